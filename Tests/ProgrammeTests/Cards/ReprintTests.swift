import Diagnostics
import Records
import Testing

@testable import Programme

/// Printed cards are recorded, stay silent while they are true, and are listed once they are not.
struct ReprintTests {
  private static let cards = "content/cards/a.yaml"
  private static let unprinted = RuleCity.sound.adding("for: all\nedition: 2026-01-01\n", at: cards)

  /// The city after a run of 1,200 cards of 听荷社区 was recorded.
  private static func printed(
    _ city: RuleCity = unprinted, community: String = "tinghe", design: String = "card", copies: Int = 1200
  ) throws -> RuleCity {
    let programme = city.read().programme
    let run = PrintRecording.Run(
      try #require(programme.communities[community]), design: design, copies: copies)
    var city = city
    for file in try PrintRecording(CardStatements(Directory(programme))).files(recording: [run]) {
      city = city.adding(String(decoding: file.after, as: UTF8.self), at: file.path)
    }
    return city
  }

  private func outdated(_ city: RuleCity) -> [Finding] {
    city.findings().filter { $0.rule == "art13-card-outdated" }
  }

  @Test func recordedRunIsWrittenReadably() throws {
    let city = try Self.printed()
    let fingerprint = try #require(city.files[Self.cards]?.firstMatch(of: #/fingerprint: (\S+)/#)?.output.1)
    #expect(
      city.files[Self.cards] == """
        for: all
        edition: 2026-01-01
        printed:
          - community: tinghe
            on: 2026-03-10
            copies: 1200
            fingerprint: \(fingerprint)
            states:
              community: 听荷社区
              street: 西街道
              address: 听荷路 1 号
              phone: 0571-88881001
              office: 一楼 101 室
              sessions: [{weekday: tuesday, from: "14:00", to: "17:00"}]
              lawyer: {name: 林昭, kind: lawyer, firm: 西子所, phone: 0571-88889101, email: lin@example.org, photo: photos/lin.jpg}
              mediation: 0571-88881002
              hotline: 12348
              page: "https://tinghe.example.org/communities/tinghe/"

        """)
  }

  @Test("a record with Chinese names gets Chinese names")
  func chinese() throws {
    let city = try Self.printed(
      RuleCity.sound.adding("适用: 全部\n版次: 2026-01-01\n", at: Self.cards))
    let text = try #require(city.files[Self.cards])
    #expect(text.contains("印制记录:\n  - 社区: tinghe\n    日期: 2026-03-10\n    份数: 1200\n"))
    #expect(text.contains("驻点: [{星期: 周二, 开始: \"14:00\", 结束: \"17:00\"}]\n"))
    #expect(city.report() == [])
  }

  @Test(
    "what was just recorded is true, in every way of writing",
    arguments: [
      "for: all\nedition: 2026-01-01\n",
      "- for: all\n  edition: 2026-01-01\n- for: {community: yinhe}\n  edition: 2026-01-01\n",
      "for: all\nedition: 2026-01-01\nprinted: []\n",
      "for: all\nedition: 2026-01-01\nprinted:   # 无\nlines:\n- 甲\n",
      "{for: all, edition: 2026-01-01}\n",
      "for: all\r\nedition: 2026-01-01\r\nprinted: [{community: yinhe, on: 2026-01-05}]\r\n",
      "for: all\nprinted:\n- {community: yinhe, on: 2026-01-05}   # 银河\nedition: 2026-01-01",
    ])
  func silence(_ card: String) throws {
    let city = RuleCity.sound.adding(card, at: Self.cards)
    #expect(city.report() == [])
    let printed = try Self.printed(city)
    #expect(printed.report() == [])
    let changed = printed.replacing("lawyer: lin", with: "lawyer: wu", in: "content/pairings/tinghe.yaml")
    #expect(outdated(changed).count == 1)
    #expect(outdated(try Self.printed(changed.on("2026-03-11"), copies: 5)) == [])
  }

  @Test("another lawyer: what changed from what to what, and how many copies are out")
  func anotherLawyer() throws {
    let city = try Self.printed().replacing(
      "lawyer: lin", with: "lawyer: wu", in: "content/pairings/tinghe.yaml")
    let finding = try #require(outdated(city).first)
    #expect(
      finding.message.zh
        == "听荷社区 2026-03-10 印的联系卡内容已变：律师、律师电话、律师邮箱、律师照片（1200 份在外）")
    #expect(
      finding.notes.map(\.message.zh) == [
        "律师：林昭 → 吴桐", "律师电话：0571-****9101 → 0571-****9102",
        "律师邮箱：l***@example.org → wu@example.org", "律师照片换了",
      ])
    #expect(city.covered(finding.notes[0].place) == "wu")
    #expect(finding.help?.en.contains("menpai cards --community tinghe --record") == true)
    #expect(city.shown(finding).hasPrefix("warning art13-card-outdated cards/a.yaml:7 "))
  }

  struct Change: Sendable, CustomTestStringConvertible {
    let file: String
    let old: String
    let new: String
    let note: String
    var testDescription: String { note }
    init(_ file: String, _ old: String, _ new: String, _ note: String) {
      self.file = "content/\(file).yaml"
      self.old = old
      self.new = new
      self.note = note
    }
  }

  static let changes = [
    Change(
      "site", "https://tinghe.example.org/", "https://example.net/",
      "address in the QR code: https://tinghe.example.org/communities/tinghe/ → https://example.net/communities/tinghe/"
    ),
    Change("site", "title: ", "hotline: 0571-12348000\ntitle: ", "hotline: 12348 → 0571-12348000"),
    Change("streets/all", "西街道", "西湖街道", "street: 西街道 → 西湖街道"),
    Change("communities/all", "听荷社区", "新荷社区", "community: 听荷社区 → 新荷社区"),
    Change("communities/all", "听荷路 1 号", "听荷路 9 号", "address: 听荷路 1 号 → 听荷路 9 号"),
    Change(
      "communities/all", "0571-88881001", "0571-88881009",
      "community's telephone: 0571-88881001 → 0571-88881009"),
    Change("communities/all", "一楼 101 室", "一楼 102 室", "office: 一楼 101 室 → 一楼 102 室"),
    Change(
      "communities/all", "0571-88881002", "0571-88881008",
      "mediation telephone: 0571-88881002 → 0571-88881008"),
    Change(
      "pairings/tinghe", "tuesday", "wednesday", "hours: Tuesday 14:00–17:00 → Wednesday 14:00–17:00"),
    Change(
      "pairings/tinghe", "to: \"17:00\"", "to: \"17:00\"\n    place: 二楼",
      "hours: Tuesday 14:00–17:00 → Tuesday 14:00–17:00 (二楼)"),
    Change("firms/all", "西子所", "西泠所", "firm: 西子所 → 西泠所"),
    Change(
      "lawyers/lin", "0571-88889101", "0571-88889999",
      "lawyer's telephone: 0571-****9101 → 0571-****9999"),
    Change(
      "lawyers/lin", "lin@example.org", "zhao@example.org",
      "lawyer's e-mail: l***@example.org → zhao@example.org"),
    Change("lawyers/lin", "photos/lin.jpg", "photos/wu.jpg", "the lawyer's photo is another"),
    Change(
      "cards/a", "edition: 2026-01-01", "edition: 2026-01-01\nlines: [甲]", "further lines: (not printed) → 甲"),
  ]

  @Test(arguments: changes)
  func everyFieldTellsOldAndNew(_ change: Change) throws {
    let city = try Self.printed()
    // The files that record what was printed keep the old words.
    let changed = city.replacingFirst(change.old, with: change.new, in: change.file)
    let findings = outdated(changed)
    #expect(findings.count == 1)
    #expect(findings.first?.notes.map(\.message.en) == [change.note])
  }

  @Test("withdrawn consent recalls the cards, and nobody is named or shown whole")
  func withdrawn() throws {
    let city = try Self.printed().replacing(
      "until: 2028-12-31, covers", with: "withdrawn: 2026-03-01, covers", in: "content/lawyers/lin.yaml")
    let finding = try #require(outdated(city).first)
    #expect(finding.help?.zh.contains("收回销毁") == true)
    #expect(finding.help?.en.contains("withdrawn consent") == true)
    let said = ([finding.message] + finding.notes.map(\.message)).flatMap { [$0.zh, $0.en] }.joined()
    #expect(said.contains("林* → 不再印"))
    for secret in ["林昭", "88889101", "lin@", "lin.jpg"] { #expect(!said.contains(secret)) }
    for note in finding.notes { #expect(!city.line(of: note.place).contains("林昭")) }
  }

  @Test("a consent that has run out recalls what it covered")
  func expired() throws {
    let city = try Self.printed().replacing(
      "until: 2028-12-31, covers", with: "until: 2026-03-01, covers", in: "content/lawyers/lin.yaml")
    let finding = try #require(outdated(city).first)
    #expect(finding.help?.en.contains("consent has run out") == true)
    #expect(
      finding.notes.map(\.message.en) == [
        "lawyer's telephone: 0571-****9101 → no longer shown",
        "lawyer's e-mail: l***@example.org → no longer shown",
        "lawyer's photo: no longer shown",
      ])
  }

  @Test("a lawyer who left and then withdrew consent is recalled as well")
  func withdrawnLater() throws {
    let city = try Self.printed()
      .replacing("lawyer: lin", with: "lawyer: wu", in: "content/pairings/tinghe.yaml")
      .replacing(
        "until: 2028-12-31, covers", with: "withdrawn: 2026-03-01, covers", in: "content/lawyers/lin.yaml")
    let finding = try #require(outdated(city).first)
    #expect(finding.help?.en.contains("withdrawn consent") == true)
    #expect(finding.notes.first?.message.en == "lawyer: 林* → 吴桐")
  }

  @Test("runs that kept only a fingerprint are compared, and say only that something changed")
  func fingerprintsOnly() throws {
    let truth = try #require(
      Self.printed().files[Self.cards]?.firstMatch(of: #/fingerprint: (\S+)/#)?.output.1)
    let outdatedRun = "  - {community: tinghe, on: 2026-01-05, fingerprint: 0123456789abcdef, copies: 300}\n"
    let trueRun = "  - {community: tinghe, on: 2026-02-05, fingerprint: \(truth)}\n"
    func report(_ runs: String) -> [String] {
      Self.unprinted.appending("printed:\n" + runs, to: Self.cards).report()
    }
    #expect(report(outdatedRun) == ["warning art13-card-outdated cards/a.yaml:4 0123456789abcdef"])
    #expect(report(trueRun) == [])
    #expect(report(outdatedRun + trueRun) == [])
    #expect(report("  - {community: tinghe, on: 2026-01-05}\n") == [])
    let city = Self.unprinted.appending("printed:\n" + outdatedRun, to: Self.cards)
    #expect(
      outdated(city).first?.message.zh == "听荷社区 2026-01-05 印的联系卡内容已变（300 份在外）")
  }

  @Test("copies of all runs since the last true one are out")
  func severalRuns() throws {
    let truth = try #require(
      Self.printed().files[Self.cards]?.firstMatch(of: #/fingerprint: (\S+)/#)?.output.1)
    let runs = [
      "  - {community: tinghe, on: 2025-01-05, fingerprint: 0123456789abcdef, copies: 7}",
      "  - {community: tinghe, on: 2025-02-05, fingerprint: \(truth), copies: 11}",
      "  - {community: tinghe, on: 2025-03-05, fingerprint: 1123456789abcdef, copies: 13}",
      "  - {community: tinghe, on: 2025-04-05, fingerprint: 2123456789abcdef, copies: 17}",
    ]
    let city = Self.unprinted.appending(
      "printed:\n" + runs.reversed().joined(separator: "\n") + "\n", to: Self.cards
    ).replacing("2026-01-01", with: "2025-01-01", in: Self.cards)
    let finding = try #require(outdated(city).first)
    #expect(city.covered(finding.place) == "2123456789abcdef")
    #expect(finding.message.en.contains("30 copies out"))
    #expect(finding.notes.map(\.message.en) == ["the 13 copies of 2025-03-05 are still around too"])
  }

  @Test("each community has a finding of its own")
  func severalCommunities() {
    let runs = ["tinghe", "yinhe", "donghu"].map {
      "  - {community: \($0), on: 2026-01-05, fingerprint: 0123456789abcdef}\n"
    }
    let city = Self.unprinted.appending("printed:\n" + runs.joined(), to: Self.cards)
    #expect(
      city.report() == [
        "warning art13-card-outdated cards/a.yaml:4 0123456789abcdef",
        "warning art13-card-outdated cards/a.yaml:5 0123456789abcdef",
        "warning art13-card-outdated cards/a.yaml:6 0123456789abcdef",
      ])
    #expect(outdated(city).first?.message.zh.contains("份数没有记") == true)
  }

  @Test("cards and notices are due apart")
  func kinds() throws {
    let notices = Self.unprinted.adding(
      "for: all\ndesign: notice\nedition: 2026-01-01\n", at: "content/cards/n.yaml")
    let city = try Self.printed(try Self.printed(notices), design: "notice", copies: 2)
    #expect(city.report() == [])
    let changed = city.replacing("title: ", with: "duties: [咨询]\ntitle: ", in: "content/site.yaml")
    #expect(
      outdated(changed).map(\.message.en) == [
        "the wall notices of 听荷社区 printed on 2026-03-10 no longer say the truth: duties (2 copies out)"
      ])
    let both = city.replacing("一楼 101 室", with: "二楼", in: "content/communities/all.yaml")
    #expect(outdated(both).count == 2)
  }

  @Test("another design of the same kind makes up for an outdated one")
  func otherDesign() throws {
    let city = try Self.printed().replacing("一楼 101 室", with: "二楼", in: "content/communities/all.yaml")
    #expect(outdated(city).count == 1)
    #expect(outdated(try Self.printed(city.on("2026-03-11"), design: "card-large")) == [])
  }

  @Test("a newer edition makes printed cards due from its day on")
  func edition() throws {
    let city = try Self.printed().replacing("2026-01-01", with: "2026-04-01", in: Self.cards)
    #expect(outdated(city.on("2026-03-31")) == [])
    #expect(
      outdated(city.on("2026-04-01")).map(\.message.zh) == [
        "听荷社区的联系卡是 2026-03-10 印的，早于现在的版次 2026-04-01（1200 份在外）"
      ])
  }

  @Test("cards of a community that was merged are due until those of its successor are printed")
  func merged() throws {
    let city = try Self.printed(community: "meilin").replacing(
      "mediation: {phone: 0571-88884002}",
      with: "mediation: {phone: 0571-88884002}\n  status: {merged_into: tinghe}",
      in: "content/communities/all.yaml")
    let finding = try #require(outdated(city).first)
    #expect(finding.message.zh == "梅林社区已并入听荷社区，2026-03-10 印的联系卡还没有换（1200 份在外）")
    #expect(finding.help?.en.contains("--community tinghe") == true)
    #expect(outdated(try Self.printed(city.on("2026-03-12"))) == [])
  }

  @Test func closedCommunity() throws {
    let city = try Self.printed(community: "meilin").replacing(
      "mediation: {phone: 0571-88884002}", with: "mediation: {phone: 0571-88884002}\n  status: closed",
      in: "content/communities/all.yaml")
    #expect(
      outdated(city).map(\.message.en) == [
        "梅林社区 is closed, and its contact cards printed on 2026-03-10 are still around (1200 copies out)"
      ])
  }

  @Test("the same run again on one day adds copies; after a change or on another day it is another run")
  func again() throws {
    let once = try Self.printed()
    let twice = try Self.printed(once, copies: 300)
    #expect(
      twice.files[Self.cards] == once.files[Self.cards]?.replacing("copies: 1200", with: "copies: 1500"))
    func runs(_ city: RuleCity) -> Int { city.read().programme.cards.all.first?.printed.value?.count ?? 0 }
    #expect(runs(try Self.printed(once.on("2026-03-11"))) == 2)
    #expect(runs(try Self.printed(once, design: "card-large")) == 2)
    let changed = once.replacing("一楼 101 室", with: "二楼", in: "content/communities/all.yaml")
    #expect(runs(try Self.printed(changed)) == 2)
  }

  @Test("a community whose id changes keeps its old code, so that its cards stay true")
  func renamed() throws {
    let city = try Self.printed()
    var renamed = city
    for (path, text) in city.files {
      renamed = renamed.adding(
        text.replacing("community: tinghe", with: "community: tinghe-xin").replacing(
          "id: tinghe\n", with: "id: tinghe-xin\n"
        )
        .replacing("merged_into: tinghe", with: "merged_into: tinghe-xin"), at: path)
    }
    #expect(outdated(renamed) == [])
  }

  @Test func withoutACardRecordThereIsNoPlaceToWrite() throws {
    let programme = Self.unprinted.read().programme
    let community = try #require(programme.communities["tinghe"])
    #expect(throws: PrintRecording.Failure.self) {
      try PrintRecording(CardStatements(Directory(programme))).files(recording: [
        .init(community, design: "notice", copies: 1)
      ])
    }
  }
}
