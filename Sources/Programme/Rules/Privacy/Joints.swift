/// What may stand between the parts of one number or address as people write it.
enum Separator {
  case blank, dash, dot, stroke
}

extension FoldedScalars {
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
  func joint(at start: Int) -> (joint: Separator, end: Int)? {
    var offset = start
    var joint: Separator?
    var breaks = 0
    while offset - start < Self.longestJoint, let glyph = at(offset) {
      if glyph.isDigit { return joint.map { ($0, offset) } }
      let entity = glyph.value == 0x26 ? skipBlankEntity(offset) : nil
      if glyph.isUnseen {
        offset += glyph.length
      } else if glyph.value == 0x3C, let end = skipTag(offset) {
        offset = end
      } else if glyph.isBlank || glyph.isBreak || glyph.isOne(of: "()") || entity != nil {
        if glyph.value == 0x0A { breaks += 1 }
        guard breaks < 2 else { return nil }
        joint = joint ?? .blank
        offset = entity ?? offset + glyph.length
      } else if let mark = glyph.mark, joint == nil || joint == .blank {
        joint = mark
        offset += glyph.length
      } else {
        return nil
      }
    }
    return nil
  }

  private static let longestJoint = 160

  /// `<b>`, `</b>`, `<span class="x">`, `<!-- … -->`, on one line.
  private func skipTag(_ start: Int) -> Int? {
    guard start + 1 < count, isTagStart(bytes[start + 1]) else { return nil }
    var offset = start + 1
    while offset < count, offset - start < Self.longestTag, bytes[offset] != 0x0A,
      bytes[offset] != UInt8(ascii: "<")
    {
      if bytes[offset] == UInt8(ascii: ">") { return offset + 1 }
      offset += 1
    }
    return nil
  }

  private static let longestTag = 120

  private func isTagStart(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "/"),
      UInt8(ascii: "!"):
      true
    default: false
    }
  }

  private func skipBlankEntity(_ start: Int) -> Int? {
    skip("&nbsp;", at: start) ?? skip("&ensp;", at: start) ?? skip("&emsp;", at: start)
      ?? skip("&thinsp;", at: start) ?? skip("&#160;", at: start)
  }
}

extension FoldedScalars.Glyph {
  fileprivate var isUnseen: Bool {
    switch value {
    // * _ ~ ` \ and what has no width.
    case 0x2A, 0x5F, 0x7E, 0x60, 0x5C, 0xAD, 0x034F, 0x061C, 0x180E, 0x200B...0x200F, 0x202A...0x202E,
      0x2060...0x206F,
      0x20E3, 0x3164, 0xFE00...0xFE0F, 0xFEFF, 0xE0000...0xE01EF:
      true
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

  fileprivate var mark: Separator? {
    switch value {
    case 0x2D, 0x2010...0x2015, 0x2212, 0x2500, 0x30FC, 0xFE58, 0xFE63: .dash
    case 0x2E, 0xB7, 0x2022, 0x2027, 0x22C5, 0x30FB, 0xFF65: .dot
    case 0x2F, 0x2044, 0x2215: .stroke
    default: nil
    }
  }

  /// A dash of any length.
  var isDash: Bool { mark == .dash }
}
