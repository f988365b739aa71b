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
  /// Everything of the kind in a record's public texts and its body, in the order of the fields.
  static func all(in record: RecordHeader, nodes: [Int32]) -> [PersonalDatum] {
    var found: [PersonalDatum] = []
    scanID(of: record, into: &found)
    for node in nodes {
      guard let value = record.text(at: node) else { continue }
      scan(value, into: &found)
    }
    guard let body = record.body else { return found }
    guard let range = body.range else {
      if let value = record.text(at: body.node) { scan(value, into: &found) }
      return found
    }
    body.document.source.withUnsafeBufferPointer { source in
      let bytes = UnsafeBufferPointer(rebasing: source[range])
      for match in PrivacyScanner.matches(in: bytes) {
        let start = range.lowerBound + match.range.lowerBound
        found.append(
          PersonalDatum(
            kind: match.kind, place: SourcePlace(path: body.path, range: start..<start + match.range.count),
            text: Array(bytes[match.range]), isInPlaceField: false))
      }
    }
    return found
  }

  /// An id that comes of a file's name stands in the addresses of its pages; one that is written is a field.
  private static func scanID(of record: RecordHeader, into found: inout [PersonalDatum]) {
    guard !record.hasOwnID else { return }
    var id = record.id
    id.withUTF8 { bytes in
      // The shortest number that the scan looks for is a mobile one.
      guard bytes.count >= 11 else { return }
      for match in PrivacyScanner.matches(in: bytes) {
        found.append(
          PersonalDatum(
            kind: match.kind, place: record.idPlace, text: Array(bytes[match.range]), isInPlaceField: false))
      }
    }
  }

  private static func scan(_ value: Value, into found: inout [PersonalDatum]) {
    value.withBytes { bytes in
      for match in PrivacyScanner.matches(in: bytes) {
        found.append(
          PersonalDatum(
            kind: match.kind, place: value.place(of: match.range, in: bytes), text: Array(bytes[match.range]),
            isInPlaceField: placeFields.contains(value.keyText)))
      }
    }
  }

  /// Digits only, in ASCII.
  var digits: String {
    text.withUnsafeBufferPointer { bytes in
      String(decoding: Glyphs(bytes: bytes).digits(in: 0..<bytes.count), as: UTF8.self)
    }
  }
}

/// Fields that tell where an office is.
private let placeFields: Set<String> = [
  "address", "地址", "place", "地点", "access", "无障碍", "shared", "合署",
]

extension Value {
  /// The key that a mapping's value stands under; meaningless for an element of a list.
  fileprivate var keyText: String {
    guard index > 0 else { return "" }
    return Value(document: document, index: index - 1).string
  }

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
