import Foundation
import Testing

/// What a site tells of its events, on pages and in calendars.
@Suite struct EventsTests {
  private static let file = "content/events/2026.yaml"
  private static let site = Fixture.site("sound")

  private func text(_ files: [String: [UInt8]], _ address: String) throws -> String {
    String(decoding: try #require(files[address], "\(address) is not there"), as: UTF8.self)
  }

  /// A calendar's events by their names, unfolded, each as its lines.
  private func events(_ files: [String: [UInt8]], _ address: String) throws -> [String: [String]] {
    let lines = try text(files, address).replacing("\r\n ", with: "").split(separator: "\r\n").map(
      String.init)
    var events: [String: [String]] = [:]
    for event in lines.split(separator: "BEGIN:VEVENT").dropFirst() {
      let event = Array(event.prefix { $0 != "END:VEVENT" })
      let name = try #require(event.first { $0.hasPrefix("UID:") })
      #expect(events[name] == nil, "\(name) stands twice in \(address)")
      events[name] = event
    }
    return events
  }

  private static let fraud = "UID:event-fraud-juyuan@anping.example.org"

  @Test("whatever is put right, the calendar knows the event again")
  func uidStays() throws {
    let edits: [(Edit, String)] = [
      (.replace("title: 反诈讲座", by: "title: 识别骗局"), "SUMMARY:识别骗局"),
      (.replace("date: 2026-12-05", by: "date: 2026-12-06"), "DTSTART;TZID=Asia/Shanghai:20261206T090000"),
      (.replace("from: \"09:00\"", by: "from: \"08:30\""), "DTSTART;TZID=Asia/Shanghai:20261205T083000"),
      (.replace("菊苑社区活动室", by: "菊苑社区二楼"), "LOCATION:菊苑社区二楼"),
      (.replace("  speaker: gao-yuan\n", by: ""), "DESCRIPTION:法治讲座，免费\\n面向：菊苑社区"),
    ]
    for (edit, line) in edits {
      let files = try Self.site.editing(Self.file, edit).build().files()
      let event = try #require(try events(files, "events/events.ics")[Self.fraud])
      #expect(event.contains(line), "\(event)")
      #expect(event.contains("SEQUENCE:0") && event.contains("STATUS:CONFIRMED"))
    }
  }

  @Test("a cancelled event stays where people would look for it, and says so")
  func cancelled() throws {
    let files = try Self.site.editing(
      Self.file, .replace("  expected: 60", by: "  expected: 60\n  status: 取消")
    )
    .build().files()
    for calendar in ["events/events.ics", "districts/hexi/events.ics", "communities/juyuan/office.ics"] {
      let event = try #require(try events(files, calendar)[Self.fraud], "\(calendar)")
      #expect(event.contains("STATUS:CANCELLED") && event.contains("SEQUENCE:1"), "\(calendar)")
    }
    for page in ["events/index.html", "districts/hexi/index.html", "communities/juyuan/index.html"] {
      let html = try text(files, page)
      #expect(html.contains("反诈讲座") && html.contains("已取消"), "\(page)")
    }
    #expect(try text(files, "events/index.html").contains("https://schema.org/EventCancelled"))
    #expect(!(try text(files, "index.html").contains("反诈讲座")), "the home page invites nobody in vain")
  }

  @Test("a calendar holds what its part of the city is invited to, the same in each of them")
  func parts() throws {
    let files = try Self.site.editing(Self.file, .replace("[meixi, lanting]", by: "[meixi, juyuan]")).build()
      .files()
    let city = try events(files, "events/events.ics")
    #expect(city.count == 2)
    #expect(try events(files, "districts/hexi/events.ics") == city)
    #expect(try events(files, "districts/dongcheng/events.ics").count == 1)
    let office = try events(files, "communities/juyuan/office.ics")
    #expect(office[Self.fraud] == city[Self.fraud])
    #expect(try events(files, "communities/meixi/office.ics")[Self.fraud] == nil)
  }

  @Test(
    "what is past moves to the page of its month, and leaves calendars after ninety days",
    arguments: [
      ("2026-12-04", true, "events/#fraud-juyuan", true), ("2026-12-05", true, "events/#fraud-juyuan", true),
      ("2026-12-06", false, "events/2026-12/#fraud-juyuan", true),
      ("2027-03-05", false, "events/2026-12/#fraud-juyuan", true),
      ("2027-03-06", false, "events/2026-12/#fraud-juyuan", false),
    ])
  func movesOn(today: String, isComing: Bool, link: String, isInCalendar: Bool) throws {
    let files = try Self.site.today(today).build().files()
    #expect(try text(files, "communities/juyuan/index.html").contains("href=\"../../\(link)\""))
    #expect((files["events/2026-12/index.html"] == nil) == isComing)
    #expect((try events(files, "events/events.ics")[Self.fraud] != nil) == isInCalendar)
    let flaws = try Crawl(files).flaws
    #expect(flaws == [])
  }

  @Test func `a past event that nobody reported on is told without figures`() throws {
    let files = try Self.site.today("2026-12-20").build().files()
    let page = try text(files, "events/2026-12/index.html")
    #expect(page.contains("反诈讲座"))
    #expect(!page.contains("到场"))
    #expect(try text(files, "events/2026-09/index.html").contains("40 人"))
  }

  @Test func `a speaker who withdrew consent is named nowhere`() throws {
    let files = try Self.site.editing(
      "content/lawyers/gao-yuan.yaml", .replace("covers:", by: "withdrawn: 2026-11-01, covers:")
    ).build().files()
    #expect(try text(files, "events/index.html").contains("反诈讲座"))
    for (address, bytes) in files where address.contains("events") || address.hasPrefix("changes") {
      #expect(!String(decoding: bytes, as: UTF8.self).contains("高原野"), "\(address)")
    }
  }

  @Test func `texts can link to an event, and go on to the page of its month`() throws {
    let site = Self.site.editing(
      "content/pages/zz.md", .write("---\ntitle: 通知\n---\n\n见[讲座](event:fraud-juyuan)。\n"))
    let before = try site.build().files()
    #expect(try text(before, "zz/index.html").contains("href=\"../events/#fraud-juyuan\""))
    let after = try site.today("2026-12-20").build().files()
    #expect(try text(after, "zz/index.html").contains("href=\"../events/2026-12/#fraud-juyuan\""))
    let wrong = site.editing("content/pages/zz.md", .replace("event:fraud-juyuan", by: "event:fraud-juyua"))
    #expect(try wrong.check().found.map(\.rule).contains("link-broken"))
  }

  @Test("two texts on one page keep their headings apart, and two files of one name their events")
  func neighbours() throws {
    func event(_ day: String) -> Edit {
      .write(
        """
        ---
        kind: lecture
        title: 讲座
        communities: [meixi]
        date: 2026-12-\(day)
        from: "09:00"
        to: "10:00"
        place: 一楼
        ---

        ## 内容

        讲一讲。
        """)
    }
    let site = Self.site.editing("content/events/a/talk.md", event("10"))
      .editing("content/events/b/talk.md", event("11"))
    let files = try site.build().files()
    let flaws = try Crawl(files).flaws
    #expect(flaws == [])
    #expect(try events(files, "events/events.ics").count == 4)
  }
}
