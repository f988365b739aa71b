/// Where in an HTML document a byte stands, followed through the literal text of a template.
///
/// It knows as much of HTML's tokenizer as decides whether a value may be written: text, the parts of a tag,
/// comments, and the elements whose content is no text.
struct HTMLContext: Hashable, Sendable {
  enum Mode: Hashable, Sendable {
    case text, tagOpen, tagName, insideTag, attributeName, beforeValue
    case doubleQuoted, singleQuoted, unquoted
    case declaration, comment
    /// Inside `script` or `style`.
    case code
  }

  /// What a byte meant for the attribute value it belongs to.
  enum Event {
    case none, valueStarted, inValue, valueEnded
  }

  private(set) var mode = Mode.text
  /// The element last opened, while it is `script` or `style` or its tag is being read.
  private(set) var element: [UInt8] = []
  private(set) var attribute: [UInt8] = []
  private(set) var isAtValueStart = false
  private var recent: [UInt8] = []
  /// Whether the element just opened holds nothing but text.
  private var isInTextElement = false

  /// Whether an element may stand here.
  var takesElements: Bool { mode == .text && !isInTextElement }
  var isScript: Bool { mode == .code && element == Array("script".utf8) }
  var isInQuotes: Bool { mode == .doubleQuoted || mode == .singleQuoted }
  var isInTag: Bool {
    switch mode {
    case .tagOpen, .tagName, .insideTag, .attributeName, .beforeValue, .unquoted: true
    default: false
    }
  }

  /// Whether the attribute's value is an address that a browser follows or loads.
  var isAddress: Bool {
    ["href", "src", "action", "formaction"].contains { attribute.elementsEqual($0.utf8) }
  }
  /// Whether the attribute's value is run or interpreted as code.
  var isCodeAttribute: Bool { attribute.starts(with: "on".utf8) || attribute.elementsEqual("style".utf8) }

  /// A value was written here.
  mutating func passValue() {
    isAtValueStart = false
    if mode == .beforeValue { mode = .unquoted }
  }

  mutating func feed(_ byte: UInt8) -> Event {
    let lower = (0x41...0x5A).contains(byte) ? byte | 0x20 : byte
    switch mode {
    case .text: if byte == UInt8(ascii: "<") { mode = .tagOpen }
    case .tagOpen: openTag(lower)
    case .tagName:
      if endsTag(byte) { break }
      if isSpace(byte) || byte == UInt8(ascii: "/") {
        mode = .insideTag
      } else {
        Self.add(lower, to: &element)
      }
    case .insideTag, .attributeName: insideTag(byte, lower)
    case .beforeValue: return beginValue(byte)
    case .doubleQuoted, .singleQuoted:
      if byte == UInt8(ascii: mode == .doubleQuoted ? "\"" : "'") {
        mode = .insideTag
        return .valueEnded
      }
      isAtValueStart = false
      return .inValue
    case .unquoted:
      if endsTag(byte) || isSpace(byte) {
        if isSpace(byte) { mode = .insideTag }
        return .valueEnded
      }
      return .inValue
    case .declaration:
      remember(byte)
      if recent.elementsEqual("--".utf8) {
        mode = .comment
      } else if byte == UInt8(ascii: ">") {
        mode = .text
      }
    case .comment:
      remember(byte)
      if recent.suffix(3).elementsEqual("-->".utf8) { mode = .text }
    case .code:
      remember(lower)
      if recent.suffix(element.count + 2).elementsEqual(Array("</".utf8) + element) {
        element = []
        mode = .insideTag
      }
    }
    return .none
  }

  private mutating func openTag(_ lower: UInt8) {
    element = []
    recent = []
    switch lower {
    case UInt8(ascii: "!"), UInt8(ascii: "?"): mode = .declaration
    case UInt8(ascii: "/"): mode = .insideTag
    case UInt8(ascii: "a")...UInt8(ascii: "z"):
      element = [lower]
      mode = .tagName
    case UInt8(ascii: "<"): mode = .tagOpen
    default: mode = .text
    }
  }

  private mutating func insideTag(_ byte: UInt8, _ lower: UInt8) {
    if endsTag(byte) { return }
    switch byte {
    case UInt8(ascii: "="): mode = .beforeValue
    case UInt8(ascii: "/"): mode = .insideTag
    case _ where isSpace(byte): if mode == .attributeName { mode = .insideTag }
    default:
      if mode == .insideTag { attribute = [] }
      mode = .attributeName
      Self.add(lower, to: &attribute)
    }
  }

  private mutating func beginValue(_ byte: UInt8) -> Event {
    if isSpace(byte) || endsTag(byte) { return .none }
    switch byte {
    case UInt8(ascii: "\""): mode = .doubleQuoted
    case UInt8(ascii: "'"): mode = .singleQuoted
    default: mode = .unquoted
    }
    isAtValueStart = mode != .unquoted
    return .valueStarted
  }

  private mutating func endsTag(_ byte: UInt8) -> Bool {
    guard byte == UInt8(ascii: ">") else { return false }
    let isCode = element.elementsEqual("script".utf8) || element.elementsEqual("style".utf8)
    isInTextElement = ["title", "option", "textarea"].contains { element.elementsEqual($0.utf8) }
    mode = isCode ? .code : .text
    if !isCode { element = [] }
    attribute = []
    recent = []
    return true
  }

  private mutating func remember(_ byte: UInt8) {
    if recent.count == 8 { recent.removeFirst() }
    recent.append(byte)
  }

  private static func add(_ byte: UInt8, to name: inout [UInt8]) {
    // Names longer than any this knows need not be kept whole, only kept apart.
    if name.count < 16 { name.append(byte) }
  }
}
