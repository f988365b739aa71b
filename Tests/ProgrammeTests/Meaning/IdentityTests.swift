import Diagnostics
import Testing

@testable import Programme

/// Two records of one thing: one finding, at the later record.
struct IdentityTests {
  struct Case: Sendable {
    let declaration: String
    let draft: String
    let values: KeyValuePairs<String, String>
    /// What the finding is shown under.
    let covered: String
    init(_ declaration: String, _ draft: String, _ values: KeyValuePairs<String, String>, at covered: String)
    {
      (self.declaration, self.draft, self.values, self.covered) = (declaration, draft, values, covered)
    }
  }

  static let cases: [Case] = [
    Case("lawyer.licence", "lawyer", ["licence": "\"13301201010123101\""], at: "\"13301201010123101\""),
    Case(
      "lawyer.licence", "lawyer", ["licence": "\"13301201010123104\""],
      at: "\"13301201010123104\""),
    Case(
      "lawyer.certification.number", "lawyer", ["certification": "{number: HZ-101, on: 2023-12-01}"],
      at: "HZ-101"),
    Case(
      "lawyer.certification.number", "lawyer", ["certification": "{number: hz-102, on: 2023-12-01}"],
      at: "hz-102"),
    Case(
      "lawyer.certification.number", "lawyer", ["certification": "{number: ＨＺ－103, on: 2023-12-01}"],
      at: "ＨＺ－103"),
    Case("lawyer.photo", "lawyer", ["photo": "photos/lin.jpg"], at: "photos/lin.jpg"),
    Case("lawyer.photo", "lawyer", ["photo": "photos/shen.jpg"], at: "photos/shen.jpg"),
    Case("lawyer.email", "lawyer", ["email": "lin@example.org"], at: "lin@example.org"),
    Case("lawyer.email", "lawyer", ["email": "LIN@example.org"], at: "LIN@example.org"),
    Case("lawyer.email", "lawyer", ["email": "zhou@example.org"], at: "zhou@example.org"),
    Case("lawyer.phone", "lawyer", ["phone": "0571-88889103"], at: "0571-88889103"),
    Case("lawyer.phone", "lawyer", ["phone": "(0571) 88889104"], at: "(0571) 88889104"),
    Case("district.code", "district", ["code": "\"330101\""], at: "\"330101\""),
    Case("district.name", "district", ["name": "西区"], at: "西区"),
    Case("district.name", "district", ["name": "东区"], at: "东区"),
    Case(
      "district.liaison.phone", "district", ["liaison": "{name: 南区联络处, phone: 0571-88880001}"],
      at: "0571-88880001"),
    Case(
      "district.liaison.phone", "district", ["liaison": "{name: 南区联络处, phone: 0571 88880003}"],
      at: "0571 88880003"),
    Case("street.code", "street", ["code": "\"330101001\""], at: "\"330101001\""),
    Case("street.name", "street", ["name": "西街道"], at: "西街道"),
    Case("street.name", "street", ["name": "东街道", "district": "east"], at: "东街道"),
    Case("community.code", "community", ["code": "\"330101001001\""], at: "\"330101001001\""),
    Case("community.name", "community", ["name": "听荷社区"], at: "听荷社区"),
    Case("community.name", "community", ["name": "银河 社区"], at: "银河 社区"),
    Case("community.phone", "community", ["phone": "0571-88881001"], at: "0571-88881001"),
    Case("community.phone", "community", ["phone": "057188883001"], at: "057188883001"),
    Case("community.email", "community", ["email": "tinghe@example.org"], at: "tinghe@example.org"),
    Case("community.email", "community", ["email": "Tinghe@Example.org"], at: "Tinghe@Example.org"),
    Case("community.photo", "community", ["photo": "photos/tinghe.jpg"], at: "photos/tinghe.jpg"),
    Case(
      "community.office.place", "community", ["address": "银河路 2 号", "office": "{place: 二楼 202 室}"],
      at: "二楼 202 室"),
    Case(
      "community.office.place", "community", ["address": "听荷路1号", "office": "{place: 一楼101室}"], at: "一楼101室"),
    Case("community.location", "community", ["location": "{lat: 30.25, lon: 120.15}"], at: "location"),
    Case("community.aliases", "community", ["aliases": "[荷风苑]"], at: "荷风苑"),
    Case("community.aliases", "community", ["aliases": "[星河湾, 荷风 苑]"], at: "荷风 苑"),
    Case("firm.code", "firm", ["code": "31330000MD00000167"], at: "31330000MD00000167"),
    Case("firm.licence", "firm", ["licence": "\"23301201010123\""], at: "\"23301201010123\""),
    Case("firm.name", "firm", ["name": "西子所"], at: "西子所"),
    Case("firm.name", "firm", ["name": "武林 所"], at: "武林 所"),
    Case("firm.phone", "firm", ["phone": "0571-88880100"], at: "0571-88880100"),
    Case("firm.email", "firm", ["email": "xz@example.org"], at: "xz@example.org"),
    Case(
      "firm.website", "firm", ["website": "\"https://xizi.example.org/\""],
      at: "\"https://xizi.example.org/\""),
    Case("school.name", "school", ["name": "之江法学院"], at: "之江法学院"),
    Case(
      "school.agreement.number", "school",
      ["agreement": "{number: FX-2, from: 2025-09-01, until: 2027-08-31}"],
      at: "FX-2"),
    Case(
      "pairing.agreement.number", "pairing",
      ["agreement": "{number: XQ-1, signed: 2026-01-04, from: 2026-02-01, until: 2027-12-31}"], at: "XQ-1"),
    Case(
      "pairing.agreement.number", "pairing",
      ["agreement": "{number: xq-4, signed: 2026-01-04, from: 2026-02-01, until: 2027-12-31}"], at: "xq-4"),
    Case(
      "event.title", "event",
      ["title": "讲座乙", "communities": "[yinhe, tinghe]", "date": "2026-02-12", "speaker": "lin"],
      at: "讲座乙"),
    Case(
      "event.title", "event",
      ["title": "讲座 乙", "communities": "[tinghe]", "date": "2026-02-12", "place": "邻里中心", "speaker": "lin"],
      at: "讲座 乙"),
    Case(
      "event.place", "event", ["title": "讲座乙", "date": "2026-02-12", "place": "邻里中心", "speaker": "lin"],
      at: "讲座乙"),
    Case("activity.month", "activity", ["month": "2026-01", "visits": "9"], at: "yinhe"),
    Case("activity.month", "activity", ["month": "2026-01", "community": "tinghe"], at: "tinghe"),
    Case(
      "activity.totals", "totals", ["month": "2026-01", "district": "west", "totals": "{visits: 7}"],
      at: "west"),
    Case("team.school", "team", ["community": "yinhe"], at: "zhijiang-law"),
    Case("honour.awardee", "honour", ["year": "2025"], at: "awardee"),
    Case("honour.awardee", "honour", ["year": "2025", "award": "先进 集体"], at: "awardee"),
    Case("bulletin.title", "bulletin", ["title": "简报", "date": "2026-02-01"], at: "简报"),
    Case("press.url", "press", ["url": "https://news.example.org/1"], at: "https://news.example.org/1"),
    Case("press.title", "press", ["title": "律师在楼下", "source": "样例日报", "date": "2026-01-06"], at: "律师在楼下"),
    Case("holidays.year", "holidays", ["year": "2026", "off": "[2026-01-01]"], at: "2026"),
    Case("page.title", "page", ["title": "第一页"], at: "第一页"),
    Case("card.for", "card", ["for": "all", "edition": "2026-01-01"], at: "2026-01-01"),
    Case("representation.lawyer", "mandate", ["lawyer": "wu"], at: "wu"),
    Case("spot-check.community", "spot", ["on": "2026-02-02"], at: "tinghe"),
  ]

  @Test func theCityIsSound() {
    #expect(TogetherCity.base.report() == [])
    #expect(TogetherCity.city().report() == [])
  }

  @Test func eachDoubledRecordHasOneFindingAtTheLaterOne() {
    for one in Self.cases {
      let draft = TogetherCity.draft(one.draft, one.values)
      let city = TogetherCity.city([draft])
      let severity = Identities.all.first { $0.name == one.declaration }?.severity
      let rule = severity == .error ? "same-record" : "same-record-doubtful"
      let found = city.findings()
      #expect(found.count == 1, "\(one.declaration): \(found.map(city.shown))")
      guard let finding = found.first else { continue }
      let shown = city.shown(finding)
      let path = draft.path.hasPrefix("content/") ? String(draft.path.dropFirst(8)) : draft.path
      #expect(shown.hasPrefix("\(severity ?? .note) \(rule) \(path):"), "\(one.declaration): \(shown)")
      #expect(shown.hasSuffix(" \(one.covered)"), "\(one.declaration): \(shown)")
      #expect(!finding.notes.isEmpty, "\(one.declaration): the other record is named")
    }
  }

  @Test func noIdentityIsWithoutATest() {
    #expect(Set(Identities.all.map(\.name)).subtracting(Self.cases.map(\.declaration)) == [])
    #expect(Set(Self.cases.map(\.declaration)).subtracting(Identities.all.map(\.name)) == [])
  }

  @Test func oneNumberOfManyIsOneFinding() {
    let communities = (0..<25).map {
      "- {id: c\($0), name: 社区\($0), street: west-street, address: 路 \($0) 号, phone: 0571-88881001, office: {place: 一楼}, mediation: {phone: 0571-88889002}}"
    }
    let city = RuleCity.sound.adding(communities.joined(separator: "\n"), at: "content/communities/many.yaml")
    #expect(city.report() == ["warning same-record-doubtful communities/many.yaml:1 0571-88881001"])
  }

  @Test func aLikenessIsWaivedWithItsReason() {
    let draft = TogetherCity.draft(
      "community",
      [
        "phone": "0571-88881001",
        "waivers":
          "[{rule: same-record-doubtful, reason: 两个社区合用服务中心, approved_by: 区联络处, on: 2026-01-05}]",
      ])
    #expect(TogetherCity.city([draft]).report() == [])
  }

  @Test func twoRecordsOfOneIDHaveThatFindingOnly() {
    let city = RuleCity.sound.appending(
      "\n- {id: xizi, name: 西子所, affiliation: district, district: west}", to: "content/firms/all.yaml")
    #expect(city.findings().map(\.rule.rawValue) == ["record-duplicate-id"])
  }
}
