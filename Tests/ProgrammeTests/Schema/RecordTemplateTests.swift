import Diagnostics
import Records
import Testing

@testable import Programme

@Suite struct RecordTemplateTests {
  static let cases = Programme.types.flatMap { type in Language.allCases.map { (type.type.name, $0) } }

  private func template(_ name: String, _ language: Language) throws -> RecordTemplate {
    let model = try #require(Programme.type(named: name))
    return try #require(RecordTemplate(of: model, id: "new-one", in: language))
  }

  /// The rules broken by a file.
  private func rules(_ path: String, _ text: String, folder: String) -> Set<String> {
    let file = RecordFile(path: path, folder: folder, source: Array(text.utf8))
    let read = Programme.read(RecordSet(records: file.records), today: day("2026-03-10"))
    let all = file.findings + read.findings
    return Set(all.filter { $0.place.path == path }.map(\.rule.rawValue))
  }

  @Test(arguments: cases)
  func `a new record reads cleanly and lacks only what is to be filled in`(name: String, language: Language)
    throws
  {
    let template = try template(name, language)
    let folder = try #require(Programme.type(named: name)).type.folder
    let blank = rules(template.path, template.text, folder: folder)
    #expect(blank.isSubset(of: ["record-missing-field"]), "\(blank)")
  }

  @Test(arguments: cases)
  func `with every comment sign removed it still reads, and has known fields only`(
    name: String, language: Language
  ) throws {
    let template = try template(name, language)
    let folder = try #require(Programme.type(named: name)).type.folder
    let lines = template.text.split(separator: "\n", omittingEmptySubsequences: false)
    let blankLine = try #require(lines.firstIndex(of: ""))
    let text = lines.enumerated()
      .map { $0 > blankLine && $1.hasPrefix("# ") ? $1.dropFirst(2) : $1 }.joined(separator: "\n")
    #expect(rules(template.path, text, folder: folder).isSubset(of: ["record-missing-field"]), "\(text)")
  }

  @Test func `filled in, a new record has no finding`() throws {
    let values = [
      "名称": "听荷社区", "街道": "tinghe", "地址": "听荷路 1 号", "电话": "0571-88880000", "地点": "一楼东侧",
    ]
    let template = try template("community", .chinese)
    let filled = template.text.split(separator: "\n", omittingEmptySubsequences: false).map {
      line -> String in
      guard let colon = line.firstIndex(of: ":"), !line.hasPrefix("#"),
        let value = values[line[..<colon].trimmingPrefix { $0 == " " }.description]
      else { return String(line) }
      return line[...colon] + " " + value + line[line.index(after: colon)...]
    }.joined(separator: "\n")
    #expect(template.path == "content/communities/new-one.yaml")
    #expect(rules(template.path, filled, folder: "communities") == [], "\(filled)")
  }

  @Test func `records that are mostly text are Markdown files, private ones lie outside content`() throws {
    #expect(try template("bulletin", .english).path == "content/bulletins/new-one.md")
    #expect(try template("bulletin", .english).text.hasSuffix("\n---\n\n"))
    #expect(try template("representation", .english).path == "private/representations/new-one.yaml")
    #expect(try template("site", .english).path == "content/site.yaml")
  }

  @Test func `what an origin usually asks for is laid out`() throws {
    let lines = try template("pairing", .english).text.split(separator: "\n")
    #expect(lines.contains { $0.hasPrefix("agreement:") })
    #expect(lines.contains { $0.hasPrefix("  - weekday:") })
    #expect(lines.contains { $0.hasPrefix("# ended:") })
    let lawyer = try template("lawyer", .english).text.split(separator: "\n")
    #expect(lawyer.contains { $0.hasPrefix("consent:") })
    #expect(lawyer.contains { $0.hasPrefix("  covers:") })
  }

  @Test(arguments: ["Tinghe", "", "../x", "a b"])
  func `an id that cannot be one gives no record`(id: String) {
    #expect(RecordTemplate(of: Community.self, id: id, in: .english) == nil)
  }
}

@Suite struct FieldReferenceTests {
  @Test func `a row for each field, those of groups under their parents`() {
    let page = FieldReference.page(of: Pairing.self, in: .english)
    let lines = page.split(separator: "\n")
    #expect(lines.first == "# 结对 · pairing")
    #expect(
      lines.contains(
        "| `sessions[].from` | 开始 | time | yes | public | 14 | when it begins |"))
    #expect(lines.contains { $0.hasPrefix("| `waivers[].reason` | 理由 | sentences | yes | internal |") })
    #expect(lines.contains { $0.hasPrefix("| `agreement` | 协议 | group of fields | mostly |") })
  }

  @Test(arguments: Programme.types.map { $0.type.name })
  func `every row has all its cells`(name: String) throws {
    let model = try #require(Programme.type(named: name))
    let page = FieldReference.page(of: model, in: .chinese)
    let rows = page.split(separator: "\n").filter { $0.hasPrefix("|") }
    #expect(rows.count > 2)
    for row in rows {
      let bars = zip(row, row.dropFirst()).count { $0 != "\\" && $1 == "|" }
      #expect(bars == 7, "\(row)")
    }
  }
}
