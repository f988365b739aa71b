/// What gives a person away in a text: the name in Chinese or Latin letters, the telephone number, the e-mail address.
///
/// A name is found however it is spaced or emphasised, `林　昭` and `林**昭**` too; a number however its digits are grouped.
struct PersonMatcher: Sendable {
  /// Folded scalars, blanks left out.
  private let words: [[UInt32]]
  private let number: [UInt32]

  /// - Parameter mobile: by its digits; a landline may be the firm's.
  init(name: String, pinyin: String? = nil, mobile: String? = nil, email: String? = nil) {
    words = [name, pinyin, email].compactMap { $0.map(Self.folded) }.filter { $0.count > 1 }
    number = mobile.map(Self.folded) ?? []
  }

  private var all: [[UInt32]] { number.isEmpty ? words : words + [number] }

  var withoutNumber: PersonMatcher { PersonMatcher(words: words, number: []) }

  private init(words: [[UInt32]], number: [UInt32]) { (self.words, self.number) = (words, number) }

  private static func folded(_ text: String) -> [UInt32] {
    var text = text
    return text.withUTF8 { bytes in
      let text = FoldedScalars(bytes: bytes)
      var scalars: [UInt32] = []
      var offset = 0
      while let glyph = text.at(offset) {
        if !glyph.isGap { scalars.append(glyph.lowered) }
        offset += glyph.length
      }
      return scalars
    }
  }

  /// Where any of them stand in a text, in order, none inside another word or number.
  func ranges(in bytes: UnsafeBufferPointer<UInt8>) -> [Range<Int>] {
    let text = FoldedScalars(bytes: bytes)
    let traces = all
    let firsts = traces.compactMap(\.first)
    var found: [Range<Int>] = []
    var offset = 0
    while let glyph = text.at(offset) {
      let first = glyph.lowered
      guard firsts.contains(first) else {
        offset += glyph.length
        continue
      }
      let end = traces.lazy.filter { $0.first == first }.compactMap { Self.end(of: $0, at: offset, in: text) }
        .max()
      if let end { found.append(offset..<end) }
      offset = end ?? offset + glyph.length
    }
    return found
  }

  private static func end(of trace: [UInt32], at start: Int, in text: FoldedScalars) -> Int? {
    var offset = start
    for (index, wanted) in trace.enumerated() {
      while index > 0, let gap = text.at(offset), gap.isGap { offset += gap.length }
      guard let glyph = text.at(offset), glyph.lowered == wanted else { return nil }
      offset += glyph.length
    }
    if let first = text.at(start), first.joinsWords, text.before(start)?.joinsWords == true { return nil }
    if text.before(offset)?.joinsWords == true, text.at(offset)?.joinsWords == true { return nil }
    return offset
  }
}

extension FoldedScalars.Glyph {
  /// A blank, a hyphen, a mark of emphasis or a joiner that nobody sees.
  fileprivate var isGap: Bool {
    switch value {
    case 0x20, 0x2A, 0x2D, 0x5F, 0x0A, 0x0D, 0xAD, 0xB7, 0x200B...0x200D, 0x2060, 0xFEFF: true
    default: false
    }
  }

  /// Without capitals and tone marks.
  fileprivate var lowered: UInt32 {
    switch value {
    case 0x41...0x5A: value + 0x20
    case 0x100...0x101, 0xE0...0xE1, 0xC0...0xC1, 0x1CD...0x1CE: 0x61
    case 0x112...0x113, 0xE8...0xE9, 0xC8...0xC9, 0x11A...0x11B: 0x65
    case 0x12A...0x12B, 0xEC...0xED, 0xCC...0xCD, 0x1CF...0x1D0: 0x69
    case 0x14C...0x14D, 0xF2...0xF3, 0xD2...0xD3, 0x1D1...0x1D2: 0x6F
    case 0x16A...0x16B, 0xF9...0xFA, 0xD9...0xDA, 0x1D3...0x1D4: 0x75
    case 0xFC, 0xDC, 0x1D5...0x1DC: 0x75
    default: value
    }
  }

  /// A Latin letter or a digit, next to which another makes a longer word or number.
  fileprivate var joinsWords: Bool { isDigit || (0x61...0x7A).contains(lowered) }
}
