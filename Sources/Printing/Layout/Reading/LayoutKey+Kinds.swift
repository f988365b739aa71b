import Diagnostics
import Records

/// What stands behind a key, by the kinds there are.
extension LayoutKey where Content == Double {
  /// A length in millimetres.
  static func length(_ name: String, _ range: ClosedRange<Double>, _ summary: Words) -> Self {
    number(name, range, Words(zh: "毫米", en: "millimetres"), summary)
  }

  static func points(_ name: String, _ range: ClosedRange<Double>, _ summary: Words) -> Self {
    number(name, range, Words(zh: "磅（pt）", en: "points"), summary)
  }

  static func number(_ name: String, _ range: ClosedRange<Double>, _ unit: Words, _ summary: Words) -> Self {
    let (low, high) = (shortDecimal(range.lowerBound), shortDecimal(range.upperBound))
    let form = Words(zh: "\(unit.zh)，\(low)–\(high)", en: "\(unit.en), \(low) to \(high)")
    return Self(name, form, summary) { value, entry, reading in reading.number(value, range, entry) }
  }
}

extension LayoutKey where Content == Int {
  static func whole(_ name: String, _ range: ClosedRange<Int>, _ summary: Words) -> Self {
    let form = Words(
      zh: "整数，\(range.lowerBound)–\(range.upperBound)",
      en: "a whole number, \(range.lowerBound) to \(range.upperBound)")
    return Self(name, form, summary) { value, entry, reading in
      let bounds = Double(range.lowerBound)...Double(range.upperBound)
      guard let number = reading.number(value, bounds, entry) else { return nil }
      guard number == number.rounded() else {
        reading.findings.append(LayoutFindings.badValue(entry, value))
        return nil
      }
      return Int(number)
    }
  }
}

extension LayoutKey where Content == Point {
  /// Two numbers in brackets, in millimetres.
  static func pair(_ name: String, _ range: ClosedRange<Double>, _ form: Words, _ summary: Words) -> Self {
    Self(name, form, summary) { value, entry, reading in
      let numbers = Array(value.elements)
      guard value.kind == .sequence, numbers.count == 2 else {
        reading.findings.append(LayoutFindings.badValue(entry, value))
        return nil
      }
      guard let x = reading.number(numbers[0], range, entry), let y = reading.number(numbers[1], range, entry)
      else { return nil }
      return Point(x: x, y: y)
    }
  }
}

extension LayoutKey where Content: RawRepresentable & CaseIterable, Content.RawValue == String {
  /// One of a few words.
  static func choice(_ name: String, _ summary: Words) -> Self {
    let words = Content.allCases.map(\.rawValue)
    let list = words.joined(separator: " | ")
    return Self(name, Words(same: list), summary) { value, entry, reading in
      if value.kind == .scalar, let content = Content(rawValue: value.string) { return content }
      reading.findings.append(LayoutFindings.badChoice(entry, value, among: words))
      return nil
    }
  }
}

extension LayoutKey where Content == Value {
  /// Read where it is needed.
  static func any(_ name: String, _ form: Words, _ summary: Words) -> Self {
    Self(name, form, summary) { value, _, _ in value }
  }

  static func list(_ name: String, _ form: Words, _ summary: Words) -> Self {
    Self(name, form, summary) { value, entry, reading in reading.expect(.sequence, value, entry) }
  }

  static func mapping(_ name: String, _ form: Words, _ summary: Words) -> Self {
    Self(name, form, summary) { value, entry, reading in reading.expect(.mapping, value, entry) }
  }

  static func text(_ name: String, _ summary: Words) -> Self {
    Self(name, Words(zh: "文字，可写 `{{键}}`", en: "text, with `{{keys}}`"), summary) { value, entry, reading in
      reading.expect(.scalar, value, entry)
    }
  }
}

extension LayoutKey where Content == [Value] {
  /// A name of the data, or several of them in brackets.
  static func names(_ name: String, _ summary: Words) -> Self {
    let form = Words(zh: "数据的键，或 `[几个键]`", en: "a key of the data, or `[several]`")
    return Self(name, form, summary) { value, entry, reading in
      let names = value.kind == .sequence ? Array(value.elements) : [value]
      return names.filter { reading.expect(.scalar, $0, entry, orEmpty: false) != nil }
    }
  }
}

extension LayoutReading {
  func isDecimal(_ text: String) -> Bool {
    text.utf8.count <= 12 && text.utf8.allSatisfy { (0x30...0x39).contains($0) || $0 == 0x2E || $0 == 0x2D }
  }

  /// A decimal number within bounds: digits, at most one point, a sign.
  mutating func number(_ value: Value, _ range: ClosedRange<Double>, _ entry: KeyEntry) -> Double? {
    let text = value.string
    guard value.kind == .scalar, isDecimal(text), let number = Double(text), range.contains(number) else {
      findings.append(LayoutFindings.badValue(entry, value))
      return nil
    }
    return number
  }

  mutating func expect(_ kind: Value.Kind, _ value: Value, _ entry: KeyEntry, orEmpty: Bool = true) -> Value?
  {
    if value.kind == kind, orEmpty || !value.string.isEmpty { return value }
    findings.append(LayoutFindings.badValue(entry, value))
    return nil
  }
}

/// Without a point where there is none: `90`, `85.6`.
func shortDecimal(_ number: Double) -> String {
  number == number.rounded() && abs(number) < 1e9 ? String(Int(number)) : String(number)
}
