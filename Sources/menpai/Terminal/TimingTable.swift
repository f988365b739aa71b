import Diagnostics
import Publishing

extension [StageTiming] {
  /// A line for each stage and one for all of them: name, items, milliseconds.
  func table(in language: Language) -> String {
    let total = reduce(0) { $0 + $1.seconds }
    let rows =
      map { ($0.name, "\($0.items)", milliseconds($0.seconds)) }
      + [(Words(zh: "合计", en: "total")[language], "", milliseconds(total))]
    let nameWidth = rows.map { cells($0.0) }.max() ?? 0
    let itemWidth = rows.map { $0.1.utf8.count }.max() ?? 0
    let timeWidth = rows.map { $0.2.utf8.count }.max() ?? 0
    return rows.map { name, items, time in
      name + spaces(nameWidth - cells(name)) + spaces(2 + itemWidth - items.utf8.count) + items
        + spaces(2 + timeWidth - time.utf8.count) + time + " ms\n"
    }.joined()
  }

  /// `{"timings": [{"stage", "items", "milliseconds"}]}`
  var json: String {
    let stages: [JSONValue] = map {
      ["stage": .string($0.name), "items": .integer($0.items), "milliseconds": .number($0.seconds * 1000)]
    }
    let document: JSONValue = ["timings": .array(stages)]
    return String(decoding: JSONWriter.bytes(of: document), as: UTF8.self) + "\n"
  }

  private func cells(_ name: String) -> Int { name.unicodeScalars.reduce(0) { $0 + ($1.isASCII ? 1 : 2) } }
  private func spaces(_ count: Int) -> String { String(repeating: " ", count: Swift.max(0, count)) }

  private func milliseconds(_ seconds: Double) -> String {
    let tenths = Int((seconds * 10_000).rounded())
    return "\(tenths / 10).\(tenths % 10)"
  }
}
