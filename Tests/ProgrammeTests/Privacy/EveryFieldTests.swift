import Diagnostics
import Records
import Testing
import Workers

@testable import Programme

/// Each kind of personal datum in each public text field of each type: found, at its place.
///
/// The fields come from the schema, so that a new one is looked after from its first day.
@Suite("Personal data is found in every public field") struct EveryFieldTests {
  private static let data: [(rule: RuleName, text: String)] = [
    ("privacy-resident-id", "330106190001010017"), ("privacy-mobile-phone", "13912345678"),
    ("privacy-bank-card", "6222020000000007"), ("privacy-case-number", "（2026）浙0106民初123号"),
    ("privacy-licence-plate", "浙A12345"), ("privacy-home-address", "3幢2单元501室"),
    ("privacy-identity-document", "E12345678"), ("privacy-chat-account", "微信号：zhang_san1"),
    ("privacy-birth-date", "1990年3月5日出生"),
  ]

  /// A text for a field of a type that bears the datum; nil where it has no room for it.
  private static func texts(_ type: TypeDescription, _ datum: String) -> [String] {
    let digits = datum.utf8.allSatisfy { $0 < 0x80 }
    switch type {
    case .text, .prose, .markdown, .textOrFlag: return ["甲\(datum)乙"]
    case .url:
      let coded = datum.utf8.map { "%" + ($0 < 16 ? "0" : "") + String($0, radix: 16, uppercase: true) }
        .joined()
      return ["https://example.org/a?x=\(datum)", "https://example.org/\(coded)/"]
    case .email: return digits ? ["\(datum)@example.org"] : []
    case .identifier: return digits ? [datum.lowercased()] : []
    default: return []
    }
  }

  private struct Spot {
    let yaml: (String) -> String
    let type: TypeDescription
    let path: String
  }

  /// Every public text in a table, with the YAML around it.
  private static func spots(_ table: FieldTable, _ path: String, around: @escaping (String) -> String)
    -> [Spot]
  {
    table.fields.filter { $0.visibility != .internal }.flatMap { field in
      spots(field.type, "\(path).\(field.name)") { around("{\(field.name): \($0)}") }
    }
  }

  private static func spots(
    _ type: TypeDescription, _ path: String, around: @escaping (String) -> String
  ) -> [Spot] {
    switch type {
    case .object(let table): spots(table, path, around: around)
    case .list(let element): spots(element, path) { around("[\($0)]") }
    case .map(let element): spots(element, path) { around("{k: \($0)}") }
    case .either(let forms): forms.flatMap { spots($0, path, around: around) }
    default: [Spot(yaml: around, type: type, path: path)]
    }
  }

  private func findings(_ type: any RecordModel.Type, _ yaml: String) -> (
    findings: [Finding], source: [UInt8]
  ) {
    let source = Array((yaml + "\n").utf8)
    let path = type.type.folder == "site" ? "content/site.yaml" : "content/\(type.type.folder)/x.yaml"
    let file = RecordFile(path: path, folder: type.type.folder, source: source)
    let today = Day("2026-03-10") ?? Day(number: 0)
    let read = Programme.read(RecordSet(records: file.records), today: today, workers: Workers(count: 1))
    var found = file.findings + read.findings
    for rule in ProgrammeRules.all where rule.description.name.rawValue.hasPrefix("privacy-") {
      var breaches = Breaches(of: rule.description)
      rule.check(read.programme, &breaches)
      found += breaches.all.map(\.finding)
    }
    return (found, source)
  }

  @Test func found() {
    var tried = 0
    for type in Programme.publicTypes {
      for spot in Self.spots(type.fields, type.type.name, around: { $0 }) {
        // What is no language's tag is refused, and nothing of it is published.
        if spot.path == "site.languages" { continue }
        for (rule, datum) in Self.data {
          // Where an office is may be told to the room.
          if rule == "privacy-home-address", case .text(.place) = spot.type { continue }
          if rule == "privacy-home-address", case .textOrFlag = spot.type { continue }
          for text in Self.texts(spot.type, datum) {
            tried += 1
            let (all, source) = findings(type, spot.yaml("\"\(text)\""))
            let places = all.filter { $0.rule == rule }.map {
              String(decoding: source[$0.place.range], as: UTF8.self)
            }
            // Letters of a passport are no id's.
            if case .identifier = spot.type, rule == "privacy-identity-document" { continue }
            #expect(places.count == 1, "\(spot.path): \(text)")
            #expect(places.allSatisfy { text.contains($0) && $0.count < 200 }, "\(spot.path): \(places)")
          }
        }
      }
    }
    #expect(tried > 500)
  }

  @Test func `an address in a place field is an office's, in any other field a home's`() {
    for field in ["address: 听荷路 3幢2单元501室", "office: {place: 3幢2单元501室}"] {
      #expect(!findings(Community.self, "{\(field)}").findings.contains { $0.rule == "privacy-home-address" })
    }
    for field in ["name: 听荷 3幢2单元501室", "aliases: [3幢2单元501室]", "mediation: {name: 3幢2单元501室}"] {
      #expect(
        findings(Community.self, "{\(field)}").findings.contains { $0.rule == "privacy-home-address" },
        "\(field)")
    }
  }

  @Test func `a published mobile number may be the name of a mailbox`() {
    let all = findings(Community.self, "{phone: 13912345678, email: 13912345678@example.org}").findings
    #expect(!all.contains { $0.rule == "privacy-mobile-phone" })
  }

  @Test func `codes for characters that nobody sees are findings where they become characters`() {
    let link = findings(Site.self, "{links: [{title: 甲, url: \"https://example.org/%E2%80%AE\"}]}")
    #expect(
      link.findings.filter { $0.rule == "record-hidden-character" }.map {
        String(decoding: link.source[$0.place.range], as: UTF8.self)
      } == ["%E2%80%AE"])
    for code in ["&#x202E;", "&#8238;", "&rlm;", "&ZeroWidthSpace;", "%E2%80%8B"] {
      let body = findings(Page.self, "{title: 甲, body: \"文字 [乙](x\(code)y) \(code)\"}")
      #expect(body.findings.count { $0.rule == "record-hidden-character" } == 2, "\(code)")
    }
    #expect(
      !findings(Page.self, "{title: \"100%25 &amp; &#65;\", body: \"&amp; &#65; %E7%BF%A0\"}").findings
        .contains {
          $0.rule == "record-hidden-character"
        })
  }
}
