import Diagnostics

/// Makes sure that a file is UTF-8 text, since everything behind it relies on that.
///
/// Refused are malformed UTF-8 (RFC 3629), control characters other than tab and line ends, and the noncharacters
/// U+FFFE and U+FFFF. A byte-order mark at the start is fine.
package enum EncodingCheck {
  /// The first thing that is wrong, at its byte; nil for sound text.
  package static func finding(path: String, in source: [UInt8]) -> Finding? {
    source.withUnsafeBufferPointer { bytes in
      guard let bad = firstBad(in: bytes) else { return nil }
      let place = SourcePlace(path: path, range: bad..<bad + 1)
      return RecordsRules.encoding.finding(
        at: place, message(for: bytes, at: bad), help: help(for: bytes, at: bad))
    }
  }

  private static func firstBad(in bytes: UnsafeBufferPointer<UInt8>) -> Int? {
    let raw = UnsafeRawBufferPointer(bytes)
    var position = 0
    while position < bytes.count {
      while position + 8 <= raw.count, isPrinted(raw.loadUnaligned(fromByteOffset: position, as: UInt64.self))
      {
        position += 8
      }
      guard position < bytes.count else { return nil }
      let byte = bytes[position]
      if byte >= 0x20, byte < 0x7F {
        position += 1
      } else if byte < 0x80 {
        guard byte == 0x0A || byte == 0x0D || byte == 0x09 else { return position }
        position += 1
      } else if byte >= 0xE4, byte <= 0xE9, position + 2 < bytes.count, bytes[position + 1] & 0xC0 == 0x80,
        bytes[position + 2] & 0xC0 == 0x80
      {
        // The Chinese characters of the basic block, of which most texts consist.
        position += 3
      } else {
        guard let length = scalarLength(bytes, at: position), !isRefused(bytes, at: position) else {
          return position
        }
        position += length
      }
    }
    return nil
  }

  /// Whether eight bytes are printed ASCII characters; false for a few of them too, which are then looked at one by one.
  private static func isPrinted(_ word: UInt64) -> Bool {
    let ones: UInt64 = 0x0101_0101_0101_0101
    return (word | (word &- ones &* 0x20) | (word &+ ones)) & (ones &* 0x80) == 0
  }

  /// How many bytes the well-formed multi-byte scalar at `position` has; nil if it is malformed.
  static func scalarLength(_ bytes: UnsafeBufferPointer<UInt8>, at position: Int) -> Int? {
    func continues(_ distance: Int, _ low: UInt8 = 0x80, _ high: UInt8 = 0xBF) -> Bool {
      position + distance < bytes.count && bytes[position + distance] >= low
        && bytes[position + distance] <= high
    }
    switch bytes[position] {
    case 0xC2...0xDF: return continues(1) ? 2 : nil
    case 0xE0: return continues(1, 0xA0) && continues(2) ? 3 : nil
    case 0xED: return continues(1, 0x80, 0x9F) && continues(2) ? 3 : nil
    case 0xE1...0xEF: return continues(1) && continues(2) ? 3 : nil
    case 0xF0: return continues(1, 0x90) && continues(2) && continues(3) ? 4 : nil
    case 0xF1...0xF3: return continues(1) && continues(2) && continues(3) ? 4 : nil
    case 0xF4: return continues(1, 0x80, 0x8F) && continues(2) && continues(3) ? 4 : nil
    default: return nil
    }
  }

  /// U+0080 to U+009F but U+0085, U+FFFE and U+FFFF.
  private static func isRefused(_ bytes: UnsafeBufferPointer<UInt8>, at position: Int) -> Bool {
    if bytes[position] == 0xC2 { return bytes[position + 1] < 0xA0 && bytes[position + 1] != 0x85 }
    return bytes[position] == 0xEF && bytes[position + 1] == 0xBF && bytes[position + 2] >= 0xBE
  }
}

extension EncodingCheck {
  private static func message(for bytes: UnsafeBufferPointer<UInt8>, at bad: Int) -> Words {
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) {
      return Words(zh: "文件是 UTF-16 编码，不是 UTF-8", en: "the file is in UTF-16, not in UTF-8")
    }
    let byte = bytes[bad]
    let code = "0x" + (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
    if byte < 0x80 {
      return Words(zh: "文字里有控制字符（\(code)）", en: "there is a control character (\(code)) in the text")
    }
    if scalarLength(bytes, at: bad) != nil {
      return Words(zh: "文字里有看不见的控制字符", en: "there is an invisible control character in the text")
    }
    if looksLikeGB18030(bytes) {
      return Words(zh: "文件像是 GB18030（ANSI）编码，不是 UTF-8", en: "the file looks like GB18030 (ANSI), not UTF-8")
    }
    return Words(zh: "这个字节（\(code)）不是有效的 UTF-8", en: "this byte (\(code)) is not valid UTF-8")
  }

  private static func help(for bytes: UnsafeBufferPointer<UInt8>, at bad: Int) -> Words {
    if bytes[bad] < 0x80 || scalarLength(bytes, at: bad) != nil {
      return Words(zh: "删去它；它多半是从别的程序粘贴来的", en: "remove it; it most likely came with pasted text")
    }
    return Words(
      zh: "在记事本里“另存为”，编码选 UTF-8；在 Excel 里另存为“CSV UTF-8”",
      en: "in Notepad choose “Save as” and the encoding UTF-8; in Excel save as “CSV UTF-8”")
  }

  /// Whether every byte fits GB 18030-2022's structure, and more of them fit it than fit UTF-8.
  static func looksLikeGB18030(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    var position = 0
    while position < bytes.count {
      guard bytes[position] >= 0x80 else {
        position += 1
        continue
      }
      guard (0x81...0xFE).contains(bytes[position]), position + 1 < bytes.count else { return false }
      let second = bytes[position + 1]
      if (0x40...0x7E).contains(second) || (0x80...0xFE).contains(second) {
        position += 2
      } else if (0x30...0x39).contains(second), position + 3 < bytes.count,
        (0x81...0xFE).contains(bytes[position + 2]),
        (0x30...0x39).contains(bytes[position + 3])
      {
        position += 4
      } else {
        return false
      }
    }
    return misfits(bytes)
  }

  private static func misfits(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    var sound = 0
    var malformed = 0
    var position = 0
    while position < bytes.count {
      if bytes[position] < 0x80 {
        position += 1
      } else if let length = scalarLength(bytes, at: position) {
        sound += 1
        position += length
      } else {
        malformed += 1
        position += 1
      }
    }
    return malformed > sound
  }
}
