import Diagnostics
import Records

/// What a text is for, which decides what may stand in it.
package enum TextUse: Sendable {
  /// A name or a few words.
  case words
  /// Where an office or a meeting is found: a room may be named.
  case place
  /// A number that somebody was given: a licence, an agreement, a division's code.
  case number
  /// Sentences.
  case prose
  case markdown
  case address
  case email
  case id
}

/// A text.
package struct TextType: FieldType {
  let use: TextUse
  package var placeholder: String { "" }
  package var description: TypeDescription { use == .prose ? .prose : .text(use) }

  package func read(_ value: ValueView, _ context: ReadingContext) -> String? {
    let limit = description.longest ?? 0
    guard let text = scalar(value, context, expected: Words(zh: "文字", en: "text"), atMost: limit) else {
      return nil
    }
    context.noteText(value, use)
    return text
  }
}

/// Markdown; read as it was written, rendered when a page is made.
package struct MarkdownType: FieldType {
  package init() {}
  package var placeholder: String { "" }
  package var description: TypeDescription { .markdown }

  package func read(_ value: ValueView, _ context: ReadingContext) -> String? {
    guard value.kind != .scalar || value.bytes.count <= RecordFile.longestBody else {
      context.report(
        RecordsRules.tooLarge, at: value,
        Words(zh: "正文超过 64 KiB", en: "the body is longer than 64 KiB"),
        help: Words(zh: "分成几篇", en: "divide it among several records"))
      return nil
    }
    return scalar(
      value, context, expected: Words(zh: "Markdown 正文", en: "Markdown"), atMost: RecordFile.longestBody)
  }
}

/// A word that a site is known by elsewhere, such as a theme's or a layout's name.
package struct IdentifierType: FieldType {
  package init() {}
  package var placeholder: String { "" }
  package var description: TypeDescription { .identifier }

  package func read(_ value: ValueView, _ context: ReadingContext) -> String? {
    // One that is too long is a bad id like any other.
    guard let text = scalar(value, context, expected: Words(zh: "编号", en: "an id"), atMost: .max) else {
      return nil
    }
    guard RecordID.isValid(text) else {
      context.report(
        SchemaRules.badID, at: value,
        Words(
          zh: "编号「\(context.findings.shortened(text))」不能用",
          en: "“\(context.findings.shortened(text))” cannot be an id"),
        help: RecordID.help)
      return nil
    }
    // A former id is an address, so that personal data in it would be published.
    context.noteText(value, .id)
    return text
  }
}

/// True or false, in English or Chinese words.
package struct FlagType: FieldType {
  package var placeholder: Bool { false }
  package var description: TypeDescription { .flag }

  package func read(_ value: ValueView, _ context: ReadingContext) -> Bool? {
    var expected: Words { Words(zh: "true 或 false（是 / 否）", en: "true or false") }
    guard let text = scalar(value, context, expected: expected) else { return nil }
    if let flag = flagWord(text) { return flag }
    context.reportWrong(value, expected: .words(expected))
    return nil
  }
}

/// Either a plain yes or no, or words that say more.
package enum FlagOrText: Hashable, Sendable {
  case yes
  case no
  case words(String)
}

/// A yes or no that may be put in words, such as how a room can be reached.
package struct RemarkType: FieldType {
  let use: TextUse
  package init(use: TextUse) { self.use = use }
  package var placeholder: FlagOrText { .no }
  package var description: TypeDescription { .textOrFlag }

  package func read(_ value: ValueView, _ context: ReadingContext) -> FlagOrText? {
    guard let text = TextType(use: use).read(value, context) else { return nil }
    return flagWord(text).map { $0 ? .yes : .no } ?? .words(text)
  }
}

/// Nil for what is neither yes nor no.
package func flagWord(_ text: String) -> Bool? {
  switch text {
  case "true", "yes", "是": true
  case "false", "no", "否": false
  default: nil
  }
}

/// A whole number within bounds.
package struct IntegerType: FieldType {
  let bounds: ClosedRange<Int>
  package var placeholder: Int { bounds.lowerBound }
  package var description: TypeDescription { .integer(bounds) }

  package func read(_ value: ValueView, _ context: ReadingContext) -> Int? {
    var expected: Words {
      Words(
        zh: "\(bounds.lowerBound) 到 \(bounds.upperBound) 的整数",
        en: "a whole number from \(bounds.lowerBound) to \(bounds.upperBound)")
    }
    guard let text = scalar(value, context, expected: expected) else { return nil }
    let isNegative = text.utf8.first == UInt8(ascii: "-")
    if let magnitude = decimalNumber(text.utf8.dropFirst(isNegative ? 1 : 0)) {
      let number = isNegative ? -magnitude : magnitude
      if bounds.contains(number) { return number }
    }
    context.reportWrong(value, expected: .words(expected))
    return nil
  }
}

/// A decimal number within bounds, such as hours or degrees.
package struct DecimalType: FieldType {
  let bounds: ClosedRange<Double>
  /// What it counts; nil for a bare number.
  var unit: Words?
  package var placeholder: Double { bounds.lowerBound }
  package var description: TypeDescription { .decimal(bounds, unit: unit) }

  package func read(_ value: ValueView, _ context: ReadingContext) -> Double? {
    guard let text = scalar(value, context, expected: expected) else { return nil }
    if let number = fraction(text), bounds.contains(number) { return number }
    context.reportWrong(value, expected: .words(expected))
    return nil
  }

  private var expected: Words {
    guard unit == nil else { return description.words }
    let (low, high) = (shortDecimal(bounds.lowerBound), shortDecimal(bounds.upperBound))
    return Words(zh: "\(low) 到 \(high) 的数", en: "a number from \(low) to \(high)")
  }
}

/// Digits, at most one point, a sign; nil for anything else.
package func fraction(_ text: String) -> Double? {
  let allowed = text.utf8.allSatisfy {
    ($0 >= 48 && $0 <= 57) || $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: "-")
  }
  return allowed ? Double(text) : nil
}

/// Without a point where there is none: `90`, `85.6`.
package func shortDecimal(_ number: Double) -> String {
  number == number.rounded() && abs(number) < 1e9 ? String(Int(number)) : String(number)
}

/// A scalar's text, or a finding when the value is a collection, empty or too long.
///
/// - Parameters:
///   - expected: worked out only for a finding, as most values are what they should be.
///   - limit: in Unicode scalars; dates, numbers and choices are all shorter than what stands here.
package func scalar(
  _ value: ValueView, _ context: ReadingContext, expected: @autoclosure () -> Words,
  atMost limit: Int = TypeDescription.longestWord
) -> String? {
  hasText(value, context, expected: .words(expected()), atMost: limit) ? value.string : nil
}

/// Whether a value is a scalar that is neither empty nor too long; if not, that is reported.
package func hasText(
  _ value: ValueView, _ context: ReadingContext, expected: @autoclosure () -> Expected, atMost limit: Int
) -> Bool {
  if value.kind == .scalar, value.bytes.count > limit, isLonger(value.bytes, than: limit) {
    context.report(
      RecordsRules.tooLarge, at: value,
      Words(zh: "这里的文字超过 \(limit) 个字", en: "this text is longer than \(limit) characters"),
      help: Words(zh: "写短一些；长的内容写进正文", en: "make it shorter; what is long belongs in a body"))
    return false
  }
  if value.kind == .scalar, !isBlank(value) { return true }
  context.reportWrong(value, expected: expected())
  return false
}

private func isLonger(_ bytes: UnsafeBufferPointer<UInt8>, than limit: Int) -> Bool {
  var count = 0
  for byte in bytes where byte & 0xC0 != 0x80 {
    count += 1
    if count > limit { return true }
  }
  return false
}

private func isBlank(_ value: ValueView) -> Bool {
  guard let first = value.bytes.first else { return true }
  // One printed ASCII character or one of the basic Chinese ones settles it, and nearly every text begins with one.
  if (first > 0x20 && first < 0x7F) || (first >= 0xE4 && first <= 0xE9) { return false }
  return value.string.unicodeScalars.allSatisfy(\.properties.isWhitespace)
}

extension FieldType where Self == TextType {
  /// A name or a few words.
  package static var text: TextType { TextType(use: .words) }
  /// Where an office or a meeting is found.
  package static var place: TextType { TextType(use: .place) }
  /// A number that somebody was given.
  package static var number: TextType { TextType(use: .number) }
  /// Sentences.
  package static var prose: TextType { TextType(use: .prose) }
}
extension FieldType where Self == IdentifierType {
  package static var identifier: IdentifierType { IdentifierType() }
}
extension FieldType where Self == FlagType {
  package static var flag: FlagType { FlagType() }
}
extension FieldType where Self == RemarkType {
  /// How a room is shared or reached.
  package static var remark: RemarkType { RemarkType(use: .place) }
}
extension FieldType where Self == IntegerType {
  package static func integer(_ bounds: ClosedRange<Int>) -> IntegerType { IntegerType(bounds: bounds) }
  /// A count of things.
  package static var count: IntegerType { IntegerType(bounds: 0...99_999_999) }
  package static var year: IntegerType { IntegerType(bounds: 1949...2999) }
}
extension FieldType where Self == DecimalType {
  package static func decimal(_ bounds: ClosedRange<Double>, unit: Words? = nil) -> DecimalType {
    DecimalType(bounds: bounds, unit: unit)
  }
}
