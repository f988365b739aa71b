import Bytes

/// A JSON value (RFC 8259) whose objects keep the order in which their members were written.
public indirect enum JSONValue: Hashable, Sendable {
  case null
  case bool(Bool)
  case integer(Int)
  /// Infinities and NaN, which JSON lacks, are written as null.
  case number(Double)
  case string(String)
  case array([JSONValue])
  case object([Member])

  public struct Member: Hashable, Sendable {
    public let key: String
    public let value: JSONValue

    public init(_ key: String, _ value: JSONValue) {
      self.key = key
      self.value = value
    }
  }

  /// The string, or null.
  public init(_ text: String?) { self = text.map { .string($0) } ?? .null }
  /// The number, or null.
  public init(_ number: Int?) { self = number.map { .integer($0) } ?? .null }
}

extension JSONValue: ExpressibleByStringLiteral, ExpressibleByIntegerLiteral, ExpressibleByBooleanLiteral,
  ExpressibleByFloatLiteral, ExpressibleByNilLiteral, ExpressibleByArrayLiteral,
  ExpressibleByDictionaryLiteral
{
  public init(stringLiteral value: String) { self = .string(value) }
  public init(integerLiteral value: Int) { self = .integer(value) }
  public init(booleanLiteral value: Bool) { self = .bool(value) }
  public init(floatLiteral value: Double) { self = .number(value) }
  public init(nilLiteral: ()) { self = .null }
  public init(arrayLiteral elements: JSONValue...) { self = .array(elements) }
  public init(dictionaryLiteral elements: (String, JSONValue)...) {
    self = .object(elements.map { Member($0.0, $0.1) })
  }
}

/// Writes JSON values as UTF-8 bytes, always the same bytes for the same value.
public struct JSONWriter: Sendable {
  public enum Layout: Sendable {
    /// On one line, without spaces.
    case compact
    /// Two spaces a level.
    case indented
  }

  public private(set) var bytes: [UInt8] = []
  private let layout: Layout
  private let forScript: Bool

  /// - Parameter forScript: escape `<`, `>`, `&`, U+2028 and U+2029, so that the text may stand inside an HTML
  ///   `script` element (HTML Living Standard, "Restrictions for contents of script elements").
  public init(layout: Layout = .compact, forScript: Bool = false) {
    self.layout = layout
    self.forScript = forScript
  }

  /// The bytes of one value.
  public static func bytes(
    of value: JSONValue, layout: Layout = .compact, forScript: Bool = false
  ) -> [UInt8] {
    var writer = JSONWriter(layout: layout, forScript: forScript)
    writer.write(value)
    return writer.bytes
  }

  public mutating func write(_ value: JSONValue) { write(value, level: 0) }

  private mutating func write(_ value: JSONValue, level: Int) {
    switch value {
    case .null: bytes.append(contentsOf: "null".utf8)
    case .bool(let flag): bytes.append(contentsOf: (flag ? "true" : "false").utf8)
    case .integer(let number): bytes.append(contentsOf: String(number).utf8)
    case .number(let number): bytes.append(contentsOf: (number.isFinite ? "\(number)" : "null").utf8)
    case .string(let text): writeString(text)
    case .array(let elements):
      writeList(elements, open: "[", close: "]", level: level) { writer, element in
        writer.write(element, level: level + 1)
      }
    case .object(let members):
      writeList(members, open: "{", close: "}", level: level) { writer, member in
        writer.writeString(member.key)
        writer.bytes.append(contentsOf: (writer.layout == .compact ? ":" : ": ").utf8)
        writer.write(member.value, level: level + 1)
      }
    }
  }

  private mutating func writeList<Element>(
    _ elements: [Element], open: Unicode.Scalar, close: Unicode.Scalar, level: Int,
    _ writeElement: (inout JSONWriter, Element) -> Void
  ) {
    bytes.append(UInt8(ascii: open))
    for (index, element) in elements.enumerated() {
      if index > 0 { bytes.append(UInt8(ascii: ",")) }
      breakLine(level: level + 1)
      writeElement(&self, element)
    }
    if !elements.isEmpty { breakLine(level: level) }
    bytes.append(UInt8(ascii: close))
  }

  private mutating func breakLine(level: Int) {
    guard layout == .indented else { return }
    bytes.append(UInt8(ascii: "\n"))
    bytes.append(contentsOf: repeatElement(UInt8(ascii: " "), count: level * 2))
  }

  private mutating func writeString(_ text: String) {
    bytes.append(UInt8(ascii: "\""))
    var text = text
    let isWritten = text.withUTF8 { utf8 in
      guard utf8.allSatisfy({ isPlain($0) }), HiddenCharacter.first(in: utf8) == nil else { return false }
      bytes.append(contentsOf: utf8)
      return true
    }
    if !isWritten { writeEscaped(text) }
    bytes.append(UInt8(ascii: "\""))
  }

  /// Whether a byte of UTF-8 stands for itself; 0xE2 may begin a line separator that a script may not hold.
  private func isPlain(_ byte: UInt8) -> Bool {
    switch byte {
    case 0..<0x20, 0x7F, UInt8(ascii: "\""), UInt8(ascii: "\\"): false
    case UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "&"), 0xE2: !forScript
    default: true
    }
  }

  private mutating func writeEscaped(_ text: String) {
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": bytes.append(contentsOf: #"\""#.utf8)
      case "\\": bytes.append(contentsOf: #"\\"#.utf8)
      case "\n": bytes.append(contentsOf: #"\n"#.utf8)
      case "\r": bytes.append(contentsOf: #"\r"#.utf8)
      case "\t": bytes.append(contentsOf: #"\t"#.utf8)
      case "\0"..."\u{1F}", "\u{7F}": writeEscape(scalar.value)
      case "<" where forScript, ">" where forScript, "&" where forScript: writeEscape(scalar.value)
      case "\u{2028}" where forScript, "\u{2029}" where forScript: writeEscape(scalar.value)
      case _ where HiddenCharacter(scalar.value) != nil && scalar.value != 0x200C && scalar.value != 0x200D:
        for unit in String(scalar).utf16 { writeEscape(UInt32(unit)) }
      default: bytes.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
      }
    }
  }

  private mutating func writeEscape(_ code: UInt32) {
    let digits = Array("0123456789abcdef".utf8)
    bytes.append(contentsOf: #"\u"#.utf8)
    for shift in [12, 8, 4, 0] { bytes.append(digits[Int(code >> UInt32(shift)) & 15]) }
  }
}
