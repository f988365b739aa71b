import Foundation
import Testing

/// A change of these days is told wherever the weekly session is.
@Suite struct WeekChangesTests {
  private static let pairings = "content/pairings/2026.yaml"

  private static func site(_ exception: String) -> Fixture {
    Fixture.site("sound").editing(
      pairings, .insert(after: "filed: {on: 2026-08-25}", "  exceptions:\n    - \(exception)"))
  }

  @Test func `lists tell of a session that is moved, cancelled, elsewhere or another's`() throws {
    let changes = [
      ("{on: 2026-11-24, change: cancelled}", "11月24日（周二）停一次"),
      (
        #"{on: 2026-11-24, change: moved, to: {on: 2026-11-26, from: "09:00", to: "12:00"}}"#,
        "11月24日（周二）改到11月26日（周四）上午9点到12点"
      ),
      ("{on: 2026-11-24, change: place, place: 老年活动室}", "11月24日（周二）改在老年活动室"),
      ("{on: 2026-11-24, change: substitute, lawyer: xu-wen}", "11月24日（周二）由另一位律师代班"),
    ]
    for (written, told) in changes {
      let files = try Self.site(written).build().files()
      for list in ["streets/liuyin/index.html", "lawyers/lin-ruo/index.html", "firms/mingli/index.html"] {
        #expect(files.read(list).lines.joined().contains(told), "\(list): \(told)")
      }
    }
  }

  @Test func `a week later a list says nothing of it any more`() throws {
    let files = try Self.site("{on: 2026-11-24, change: cancelled}").today("2026-11-30").build().files()
    #expect(!files.text("streets/liuyin/index.html").contains("停一次"))
  }

  @Test func `what was moved and then cancelled is not held`() throws {
    let both = """
      {on: 2026-11-24, change: moved, to: {on: 2026-11-26, from: "09:00", to: "12:00"}}
          - {on: 2026-11-26, change: cancelled}
      """
    let page = try Self.site(both).build().files().read("communities/meixi/index.html").lines
    let day = try #require(page.firstIndex { $0.hasPrefix("11月24日（周二）") })
    #expect(page[(day + 1)...].first { !$0.allSatisfy(\.isWhitespace) } == "这一天律师不来，驻点暂停一次。")
  }

  @Test func `a session moved beyond the term into the same lawyer's next one is told whole`() throws {
    let site = Fixture.site("time").editing(
      "content/pairings/hehua.yaml",
      .replace(
        "  - {on: 2026-11-24, change: cancelled}",
        by: #"  - {on: 2026-11-24, change: moved, to: {on: 2027-01-05, from: "09:00", to: "12:00"}}"#)
    ).editing(
      "content/pairings/hehua-2027.yaml",
      .write(
        """
        community: hehua
        firm: heming
        lawyer: he-qing
        agreement: {number: 荷〔2026〕9号, signed: 2026-11-20, from: 2027-01-01, until: 2028-12-31}
        sessions:
          - {weekday: tuesday, from: "14:00", to: "17:00"}
        filed: {on: 2026-11-20}
        """))
    let outcome = try site.build()
    #expect(!outcome.found.map(\.rule).contains("art14-exception-outside-term"))
    let page = try outcome.files().read("communities/hehua/index.html").lines.joined()
    #expect(page.contains("改到1月5日（周二）上午9点到12点。"))
  }

  @Test func `the home page counts the changes it has no room for`() throws {
    var pairings = ""
    var communities = ""
    for number in 1...15 {
      communities += """

        - id: new-\(number)
          name: 新\(number)社区
          street: liuyin
          address: 新路\(number)号
          phone: 0571-81000201
          office: {place: 一楼, shared: true}
          mediation: {name: 调解委员会, phone: 0571-81000211}
          verified: {on: 2026-10-25, by: 联络处}

        """
      pairings += """

        - id: new-\(number)-2026
          community: new-\(number)
          firm: mingli
          lawyer: lin-ruo
          agreement: {number: 新\(number)号, signed: 2026-08-20, from: 2026-09-01, until: 2028-08-31}
          sessions:
            - {weekday: thursday, from: "08:\(String(format: "%02d", number))", to: "12:00"}
          filed: {on: 2026-08-25}
          exceptions:
            - {on: 2026-11-26, change: cancelled}

        """
    }
    let files = try Fixture.site("sound")
      .editing("content/communities/new.yaml", .write(communities))
      .editing("content/pairings/new.yaml", .write(pairings)).build().files()
    let home = files.read("index.html")
    #expect(home.lines.filter { $0 == "这一天律师不来，驻点暂停一次。" }.count == 12)
    #expect(home.lines.joined().contains("还有 3 处"))
    let changes = files.read("changes/index.html").lines
    #expect(changes.filter { $0 == "这一天律师不来，驻点暂停一次。" }.count == 15)
  }
}
