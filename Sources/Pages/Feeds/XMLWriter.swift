import Bytes

/// Bytes of XML that are written in order, with everything that comes from records escaped.
struct XMLWriter {
  private(set) var bytes: [UInt8] = []

  /// - Parameter capacity: about how many bytes will be written.
  init(capacity: Int = 0) { bytes.reserveCapacity(capacity) }

  /// Writes what the programmer wrote, as it is.
  mutating func raw(_ text: StaticString) {
    text.withUTF8Buffer { bytes.append(contentsOf: $0) }
  }

  /// Writes text, escaped for element content and attribute values; hidden characters, which XML 1.0
  /// partly cannot hold, are left out.
  mutating func text(_ text: String) { text.withBytes { escape($0) } }

  /// Writes an absolute address.
  mutating func url(_ address: Address, _ linker: Linker) {
    text(linker.site)
    address.withPublished { escape($0) }
  }

  mutating func element(_ open: StaticString, _ content: String, _ close: StaticString) {
    raw(open)
    text(content)
    raw(close)
  }

  mutating func element(_ open: StaticString, _ address: Address, _ linker: Linker, _ close: StaticString) {
    raw(open)
    url(address, linker)
    raw(close)
  }

  private mutating func escape(_ text: UnsafeBufferPointer<UInt8>) {
    var start = 0
    var index = 0
    while index < text.count {
      defer { index += 1 }
      let replacement: StaticString
      switch text[index] {
      case UInt8(ascii: "&"): replacement = "&amp;"
      case UInt8(ascii: "<"): replacement = "&lt;"
      case UInt8(ascii: ">"): replacement = "&gt;"
      case UInt8(ascii: "\""): replacement = "&quot;"
      default:
        let hidden = HiddenCharacter.length(in: text, at: index)
        guard hidden > 0 else { continue }
        bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text[start..<index]))
        start = index + hidden
        index = start - 1
        continue
      }
      bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text[start..<index]))
      raw(replacement)
      start = index + 1
    }
    bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text[start...]))
  }
}
