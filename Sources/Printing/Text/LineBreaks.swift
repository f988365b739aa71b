import CLineBreak

/// Where a line may end: the Unicode line breaking algorithm (UAX #14), and what Chinese typesetting asks beyond it.
enum LineBreak: UInt8 {
  case never
  /// Only where a word or a number alone is wider than the line.
  case reluctant
  case allowed
  case mandatory

  /// For each scalar, whether a line may end behind it.
  static func after(_ scalars: [UInt32], _ room: inout Room, into breaks: inout [LineBreak]) {
    breaks.removeAll(keepingCapacity: true)
    guard let last = scalars.indices.last else { return }
    isReady
    room.scalars.removeAll(keepingCapacity: true)
    for scalar in scalars { room.scalars.append(asLibraryKnows(scalar)) }
    if room.codes.count < scalars.count { room.codes = [CChar](repeating: 0, count: scalars.count * 2) }
    set_linebreaks_utf32(room.scalars, scalars.count, "zh", &room.codes)
    for index in 0..<last {
      switch Int32(room.codes[index]) {
      case LINEBREAK_MUSTBREAK: breaks.append(.mandatory)
      case LINEBREAK_ALLOWBREAK: breaks.append(mended(scalars, index))
      default: breaks.append(loosened(scalars, index))
      }
    }
    breaks.append(.mandatory)
  }

  /// What the library reads and writes, kept from text to text so that nothing need be allocated.
  struct Room {
    fileprivate var scalars: [UInt32] = []
    fileprivate var codes: [CChar] = []
  }

  /// Chinese characters all break as U+3003 does, which stands first in libunibreak's tables and is found six times as
  /// fast. So do flags' letters and U+FFFF, which end version 1.1 of it by an assertion.
  private static func asLibraryKnows(_ scalar: UInt32) -> UInt32 {
    switch scalar {
    case 0x4E00...0x9FFF, 0x3400...0x4DBF, 0x20000...0x3FFFD, 0x1F1E6...0x1F1FF, 0xFFFF: 0x3003
    default: scalar
    }
  }

  /// The library's tables, sorted once.
  private static let isReady: Void = init_linebreak()

  private static func mended(_ scalars: [UInt32], _ index: Int) -> LineBreak {
    let (before, after) = (scalars[index], scalars[index + 1])
    if CharacterClasses.isForbiddenAtStart(after) || CharacterClasses.isForbiddenAtEnd(before) {
      // A sign behind a space begins something else, such as "A (B)".
      return CharacterClasses.isSpace(before) && after < 0x100 && !closes(after) ? .allowed : .reluctant
    }
    if joinsNumbers(scalars, index) { return .reluctant }
    return .allowed
  }

  /// Where the library sees none: before a full-width bracket behind a Latin word or a number (since Unicode 13), and,
  /// where nothing else is left, behind a number's hyphen.
  private static func loosened(_ scalars: [UInt32], _ index: Int) -> LineBreak {
    let (before, after) = (scalars[index], scalars[index + 1])
    if after >= 0x2018, CharacterClasses.isAlphanumeric(before), CharacterClasses.isForbiddenAtEnd(after) {
      return after >= 0x3000 ? .allowed : .never
    }
    if before == 0x2D, index > 0, CharacterClasses.isDigit(scalars[index - 1]),
      CharacterClasses.isDigit(after)
    {
      return .reluctant
    }
    return .never
  }

  private static func closes(_ scalar: UInt32) -> Bool { scalar == 0x29 || scalar == 0x5D || scalar == 0x7D }

  /// "0571-8800 1234", "14:00–17:00", "2026/11/23": a space or a sign between digits that belong together.
  private static func joinsNumbers(_ scalars: [UInt32], _ index: Int) -> Bool {
    guard CharacterClasses.isDigit(scalars[index + 1]), index > 0 else { return false }
    switch scalars[index] {
    case 0x20, 0xA0: return isPhonePart(scalars, before: index) && isPhonePart(scalars, from: index + 1)
    case 0x2D, 0x2010...0x2015, 0x2F, 0x3A, 0x2E, 0x2C, 0x7E, 0xFF5E, 0xFF1A, 0xFF0D, 0x301C, 0x29, 0xFF09,
      0x2B:
      return CharacterClasses.isDigit(scalars[index - 1])
    default: return false
    }
  }

  /// A group of two digits or more without a colon, so that two times of day are not taken for a phone number.
  private static func isPhonePart(_ scalars: [UInt32], before end: Int) -> Bool {
    var at = end - 1
    while at >= 0, isOfPhone(scalars[at]) { at -= 1 }
    return end - 1 - at >= 2 && (at < 0 || scalars[at] != 0x3A)
  }

  private static func isPhonePart(_ scalars: [UInt32], from start: Int) -> Bool {
    var at = start
    while at < scalars.count, isOfPhone(scalars[at]) { at += 1 }
    return at - start >= 2 && (at == scalars.count || scalars[at] != 0x3A)
  }

  private static func isOfPhone(_ scalar: UInt32) -> Bool {
    CharacterClasses.isDigit(scalar) || [0x2B, 0x2D, 0x28, 0x29].contains(scalar)
  }
}
