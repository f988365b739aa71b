import Diagnostics
import Records

/// Reads one format, and says of each value what is wrong with it.
struct SheetReader {
  let name: String
  var findings: [Finding]

  static let keys = [
    "title", "paper", "columns", "rows", "cell", "pitch", "origin", "gap", "bleed", "marks", "enlarge",
  ]

  /// Nil where it is no mapping, has no paper or does not lie on it.
  mutating func format(_ key: Value, _ value: Value) -> SheetFormat? {
    guard value.kind == .mapping else {
      findings.append(bad(value, Words(zh: "几行“键: 值”", en: "lines such as `paper: a4`")))
      return nil
    }
    var format = SheetFormat(name: name, paper: .aroundPiece, place: key.place)
    var hasPaper = false
    for (key, value) in value.entries {
      if key.string == "paper" { hasPaper = true }
      read(key, value, into: &format)
    }
    guard hasPaper else {
      findings.append(
        SheetRules.badValue.finding(
          at: key.place, Words(zh: "\(name) 没有写 paper", en: "\(name) has no `paper`"),
          help: Words(zh: "例如 `paper: a4`", en: "for example `paper: a4`")))
      return nil
    }
    guard findings.isEmpty else { return nil }
    if let cell = format.cell {
      // Where the cell is known, so is the grid, whatever is printed in it.
      do { _ = try format.grid(for: cell) } catch {
        findings.append(error.finding(for: format))
        return nil
      }
    }
    return format
  }

  private mutating func read(_ key: Value, _ value: Value, into format: inout SheetFormat) {
    switch key.string {
    case "title": if let title = title(value) { format.title = title }
    case "paper": if let paper = paper(value) { format.paper = paper }
    case "columns": if let count = count(value) { format.columns = count }
    case "rows": if let count = count(value) { format.rows = count }
    case "cell": if let pair = pair(value, 1...SheetFormat.largestSide) { format.cell = pair }
    case "pitch": if let pair = pair(value, 1...SheetFormat.largestSide) { format.pitch = pair }
    case "origin":
      if let pair = pair(value, 0...SheetFormat.largestSide) {
        format.origin = SheetFormat.Origin(x: pair.width, y: pair.height)
      }
    case "gap": if let length = length(value, 0...100) { format.gap = length }
    case "bleed": if let length = length(value, 0...20) { format.bleed = length }
    case "marks": if let choice = choice(value, ["cut", "none"]) { format.cropMarks = choice == "cut" }
    case "enlarge": if let choice = choice(value, ["yes", "no"]) { format.fillsPaper = choice == "yes" }
    default: findings.append(unknown(key))
    }
  }

  private mutating func title(_ value: Value) -> Words? {
    if value.kind == .scalar, !value.isBlank { return Words(same: value.string) }
    if let zh = value["zh"]?.string, let en = value["en"]?.string, !zh.isEmpty, !en.isEmpty {
      return Words(zh: zh, en: en)
    }
    findings.append(bad(value, Words(zh: "`{zh: …, en: …}`", en: "`{zh: …, en: …}`")))
    return nil
  }

  private mutating func paper(_ value: Value) -> SheetFormat.Paper? {
    if value.kind == .scalar {
      if value.string == "piece" { return .aroundPiece }
      if let known = SheetFormat.papers.first(where: { $0.name == value.string }) { return .size(known.size) }
    } else if let size = lengths(value, 10...SheetFormat.largestSide) {
      return .size(size)
    }
    let names = SheetFormat.papers.map(\.name).joined(separator: ", ")
    findings.append(
      bad(
        value,
        Words(
          zh: "\(names)、piece（一张一页），或 `[宽, 高]`（毫米）",
          en: "\(names), `piece` for a page around each piece, or `[width, height]` in millimetres")))
    return nil
  }

  private mutating func count(_ value: Value) -> SheetFormat.Count? {
    if value.kind == .scalar {
      if value.string == "fit" { return .asManyAsFit }
      if let number = number(value), number.rounded() == number, (1...100).contains(number) {
        return .number(Int(number))
      }
    }
    findings.append(bad(value, Words(zh: "1 到 100 的整数，或 fit", en: "a whole number from 1 to 100, or `fit`")))
    return nil
  }

  private mutating func length(_ value: Value, _ range: ClosedRange<Double>) -> Double? {
    if value.kind == .scalar, let number = number(value), range.contains(number) { return number }
    let (least, most) = (shortest(range.lowerBound), shortest(range.upperBound))
    findings.append(
      bad(
        value,
        Words(zh: "\(least) 到 \(most) 的数，毫米", en: "a number from \(least) to \(most), in millimetres")))
    return nil
  }

  private mutating func pair(_ value: Value, _ range: ClosedRange<Double>) -> Size? {
    if let size = lengths(value, range) { return size }
    let (least, most) = (shortest(range.lowerBound), shortest(range.upperBound))
    findings.append(
      bad(
        value,
        Words(
          zh: "两个 \(least) 到 \(most) 的数，如 `[15, 13.5]`，毫米",
          en: "two numbers from \(least) to \(most), such as `[15, 13.5]`, in millimetres")))
    return nil
  }

  private func lengths(_ value: Value, _ range: ClosedRange<Double>) -> Size? {
    let numbers = value.elements.map { number($0) }
    guard numbers.count == 2, let width = numbers[0], let height = numbers[1], range.contains(width),
      range.contains(height)
    else { return nil }
    return Size(width: width, height: height)
  }

  private mutating func choice(_ value: Value, _ choices: [String]) -> String? {
    if value.kind == .scalar, choices.contains(value.string) { return value.string }
    let list = choices.map { "`\($0)`" }
    findings.append(
      bad(value, Words(zh: list.joined(separator: " 或 "), en: list.joined(separator: " or "))))
    return nil
  }

  /// Digits with at most one point among them: a length has no sign, exponent or unit.
  private func number(_ value: Value) -> Double? {
    let text = value.string
    guard text.utf8.count <= 12, text.utf8.allSatisfy({ (48...57).contains($0) || $0 == 46 }) else {
      return nil
    }
    return Double(text)
  }
}

extension SheetReader {
  static func notFormats(_ value: Value) -> Finding {
    SheetRules.badValue.finding(
      at: value.place,
      Words(zh: "sheets.yaml 里应当是纸张格式的名字和内容", en: "sheets.yaml must hold sheet formats by their names"),
      help: Words(zh: "例如 `a4: {paper: a4}`", en: "for example `a4: {paper: a4}`"))
  }

  private func bad(_ value: Value, _ wanted: Words) -> Finding {
    let written = value.kind == .scalar && value.string.utf8.count <= 40 ? "“\(value.string)”" : nil
    return SheetRules.badValue.finding(
      at: value.place,
      Words(
        zh: "纸张格式 \(name)：\(written ?? "这里写的")用不了",
        en: "sheet \(name): \(written ?? "what stands here") cannot be used"),
      help: Words(zh: "写 \(wanted.zh)", en: "write \(wanted.en)"))
  }

  private func unknown(_ key: Value) -> Finding {
    let list = Self.keys.joined(separator: ", ")
    return SheetRules.unknownKey.finding(
      at: key.place,
      Words(zh: "纸张格式没有“\(key.string)”这个键", en: "a sheet format has no “\(key.string)”"),
      help: nearestName(to: key.string, among: Self.keys).map {
        Words(zh: "是不是 `\($0)`？", en: "did you mean `\($0)`?")
      } ?? Words(zh: "可以写的有 \(list)", en: "it may have \(list)"))
  }
}
