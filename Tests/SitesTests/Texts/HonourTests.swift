import Foundation
import Testing

/// Awards, the press, and who came before.
@Suite struct HonourTests {
  private let city = Fixture.site("sound")
  private static let honours = "content/honours/2025.yaml"

  private func text(_ files: [String: [UInt8]], _ address: String) -> String {
    String(decoding: files[address] ?? [], as: UTF8.self)
  }

  @Test(
    arguments: [
      ("consent: {on: 2026-01-05, covers: [name]}", true),
      ("consent: {on: 2026-01-05, covers: [photo]}", false),
      ("consent: {on: 2026-01-05, until: 2026-11-23, covers: [name]}", true),
      ("consent: {on: 2026-01-05, until: 2026-11-22, covers: [name]}", false),
      ("consent: {on: 2026-11-24, covers: [name]}", false),
      ("consent: {on: 2026-01-05, covers: [name], withdrawn: 2026-11-23}", false), ("note: 没有问过", nil),
    ] as [(String, Bool?)])
  func aVolunteerIsNamedOnlyWithConsent(_ consent: String, isNamed: Bool?) throws {
    let field =
      isNamed == nil ? "awardee: {name: 秦照}" : "awardee: {name: 秦照, \(consent)}"
    let files = try city.editing(
      Self.honours, .replace("awardee: {name: 柏青, consent: {on: 2026-01-05, covers: [name]}}", by: field)
    ).build().files().pages
    let naming = files.keys.filter { text(files, $0).contains("秦照") }.sorted()
    if isNamed == true {
      #expect(naming == ["honours/2025/index.html", "honours/feed.xml", "schools/index.html"])
    } else {
      #expect(naming == [])
      for address in ["honours/2025/index.html", "honours/feed.xml", "schools/index.html"] {
        #expect(text(files, address).contains("一名志愿者"), "\(address)")
      }
    }
  }

  @Test func aLawyerWhoWithdrewIsNotNamed() throws {
    let lawyer = "content/lawyers/xu-wen.yaml"
    let awarded = city.editing(Self.honours, .replace("{lawyer: lin-ruo}", by: "{lawyer: xu-wen}"))
    let before = try awarded.build().files().pages
    #expect(text(before, "honours/2025/index.html").contains("许闻道"))
    #expect(text(before, "lawyers/xu-wen/index.html").contains("优秀社区律师"))
    #expect(
      text(before, "lawyers/xu-wen/index.html").contains(
        "href=\"../../honours/2025/#award-you-xiu-she-qu-lu-shi\""))
    let after = try awarded.editing(lawyer, .replace("data]}", by: "data], withdrawn: 2026-11-01}"))
      .build().files().pages
    #expect(text(after, "honours/2025/index.html").contains("一名律师"))
    #expect(after.keys.filter { text(after, $0).contains("许闻道") }.sorted() == [])
    #expect(!text(after, "lawyers/xu-wen/index.html").contains("优秀社区律师"))
  }

  @Test func anAwardWithoutADayStandsLast() throws {
    let more = """

      - {id: h4, year: 2025, kind: firm, awardee: {firm: shiming}, award: 早年先进}
      - {id: h5, year: 2025, kind: firm, awardee: {firm: shiming}, award: 后来先进, body: 协会, date: 2026-03-01}
      - {id: h6, year: 2026, kind: community, awardee: {community: meixi}, award: 示范社区, body: 协会, date: 2026-11-01}
      """
    let old = try String(contentsOfFile: city.folder + "/" + Self.honours, encoding: .utf8)
    let files = try city.editing(Self.honours, .write(old + more)).build().files().pages
    let page = text(files, "honours/2025/index.html")
    let places = ["后来先进", "先进集体", "早年先进"].compactMap { page.range(of: $0)?.lowerBound }
    #expect(places.count == 3 && places == places.sorted())
    let years = text(files, "honours/index.html")
    let (newer, older) = (years.range(of: "2026 年度"), years.range(of: "2025 年度"))
    #expect(try #require(newer).lowerBound < #require(older).lowerBound)
    #expect(text(files, "communities/meixi/index.html").contains("示范社区"))
    #expect(text(files, "firms/shiming/index.html").contains("早年先进"))
  }

  @Test func thePressIsListedByYear() throws {
    let press = """
      - {title: 甲报道, source: 安平日报, date: 2025-03-01}
      - {title: 乙报道, source: 安平晚报}
      - {title: 丙报道, source: 安平电视台, date: 2026-10-06, url: "https://tv.example.org/3"}
      - {title: 丁报道, source: 安平日报, date: 2026-11-06}
      """
    let outcome = try city.editing("content/press/2026.yaml", .write(press)).build()
    #expect(outcome.found.map(\.rule) == ["art12-press-source"])
    let page = text(try outcome.files(), "press/index.html")
    let wanted = ["2026 年", "丁报道", "丙报道", "2025 年", "甲报道", "日期不详", "乙报道"]
    let places = wanted.compactMap { page.range(of: $0)?.lowerBound }
    #expect(places.count == wanted.count && places == places.sorted())
    #expect(page.contains("<a class=\"row\" href=\"https://tv.example.org/3\" rel=\"external\">"))
    #expect(page.components(separatedBy: "<a class=\"row\"").count == 2)
  }

  @Test func whoCameBeforeIsNamedWithoutReasons() throws {
    let earlier = """

      - id: meixi-2024
        community: meixi
        firm: mingli
        lawyer: xu-wen
        agreement: {number: 安律社〔2024〕07号, signed: 2026-03-20, from: 2026-04-01, until: 2026-08-31}
        sessions: [{weekday: monday, from: "14:00", to: "17:00"}]
        filed: {on: 2026-04-02}
        ended: {on: 2026-06-30, reason: 考核不合格}
      """
    let old = try String(
      contentsOfFile: city.folder + "/content/pairings/2026.yaml", encoding: .utf8)
    let changed = city.editing("content/pairings/2026.yaml", .write(old + earlier))
    let files = try changed.build().files().pages
    let office = text(files, "communities/meixi/index.html").replacing("<wbr>", with: "")
    let section = try #require(office.range(of: "以前的社区律师")).upperBound
    #expect(office[section...].contains("许闻道"))
    #expect(office[section...].contains("2026年6月30日"))
    #expect(files.values.allSatisfy { !String(decoding: $0, as: UTF8.self).contains("考核不合格") })
    let withdrawn = try changed.editing(
      "content/lawyers/xu-wen.yaml", .replace("data]}", by: "data], withdrawn: 2026-11-01}")
    ).build().files().pages
    let silent = text(withdrawn, "communities/meixi/index.html")
    #expect(silent.contains("<span>一名律师</span>"))
    #expect(!silent.contains("许闻道"))
  }

  @Test func theGuideYieldsToAPageOfTheSitesOwn() throws {
    let files = try city.editing("content/pages/legal-aid.md", .write("---\ntitle: 自写\n---\n\n本市的指南。\n"))
      .build().files()
    #expect(text(files, "legal-aid/index.html").contains("本市的指南。"))
    #expect(text(files, "services/index.html").contains("href=\"../legal-aid/\""))
    #expect(text(files, "communities/meixi/index.html").contains("href=\"../../legal-aid/\""))
  }
}
