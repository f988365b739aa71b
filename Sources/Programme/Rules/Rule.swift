import Diagnostics

/// One rule of the programme: what it is, and the check that finds its breaches.
package protocol Rule: Sendable {
  static var description: RuleDescription { get }
  static func check(_ programme: Programme, _ breaches: inout Breaches)
}

/// The breaches of one rule, each with the record whose waivers may excuse it.
package struct Breaches: Sendable {
  package struct Breach: Sendable {
    package var finding: Finding
    let record: RecordHeader?
  }

  let rule: RuleDescription
  private(set) var all: [Breach] = []

  init(of rule: RuleDescription) { self.rule = rule }

  /// - Parameters:
  ///   - record: the record that a waiver would have to stand on; nil for what concerns no single record.
  ///   - severity: for a breach that is less grave than the rule's others, such as a term that has merely run out.
  mutating func add(
    _ record: RecordHeader?, at place: SourcePlace, _ message: Words, label: Words? = nil, help: Words? = nil,
    notes: [Finding.Note] = [], severity: Severity? = nil
  ) {
    var finding = rule.finding(at: place, message, label: label, help: help, notes: notes)
    if let severity { finding.severity = severity }
    all.append(Breach(finding: finding, record: record))
  }

  /// Adds a finding that was made elsewhere.
  mutating func add(_ record: RecordHeader?, _ finding: Finding) {
    all.append(Breach(finding: finding, record: record))
  }
}
