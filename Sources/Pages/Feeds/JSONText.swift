import Bytes
import Programme

/// JSON (RFC 8259) that is written as it is told, member by member.
struct JSONText {
  enum Form {
    /// A file of its own, indented by two blanks a level.
    case file
    /// Inside an HTML `script` element: on one line, with `<`, `>`, `&`, U+2028 and U+2029 escaped (HTML Living Standard,
    /// "Restrictions for contents of script elements").
    case script
  }

  private(set) var bytes: [UInt8] = []
  private let form: Form
  private var level = 0
  /// Whether the object or array at hand has no member yet.
  private var isEmpty = true

  /// - Parameter capacity: about how many bytes will be written.
  init(_ form: Form, capacity: Int = 0) {
    self.form = form
    bytes.reserveCapacity(capacity)
  }

  /// What stands around the JSON itself.
  mutating func raw(_ text: StaticString) { text.withUTF8Buffer { bytes.append(contentsOf: $0) } }

  mutating func object(_ members: (inout JSONText) -> Void) {
    list(UInt8(ascii: "{"), UInt8(ascii: "}"), members)
  }

  mutating func member(_ name: StaticString, _ members: (inout JSONText) -> Void) {
    self.name(name)
    object(members)
  }

  /// An array of objects.
  mutating func member<Element>(
    _ name: StaticString, objects elements: some Sequence<Element>,
    _ members: (inout JSONText, Element) -> Void
  ) {
    self.name(name)
    list(UInt8(ascii: "["), UInt8(ascii: "]")) { json in
      for element in elements {
        json.separate()
        json.object { members(&$0, element) }
      }
    }
  }
}

extension JSONText {
  /// Writes nothing for nil.
  mutating func member(_ name: StaticString, _ text: String?) {
    guard let text else { return }
    self.name(name)
    bytes.append(UInt8(ascii: "\""))
    text.withBytes { escape($0) }
    bytes.append(UInt8(ascii: "\""))
  }

  /// An absolute address.
  mutating func member(_ name: StaticString, _ address: Address, _ linker: Linker) {
    self.name(name)
    bytes.append(UInt8(ascii: "\""))
    linker.site.withBytes { escape($0) }
    address.withPublished { escape($0) }
    bytes.append(UInt8(ascii: "\""))
  }

  mutating func member(_ name: StaticString, constant text: StaticString) {
    self.name(name)
    quoted(text)
  }

  mutating func member(_ name: StaticString, _ flag: Bool) {
    self.name(name)
    raw(flag ? "true" : "false")
  }

  /// Infinities and NaN, which JSON lacks, are written as null.
  mutating func member(_ name: StaticString, _ number: Double) {
    self.name(name)
    bytes.append(contentsOf: (number.isFinite ? number.description : "null").utf8)
  }

  /// A day as `2026-03-31`; nothing for nil.
  mutating func member(_ name: StaticString, _ day: Day?) { member(name, day?.iso) }

  /// A time as `14:30`.
  mutating func member(_ name: StaticString, _ time: TimeOfDay) { member(name, time.text) }
}

extension JSONText {
  private mutating func name(_ name: StaticString) {
    separate()
    quoted(name)
    bytes.append(UInt8(ascii: ":"))
    if form == .file { bytes.append(UInt8(ascii: " ")) }
  }

  private mutating func list(_ open: UInt8, _ close: UInt8, _ contents: (inout JSONText) -> Void) {
    bytes.append(open)
    isEmpty = true
    level += 1
    contents(&self)
    level -= 1
    if !isEmpty { breakLine() }
    bytes.append(close)
    isEmpty = false
  }

  private mutating func separate() {
    if !isEmpty { bytes.append(UInt8(ascii: ",")) }
    isEmpty = false
    breakLine()
  }

  private mutating func breakLine() {
    guard form == .file else { return }
    bytes.append(UInt8(ascii: "\n"))
    bytes.append(contentsOf: repeatElement(UInt8(ascii: " "), count: level * 2))
  }

  private mutating func quoted(_ text: StaticString) {
    bytes.append(UInt8(ascii: "\""))
    raw(text)
    bytes.append(UInt8(ascii: "\""))
  }

  private mutating func escape(_ text: UnsafeBufferPointer<UInt8>) {
    var start = 0
    var index = -1
    while index + 1 < text.count {
      index += 1
      let hidden = HiddenCharacter.length(in: text, at: index)
      guard hidden > 0 || !isPlain(text[index]) else { continue }
      bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text[start..<index]))
      start = index + max(1, hidden)
      if hidden > 1 {
        for scalar in String(decoding: text[index..<start], as: UTF8.self).utf16 { escape(unit: scalar) }
        index = start - 1
        continue
      }
      switch text[index] {
      case UInt8(ascii: "\""): raw("\\\"")
      case UInt8(ascii: "\\"): raw("\\\\")
      case 0x0A: raw("\\n")
      case 0x0D: raw("\\r")
      case 0x09: raw("\\t")
      case let byte: escape(unit: UInt16(byte))
      }
    }
    bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text[start...]))
  }

  /// Whether a byte of UTF-8 stands for itself.
  private func isPlain(_ byte: UInt8) -> Bool {
    switch byte {
    case 0..<0x20, 0x7F, UInt8(ascii: "\""), UInt8(ascii: "\\"): false
    case UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "&"): form == .file
    default: true
    }
  }

  private mutating func escape(unit: UInt16) {
    raw("\\u")
    for shift in [12, 8, 4, 0] as [UInt16] {
      let digit = UInt8(truncatingIfNeeded: unit >> shift & 15)
      bytes.append(digit < 10 ? UInt8(ascii: "0") + digit : UInt8(ascii: "a") + digit - 10)
    }
  }
}
