import Bytes

/// A telephone number, as it was written and as it is dialled.
package struct Phone: Hashable, Sendable {
  package let text: String
  /// The number's digits as one dials them inside the country; without the extension.
  package let digits: String
  /// What is dialled once the number has answered; nil for a number of its own.
  package let branch: String?

  /// For links and codes that a telephone reads: E.164 (`+8657188880000`), or the digits alone for short codes and 400/800
  /// numbers, which cannot be dialled from abroad. A comma is the pause before the extension.
  package var dialled: String { branch.map { number + "," + $0 } ?? number }

  /// For data (RFC 3966): as `dialled`, with the extension as `;ext=`.
  package var standard: String { branch.map { number + ";ext=" + $0 } ?? number }

  /// The same for numbers that reach the same desk, however they are written.
  package var key: String { branch.map { digits + "-" + $0 } ?? digits }

  private var number: String {
    let bytes = digits.utf8
    if bytes.count <= 6 || bytes.starts(with: "400".utf8) || bytes.starts(with: "800".utf8) { return digits }
    var dialled = "+86"
    dialled +=
      bytes.first == UInt8(ascii: "0") ? digits[bytes.index(after: bytes.startIndex)...] : digits[...]
    return dialled
  }

  package var isMobile: Bool { digits.utf8.count == 11 && digits.utf8.first == UInt8(ascii: "1") }

  /// Nil unless the text is a mobile, landline, 400/800 number or short code.
  ///
  /// Blanks and dashes may group the digits, brackets may hold the area code, and an extension may follow behind a dash, `转`,
  /// `分机`, `#` or `ext`.
  package init?(_ text: String) {
    var written = text
    guard let read = written.withUTF8({ Self.plain($0) ?? PhoneReading($0)?.number }) else { return nil }
    self.text = text
    digits = String(decoding: read.digits, as: UTF8.self)
    branch = read.branch.isEmpty ? nil : String(decoding: read.branch, as: UTF8.self)
  }

  /// A number as most are written: digits alone, or an area code, a hyphen and digits; nil for every other text.
  private static func plain(_ bytes: UnsafeBufferPointer<UInt8>) -> PhoneNumber? {
    guard bytes.count <= 13 else { return nil }
    var digits: [UInt8] = []
    digits.reserveCapacity(bytes.count)
    var gap: Int?
    for byte in bytes {
      if byte >= 0x30, byte <= 0x39 {
        digits.append(byte)
      } else if byte == UInt8(ascii: "-"), gap == nil {
        gap = digits.count
      } else {
        return nil
      }
    }
    if let gap, digits.first != UInt8(ascii: "0") || gap != PhoneNumber.areaLength(of: digits) { return nil }
    return PhoneNumber.lengths(of: digits).contains(digits.count)
      ? PhoneNumber(digits: digits, branch: []) : nil
  }
}

/// The digits of a number and of its extension.
struct PhoneNumber {
  var digits: [UInt8]
  var branch: [UInt8]

  /// How many digits a number that begins so may have; empty where none begins so.
  static func lengths(of digits: [UInt8]) -> [Int] {
    guard digits.count >= 3 else { return [] }
    switch digits[0] {
    case UInt8(ascii: "0"):
      let area = areaLength(of: digits)
      guard digits[1] != UInt8(ascii: "0"), digits.count > area, digits[area] != UInt8(ascii: "0") else {
        return []
      }
      return [area + 7, area + 8]
    case UInt8(ascii: "1"): return digits.count >= 11 && digits[1] >= UInt8(ascii: "3") ? [11] : [3, 5, 6]
    case UInt8(ascii: "4"), UInt8(ascii: "8"):
      return digits[1] == UInt8(ascii: "0") && digits[2] == UInt8(ascii: "0") ? [10] : []
    case UInt8(ascii: "9"): return [5, 6]
    default: return []
    }
  }

  /// 010 and 02x are area codes of three digits, all others of four.
  static func areaLength(of digits: [UInt8]) -> Int {
    digits.count > 1 && (digits[1] == UInt8(ascii: "1") || digits[1] == UInt8(ascii: "2")) ? 3 : 4
  }
}

/// Takes a number apart that is written with gaps, brackets, a country code or an extension.
private struct PhoneReading {
  private var digits: [UInt8] = []
  private var branch: [UInt8] = []
  /// Numbers of digits behind which there is a gap; with each whether a dash is in it.
  private var gaps: [Int: Bool] = [:]
  /// How many digits stood before the closing bracket of an area code.
  private var bracketed: Int?
  private var isAbroad = false
  private var hasBranch = false

  init?(_ bytes: UnsafeBufferPointer<UInt8>) {
    var isInBrackets = false
    var text = Substring(String(decoding: bytes, as: UTF8.self))
    guard text.utf8.count <= 64 else { return nil }
    takeCountry(&text)
    while let character = text.first {
      if let digit = Self.digit(character) {
        hasBranch ? branch.append(digit) : digits.append(digit)
      } else if Self.blanks.contains(character) || Self.dashes.contains(character) {
        guard branch.isEmpty, hasBranch || !digits.isEmpty || bracketed != nil, text.count > 1 else {
          return nil
        }
        if !hasBranch {
          gaps[digits.count] = (gaps[digits.count] ?? false) || Self.dashes.contains(character)
        }
      } else if character == "(" || character == "（" {
        guard !isInBrackets, !hasBranch, bracketed == nil || !digits.isEmpty else { return nil }
        isInBrackets = true
        if !digits.isEmpty {
          text.removeFirst()
          guard takeBranchMark(&text) else { return nil }
          continue
        }
      } else if character == ")" || character == "）" {
        guard isInBrackets else { return nil }
        isInBrackets = false
        if !hasBranch { bracketed = digits.count }
      } else {
        guard !hasBranch, !digits.isEmpty, takeBranchMark(&text) else { return nil }
        continue
      }
      text.removeFirst()
    }
    guard !isInBrackets, !hasBranch || (1...6).contains(branch.count) else { return nil }
    addAreaPrefix()
  }

  /// The number, with the extension that stands behind a mere dash told from the groups of digits before it.
  var number: PhoneNumber? {
    guard let first = digits.first, digits.count <= 20 else { return nil }
    let lengths = PhoneNumber.lengths(of: digits)
    let isLandline = first == UInt8(ascii: "0")
    if isLandline {
      let area = PhoneNumber.areaLength(of: digits)
      guard bracketed == nil || bracketed == area, !gaps.keys.contains(where: { $0 > 0 && $0 < area }) else {
        return nil
      }
    } else if bracketed != nil {
      return nil
    }
    let isShort = (lengths.max() ?? 0) <= 6
    if isShort, !gaps.isEmpty, !hasBranch || gaps.keys.contains(where: { $0 < digits.count }) { return nil }
    if !hasBranch, !isShort {
      for length in lengths where gaps[length] == true && (1...6).contains(digits.count - length) {
        guard !gaps.keys.contains(where: { $0 > length }) else { continue }
        return PhoneNumber(digits: Array(digits[..<length]), branch: Array(digits[length...]))
      }
    }
    return lengths.contains(digits.count) ? PhoneNumber(digits: digits, branch: branch) : nil
  }

  /// `+86`, also in brackets, or `0086`.
  private mutating func takeCountry(_ text: inout Substring) {
    for code in ["+86", "＋86", "(+86)", "（+86）", "（＋86）", "0086"] where text.hasPrefix(code) {
      text = text.dropFirst(code.count).drop { Self.blanks.contains($0) || Self.dashes.contains($0) }
      isAbroad = true
      return
    }
  }

  /// What announces an extension, and the blanks behind it.
  private mutating func takeBranchMark(_ text: inout Substring) -> Bool {
    let marks = [
      "转分机号", "转分机", "转接", "转", "轉", "分机号", "分机", "分機", "#", "＃", "ext.", "ext", "Ext.", "Ext", "EXT", "x",
      "X",
    ]
    guard let mark = marks.first(where: { text.hasPrefix($0) }) else { return false }
    text = text.dropFirst(mark.count).drop { Self.blanks.contains($0) || $0 == "：" || $0 == ":" }
    hasBranch = true
    return true
  }

  /// Behind the country's code an area code stands without its 0.
  private mutating func addAreaPrefix() {
    guard isAbroad, let first = digits.first, first != UInt8(ascii: "0") else { return }
    let isMobile = first == UInt8(ascii: "1") && digits.count >= 11 && digits[1] >= UInt8(ascii: "3")
    guard !isMobile else { return }
    digits.insert(UInt8(ascii: "0"), at: 0)
    gaps = Dictionary(uniqueKeysWithValues: gaps.map { ($0.key + 1, $0.value) })
    bracketed = bracketed.map { $0 + 1 }
  }

  private static func digit(_ character: Character) -> UInt8? {
    guard let scalar = character.unicodeScalars.first, character.unicodeScalars.count == 1 else { return nil }
    switch scalar.value {
    case 0x30...0x39: return UInt8(scalar.value)
    case 0xFF10...0xFF19: return UInt8(scalar.value - 0xFF10 + 0x30)
    default: return nil
    }
  }

  private static let blanks: Set<Character> = [" ", "\u{3000}", "\u{A0}"]
  private static let dashes: Set<Character> = ["-", "－", "‐", "‑", "–", "—", "−"]
}
