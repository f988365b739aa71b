import Diagnostics
import Records

/// All waivers that stand on records, and which of them have excused something.
struct WaiverIndex {
  private struct RecordKey: Hashable {
    let document: ObjectIdentifier
    let index: Int

    init?(_ record: RecordHeader) {
      guard let root = record.root else { return nil }
      document = ObjectIdentifier(root.document)
      index = root.index
    }
  }

  private struct Entry {
    let rule: RuleDescription
    let place: SourcePlace
    let isMisspelt: Bool
    var hasExcused = false
  }

  private var entries: [Entry] = []
  private var byRecord: [RecordKey: [Int]] = [:]
  private var refusals: [Finding] = []

  init(_ waived: [WaivedRecord], catalogue: RuleCatalogue) {
    for (record, waivers) in waived.map({ ($0.record, $0.waivers) }) {
      guard let key = RecordKey(record) else { continue }
      for waiver in waivers where waiver.value.rule.isWritten {
        let place = record.place(of: waiver.value.rule)
        let named = catalogue.rule(named: waiver.value.rule.value)
        if let finding = named.finding(at: place) { refusals.append(finding) }
        guard let rule = named.rule else { continue }
        if rule.leniency == .waivable {
          byRecord[key, default: []].append(entries.count)
          entries.append(Entry(rule: rule, place: place, isMisspelt: !named.isExact))
        } else if named.isExact {
          refusals.append(Self.refusal(of: rule, at: place))
        }
      }
    }
  }

  /// Whether a waiver on the breach's record excuses it.
  mutating func excuses(_ breach: Breaches.Breach) -> Bool {
    guard let record = breach.record, let key = RecordKey(record) else { return false }
    for index in byRecord[key] ?? [] where entries[index].rule.name == breach.finding.rule {
      entries[index].hasExcused = true
      return true
    }
    return false
  }

  /// What is wrong with the waivers, once all breaches have been put to them.
  var findings: [Finding] {
    refusals
      + entries.filter { !$0.hasExcused && !$0.isMisspelt }.map { entry in
        EngineRules.waiverUnused.finding(
          at: entry.place,
          Words(
            zh: "这条记录没有违反「\(entry.rule.name.rawValue)」，例外没有用上",
            en: "the record does not breach “\(entry.rule.name.rawValue)”, so the waiver excuses nothing"),
          help: Words(zh: "删去这条例外", en: "remove the waiver"))
      }
  }

  private static func refusal(of rule: RuleDescription, at place: SourcePlace) -> Finding {
    EngineRules.waiverNotAllowed.finding(
      at: place,
      Words(
        zh: "规则「\(rule.name.rawValue)」不能由单条记录豁免",
        en: "no record can be exempt from “\(rule.name.rawValue)”"),
      help: Words(
        zh: "删去这条例外；运行 menpai explain \(rule.name.rawValue) 看怎样改正",
        en: "remove the waiver; `menpai explain \(rule.name.rawValue)` says how to mend the record"))
  }
}
