import Diagnostics
import Records

@testable import Programme

/// A small city made of a few files, by their paths under `content/`.
struct TestCity {
  let programme: Programme
  let findings: [Finding]
  let sources: [String: [UInt8]]

  init(_ files: [String: String], today: String = "2026-03-10") {
    var records = RecordSet()
    for (name, text) in files.sorted(by: { $0.key < $1.key }) {
      let path = "content/" + name
      let folder = String(name.split(separator: "/")[0].split(separator: ".")[0])
      let source = Array(text.utf8)
      let file = RecordFile(path: path, folder: folder, source: source)
      records.records += file.records
      records.findings += file.findings
      records.sources[path] = source
    }
    sources = records.sources
    let read = Programme.read(records, today: Day(today) ?? Day(number: 0))
    programme = read.programme
    findings = records.findings + read.findings
  }

  func covered(_ place: SourcePlace) -> String {
    String(decoding: sources[place.path]?[place.range] ?? [], as: UTF8.self)
  }
}

/// A day of a test's table; a misspelt one is 1970-01-01, which no table holds.
func day(_ text: String) -> Day { Day(text) ?? Day(number: 0) }

let holidays2026 = """
  year: 2026
  source: 国务院办公厅通知
  off: [2026-01-01, 2026-01-02, 2026-01-03, 2026-02-15, 2026-02-16, 2026-02-17, 2026-02-18, 2026-02-19,
    2026-02-20, 2026-02-21, 2026-02-22, 2026-02-23, 2026-04-04, 2026-04-05, 2026-04-06, 2026-05-01, 2026-05-02,
    2026-05-03, 2026-05-04, 2026-05-05, 2026-06-19, 2026-06-20, 2026-06-21, 2026-09-25, 2026-09-26, 2026-09-27,
    2026-10-01, 2026-10-02, 2026-10-03, 2026-10-04, 2026-10-05, 2026-10-06, 2026-10-07]
  workdays: [2026-01-04, 2026-02-14, 2026-02-28, 2026-05-09, 2026-09-20, 2026-10-10]
  """
