/// Lines of iCalendar (RFC 5545) and vCard (RFC 6350): escaped, folded at 75 octets, ended by CR LF.
struct ContentLines {
  private(set) var bytes: [UInt8] = []

  /// A line whose value is plain text and is escaped.
  mutating func text(_ name: String, _ value: String) { line(name + ":" + ContentLines.escaped(value)) }

  /// A line as it stands.
  mutating func line(_ content: String) {
    var room = 75
    for scalar in content.unicodeScalars where !(scalar.value < 0x20 && scalar != "\t") {
      let length = UTF8.width(scalar)
      if length > room {
        bytes.append(contentsOf: "\r\n ".utf8)
        room = 74
      }
      bytes.append(contentsOf: String(scalar).utf8)
      room -= length
    }
    bytes.append(contentsOf: "\r\n".utf8)
  }

  static func escaped(_ text: String) -> String {
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
