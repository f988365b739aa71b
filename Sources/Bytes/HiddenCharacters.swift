/// Characters that nobody sees and that have no place in a text that is published: they turn the writing direction, start
/// commands of a terminal, or make two texts look alike that are not.
///
/// The one declaration of them: what is read is held to it, what is written keeps to it, and what is shown spells them out.
/// Tab, LF and CR are none, as they lay a text out; ZWNJ and ZWJ are none where a script or an emoji needs them.
package enum HiddenCharacter: Sendable {
  /// C0, DEL and C1 (Unicode general category Cc) but for tab, LF and CR.
  case control
  /// What turns the writing direction: LRM, RLM, ALM, embeddings, overrides and isolates (UAX #9).
  case direction
  /// What has no width: zero-width blanks, joiners, soft hyphens, fillers, annotations, tags.
  case invisible
  /// U+2028 and U+2029, which end a line for some programs and not for others.
  case separator
  /// Code points that are no characters (Unicode, chapter 23.7).
  case noncharacter

  /// What a scalar is when nothing is known of its neighbours; ZWNJ and ZWJ count as invisible.
  package init?(_ scalar: UInt32) {
    switch scalar {
    case 0x09, 0x0A, 0x0D: return nil
    case 0..<0x20, 0x7F..<0xA0: self = .control
    case 0x061C, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069: self = .direction
    case 0x2028, 0x2029: self = .separator
    case 0xAD, 0x034F, 0x115F, 0x1160, 0x17B4, 0x17B5, 0x180E, 0x200B...0x200D, 0x2060...0x2065,
      0x206A...0x206F, 0x3164, 0xFEFF, 0xFFA0, 0xFFF9...0xFFFC, 0x1BCA0...0x1BCA3, 0x1D173...0x1D17A,
      0xE0000...0xE007F:
      self = .invisible
    case 0xFDD0...0xFDEF: self = .noncharacter
    case let other where other & 0xFFFE == 0xFFFE: self = .noncharacter
    default: return nil
    }
  }

  /// How it is shown to people, `<U+202E>`.
  package static func name(of scalar: UInt32) -> String {
    let digits = String(scalar, radix: 16, uppercase: true)
    return "<U+" + String(repeating: "0", count: max(0, 4 - digits.utf8.count)) + digits + ">"
  }
}

extension HiddenCharacter {
  /// One of them in a text.
  package struct Hit: Sendable {
    package let kind: HiddenCharacter
    package let scalar: UInt32
    /// In bytes of the text.
    package let range: Range<Int>
  }

  /// The first of them from an offset on, in well-formed UTF-8.
  package static func first(in bytes: UnsafeBufferPointer<UInt8>, from start: Int = 0) -> Hit? {
    var offset = start
    while offset < bytes.count {
      // Of the lead bytes that Chinese texts consist of, none can begin one.
      guard mayBegin(bytes[offset]) else {
        offset += 1
        continue
      }
      let (scalar, length) = scalar(in: bytes, at: offset)
      if let kind = HiddenCharacter(scalar), !isNeeded(scalar, at: offset, in: bytes) {
        return Hit(kind: kind, scalar: scalar, range: offset..<offset + length)
      }
      offset += length
    }
    return nil
  }

  /// All of them, at most so many.
  package static func all(in bytes: UnsafeBufferPointer<UInt8>, atMost limit: Int) -> [Hit] {
    var hits: [Hit] = []
    while hits.count < limit, let hit = first(in: bytes, from: hits.last?.range.upperBound ?? 0) {
      hits.append(hit)
    }
    return hits
  }

  /// How many bytes from an offset on are one of them and nothing that a text needs; 0 for all else.
  @inline(__always)
  package static func length(in bytes: UnsafeBufferPointer<UInt8>, at offset: Int) -> Int {
    mayBegin(bytes[offset]) ? lengthBehindLead(bytes, offset) : 0
  }

  private static func lengthBehindLead(_ bytes: UnsafeBufferPointer<UInt8>, _ offset: Int) -> Int {
    let (scalar, length) = scalar(in: bytes, at: offset)
    guard HiddenCharacter(scalar) != nil, !isNeeded(scalar, at: offset, in: bytes) else { return 0 }
    return length
  }

  @inline(__always)
  private static func mayBegin(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x20..<0x7F, 0x80..<0xC2, 0xE4...0xE9: false
    case 0x09, 0x0A, 0x0D: false
    default: true
    }
  }

  /// A scalar and its length; a byte that begins none counts as U+FFFD.
  private static func scalar(
    in bytes: UnsafeBufferPointer<UInt8>, at offset: Int
  ) -> (scalar: UInt32, length: Int) {
    let first = bytes[offset]
    let length =
      first < 0x80 ? 1 : first < 0xC2 ? 0 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : first < 0xF5 ? 4 : 0
    guard length > 0, offset + length <= bytes.count else { return (0xFFFD, 1) }
    if length == 1 { return (UInt32(first), 1) }
    var scalar = UInt32(first) & (0x7F >> UInt32(length))
    for index in offset + 1..<offset + length {
      guard bytes[index] & 0xC0 == 0x80 else { return (0xFFFD, 1) }
      scalar = scalar << 6 | UInt32(bytes[index] & 0x3F)
    }
    return (scalar, length)
  }

  /// Whether ZWNJ or ZWJ stands between two characters that may need it: of a script whose letters join, or of an emoji.
  private static func isNeeded(_ scalar: UInt32, at offset: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Bool
  {
    guard scalar == 0x200C || scalar == 0x200D, offset > 0, offset + 3 < bytes.count else { return false }
    var start = offset - 1
    while start > 0, bytes[start] & 0xC0 == 0x80 { start -= 1 }
    return joins(Self.scalar(in: bytes, at: start).scalar)
      && joins(Self.scalar(in: bytes, at: offset + 3).scalar)
  }

  private static func joins(_ scalar: UInt32) -> Bool {
    switch scalar {
    // Arabic to Myanmar, Khmer and Mongolian; the emoji and what follows them.
    case 0x0620...0x109F, 0x1780...0x18AF, 0xA840...0xABFF, 0xFB50...0xFDCF, 0xFE70...0xFEFC: true
    case 0x2600...0x27BF, 0x2B00...0x2BFF, 0xFE0F, 0x1F000...0x1FAFF, 0x2640, 0x2642: true
    default: false
    }
  }
}

extension String {
  /// The text with every hidden character spelt out, so that a terminal or a log shows it and does not obey it.
  package var spellingOutHidden: String {
    var text = self
    let isPlain = text.withUTF8 { HiddenCharacter.first(in: $0) == nil }
    guard !isPlain || text.utf8.contains(0x0D) else { return text }
    var shown = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      if HiddenCharacter(scalar.value) != nil || scalar == "\r" {
        shown.append(contentsOf: HiddenCharacter.name(of: scalar.value).unicodeScalars)
      } else {
        shown.append(scalar)
      }
    }
    return String(shown)
  }
}
