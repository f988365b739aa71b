import Diagnostics
import Records
import Workers

extension StarterFacts {
  /// What of the starter's still stands in a site's records, a finding for each file.
  ///
  /// - Parameter isForReaders: whether pages or print come of it, which would tell residents an invented number.
  func findings(in records: RecordSet, isForReaders: Bool, workers: Workers) -> [Finding] {
    let slices = workers.slices(of: records.records.count, size: 512) { range in
      range.map { places(in: records.records[$0].value) }
    }
    var found = zip(records.records, slices.joined()).flatMap(\.1)
    let invented = found.filter { $0.kind == .invented }
    found.removeAll { $0.kind == .invented }
    var findings: [Finding] = []
    var rest = found[...]
    while let first = rest.first {
      let file = rest.prefix { $0.value.place.path == first.value.place.path }
      rest = rest.dropFirst(file.count)
      findings.append(finding(file.map(\.value), isForReaders: isForReaders))
    }
    if let first = invented.first {
      findings.append(note(first.value, more: invented.dropFirst().map(\.value)))
    }
    return findings
  }

  private typealias Found = (value: Value, kind: Kind)

  private func places(in record: Value) -> [Found] {
    guard record.place.path.hasPrefix("content/") else { return [] }
    var found: [Found] = []
    record.withView { collect(in: $0, of: record.document, &found) }
    return found
  }

  private func collect(in value: ValueView, of document: Document, _ found: inout [Found]) {
    switch value.kind {
    case .scalar:
      guard let kind = kind(of: value) else { return }
      found.append((Value(document: document, index: value.index), kind))
    case .mapping: for entry in value.entries { collect(in: entry.value, of: document, &found) }
    case .sequence: for element in value.elements { collect(in: element, of: document, &found) }
    }
  }
}

extension StarterFacts {
  /// How many values a message names, and how many further places.
  private static let most = (named: 4, placed: 3)

  private func finding(_ values: [Value], isForReaders: Bool) -> Finding {
    let named = values.prefix(Self.most.named).map(\.string)
    let others = values.count - named.count
    var finding = PublishingRules.starterFacts.finding(
      at: values[0].place,
      Words(
        zh: "这里还是新网站的示例：\(named.joined(separator: "、"))\(others > 0 ? " 等 \(values.count) 处" : "")",
        en: "the starter's own facts still stand here: \(named.joined(separator: ", "))"
          + (others > 0 ? " and \(others) more" : "")),
      help: Words(
        zh: "换成自己的\(isForReaders ? "" : "；没换以前，menpai build 和 menpai cards 会报错")",
        en: "write your own"
          + (isForReaders ? "" : "; until then menpai build and menpai cards end with an error")),
      notes: values.dropFirst().prefix(Self.most.placed).map {
        Finding.Note(Words(zh: "这里也是：\($0.string)", en: "here too: \($0.string)"), at: $0.place)
      })
    if !isForReaders { finding.severity = .note }
    return finding
  }

  private func note(_ first: Value, more: [Value]) -> Finding {
    var finding = PublishingRules.starterFacts.finding(
      at: first.place,
      Words(zh: "新网站自带的虚构的律师、律所还在", en: "the starter's invented lawyers or firms are still there"),
      help: Words(zh: "换成真的，或者删去", en: "replace them by real ones, or delete them"),
      notes: more.map { Finding.Note(Words(zh: "这里也是", en: "here too"), at: $0.place) })
    finding.severity = .note
    return finding
  }
}
