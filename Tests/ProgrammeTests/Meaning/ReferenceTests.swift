import Diagnostics
import Testing

@testable import Programme

/// A record names another that is over, not there yet, itself, twice or out of place: one finding, at the reference.
struct ReferenceTests {
  struct Case: Sendable {
    let declaration: String
    let drafts: [Draft]
    /// What the finding is shown under; the first of several drafts has it.
    let covered: String
    init(_ declaration: String, _ drafts: [Draft], at covered: String) {
      (self.declaration, self.drafts, self.covered) = (declaration, drafts, covered)
    }
    init(_ declaration: String, _ draft: String, _ values: KeyValuePairs<String, String>, at covered: String)
    {
      self.init(declaration, [TogetherCity.draft(draft, values)], at: covered)
    }
  }

  private static func more(_ path: String, _ fields: KeyValuePairs<String, String>) -> Draft {
    Draft(path, fields)
  }
  private static func substitute(_ lawyer: String, on: String = "2026-03-18") -> KeyValuePairs<String, String>
  {
    ["exceptions": "[{on: \(on), change: substitute, lawyer: \(lawyer)}]"]
  }

  static let cases: [Case] = [
    Case(
      "lawyer.status.replaced.by ended",
      [
        more(
          "content/lawyers/z-gu.yaml",
          ["name": "顾远", "firm": "xizi", "status": "{replaced: {on: 2025-06-30, by: li}}"])
      ],
      at: "li"),
    Case(
      "lawyer.status.replaced.by itself",
      [
        more(
          "content/lawyers/z-gu.yaml",
          ["name": "顾远", "firm": "xizi", "status": "{replaced: {on: 2025-06-30, by: z-gu}}"])
      ],
      at: "z-gu"),
    Case(
      "community.status.merged_into ended",
      [bai.with(["status": "{merged_into: jiufang}", "closed_on": "2025-09-30", "street": "east-street"])],
      at: "jiufang"),
    Case(
      "community.status.merged_into ended",
      [bai.with(["status": "{merged_into: jiufang}", "street": "east-street"])], at: "jiufang"),
    Case(
      "community.status.merged_into elsewhere",
      [bai.with(["status": "{merged_into: donghu}", "closed_on": "2025-09-30"])], at: "donghu"),
    Case(
      "pairing.community ended",
      [
        more(
          "content/pairings/z2.yaml",
          [
            "community": "jiufang", "firm": "zhijiang", "lawyer": "zhou",
            "agreement": "{number: ZJ-1, signed: 2025-07-01, from: 2025-07-01, until: 2026-06-30}",
          ])
      ], at: "jiufang"),
    Case(
      "pairing.lawyer ended",
      [
        more(
          "content/pairings/z2.yaml",
          [
            "community": "meilin", "firm": "xizi", "lawyer": "li",
            "agreement": "{number: XQ-0, signed: 2024-01-01, from: 2024-01-01, until: 2025-12-31}",
            "ended": "{on: 2025-08-31}",
          ])
      ], at: "li"),
    Case("pairing.advisers ended", "pairing", ["advisers": "[li]"], at: "li"),
    Case("pairing.advisers ended", "pairing", ["advisers": "[zhou, li]"], at: "li"),
    Case("pairing.advisers itself", "pairing", ["advisers": "[zz-feng]"], at: "zz-feng"),
    Case("pairing.advisers repeated", "pairing", ["advisers": "[zhou, zhou]"], at: "zhou"),
    Case("pairing.exceptions.lawyer ended", "pairing", substitute("li"), at: "li"),
    Case("pairing.exceptions.lawyer itself", "pairing", substitute("zz-feng"), at: "zz-feng"),
    Case("pairing.exceptions.lawyer unqualified", "pairing", substitute("tao"), at: "tao"),
    Case("pairing.exceptions.lawyer unqualified", "pairing", substitute("shen"), at: "shen"),
    Case(
      "pairing.exceptions.lawyer unqualified",
      [
        TogetherCity.draft("pairing", substitute("z-gu")),
        TogetherCity.lawyer("z-gu", "顾远", 198, firm: "xizi").with([
          "certification": "{number: HZ-198, on: 2026-03-20, until: 2028-12-31}"
        ]),
      ], at: "z-gu"),
    Case(
      "pairing.exceptions.lawyer elsewhere",
      [
        TogetherCity.draft("pairing", substitute("z-gu")),
        TogetherCity.lawyer("z-gu", "顾远", 198, firm: "zz-fenghe"),
      ], at: "z-gu"),
    Case("team.community ended", "team", ["community": "jiufang"], at: "jiufang"),
    Case("team.school ended", "team", ["from": "2027-09-15"], at: "zhijiang-law"),
    Case("card.for.district ended", "card", ["for": "{district: lao}"], at: "lao"),
    Case("card.for.community ended", "card", ["for": "{community: jiufang}"], at: "jiufang"),
    Case(
      "card.for.community unserved", [TogetherCity.draft("card", ["for": "{community: z-bai}"]), bai],
      at: "z-bai"),
    Case("event.communities ended", "event", ["communities": "[yinhe, jiufang]"], at: "jiufang"),
    Case(
      "event.communities ended", "event", ["communities": "[jiufang]", "date": "2025-07-01"], at: "jiufang"),
    Case(
      "event.communities ended", "event", ["communities": "[jiufang]", "date": "2026-06-01"], at: "jiufang"),
    Case("event.communities repeated", "event", ["communities": "[yinhe, yinhe]"], at: "yinhe"),
    Case(
      "event.communities repeated", "event", ["communities": "[yinhe, tinghe, yinhe, tinghe]"], at: "yinhe"),
    Case("event.speaker ended", "event", ["speaker": "li"], at: "li"),
    Case(
      "activity.community ended", "activity", ["community": "jiufang", "month": "2026-02", "visits": "0"],
      at: "jiufang"),
    Case(
      "activity.community unserved",
      [bai, more("content/activities/z2.yaml", ["month": "2026-02", "community": "z-bai", "visits": "2"])],
      at: "z-bai"),
    Case(
      "activity.community unserved",
      [
        bai, more("content/activities/z2.yaml", ["month": "2026-01", "community": "z-bai", "visits": "7"]),
        more("content/activities/z3.yaml", ["month": "2026-02", "community": "z-bai", "visits": "7"]),
        more("content/activities/2026-01.yaml", ["month": "2026-01", "community": "tinghe", "visits": "4"]),
        TogetherCity.draft("activity", ["month": "2026-01"]),
      ], at: "z-bai"),
    Case("activity.district ended", "totals", ["district": "lao", "month": "2026-01"], at: "lao"),
    Case(
      "activity.district begun",
      [
        TogetherCity.draft("totals", ["district": "z-nan", "month": "2026-01"]),
        TogetherCity.draft("district", ["from": "2026-02-01"]),
      ], at: "z-nan"),
    Case("activity.district elsewhere", "activity", ["district": "east"], at: "east"),
    Case(
      "honour.awardee.community ended", "honour",
      ["kind": "community", "awardee": "{community: jiufang}", "year": "2026", "date": "2026-01-20"],
      at: "jiufang"),
    Case("honour.awardee elsewhere", "honour", ["kind": "lawyer"], at: "xizi"),
    Case("honour.awardee elsewhere", "honour", ["kind": "volunteer", "awardee": "{lawyer: lin}"], at: "lin"),
    Case(
      "honour.awardee elsewhere", "honour", ["kind": "firm", "awardee": "{community: tinghe}"], at: "tinghe"),
    Case(
      "honour.awardee.lawyer unserved", "honour",
      ["kind": "lawyer", "awardee": "{lawyer: lin}", "year": "2009", "date": "2010-01-20"], at: "lin"),
    Case(
      "honour.awardee.lawyer unserved",
      [TogetherCity.draft("honour", ["kind": "lawyer", "awardee": "{lawyer: z-wei}"]), wei, weiPairing],
      at: "z-wei"),
    Case(
      "honour.awardee.firm unserved",
      [TogetherCity.draft("honour", ["awardee": "{firm: zz-fenghe}"]), wei, weiPairing],
      at: "zz-fenghe"),
    Case(
      "request.community ended",
      [
        more(
          "private/requests/z.yaml",
          ["community": "jiufang", "received": "2026-02-03", "accepted": "2026-02-04"])
      ],
      at: "jiufang"),
    Case("spot-check.community ended", "spot", ["community": "jiufang"], at: "jiufang"),
    Case(
      "bulletin.about.communities repeated", "bulletin", ["about": "{communities: [tinghe, yinhe, tinghe]}"],
      at: "tinghe"),
    Case("bulletin.about.lawyers repeated", "bulletin", ["about": "{lawyers: [lin, lin]}"], at: "lin"),
  ]

  /// A community whose only pairing ended long ago.
  private static let bai = Draft(
    "content/communities/z-bai.yaml",
    [
      "id": "z-bai", "name": "白沙社区", "street": "west-street", "address": "白沙路 10 号", "phone": "0571-88889901",
      "office": "{place: 十楼}", "mediation": "{phone: 0571-88889902}",
    ])
  private static let wei = Draft(
    "content/lawyers/z-wei.yaml",
    ["name": "魏平", "firm": "zz-fenghe", "status": "{replaced: {on: 2023-06-30, by: lin}}"])
  private static let weiPairing = Draft(
    "content/pairings/z-wei.yaml",
    [
      "community": "jiufang", "firm": "zz-fenghe", "lawyer": "z-wei",
      "agreement": "{number: FH-1, signed: 2022-01-01, from: 2022-01-01, until: 2023-12-31}",
      "ended": "{on: 2023-06-30}",
    ])
  private static let baiPairing = Draft(
    "content/pairings/z-bai.yaml",
    [
      "community": "z-bai", "firm": "xizi", "lawyer": "zz-feng",
      "agreement": "{number: XQ-7, signed: 2024-01-01, from: 2024-01-01, until: 2024-12-31}",
      "ended": "{on: 2024-12-31}",
    ])

  @Test func eachReferenceIsAskedWhatItsDeclarationSays() {
    for one in Self.cases {
      var drafts = one.drafts
      if drafts.contains(where: { $0.path.hasSuffix("z-bai.yaml") }) { drafts.append(Self.baiPairing) }
      let city = TogetherCity.city(drafts)
      let found = city.findings()
      #expect(found.count == 1, "\(one.declaration): \(found.map(city.shown))")
      guard let finding = found.first else { continue }
      let declared = References.all.filter { $0.name == one.declaration }.map(\.severity)
      let shown = city.shown(finding)
      #expect(declared.contains(finding.severity), "\(one.declaration): \(shown)")
      #expect(
        finding.rule == (finding.severity == .error ? "ref-state" : "ref-doubtful"),
        "\(one.declaration): \(shown)")
      #expect(shown.hasSuffix(" \(one.covered)"), "\(one.declaration): \(shown)")
    }
  }

  @Test func noDemandIsWithoutATest() {
    #expect(Set(References.all.map(\.name)).subtracting(Self.cases.map(\.declaration)) == [])
    #expect(Set(Self.cases.map(\.declaration)).subtracting(References.all.map(\.name)) == [])
  }

  @Test func oneCauseIsOneFinding() {
    let reports = [1, 2].map { "- {month: 2026-0\($0), community: jiufang, visits: 0}" }
    let city = TogetherCity.city([
      TogetherCity.draft("event", ["communities": "[jiufang]"]),
      TogetherCity.draft("team", ["community": "jiufang"]),
    ]).adding(reports.joined(separator: "\n"), at: "content/activities/z-jiufang.yaml")
    let found = city.findings()
    #expect(found.map(city.shown) == ["error ref-state teams/z.yaml:1 jiufang"])
    #expect(found.first?.notes.count == 4)
  }
}
