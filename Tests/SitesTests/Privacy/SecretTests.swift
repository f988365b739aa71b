import Diagnostics
import Foundation
import Programme
import Publishing
import Testing

/// Not one byte of any file depends on what must not be published.
///
/// A site is made twice, with nothing else changed but the secrets, and the files are compared. If anything were made of a
/// secret, whatever its form (a glyph in a PDF, base64, a compressed stream, a file's name, an order, a count), a file would differ.
/// What is marked comes from the schema, so that a new field is looked after from its first day.
@Suite("No published byte depends on a secret") struct SecretTests {
  private static func city() throws -> SampleCity {
    let city = try SampleCity(site: "sound")
    city.change(Site.self) { $0.fields["languages", "语言"] = ["zh-CN", "en"] }
    // Internal fields inside groups that the site does not have otherwise.
    city.change(Pairing.self) { pairing in
      pairing.fields["exceptions", "变更"] = [["on": "2026-11-24", "change": "cancelled", "note": "x"]]
      pairing.fields["ended"] = ["on": "2027-06-30", "reason": "x"]
    }
    return city
  }

  /// The city with marks in every internal field, those of the private register among them.
  private static func marked(_ marks: Canary.Marks) throws -> (city: SampleCity, paths: Set<String>) {
    let city = try city()
    var ids: [String: String] = [:]
    for entry in city.entries where ids[entry.type.type.name] == nil { ids[entry.type.type.name] = entry.id }
    var canary = Canary(marks, ids: ids)
    for type in Programme.privateTypes { city.add(type, [:]) }
    for index in city.entries.indices {
      let type = city.entries[index].type
      canary.mark(&city.entries[index].fields, of: type)
    }
    return (city, canary.marked)
  }

  @Test("internal fields of every type, the private register's too, in pages, PDFs, calendars and data")
  func internalFields() throws {
    let (city, paths) = try Self.marked(Canary.Marks())
    let wanted = Programme.types.reduce(into: Set<String>()) { $0.formUnion(Canary.all(of: $1)) }
    #expect(wanted.subtracting(paths) == [])
    let one = try city.published(isPrinting: true)
    let other = try Self.marked(.others).city.published(isPrinting: true)
    #expect(one.files.keys.contains("en/communities/meixi/notice.pdf"))
    #expect(one.differences(to: other) == [])
    #expect(one.addresses(with: Canary.Marks.forms) == [])
  }

  @Test("a public field shows that secrets would be noticed, in every kind of file")
  func noticed() throws {
    let city = try Self.city()
    let before = try city.published(isPrinting: true)
    city.change(Community.self, "meixi") { community in
      community.fields["name", "名称"] = "秀溪社区"
      community.fields["phone", "电话"] = "0571-80001234"
    }
    let changed = try city.published(isPrinting: true).differences(to: before)
    for file in [
      "index.html", "card.html", "notice.html", "card.pdf", "notice.pdf", "notice-a3.pdf", "office.ics",
      "office.vcf", "office.json",
    ] {
      #expect(changed.contains("communities/meixi/" + file), "\(file)")
      #expect(changed.contains("en/communities/meixi/" + file), "\(file)")
    }
    #expect(changed.contains("print/districts/dongcheng/cards.pdf"))
  }

  /// Consents that no longer let anything be shown; under all but the first the name stays.
  static let ended: [(consent: RecordTree, hidesAll: Bool)] = [
    (["on": "2026-01-05", "covers": all, "withdrawn": "2026-11-23"], true),
    (["on": "2026-01-05", "covers": all, "withdrawn": "yes"], true),
    (["on": "2026-01-05", "until": "2026-11-22", "covers": all], false),
    (["on": "2026-11-24", "covers": all], false),
    (["on": "2026-01-05", "covers": ["print", "data"]], false),
  ]
  private static let all: RecordTree = ["name", "photo", "phone", "email", "print", "data"]

  /// The city in which all consents are the given one and everything that hangs on a consent is one of two secrets.
  private static func city(_ consent: RecordTree, hidesAll: Bool, secret: Int) throws -> (SampleCity, Int) {
    let city = try city()
    var count = 0
    for index in city.entries.indices {
      let table = city.entries[index].type.fields
      let isLawyer = city.entries[index].type == Lawyer.self
      Consents(consent: consent, hidesAll: hidesAll && isLawyer, secret: secret).change(
        &city.entries[index].fields, table, &count)
      if isLawyer, hidesAll { city.entries[index].body = ["qzx 经历\n", "kwv 另一段经历\n\n更长\n"][secret] }
    }
    // Texts that name the person are people's to edit.
    city.change(Bulletin.self) { bulletin in
      bulletin.body = bulletin.body.map { $0.replacingOccurrences(of: "林若谷律师", with: "律师") }
    }
    return (city, count)
  }

  @Test(
    "what hangs on a consent that was withdrawn, has run out, is to come or does not cover it",
    arguments: 0..<5)
  func consented(number: Int) throws {
    let (consent, hidesAll) = Self.ended[number]
    let (city, count) = try Self.city(consent, hidesAll: hidesAll, secret: 0)
    #expect(count >= 20)
    let one = try city.published(isPrinting: true)
    let other = try Self.city(consent, hidesAll: hidesAll, secret: 1).0.published(isPrinting: true)
    #expect(one.differences(to: other) == [])
    #expect(one.addresses(with: ["qzx", "139 0571 2468", "13905712468"]) == [])
    // The office still tells when and where, and whom to ring up instead.
    let page = String(decoding: one.files["communities/meixi/index.html"] ?? Data(), as: UTF8.self)
    if hidesAll { #expect(page.contains("律师信息更新中")) }
    #expect(page.contains("0571-"))
  }

  @Test("with consent the same secrets are shown")
  func open() throws {
    let consent: RecordTree = ["on": "2026-01-05", "covers": Self.all]
    let one = try Self.city(consent, hidesAll: true, secret: 0).0.published(isPrinting: true)
    let other = try Self.city(consent, hidesAll: true, secret: 1).0.published(isPrinting: true)
    let differing = one.differences(to: other)
    for ending in ["index.html", ".pdf", ".vcf", ".json", ".xml"] {
      #expect(differing.contains { $0.hasSuffix(ending) }, "\(ending)")
    }
    #expect(one.addresses(with: ["qzx"]).count > 20)
  }

  @Test("no finding quotes an internal note, reason or text, in any form that shows no source")
  func findings() throws {
    let report = try Self.marked(Canary.Marks()).city.published().report
    // Quoted are a rule's name where there is no such rule, and what was printed for everybody to read.
    let findings = report.findings.filter { !["rule-unknown", "art13-card-outdated"].contains($0.rule) }
    #expect(findings.count > 5)
    let shown = FindingsReport(findings, source: { report.sources[$0] }, mask: PrivacyScanner.masked)
    for format in [OutputFormat.json, .sarif, .github] {
      let text = shown.printed(
        as: format, in: .chinese, catalogue: SiteBuild.catalogue, version: nil, colours: false)
      let lines = text.split(separator: "\n").filter { $0.contains(Canary.Marks().word) }
      #expect(lines == [], "\(format)")
    }
  }
}

/// Sets consents and what hangs on them, wherever the schema has them.
private struct Consents {
  let consent: RecordTree
  /// Whether everything else that the group says of the person is a secret too.
  let hidesAll: Bool
  /// 0 or 1: which of two secrets.
  let secret: Int

  /// - Parameter count: how many secrets were written.
  func change(_ fields: inout RecordTree, _ table: FieldTable, _ count: inout Int) {
    let hasConsent = table["consent"] != nil
    if hasConsent, fields["name", "姓名"] != nil { fields["consent", "同意公开"] = consent }
    for field in table.fields {
      guard var value = fields[field.name, field.zh] else { continue }
      let isSecret =
        hasConsent && (field.visibility == .consent || hidesAll && field.visibility == .public)
      if isSecret, let sample = sample(field) {
        fields[field.name, field.zh] = sample
        count += 1
      } else if field.visibility != .internal {
        change(&value, field.type, &count)
        fields[field.name, field.zh] = value
      }
    }
  }

  private func change(_ value: inout RecordTree, _ type: TypeDescription, _ count: inout Int) {
    switch (type, value) {
    case (.object(let table), .fields): change(&value, table, &count)
    case (.list(let element), .list(var elements)):
      for index in elements.indices { change(&elements[index], element, &count) }
      value = .list(elements)
    default: break
    }
  }

  /// Nil for what decides where a person stands: ids, references, states.
  private func sample(_ field: FieldDescription) -> RecordTree? {
    switch field.type {
    case .text where field.name == "photo": [.text("photos/xu-wen.png"), .text("photos/lin-ruo.png")][secret]
    case .text where field.name == "id": nil
    case .text, .prose, .markdown: [.text("qzx甲"), .text("kwv 乙丙")][secret]
    case .phone: [.text("139 0571 2468"), .text("0571-88776655")][secret]
    case .email: [.text("qzx@example.org"), .text("kwv.longer@example.org")][secret]
    case .list(.text): [["qzx"], ["kwv", "kwv 二"]][secret]
    default: nil
    }
  }
}
