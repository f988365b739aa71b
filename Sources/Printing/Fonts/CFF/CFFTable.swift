/// The CFF table of a face, looked into where it lies in the mapped file (Adobe Technical Note 5176).
struct CFFTable {
  /// What the glyphs of one Font DICT share; a name-keyed font has a single one.
  struct Part {
    /// The Private DICT without its pointer to subroutines.
    let privateDict: [UInt8]
    /// The entry as bytes, empty where there is none.
    let fontMatrix: [UInt8]
    let subroutines: CFFIndex
    let defaultWidth: Int
    let nominalWidth: Int
    /// Width of upright stems in font units, where the font states it.
    let stem: Int?
  }

  let charstrings: CFFIndex
  let subroutines: CFFIndex
  let parts: [Part]
  /// The Top DICT's entry as bytes, empty where there is none.
  let fontMatrix: [UInt8]
  private let choice: PartChoice

  /// Nil where anything that every glyph needs is cut off or makes no sense.
  init?(_ table: FontBytes) {
    guard table.byte(0) == 1, let headerSize = table.byte(2),
      let names = CFFIndex(table, at: headerSize),
      let tops = CFFIndex(table, at: names.end), let topBytes = tops[0], let top = CFFDict(topBytes),
      let strings = CFFIndex(table, at: tops.end),
      let subroutines = CFFIndex(table, at: strings.end),
      (top[.charstringType]?.operands.first ?? 2) == 2,
      let place = top[.charStrings]?.operands.first, place > 0,
      let charstrings = CFFIndex(table, at: place), charstrings.count > 0
    else { return nil }
    self.subroutines = subroutines
    self.charstrings = charstrings
    fontMatrix = top[.fontMatrix].map { Array($0.bytes.bytes) } ?? []
    // Without a registry and ordering, glyphs have names, and there is one part.
    guard top[.ros] != nil else {
      guard let part = Part(top, in: table, ownsMatrix: false) else { return nil }
      parts = [part]
      choice = .single
      return
    }
    guard let arrayPlace = top[.fdArray]?.operands.first, let array = CFFIndex(table, at: arrayPlace),
      (1...256).contains(array.count),
      let choicePlace = top[.fdSelect]?.operands.first,
      let choice = PartChoice(table, at: choicePlace, glyphs: charstrings.count)
    else { return nil }
    var parts: [Part] = []
    for index in 0..<array.count {
      guard let bytes = array[index], let dict = CFFDict(bytes),
        let part = Part(dict, in: table, ownsMatrix: true)
      else { return nil }
      parts.append(part)
    }
    self.parts = parts
    self.choice = choice
  }

  /// Which of the parts a glyph belongs to.
  func part(of glyph: Int) -> Int? {
    guard let index = choice.part(of: glyph), index < parts.count else { return nil }
    return index
  }
}

extension CFFTable.Part {
  /// For glyphs that are written from their outlines.
  static var none: CFFTable.Part {
    CFFTable.Part(
      privateDict: [], fontMatrix: [], subroutines: .empty, defaultWidth: 0, nominalWidth: 0, stem: nil)
  }

  /// From the DICT that points to a Private DICT, nil where that is cut off.
  fileprivate init?(_ dict: CFFDict, in table: FontBytes, ownsMatrix: Bool) {
    fontMatrix = ownsMatrix ? dict[.fontMatrix].map { Array($0.bytes.bytes) } ?? [] : []
    guard let entry = dict[.privateDict], entry.operands.count == 2 else {
      (privateDict, subroutines, defaultWidth, nominalWidth, stem) = ([], .empty, 0, 0, nil)
      return
    }
    let (size, place) = (entry.operands[0], entry.operands[1])
    // Real ones have some hundred bytes; the limit keeps a made-up font from filling every file with one.
    guard size <= 4096, let bytes = table.part(place, size), let values = CFFDict(bytes) else { return nil }
    privateDict = values.entries.filter { $0.name != .subrs }.flatMap { Array($0.bytes.bytes) }
    defaultWidth = values[.defaultWidthX]?.operands.first ?? 0
    nominalWidth = values[.nominalWidthX]?.operands.first ?? 0
    stem = values[.stdVW]?.operands.first
    guard let offset = values[.subrs]?.operands.first else {
      subroutines = .empty
      return
    }
    guard let index = CFFIndex(table, at: place + offset) else { return nil }
    subroutines = index
  }
}

/// An FDSelect: which Font DICT each glyph belongs to.
private enum PartChoice {
  case single
  /// A byte a glyph.
  case list(FontBytes)
  /// Ranges of three bytes: the first glyph of each and its part.
  case ranges(FontBytes, count: Int)

  init?(_ table: FontBytes, at place: Int, glyphs: Int) {
    switch table.byte(place) {
    case 0:
      guard let list = table.part(place + 1, glyphs) else { return nil }
      self = .list(list)
    case 3:
      guard let count = table.uint16(place + 1), count > 0, let ranges = table.part(place + 3, count * 3),
        ranges.uint16(0) == 0
      else { return nil }
      self = .ranges(ranges, count: count)
    default: return nil
    }
  }

  func part(of glyph: Int) -> Int? {
    switch self {
    case .single: return 0
    case .list(let list): return list.byte(glyph)
    case .ranges(let ranges, let count):
      var (low, high) = (0, count)
      while high - low > 1 {
        let middle = (low + high) / 2
        guard let first = ranges.uint16(middle * 3) else { return nil }
        if first <= glyph { low = middle } else { high = middle }
      }
      return ranges.byte(low * 3 + 2)
    }
  }
}
