extension PrivacyScanner {
  /// A text with every match hidden by asterisks of the same width and length; at most the first three digits of a number
  /// stay. Findings and excerpts of sources pass through it before anybody sees them.
  package static func masked(_ bytes: [UInt8]) -> [UInt8] {
    var masked = bytes
    bytes.withUnsafeBufferPointer { buffer in
      for match in Self.matches(in: buffer, isLoose: true) {
        mask(match, in: FoldedScalars(bytes: buffer), &masked) { $0 }
      }
      guard let decoded = DecodedText(of: buffer, [.percent, .entities, .escapes]) else { return }
      decoded.bytes.withUnsafeBufferPointer { seen in
        for match in Self.matches(in: seen, isLoose: true) {
          mask(match, in: FoldedScalars(bytes: seen), &masked) { decoded.origin(of: $0) }
        }
      }
    }
    return masked
  }

  /// The same for a text of a message.
  static func masked(_ text: String) -> String { String(decoding: masked(Array(text.utf8)), as: UTF8.self) }

  /// - Parameter origin: where a part of the text was written.
  private static func mask(
    _ match: Match, in text: FoldedScalars, _ masked: inout [UInt8], origin: (Range<Int>) -> Range<Int>
  ) {
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
      let range = origin(offset..<offset + glyph.length)
      if range.count == 3, masked[range.lowerBound] >= 0x80 {
        masked.replaceSubrange(range, with: "＊".utf8)
      } else {
        for place in range { masked[place] = UInt8(ascii: "*") }
      }
    }
  }
}

extension PrivacyScanner.Kind {
  /// Whether it may be written in Chinese numerals.
  fileprivate var isInWords: Bool { self == .homeAddress || self == .mobilePhone || self == .birthDate }

  fileprivate var shownDigits: Int {
    switch self {
    case .residentID, .mobilePhone, .bankCard: 3
    case .licencePlate: 1
    case .caseNumber, .homeAddress, .birthDate: 0
    case .identityDocument, .chatAccount: 1
    }
  }
}
