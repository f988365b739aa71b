import Diagnostics
import Records

/// A piece of public text that looks like somebody's personal data; whether it may stand there is for the rules to say.
struct PersonalDatum: Sendable {
  let kind: PrivacyScanner.Kind
  let place: SourcePlace
  /// As it was written.
  let text: [UInt8]
  /// Whether it stands in a field for the address of an office.
  let isInPlaceField: Bool
}

extension PersonalDatum {
  /// Everything of the kind in a text.
  ///
  /// - Parameter place: where a part of the text stands in its file.
  static func scan(
    _ text: UnsafeBufferPointer<UInt8>, into found: inout [PersonalDatum],
    isInPlaceField: @autoclosure () -> Bool = false,
    place: (Range<Int>, UnsafeBufferPointer<UInt8>) -> SourcePlace
  ) {
    for match in PrivacyScanner.matches(in: text) {
      found.append(
        PersonalDatum(
          kind: match.kind, place: place(match.range, text), text: Array(text[match.range]),
          isInPlaceField: isInPlaceField()))
    }
  }

  /// Digits only, in ASCII.
  var digits: String {
    text.withUnsafeBufferPointer { bytes in
      String(decoding: Glyphs(bytes: bytes).digits(in: 0..<bytes.count), as: UTF8.self)
    }
  }
}

extension Value {
  /// Where a part of a scalar's text stands in the file; the whole scalar when escapes or folded lines hide it.
  func place(of part: Range<Int>, in text: UnsafeBufferPointer<UInt8>) -> SourcePlace {
    let whole = place
    let source = document.source[whole.range]
    let wanted = Array(text[part])
    var skipped = occurrences(of: wanted, before: part.lowerBound, in: text)
    var start = source.startIndex
    while let found = byteRange(of: wanted, in: source[start...]) {
      if skipped == 0 { return SourcePlace(path: whole.path, range: found) }
      skipped -= 1
      start = found.lowerBound + 1
    }
    return whole
  }

  private func occurrences(of wanted: [UInt8], before end: Int, in text: UnsafeBufferPointer<UInt8>) -> Int {
    var count = 0
    var start = 0
    let bytes = Array(text)
    while let found = byteRange(of: wanted, in: bytes[start...]), found.lowerBound < end {
      count += 1
      start = found.lowerBound + 1
    }
    return count
  }
}
