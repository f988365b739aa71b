/// One entry's name in a source folder, and what it says about the entry.
struct SourceName {
  let bytes: [UInt8]
  let text: String

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    text = String(decoding: bytes, as: UTF8.self)
  }

  /// Hidden files, and what editors, Excel and operating systems leave behind.
  var isDebris: Bool {
    text.hasPrefix(".") || text.hasPrefix("~$") || text.hasSuffix("~") || text.hasSuffix(".swp")
      || text.hasSuffix(".bak") || (text.hasPrefix("#") && text.hasSuffix("#")) || text == "Thumbs.db"
      || text == "desktop.ini"
  }

  /// Whether the name is UTF-8 without control, zero-width and direction-changing characters.
  var isPrintable: Bool {
    if bytes.allSatisfy({ $0 >= 0x20 && $0 < 0x7F }) { return true }
    guard Array(text.utf8) == bytes else { return false }
    return text.unicodeScalars.allSatisfy { scalar in
      switch scalar.value {
      case 0..<0x20, 0x7F..<0xA0, 0x200B...0x200F, 0x2028...0x202E, 0x2060...0x206F, 0xFEFF: false
      default: true
      }
    }
  }

  /// The name with everything unprintable written as `\xNN`, for showing.
  var printable: String {
    if isPrintable { return text }
    return bytes.map { byte in
      guard byte < 0x20 || byte >= 0x7F else { return String(UnicodeScalar(byte)) }
      return "\\x" + (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
    }.joined()
  }

  /// Equal for names that some file system takes for one: those that differ in case or Unicode normal form only.
  ///
  /// Swift compares strings by canonical equivalence, so lower case is all that is left to do.
  var folded: String { text.lowercased() }

  /// Whether the name has nothing that a file system folds: it can only clash with one that does.
  var isFolded: Bool { bytes.allSatisfy { $0 < 0x80 && !($0 >= 0x41 && $0 <= 0x5A) } }

  /// The part of a name or path after the last dot, in lower case.
  static func ending(of path: String) -> String {
    guard let dot = path.utf8.lastIndex(of: UInt8(ascii: ".")) else { return "" }
    return String(path[path.utf8.index(after: dot)...]).lowercased()
  }
}
