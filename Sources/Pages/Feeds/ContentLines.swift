/// Lines of iCalendar (RFC 5545) and vCard (RFC 6350): escaped, folded at 75 octets, ended by CR LF.
struct ContentLines {
  private(set) var bytes: [UInt8] = []

  /// A line whose value is plain text and is escaped.
  mutating func text(_ name: String, _ value: String) { line(name + ":" + ContentLines.escaped(value)) }

  /// A line as it stands.
  mutating func line(_ content: String) {
    var content = content
    content.withUTF8 { line in
      if line.count <= 75, line.allSatisfy({ $0 >= 0x20 || $0 == 0x09 }) {
        bytes.append(contentsOf: line)
      } else {
        fold(line)
      }
    }
    bytes.append(contentsOf: "\r\n".utf8)
  }

  /// Lines that were made before, as they stand.
  mutating func lines(_ lines: ContentLines) { bytes.append(contentsOf: lines.bytes) }

  /// A line over 75 octets in parts, none of which cuts a character; control characters are left out.
  private mutating func fold(_ line: UnsafeBufferPointer<UInt8>) {
    var room = 75
    var index = 0
    while index < line.count {
      let lead = line[index]
      let length = min(lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4, line.count - index)
      defer { index += length }
      if lead < 0x20, lead != 0x09 { continue }
      if length > room {
        bytes.append(contentsOf: "\r\n ".utf8)
        room = 74
      }
      bytes.append(contentsOf: line[index..<index + length])
      room -= length
    }
  }

  static func escaped(_ text: String) -> String {
    let isPlain = text.utf8.allSatisfy { byte in
      switch byte {
      case UInt8(ascii: "\\"), UInt8(ascii: ";"), UInt8(ascii: ","), 0x0A, 0x0D: false
      default: true
      }
    }
    if isPlain { return text }
    var escaped = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\\", ";", ",": escaped += "\\" + String(scalar)
      case "\n": escaped += "\\n"
      case "\r": continue
      default: escaped.unicodeScalars.append(scalar)
      }
    }
    return escaped
  }
}
