import Diagnostics
import Records

/// What the rules that read words have to say of a record's public texts; kept only where there is anything.
struct RecordTexts: Sendable {
  let record: RecordHeader
  /// What looks like somebody's personal data.
  private(set) var personal: [PersonalDatum] = []
  private(set) var phrases: [PhraseMistake] = []

  /// Nil where nothing is found in the texts and the body.
  ///
  /// - Parameters:
  ///   - texts: the nodes of the public text fields; the body is the record's own.
  ///   - view: any value of the record's document.
  init?(of record: RecordHeader, texts: [Int32], in view: ValueView) {
    self.record = record
    scanID()
    for node in texts { scan(view.at(Int(node))) }
    if let body = record.body { scan(body, view) }
    if personal.isEmpty, phrases.isEmpty { return nil }
  }

  /// An id that comes of a file's name stands in the addresses of its pages; one that is written is a field.
  private mutating func scanID() {
    guard !record.hasOwnID else { return }
    var id = record.id
    let record = record
    id.withUTF8 { bytes in
      // The shortest number that the scan looks for is a mobile one.
      guard bytes.count >= 11 else { return }
      PersonalDatum.scan(bytes, into: &personal) { _, _ in record.idPlace }
    }
  }

  private mutating func scan(_ value: ValueView) {
    let record = record
    let place = { (part: Range<Int>, text: UnsafeBufferPointer<UInt8>) in
      record.text(at: Int32(value.index))?.place(of: part, in: text) ?? record.place
    }
    PersonalDatum.scan(value.bytes, into: &personal, isInPlaceField: value.isInPlaceField, place: place)
    PublicPhrases.mistakes(in: value.bytes, into: &phrases, place: place)
  }

  private mutating func scan(_ body: RecordBody, _ view: ValueView) {
    guard let range = body.range else { return scan(view.at(Int(body.node))) }
    let path = body.path
    let place = { (part: Range<Int>, _: UnsafeBufferPointer<UInt8>) in
      SourcePlace(
        path: path, range: range.lowerBound + part.lowerBound..<range.lowerBound + part.upperBound)
    }
    body.document.source.withUnsafeBufferPointer { source in
      let text = UnsafeBufferPointer(rebasing: source[range])
      PersonalDatum.scan(text, into: &personal, place: place)
      PublicPhrases.mistakes(in: text, into: &phrases, place: place)
    }
  }
}

/// Fields that tell where an office is.
private let placeFields: Set<String> = [
  "address", "地址", "place", "地点", "access", "无障碍", "shared", "合署",
]

extension ValueView {
  /// Whether the value stands under a key that tells where an office is; meaningless for an element of a list.
  fileprivate var isInPlaceField: Bool { index > 0 && placeFields.contains(at(index - 1).string) }
}
