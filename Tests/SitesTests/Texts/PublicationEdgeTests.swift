import Diagnostics
import Foundation
import Testing

/// A bulletin reaches an output on exactly the days on which it is published.
@Suite struct PublicationEdgeTests {
  struct Edge: Sendable, CustomTestStringConvertible {
    let matter: String
    let isShown: Bool
    init(_ matter: String, isShown: Bool) {
      self.matter = matter
      self.isShown = isShown
    }
    var testDescription: String { "\(matter) is \(isShown ? "shown" : "hidden")" }
  }

  /// On 2026-11-23.
  static let edges = [
    Edge("status: published", isShown: true),
    Edge("status: draft", isShown: false),
    Edge("status: draft\npublish_on: 2026-11-01", isShown: false),
    Edge("publish_on: 2026-11-22", isShown: true),
    Edge("publish_on: 2026-11-23", isShown: true),
    Edge("publish_on: 2026-11-24", isShown: false),
    Edge("expires: 2026-11-22", isShown: false),
    Edge("expires: 2026-11-23", isShown: false),
    Edge("expires: 2026-11-24", isShown: true),
    Edge("publish_on: 2026-11-23\nexpires: 2026-11-24", isShown: true),
    Edge("publish_on: 2026-11-24\nexpires: 2026-11-24", isShown: false),
    Edge("publish_on: 2026-11-24\nexpires: 2026-12-24", isShown: false),
  ]

  private static let city = Fixture.site("sound").editing(
    "content/site.yaml", .replace("languages: [zh-CN]", by: "languages: [zh-CN, en]"))

  /// A bulletin that leaves a trace wherever a bulletin can: it is the latest, has a category, a picture and old
  /// addresses of its own, and is about a community, a lawyer and a firm.
  private func city(with matter: String) throws -> Fixture {
    let portrait = try Data(contentsOf: URL(fileURLWithPath: Self.city.folder + "/content/photos/meixi.png"))
    return Self.city.editing("content/photos/trace.png", .writeBytes(Array(portrait) + [0]))
      .editing(
        "content/bulletins/trace.md",
        .write(
          """
          ---
          number: 4
          title: 秘而未宣
          date: 2026-11-23
          category: 木樨
          summary: 木樨未开
          photo: photos/trace.png
          aliases: [old/trace/, old/trace.html]
          about: {communities: [meixi], lawyers: [lin-ruo], firms: [mingli]}
          \(matter)
          ---

          木樨未开，看[社区](community:meixi)。

          """))
  }

  @Test(arguments: edges)
  func onlyAPublishedOneLeavesATrace(_ edge: Edge) throws {
    let without = try Self.city.build().files().pages
    let with = try city(with: edge.matter).build().files().pages
    guard edge.isShown else {
      let changed = Set(with.keys).symmetricDifference(without.keys)
        .union(with.keys.filter { with[$0] != without[$0] })
      #expect(changed.sorted() == [])
      return
    }
    for tree in ["", "en/"] {
      for address in [
        "bulletins/trace/index.html", "bulletins/category/mu-xi/index.html", "old/trace/index.html",
        "old/trace.html",
      ] { #expect(with[tree + address] != nil, "\(tree + address)") }
      for address in [
        "index.html", "feed.xml", "bulletins/feed.xml", "bulletins/index.html", "bulletins/b3/index.html",
        "bulletins/year/2026/index.html", "communities/meixi/index.html", "lawyers/lin-ruo/index.html",
        "firms/mingli/index.html", "streets/liuyin/index.html", "districts/dongcheng/index.html",
      ] { #expect(text(with[tree + address]).contains("秘而未宣"), "\(tree + address)") }
      #expect(text(with["sitemap.xml"]).contains(tree + "bulletins/trace/"))
      #expect(!text(with["sitemap.xml"]).contains("old/trace"))
    }
    #expect(with.keys.filter { $0.hasPrefix("pictures/trace.") }.count > 1)
  }

  @Test func itComesAndGoesWithTheDays() throws {
    let workshop = try city(with: "publish_on: 2026-11-25\nexpires: 2026-11-27").unfold()
    for (day, isShown) in [
      ("2026-11-24", false), ("2026-11-25", true), ("2026-11-26", true), ("2026-11-27", false),
    ] {
      let files = try workshop.build { $0.today(day) }.files().pages
      #expect((files["bulletins/trace/index.html"] != nil) == isShown, "\(day)")
      #expect((files["old/trace.html"] != nil) == isShown, "\(day)")
      #expect(files.keys.contains { $0.hasPrefix("pictures/trace.") } == isShown, "\(day)")
      let clean = try workshop.build(into: "clean-\(day)") { $0.today(day).forced() }.files().pages
      #expect(files == clean, "\(day)")
    }
  }

  /// What goes wrong merely because days pass is a warning, and the words stay.
  @Test(
    arguments: [
      ("publish_on: 2026-11-24", "warning[link-broken] content/bulletins/b2.md:16"),
      ("expires: 2026-11-23", "warning[link-broken] content/bulletins/b2.md:16"),
      ("status: draft", "error[link-broken] content/bulletins/b2.md:16"),
    ], ["bulletin:trace", "../trace/", "trace.md"])
  func aLinkToOneThatIsHidden(_ edge: (matter: String, finding: String), link: String) throws {
    let linking = try city(with: edge.matter).editing(
      "content/bulletins/b2.md", .replace("先看三点。", by: "先看三点，[见第四期](\(link))。"))
    let outcome = try linking.build()
    let found = outcome.found.map { "\($0.severity.rawValue)[\($0.rule)] \($0.path)" }
    #expect(found == [String(edge.finding.prefix { $0 != ":" })])
    guard !outcome.report.hasErrors else { return }
    let page = text(try outcome.files()["bulletins/b2/index.html"])
    #expect(page.contains("先看三点，见第四期。"))
  }

  /// A text of hundreds of links to nowhere is one mistake, and the last finding says that the others were not looked at.
  @Test func manyLinksToNowhere() throws {
    func links(_ count: Int) -> String { (0..<count).map { "[甲](none/\($0)/)" }.joined(separator: "、") }
    func found(_ count: Int) throws -> [Finding] {
      try city(with: "status: published").editing(
        "content/bulletins/b2.md", .replace("先看三点。", by: links(count))
      ).build().report.findings.filter { $0.rule == "link-broken" }
    }
    let few = try found(99).count
    #expect(few == 99)
    let many = try found(400)
    #expect(many.count == 101)
    #expect(many.last?.message.zh.contains("没有再查") == true)
  }

  private func text(_ bytes: [UInt8]?) -> String { String(decoding: bytes ?? [], as: UTF8.self) }
}
