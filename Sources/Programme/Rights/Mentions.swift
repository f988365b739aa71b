import Diagnostics
import Records

/// That a field tells one person from others, or how to reach them.
struct TellsApart: FieldMeaning {}

extension [any FieldMeaning] {
  static var tellsApart: Self { [TellsApart()] }
}

/// Texts that people wrote in which somebody is mentioned: what a withdrawal cannot take down by itself.
struct MentionSearch {
  /// One mention.
  struct Mention {
    let record: RecordHeader
    let place: SourcePlace
  }

  private let person: ConsentingPerson
  private let traces: PersonMatcher
  private(set) var mentions: [Mention] = []
  /// Names of others that read the same: perhaps the same person under another consent.
  private(set) var namesakes: [Mention] = []

  /// - Parameter withNumbers: also look for a mobile number, which has a rule of its own wherever it is not published.
  init(of person: ConsentingPerson, in programme: Programme, withNumbers: Bool) {
    self.person = person
    traces = withNumbers ? person.traces : person.traces.withoutNumber
    programme.forEachPublicRecord { record, type in search(record, type) }
  }

  private mutating func search(_ record: RecordHeader, _ type: any RecordModel.Type) {
    guard let root = record.root, !isPerson(root) else { return }
    search(root, type.fields, record)
    guard let range = record.body?.range else { return }
    let document = root.document
    document.source.withUnsafeBufferPointer { source in
      for part in traces.ranges(in: UnsafeBufferPointer(rebasing: source[range])) {
        let place = range.lowerBound + part.lowerBound..<range.lowerBound + part.upperBound
        mentions.append(Mention(record: record, place: SourcePlace(path: document.path, range: place)))
      }
    }
  }

  private mutating func search(_ group: Value, _ table: FieldTable, _ record: RecordHeader) {
    guard !isPerson(group) else { return }
    for entry in group.entries {
      guard let field = table[entry.key.string], field.visibility != .internal else { continue }
      // What another person is called or reached by is no mention of this one.
      if field.meaning.contains(where: { $0 is TellsApart }) { continue }
      if field.visibility == .consent {
        namesakes += found(in: entry.value, record)
      } else {
        search(entry.value, field.type, record)
      }
    }
  }

  private mutating func search(_ value: Value, _ type: TypeDescription, _ record: RecordHeader) {
    switch (type, value.kind) {
    case (.object(let table), .mapping): search(value, table, record)
    case (.list(let element), .sequence): for item in value.elements { search(item, element, record) }
    case (.map(let element), .mapping): for entry in value.entries { search(entry.value, element, record) }
    case (.either(let forms), _):
      for form in forms where value.kind != .scalar { search(value, form, record) }
    // A firm's or an office's own contact is nobody's, even where it is the same.
    case (.reference, _), (.identifier, _), (.date, _), (.choice, _), (.phone, _), (.email, _): return
    default: break
    }
    if value.kind == .scalar { mentions += found(in: value, record) }
  }

  private func found(in value: Value, _ record: RecordHeader) -> [Mention] {
    value.withBytes { text in
      traces.ranges(in: text).map { Mention(record: record, place: value.place(of: $0, in: text)) }
    }
  }

  private func isPerson(_ value: Value) -> Bool {
    guard let root = person.record.root else { return false }
    return value.index == person.node && value.document === root.document
  }
}

extension Programme {
  /// Everything that can be published of records, type by type.
  fileprivate func forEachPublicRecord(_ visit: (RecordHeader, any RecordModel.Type) -> Void) {
    func each<Model: RecordModel>(_ table: RecordTable<Model>) {
      for model in table.all { visit(model.record, Model.self) }
    }
    visit(site.record, Site.self)
    each(districts)
    each(streets)
    each(communities)
    each(firms)
    each(lawyers)
    each(schools)
    each(teams)
    each(pairings)
    each(cards)
    each(bulletins)
    each(events)
    each(activities)
    each(annuals)
    each(honours)
    each(press)
    each(pages)
  }
}
