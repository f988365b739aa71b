import Foundation
import Testing

/// People find a community by the names they use, and old addresses say where they lead.
@Suite struct NamesTests {
  @Test func `estates and former names stand in the list under their own letters`() throws {
    let files = try Fixture.site("sound").editing(
      "content/communities/dongcheng.yaml", .replace("aliases: [梅溪花园]", by: "aliases: [丹桂苑, 梅溪花园]")
    ).build().files()
    let html = files.text("communities/index.html")
    let letters = Dictionary(
      html.components(separatedBy: "<section class=\"letter\"").dropFirst().map { part in
        (part.components(separatedBy: "<h2 id=\"")[1].prefix { $0 != "\"" }, PageText(part).lines.joined())
      }, uniquingKeysWith: { first, _ in first })
    let under = try #require(letters["d"])
    #expect(under.contains("丹桂苑") && under.contains("属于梅溪社区"))
    #expect(html.contains("href=\"../communities/meixi/\"") || html.contains("href=\"meixi/\""))
    #expect(files.read("streets/liuyin/index.html").lines.joined().contains("也叫：丹桂苑、梅溪花园"))
  }

  @Test func `a merged community's name finds its successor`() throws {
    let files = try Fixture.site("merged").build().files()
    let lines = files.read("communities/index.html").lines
    #expect(lines.contains { $0.contains("属于荷花社区") })
  }

  @Test func `an old address names what it leads to`() throws {
    let names = [
      ("communities/lao-hehua/index.html", "荷花社区"), ("communities/hehua-yi/index.html", "荷花社区"),
      ("lawyers/he-1/index.html", "何清"),
    ]
    let workshop = try Fixture.site("merged").unfold()
    let files = try workshop.build().files()
    for (address, name) in names {
      let links = files.read(address).blocks.joined().filter { $0.href?.hasPrefix("../../") == true }
      #expect(links.contains { $0.text.contains(name) }, "\(address)")
    }
    // A name that is changed later changes on the old address too.
    try workshop.edit("content/communities/hehua.yaml", .replace("荷花社区", by: "新荷社区"))
    let after = try workshop.build().files()
    #expect(after.text("communities/lao-hehua/index.html").contains(">新荷社区</a>"))
  }
}
