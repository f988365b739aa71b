import Diagnostics
import Records

/// A piece of public text that looks like somebody's personal data; whether it may stand there is for the rules to say.
struct PersonalDatum: Sendable {
  let kind: PrivacyScanner.Kind
  let place: SourcePlace
  /// As a reader sees it.
  let text: [UInt8]
  /// Whether it stands in a field that tells where an office is.
  let isInPlaceField: Bool
}

extension PersonalDatum {
  /// Everything of the kind in a text, in the form in which it is written and in the form in which it is seen.
  ///
  /// - Parameter place: where a part of the text stands in its file; asked about parts in their order.
  static func scan(
    _ text: UnsafeBufferPointer<UInt8>, _ use: TextUse, into found: inout [PersonalDatum],
    place: (Range<Int>) -> SourcePlace
  ) {
    var parts = PrivacyScanner.matches(in: text).map {
      (match: $0, range: $0.range, text: Array(text[$0.range]))
    }
    if let decoded = DecodedText(of: text, [.percent, .entities]) {
      let plain = parts
      var next = 0
      for match in PrivacyScanner.matches(in: decoded.bytes) {
        let range = decoded.origin(of: match.range)
        while next < plain.count, plain[next].range.upperBound <= range.lowerBound { next += 1 }
        if next < plain.count, plain[next].range.overlaps(range) { continue }
        parts.append((match, range, Array(decoded.bytes[match.range])))
      }
      parts.sort { $0.range.lowerBound < $1.range.lowerBound }
    }
    for part in parts where use.mayHold(part.match) {
      found.append(
        PersonalDatum(
          kind: part.match.kind, place: place(part.range), text: part.text, isInPlaceField: use == .place))
    }
  }

  /// Digits only, in ASCII, without the country's code.
  var digits: String {
    text.withUnsafeBufferPointer { bytes in
      let digits = FoldedScalars(bytes: bytes).digits(in: 0..<bytes.count)
      return String(
        decoding: digits.count == 13 && digits.starts(with: "86".utf8) ? digits[2...] : digits[...],
        as: UTF8.self)
    }
  }

  /// The text without blanks and marks of emphasis, by which two ways of writing one address are compared.
  var folded: [UInt32] {
    text.withUnsafeBufferPointer { bytes in
      let text = FoldedScalars(bytes: bytes)
      var folded: [UInt32] = []
      var offset = text.skipGap(0)
      while let glyph = text.at(offset) {
        folded.append(glyph.value)
        offset = text.skipGap(offset + glyph.length)
      }
      return folded
    }
  }
}

extension TextUse {
  /// Whether a match that rests on little can be meant in such a text: numbers are given in all lengths, and ids and addresses
  /// are full of strokes.
  fileprivate func mayHold(_ match: PrivacyScanner.Match) -> Bool {
    switch (self, match.certainty) {
    case (_, .sure): true
    case (.number, _): false
    case (.id, .shortForm), (.address, .shortForm): false
    default: true
    }
  }
}

/// Where parts of one scalar's text stand in its file, asked in their order, so that a long text is walked through once.
struct PartPlaces {
  private let value: Value
  /// Up to where the text and its source were compared.
  private var textEnd = 0
  private var sourceEnd: Int

  init(_ value: Value) {
    self.value = value
    sourceEnd = value.place.range.lowerBound
  }

  /// The place of a part; the whole scalar when escapes or folded lines hide it.
  mutating func place(of part: Range<Int>, in text: UnsafeBufferPointer<UInt8>) -> SourcePlace {
    let whole = value.place
    if let start = value.startInSource {
      return SourcePlace(path: whole.path, range: start + part.lowerBound..<start + part.upperBound)
    }
    if part.lowerBound < textEnd {
      textEnd = 0
      sourceEnd = whole.range.lowerBound
    }
    let wanted = text[part]
    guard let first = wanted.first else { return whole }
    var skipped = 0
    var offset = textEnd
    while offset < part.lowerBound {
      if text[offset] == first, offset + part.count <= text.count,
        text[offset..<offset + part.count].elementsEqual(wanted)
      {
        skipped += 1
      }
      offset += 1
    }
    var start = sourceEnd
    while let found = byteRange(
      of: wanted, in: value.document.source[start..<max(start, whole.range.upperBound)])
    {
      if skipped == 0 {
        (textEnd, sourceEnd) = (part.lowerBound + 1, found.lowerBound + 1)
        return SourcePlace(path: whole.path, range: found)
      }
      skipped -= 1
      start = found.lowerBound + 1
    }
    return whole
  }
}

extension Value {
  /// Where a part of a scalar's text stands in the file; the whole scalar when escapes or folded lines hide it.
  func place(of part: Range<Int>, in text: UnsafeBufferPointer<UInt8>) -> SourcePlace {
    var places = PartPlaces(self)
    return places.place(of: part, in: text)
  }
}
