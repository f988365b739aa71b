/// Rewrites a stylesheet: white space and comments go, and every file it refers to gets its published name.
///
/// Only what CSS Syntax Level 3 calls white space and comments is touched, and only where no two tokens could join or
/// part. Strings, escapes and comments that begin with `/*!` (licences) stay byte for byte.
struct StyleSheet {
  /// What the stylesheet refers to, without quotes, and where it is written.
  struct Reference {
    let target: String
    let range: Range<Int>
  }

  private let bytes: [UInt8]
  private let resolve: (Reference) -> String?
  private var at = 0
  private var output: [UInt8] = []
  private var gap = Gap.none
  /// Whether the last byte written is punctuation of CSS, not of a string, an escape or an address.
  private var endsPlain = false

  private enum Gap { case none, comment, space }

  /// - Parameter resolve: what to write in place of a reference; nil leaves it as it is.
  static func rewritten(_ bytes: [UInt8], resolve: @escaping (Reference) -> String?) -> [UInt8] {
    var sheet = StyleSheet(bytes, resolve)
    sheet.run()
    return sheet.output
  }

  private init(_ bytes: [UInt8], _ resolve: @escaping (Reference) -> String?) {
    self.bytes = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? [0x20, 0x20, 0x20] + bytes.dropFirst(3) : bytes
    self.resolve = resolve
    output.reserveCapacity(bytes.count)
  }

  private mutating func run() {
    while at < bytes.count {
      switch bytes[at] {
      case _ where isSpace(bytes[at]):
        gap = .space
        at += 1
      case UInt8(ascii: "/") where byte(at + 1) == UInt8(ascii: "*"): comment()
      case UInt8(ascii: "\""), UInt8(ascii: "'"): string()
      case UInt8(ascii: "\\"): escape()
      case _ where startsAddress: address()
      default: plain(bytes[at])
      }
    }
  }
}

extension StyleSheet {
  private func byte(_ position: Int) -> UInt8? { position < bytes.count ? bytes[position] : nil }

  private mutating func plain(_ next: UInt8) {
    fillGap(before: next)
    if next == UInt8(ascii: "}"), endsPlain, output.last == UInt8(ascii: ";") { output.removeLast() }
    output.append(next)
    endsPlain = true
    at += 1
  }

  private mutating func comment() {
    var end = at + 2
    while end < bytes.count, !(bytes[end] == UInt8(ascii: "*") && byte(end + 1) == UInt8(ascii: "/")) {
      end += 1
    }
    end = min(end + 2, bytes.count)
    if byte(at + 2) == UInt8(ascii: "!") {
      copy(at..<end)
    } else {
      if gap == .none { gap = .comment }
      at = end
    }
  }

  private mutating func string() {
    let end = endOfString(at)
    let isImport = endsWithImport
    fillGap(before: bytes[at])
    if isImport, end - at >= 2 {
      let inner = (at + 1)..<(end - 1)
      output.append(bytes[at])
      output += replacement(inner)
      output.append(bytes[at])
    } else {
      output += bytes[at..<end]
    }
    endsPlain = false
    at = end
  }

  /// After the closing quote; a string that is not closed ends with its line.
  private func endOfString(_ start: Int) -> Int {
    var end = start + 1
    while end < bytes.count {
      if bytes[end] == bytes[start] { return end + 1 }
      if bytes[end] == newline { return end }
      end += bytes[end] == UInt8(ascii: "\\") ? 2 : 1
    }
    return bytes.count
  }

  /// A hexadecimal escape takes one white space after it for its own end.
  private mutating func escape() {
    var end = min(at + 2, bytes.count)
    if isHex(byte(at + 1)) {
      while end < min(at + 7, bytes.count), isHex(bytes[end]) { end += 1 }
      if let next = byte(end), isSpace(next) { end += 1 }
    }
    copy(at..<end)
  }

  private mutating func copy(_ range: Range<Int>) {
    fillGap(before: bytes[range.lowerBound])
    output += bytes[range]
    endsPlain = false
    at = range.upperBound
  }

  /// Writes what must stand between the last byte and the next.
  private mutating func fillGap(before next: UInt8) {
    defer { gap = .none }
    guard gap != .none, let last = output.last else { return }
    if endsPlain, "{};,(:".utf8.contains(last) { return }
    if "{};,)".utf8.contains(next) { return }
    output += gap == .space ? [0x20] : Array("/**/".utf8)
  }
}

extension StyleSheet {
  /// Whether `url(` begins here, and is not the end of a longer name.
  private var startsAddress: Bool {
    guard at + 4 <= bytes.count, lowercased(at..<at + 4).elementsEqual("url(".utf8) else { return false }
    return gap != .none || !(output.last.map(isNamePart) ?? false)
  }

  private mutating func address() {
    var start = at + 4
    while let next = byte(start), isSpace(next) { start += 1 }
    var end = start
    var inner = start..<start
    if let quote = byte(start), quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") {
      end = endOfString(start)
      inner = (start + 1)..<max(start + 1, end - 1)
    } else {
      while end < bytes.count, bytes[end] != UInt8(ascii: ")") {
        end += bytes[end] == UInt8(ascii: "\\") ? 2 : 1
      }
      end = min(end, bytes.count)
      var last = end
      while last > start, isSpace(bytes[last - 1]) { last -= 1 }
      inner = start..<last
    }
    fillGap(before: UInt8(ascii: "u"))
    output += "url(".utf8
    if start < inner.lowerBound { output.append(bytes[start]) }
    output += replacement(inner)
    if start < inner.lowerBound { output.append(bytes[start]) }
    endsPlain = false
    at = end
    while let next = byte(at), isSpace(next) { at += 1 }
  }

  private func replacement(_ inner: Range<Int>) -> [UInt8] {
    let target = String(decoding: bytes[inner], as: UTF8.self)
    return resolve(Reference(target: target, range: inner)).map { Array($0.utf8) } ?? Array(bytes[inner])
  }

  private var endsWithImport: Bool {
    let word = Array("@import".utf8)
    return output.count >= word.count
      && zip(output.suffix(word.count), word).allSatisfy { lowercase($0) == $1 }
  }

  private func lowercased(_ range: Range<Int>) -> [UInt8] { bytes[range].map(lowercase) }
}

private let newline: UInt8 = 0x0A

private func isSpace(_ byte: UInt8) -> Bool {
  byte == 0x20 || byte == 0x09 || byte == newline || byte == 0x0D || byte == 0x0C
}

private func isHex(_ byte: UInt8?) -> Bool {
  switch byte {
  case .some(UInt8(ascii: "0")...UInt8(ascii: "9")), .some(UInt8(ascii: "a")...UInt8(ascii: "f")),
    .some(UInt8(ascii: "A")...UInt8(ascii: "F")):
    true
  default: false
  }
}

private func lowercase(_ byte: UInt8) -> UInt8 {
  (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte) ? byte | 0x20 : byte
}

private func isNamePart(_ byte: UInt8) -> Bool {
  let lower = lowercase(byte)
  return (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(lower) || byte >= 0x80
    || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) || byte == UInt8(ascii: "-")
    || byte == UInt8(ascii: "_")
}
