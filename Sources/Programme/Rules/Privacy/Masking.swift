extension PrivacyScanner {
  /// A text with every match hidden by asterisks of the same width and length; at most the first three digits of a number
  /// stay. Findings and excerpts of sources pass through it before anybody sees them.
  public static func masked(_ bytes: [UInt8]) -> [UInt8] {
    let matches = bytes.withUnsafeBufferPointer { Self.matches(in: $0, isLoose: true) }
    guard !matches.isEmpty else { return bytes }
    var masked = bytes
    bytes.withUnsafeBufferPointer { buffer in
      let text = Glyphs(bytes: buffer)
      for match in matches { mask(match, in: text, &masked) }
    }
    return masked
  }

  /// The same for a text of a message.
  static func masked(_ text: String) -> String { String(decoding: masked(Array(text.utf8)), as: UTF8.self) }

  private static func mask(_ match: Match, in text: Glyphs, _ masked: inout [UInt8]) {
    var shown = match.kind.shownDigits
    var offset = match.range.lowerBound
    while offset < match.range.upperBound, let glyph = text.at(offset) {
      defer { offset += glyph.length }
      guard
        glyph.isDigit || glyph.isLetter
          || (match.kind.isInWords && (glyph.isHanNumeral || glyph.isSpokenDigit))
      else {
        continue
      }
      if shown > 0 {
        shown -= 1
        continue
      }
      // A full-width digit becomes a full-width asterisk, so that carets stay under what they mark.
      let asterisk: [UInt8] = glyph.length == 3 ? Array("＊".utf8) : [UInt8(ascii: "*")]
      masked.replaceSubrange(offset..<offset + glyph.length, with: asterisk)
    }
  }
}

extension PrivacyScanner.Kind {
  /// Whether it may be written in Chinese numerals.
  fileprivate var isInWords: Bool { self == .homeAddress || self == .mobilePhone }

  fileprivate var shownDigits: Int {
    switch self {
    case .residentID, .mobilePhone, .bankCard: 3
    case .licencePlate: 1
    case .caseNumber, .homeAddress: 0
    }
  }
}
