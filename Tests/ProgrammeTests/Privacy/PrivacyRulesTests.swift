import Diagnostics
import Testing

@testable import Programme

extension TestCity {
  /// `path: covered text` for each breach of one rule.
  func breaches<R: Rule>(_ rule: R.Type) -> [String] {
    var breaches = Breaches(of: R.description)
    R.check(programme, &breaches)
    return breaches.all.map { "\($0.finding.place.path): \(covered($0.finding.place))" }
  }

  /// `rule covered text` for each finding of the schema under one rule.
  func schemaFindings(_ rule: RuleName) -> [String] {
    findings.filter { $0.rule == rule }.map { covered($0.place) }
  }
}

@Suite struct PrivacyRulesTests {
  @Test(arguments: [
    "summary: 号码 330106190001010017 已登记", "summary: '号码 330106190001010017 已登记'",
    "summary: \"号码 330106190001010017 已登记\"", "summary: |\n  第一行\n  号码 330106190001010017",
    "summary: >\n  第一行\n  号码 330106190001010017", "summary: 第一行\n  号码 330106190001010017",
  ])
  func `a number is marked where it stands, however the text is written`(summary: String) {
    let city = TestCity(["bulletins/b.yaml": summary])
    #expect(city.breaches(PrivacyResidentID.self) == ["content/bulletins/b.yaml: 330106190001010017"])
  }

  @Test func `the second of two equal numbers is marked at its own place`() {
    let city = TestCity(["bulletins/b.yaml": "summary: 先 13900000001 后 13900000001"])
    var breaches = Breaches(of: PrivacyMobilePhone.description)
    PrivacyMobilePhone.check(city.programme, &breaches)
    #expect(breaches.all.map(\.finding.place.range.lowerBound) == [13, 29])
  }

  @Test func `an escaped number is marked with the whole of its text`() {
    let city = TestCity(["bulletins/b.yaml": "summary: \"号码 33010619000101001\\u0037\""])
    #expect(
      city.breaches(PrivacyResidentID.self) == [
        "content/bulletins/b.yaml: \"号码 33010619000101001\\u0037\""
      ])
  }

  @Test func `bodies are scanned, whether they follow the front matter or stand in a field`() {
    let city = TestCity([
      "bulletins/a.md": "---\ntitle: 甲\n---\n\n车牌 浙A12345 停在门口。\n",
      "bulletins/b.yaml": "body: |\n  见（2026）浙0106民初123号。\n",
    ])
    #expect(city.breaches(PrivacyLicencePlate.self) == ["content/bulletins/a.md: 浙A12345"])
    #expect(city.breaches(PrivacyCaseNumber.self) == ["content/bulletins/b.yaml: （2026）浙0106民初123号"])
  }

  @Test func `internal notes are not scanned, because they are never published`() {
    let city = TestCity(["bulletins/b.yaml": "note: 330106190001010017 13900000001"])
    #expect(city.breaches(PrivacyResidentID.self) == [])
    #expect(city.breaches(PrivacyMobilePhone.self) == [])
  }

  @Test func `a published contact may stand in a text, in any grouping`() {
    let city = TestCity([
      "communities/a.yaml": "phone: 13900000001\ncontacts: [{kind: mediation, phone: 139-0000-0002}]",
      "lawyers/l.yaml":
        "phone: 139 0000 0003\nconsent: {on: 2025-01-01, until: 2025-12-31, covers: [name, phone]}",
      "lawyers/m.yaml": "phone: 13900000004\nconsent: {on: 2025-01-01, covers: [name]}",
      "lawyers/n.yaml":
        "phone: 13900000005\nconsent: {on: 2025-01-01, covers: [phone], withdrawn: 2025-02-01}",
      "pages/p.md": """
      ---
      title: 联系
      ---
      139 0000 0001、13900000002、13900000003、13900000004、13900000005、13900000006
      """,
    ])
    #expect(
      city.breaches(PrivacyMobilePhone.self) == [
        "content/pages/p.md: 13900000004", "content/pages/p.md: 13900000005",
        "content/pages/p.md: 13900000006",
      ])
  }

  @Test func `an office's room may stand in address fields and, once it does, in texts`() {
    let city = TestCity([
      "communities/a.yaml": "address: 听荷路 2幢101室\noffice: {place: 2幢101室}",
      "pages/p.md": "---\ntitle: 联系\n---\n听荷路 2幢101室；听荷苑 3幢2单元501室\n",
    ])
    #expect(city.breaches(PrivacyHomeAddress.self) == ["content/pages/p.md: 3幢2单元501室"])
  }

  @Test func `a bank card in a card's lines`() {
    let city = TestCity(["cards/c.yaml": "for: all\nedition: 2026-01-01\nlines: [卡号 6222 0200 0000 0007]"])
    #expect(city.breaches(PrivacyBankCard.self) == ["content/cards/c.yaml: 6222 0200 0000 0007"])
  }
}

@Suite struct InternalFieldTests {
  @Test(arguments: [
    ("lawyers/l.yaml", "score: 59", "score"),
    ("lawyers/l.yaml", "考评结果: 不合格", "考评结果"),
    ("lawyers/l.yaml", "status: {replaced: {on: 2026-01-01, reason: 考核不合格}}", "reason"),
    ("site.yaml", "fund: 100000", "fund"),
    ("districts/d.yaml", "津贴: 1000", "津贴"),
    ("pairings/p.yaml", "agreement: {number: 1, text: 甲乙双方……}", "text"),
    ("communities/c.yaml", "feedback: 满意", "feedback"),
    ("teams/t.yaml", "members: [{name: 某甲, phone: 13900000001}]", "phone"),
    ("honours/h.yaml", "awardee: {name: 某甲, 邮箱: a@example.org}", "邮箱"),
  ])
  func `internal matters are refused under their own rule, and only that`(
    path: String, text: String, key: String
  ) {
    let city = TestCity([path: text])
    #expect(city.schemaFindings("privacy-internal-field") == [key])
    #expect(city.schemaFindings("record-unknown-field") == [])
  }

  @Test(arguments: [
    ("lawyers/l.yaml", "phonee: 1", "phonee"),
    ("lawyers/l.yaml", "certificate: {on: 2025-01-01}", "certificate"),
    ("teams/t.yaml", "phone: 1", "phone"),
  ])
  func `an ordinary misspelling stays an unknown field`(path: String, text: String, key: String) {
    let city = TestCity([path: text])
    #expect(city.schemaFindings("privacy-internal-field") == [])
    #expect(city.schemaFindings("record-unknown-field") == [key])
  }

  @Test(arguments: [
    "phone: 330106190001010017", "email: 330106190001010017", "licence: [330106190001010017]",
    "kind: 330106190001010017", "trained: [330106190001010017]", "id: X 330106190001010017",
    "status: 3301061900010100178", "certification: {on: 330106190001010017}",
  ])
  func `no message quotes a long number`(text: String) {
    let city = TestCity(["lawyers/l.yaml": text])
    let messages = city.findings.flatMap { [$0.message.zh, $0.message.en, $0.help?.zh, $0.help?.en] }
      .compactMap { $0 }
    #expect(!messages.isEmpty)
    #expect(messages.allSatisfy { !$0.contains("3301061900") }, "\(messages)")
  }
}
