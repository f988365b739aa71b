import Diagnostics
import Records

/// One key of layout files: its name, what may stand behind it and what it does. Reading, checks and the reference all
/// come of this one declaration.
struct LayoutKey<Content: Sendable>: Sendable {
  let entry: KeyEntry
  /// Nil, with a finding, where something else stands there.
  let read: @Sendable (Value, KeyEntry, inout LayoutReading) -> Content?

  init(
    _ name: String, _ form: Words, _ summary: Words,
    _ read: @escaping @Sendable (Value, KeyEntry, inout LayoutReading) -> Content?
  ) {
    entry = KeyEntry(name: name, form: form, summary: summary)
    self.read = read
  }
}

/// What there is to say of a key without reading it.
struct KeyEntry: Hashable, Sendable {
  let name: String
  /// What stands behind it: "millimetres, 0 to 100".
  let form: Words
  let summary: Words
}

/// The keys that may stand in one place of a layout file.
struct KeyList: Sendable {
  /// What they belong to: "a text".
  let owner: Words
  let entries: [KeyEntry]
}

/// The keys of one mapping of a layout file, each looked at once; the unknown ones have been reported.
struct KeyReader {
  let place: SourcePlace
  private let list: KeyList
  private var values: [String: (key: Value, value: Value)] = [:]
  /// Names that are written wrongly, for what they may have been meant.
  private var misspelt: Set<String> = []
  private let isMapping: Bool

  init(_ value: Value, _ list: KeyList, _ reading: inout LayoutReading) {
    place = value.place
    self.list = list
    isMapping = value.kind == .mapping
    guard isMapping else {
      reading.findings.append(LayoutFindings.notKeys(list, value.place))
      return
    }
    let known = list.entries.map(\.name)
    for (key, value) in value.entries {
      let name = key.string
      if known.contains(name) {
        values[name] = (key, value)
      } else {
        let nearest = nearestName(to: name, among: known)
        if let nearest { misspelt.insert(nearest) }
        reading.findings.append(LayoutFindings.unknownKey(name, key.place, list, nearest: nearest))
      }
    }
  }

  func has(_ entry: KeyEntry) -> Bool { values[entry.name] != nil }

  /// Whether the key is there, or something that is most likely meant to be it; of what are no keys nothing is missing.
  func seemsToHave(_ entry: KeyEntry) -> Bool { has(entry) || misspelt.contains(entry.name) || !isMapping }

  /// The key as written; the whole mapping where it is not.
  func keyPlace(_ entry: KeyEntry) -> SourcePlace { values[entry.name]?.key.place ?? place }

  func value(_ entry: KeyEntry) -> Value? { values[entry.name]?.value }

  func read<Content>(_ key: LayoutKey<Content>, _ reading: inout LayoutReading) -> Content? {
    precondition(list.entries.contains(key.entry), "\(key.entry.name) is not among the keys of this list")
    guard let value = values[key.entry.name]?.value else { return nil }
    return key.read(value, key.entry, &reading)
  }

  /// As `read`; that the key is not there is a finding.
  func require<Content>(_ key: LayoutKey<Content>, _ why: Words, _ reading: inout LayoutReading) -> Content? {
    if !seemsToHave(key.entry) {
      reading.findings.append(LayoutFindings.missingKey(key.entry, place, list.owner, why))
    }
    return read(key, &reading)
  }
}
