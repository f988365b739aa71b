/// What may stand between the parts of one number or address as people write it.
enum Joint {
  case blank, dash, dot
}

extension Glyphs {
  /// The offset behind marks that a reader does not see between characters: emphasis and escapes of Markdown, joiners, tags.
  func skipUnseen(_ start: Int) -> Int {
    var offset = start
    while let glyph = at(offset) {
      if glyph.isUnseen {
        offset += glyph.length
      } else if glyph.value == 0x3C, let end = skipTag(offset) {
        offset = end
      } else {
        return offset
      }
    }
    return offset
  }

  /// The same with blanks and one line break, which is drawn as a blank.
  func skipGap(_ start: Int) -> Int {
    var offset = skipUnseen(start)
    var breaks = 0
    while let glyph = at(offset), glyph.isBlank || glyph.isBreak {
      if glyph.value == 0x0A { breaks += 1 }
      if breaks > 1 { return start }
      offset = skipUnseen(offset + glyph.length)
    }
    return offset
  }

  /// What joins two groups of digits, and where the second begins; nil when no digit follows.
  func joint(at start: Int) -> (joint: Joint, end: Int)? {
    var offset = start
    var joint: Joint?
    var breaks = 0
    while offset - start < Self.longestJoint, let glyph = at(offset) {
      if glyph.isDigit { return joint.map { ($0, offset) } }
      let entity = glyph.value == 0x26 ? skipBlankEntity(offset) : nil
      if glyph.isUnseen {
        offset += glyph.length
      } else if glyph.value == 0x3C, let end = skipTag(offset) {
        offset = end
      } else if glyph.isBlank || glyph.isBreak || entity != nil {
        if glyph.value == 0x0A { breaks += 1 }
        guard breaks < 2 else { return nil }
        joint = joint ?? .blank
        offset = entity ?? offset + glyph.length
      } else if let mark = glyph.mark, joint != .dash, joint != .dot {
        joint = mark
        offset += glyph.length
      } else {
        return nil
      }
    }
    return nil
  }

  private static let longestJoint = 24

  /// `<b>`, `</b>`, `<br />`: short, of letters.
  private func skipTag(_ start: Int) -> Int? {
    var offset = start + 1
    while offset < count, offset - start < 12 {
      switch bytes[offset] {
      case UInt8(ascii: ">"): return offset - start > 1 ? offset + 1 : nil
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "/"),
        UInt8(ascii: " "):
        offset += 1
      default: return nil
      }
    }
    return nil
  }

  private func skipBlankEntity(_ start: Int) -> Int? {
    skip("&nbsp;", at: start) ?? skip("&ensp;", at: start) ?? skip("&emsp;", at: start)
      ?? skip("&thinsp;", at: start) ?? skip("&#160;", at: start)
  }
}

extension Glyphs.Glyph {
  fileprivate var isUnseen: Bool {
    switch value {
    // * _ ~ ` \ and what has no width.
    case 0x2A, 0x5F, 0x7E, 0x60, 0x5C, 0xAD, 0x200B...0x200D, 0x2060, 0xFEFF: true
    default: false
    }
  }

  var isBlank: Bool {
    switch value {
    case 0x20, 0x09, 0x2000...0x200A, 0x202F, 0x205F: true
    default: false
    }
  }

  fileprivate var isBreak: Bool { value == 0x0A || value == 0x0D }

  fileprivate var mark: Joint? {
    switch value {
    case 0x2D, 0x2010...0x2015, 0x2212, 0xFE63: .dash
    case 0x2E, 0xB7, 0x2022, 0x30FB: .dot
    default: nil
    }
  }

  /// A dash of any length.
  var isDash: Bool { mark == .dash }
}
