/// Appending to HTML bytes, escaped for where the text stands.
extension [UInt8] {
  /// What the programmer wrote, as it is.
  package mutating func append(_ markup: StaticString) {
    append(contentsOf: UnsafeBufferPointer(start: markup.utf8Start, count: markup.utf8CodeUnitCount))
  }

  /// Text content or a double-quoted attribute's value; hidden characters are left out.
  package mutating func appendEscaped(_ text: some Collection<UInt8>) {
    if text.withContiguousStorageIfAvailable({ appendEscaped($0) }) == nil { appendEscaped(Array(text)) }
  }

  private mutating func appendEscaped(_ text: UnsafeBufferPointer<UInt8>) {
    var offset = 0
    while offset < text.count {
      let hidden = HiddenCharacter.length(in: text, at: offset)
      guard hidden == 0 else {
        offset += hidden
        continue
      }
      let byte = text[offset]
      offset += 1
      switch byte {
      case UInt8(ascii: "&"): append("&amp;")
      case UInt8(ascii: "<"): append("&lt;")
      case UInt8(ascii: ">"): append("&gt;")
      case UInt8(ascii: "\""): append("&quot;")
      default: append(byte)
      }
    }
  }
}
