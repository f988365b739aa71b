import Diagnostics

/// Findings of one file while they are made: a file that is wrong everywhere costs no more than one that is wrong often.
package struct FileFindings: Sendable {
  /// Findings of one file that are listed; the rest are counted.
  package static let limit = 1000

  package let path: String
  private var listed: [Finding] = []
  private var omitted = 0
  private var severity = Severity.note

  package init(path: String) { self.path = path }

  /// Whether further findings are only counted, so that nobody needs to work out their words.
  package var isFull: Bool { listed.count >= Self.limit }

  /// Takes a finding only if there is room for it.
  package mutating func add(_ finding: @autoclosure () -> Finding) {
    if isFull { omit(1, .error) } else { listed.append(finding()) }
  }

  /// Counts findings that are not listed.
  package mutating func omit(_ count: Int, _ severity: Severity) {
    omitted += count
    self.severity = max(self.severity, severity)
  }

  /// Those that are listed, and one that counts the rest.
  package var all: [Finding] {
    omitted == 0 ? listed : listed + [Self.rest(omitted, severity, in: path)]
  }

  fileprivate static func rest(_ count: Int, _ severity: Severity, in path: String) -> Finding {
    var finding = RecordsRules.tooLarge.finding(
      at: SourcePlace(path: path, range: 0..<0),
      Words(
        zh: "这个文件里还有 \(count) 处问题没有列出", en: "\(count) more findings in this file are not listed"),
      help: Words(zh: "先改好列出的，再检查一次", en: "mend those that are listed, then check again"))
    finding.severity = severity
    finding.omitted = count
    return finding
  }
}

extension [Finding] {
  /// The findings of each file within the limit, the gravest first to stay; one more counts what a file has beyond it.
  ///
  /// It is as grave as the gravest that it stands for, so that what is left out neither stops a publication nor lets it pass.
  package var withinLimits: [Finding] {
    guard count > FileFindings.limit || contains(where: { $0.omitted > 0 }) else { return self }
    var counts: [String: Int] = [:]
    for finding in self { counts[finding.place.path, default: 0] += 1 }
    let crowded = Set(counts.filter { $0.value > FileFindings.limit }.keys)
      .union(lazy.filter { $0.omitted > 0 }.map(\.place.path))
    guard !crowded.isEmpty else { return self }
    var result = filter { !crowded.contains($0.place.path) }
    for path in crowded.sorted() { result += within(path) }
    return result.sorted()
  }

  private func within(_ path: String) -> [Finding] {
    var room = FileFindings.limit
    var omitted = 0
    var gravest = Severity.note
    var kept: [Finding] = []
    let here = filter { $0.place.path == path }
    for finding in here where finding.omitted > 0 {
      omitted += finding.omitted
      gravest = Swift.max(gravest, finding.severity)
    }
    for severity in Severity.allCases.reversed() {
      let these = here.filter { $0.severity == severity && $0.omitted == 0 }
      kept += these.prefix(room)
      guard these.count > room else {
        room -= these.count
        continue
      }
      omitted += these.count - room
      gravest = Swift.max(gravest, severity)
      room = 0
    }
    return omitted == 0 ? kept : kept + [FileFindings.rest(omitted, gravest, in: path)]
  }
}
