import Diagnostics
import Records
import Testing
import Workers

@testable import Programme

/// Files that are wrong everywhere, or larger than anything needs to be: what is found stays small, and is counted.
@Suite("One file can ask for only so much") struct BoundsTests {
  private func findings(_ folder: String, _ text: String, ending: String = "yaml") -> [Finding] {
    let path = "content/\(folder)/x.\(ending)"
    let file = RecordFile(path: path, folder: folder, source: Array(text.utf8))
    let today = Day("2026-03-10") ?? Day(number: 0)
    let read = Programme.read(RecordSet(records: file.records), today: today, workers: Workers(count: 2))
    let checked = file.records.count > 3000 ? [] : read.programme.check(workers: Workers(count: 2))
    return (file.findings + read.findings + checked).filter { $0.place.path == path }.sorted().withinLimits
  }

  private func repeated(_ count: Int, _ text: (Int) -> String) -> String { (0..<count).map(text).joined() }

  @Test("whatever is wrong, at most a thousand findings and one that counts the rest")
  func hostile() {
    let files: [(name: String, folder: String, text: String)] = [
      ("many documents", "communities", repeated(25_000) { _ in "---\na: 1\n" }),
      ("blank documents", "communities", repeated(25_000) { _ in "---\n" }),
      ("empty records", "communities", "[" + repeated(3000) { _ in "{}," } + "]\n"),
      (
        "all errors", "pairings",
        repeated(1200) { "- {community: a\($0), firm: b, lawyer: [c], sessions: x}\n" }
      ),
      ("unknown keys", "communities", "name: 甲\n" + repeated(2000) { "namee\($0): 1\n" }),
      (
        "long unknown keys", "communities",
        repeated(40) { "k\($0)" + String(repeating: "键", count: 300) + ": 1\n" }
      ),
      ("a key beyond all", "communities", "? " + String(repeating: "k", count: 5000) + "\n: 1\n"),
      ("one key again and again", "communities", repeated(2000) { _ in "name: 甲\n" }),
      ("many references", "events", "communities: [" + repeated(3000) { "x\($0)," } + "]\n"),
      ("a long list", "communities", "aliases: [" + repeated(30_000) { _ in "a," } + "]\n"),
      ("too many elements", "communities", "aliases: [" + repeated(100_001) { _ in "a," } + "]\n"),
      ("deep nesting", "communities", String(repeating: "[", count: 5000)),
      ("a long name", "communities", "name: " + String(repeating: "甲", count: 300_000) + "\n"),
      ("a long date", "press", "date: " + String(repeating: "1", count: 300_000) + "\n"),
      ("a long number", "bulletins", "number: " + String(repeating: "1", count: 300_000) + "\n"),
      ("a long choice", "events", "kind: " + String(repeating: "讲座", count: 100_000) + "\n"),
      ("a long id", "communities", "id: " + String(repeating: "a", count: 300_000) + "\n"),
      ("a long reference", "streets", "district: " + String(repeating: "a", count: 300_000) + "\n"),
      (
        "a long address", "press", "url: https://example.org/" + String(repeating: "a", count: 300_000) + "\n"
      ),
      ("a long mailbox", "firms", "email: " + String(repeating: "a", count: 300_000) + "@example.org\n"),
      ("a long telephone number", "firms", "phone: " + String(repeating: "1", count: 300_000) + "\n"),
      ("a long body in a field", "pages", "title: 甲\nbody: " + String(repeating: "甲", count: 30_000) + "\n"),
      (
        "numbers of thousands of people", "pages",
        "title: 甲\nbody: |\n" + repeated(3000) { _ in "  13912345678\n" }
      ),
      ("nothing but fees", "pages", "title: 甲\nbody: " + String(repeating: "每次咨询500元", count: 1500) + "\n"),
      ("directives", "communities", repeated(3000) { "%TAG !a\($0)! x\n" } + "---\na: 1\n"),
      ("escapes", "communities", "name: \"" + String(repeating: "\\0", count: 3000) + "\"\n"),
      ("aliases", "communities", repeated(500) { "a\($0): *x\n" }),
    ]
    for (name, folder, text) in files {
      let found = findings(folder, text)
      #expect(!found.isEmpty, "\(name)")
      #expect(found.count <= FileFindings.limit + 1, "\(name): \(found.count)")
      #expect(found.count { $0.omitted > 0 } <= 1, "\(name)")
      for finding in found {
        let words = [finding.message, finding.label, finding.help].compactMap { $0 }.flatMap {
          [$0.zh, $0.en]
        }
        #expect(words.allSatisfy { $0.unicodeScalars.count <= Finding.longestHelp + 1 }, "\(name)")
        #expect(finding.message.zh.unicodeScalars.count <= Finding.longestMessage + 1, "\(name)")
        #expect(finding.notes.count <= Finding.mostNotes, "\(name)")
      }
    }
  }

  @Test("what is too long or too much is said under one name, at its place")
  func tooLarge() {
    let long = String(repeating: "甲", count: 501)
    let cases: [(folder: String, text: String)] = [
      ("communities", "name: \(long)\n"), ("communities", "office: {place: \(long)}\n"),
      ("firms", "licence: \(long)\n"), ("bulletins", "summary: \(String(repeating: "甲", count: 4001))\n"),
      ("press", "url: https://example.org/\(String(repeating: "a", count: 2048))\n"),
      ("communities", "aliases: [\(String(repeating: "a,", count: 1001))]\n"),
      ("streets", "district: \(String(repeating: "a", count: 65))\n"),
      ("pages", "body: \(String(repeating: "甲", count: 22_000))\n"),
      ("communities", "waivers: [{rule: \(long)}]\n"),
    ]
    for (folder, text) in cases {
      #expect(findings(folder, text).count { $0.rule == "record-too-large" } == 1, "\(text.prefix(40))")
    }
  }

  @Test("what just fits is read")
  func fits() {
    let cases: [(folder: String, text: String)] = [
      ("communities", "name: \(String(repeating: "甲", count: 500))\n"),
      ("bulletins", "summary: \(String(repeating: "甲", count: 4000))\n"),
      ("communities", "aliases: [\(String(repeating: "a,", count: 1000))]\n"),
      ("events", "communities: [\(String(repeating: "a,", count: 5000))]\n"),
      ("pages", "body: \(String(repeating: "a", count: 65_536))\n"),
    ]
    for (folder, text) in cases {
      #expect(!findings(folder, text).contains { $0.rule == "record-too-large" }, "\(text.prefix(40))")
    }
  }

  @Test("what is left out is as grave as the gravest of it, and errors are listed first")
  func gravity() throws {
    func finding(_ rule: RuleName, _ severity: Severity, _ offset: Int) -> Finding {
      Finding(
        rule: rule, severity: severity, place: SourcePlace(path: "a", range: offset..<offset),
        message: Words(same: "\(offset)"))
    }
    let warnings = (0..<1500).map { finding("w", .warning, $0) }
    let rest = try #require(warnings.withinLimits.first { $0.omitted > 0 })
    #expect(rest.severity == .warning)
    #expect(rest.omitted == 500)
    let late = warnings + [finding("e", .error, 2000)]
    #expect(late.withinLimits.contains { $0.rule == "e" })
    #expect(late.withinLimits.first { $0.omitted > 0 }?.omitted == 501)
    let again = (warnings.withinLimits + warnings.withinLimits).withinLimits
    #expect(again.count { $0.omitted > 0 } == 1)
    #expect(Array(warnings.prefix(1000)).withinLimits.count == 1000)
  }

  @Test("a quoted value is shortened in its middle, and no number is cut in two")
  func quoted() {
    #expect("abc".shortenedInTheMiddle(to: 3) == "abc")
    let short = String(repeating: "甲", count: 50).shortenedInTheMiddle(to: 30)
    #expect(short == String(repeating: "甲", count: 20) + "…" + String(repeating: "甲", count: 10))
    let number = String(repeating: "甲", count: 18) + "13912345678" + String(repeating: "乙", count: 40)
    #expect(!number.shortenedInTheMiddle(to: 30).contains("139"))
  }
}
