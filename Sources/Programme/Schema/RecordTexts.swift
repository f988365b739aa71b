import Diagnostics
import Records

/// What the rules that read words have to say of a record's public texts; kept only where there is anything.
struct RecordTexts: Sendable {
  let record: RecordHeader
  /// What looks like somebody's personal data.
  let personal: [PersonalDatum]
  let phrases: [PhraseMistake]

  /// Nil where nothing is found in the texts and the body.
  ///
  /// - Parameters:
  ///   - texts: the nodes of the public text fields; the body is the record's own.
  ///   - view: any value of the record's document.
  init?(of record: RecordHeader, texts: [Int32], in view: ValueView, of document: Document) {
    var scan = TextScan(document: document)
    if !record.hasOwnID { scan.scanID(of: record) }
    for node in texts { scan.scan(view.at(Int(node))) }
    if let body = record.body {
      if let range = body.range { scan.scan(range) } else { scan.scan(view.at(Int(body.node))) }
    }
    if scan.personal.isEmpty, scan.phrases.isEmpty { return nil }
    self.record = record
    personal = scan.personal
    phrases = scan.phrases
  }
}

private struct TextScan {
  let document: Document
  var personal: [PersonalDatum] = []
  var phrases: [PhraseMistake] = []

  /// An id that comes of a file's name stands in the addresses of its pages; one that is written is a field.
  mutating func scanID(of record: RecordHeader) {
    var id = record.id
    id.withUTF8 { bytes in
      // The shortest number that the scan looks for is a mobile one.
      guard bytes.count >= 11 else { return }
      PersonalDatum.scan(bytes, into: &personal) { _, _ in record.idPlace }
    }
  }

  mutating func scan(_ value: ValueView) {
    let document = document
    let place = { (part: Range<Int>, text: UnsafeBufferPointer<UInt8>) in
      Value(document: document, index: value.index).place(of: part, in: text)
    }
    let text = value.bytes
    PersonalDatum.scan(text, into: &personal, isInPlaceField: value.isInPlaceField, place: place)
    PublicPhrases.mistakes(in: text, into: &phrases, place: place)
  }

  /// Scans Markdown, the rest of its file.
  mutating func scan(_ range: Range<Int>) {
    let document = document
    let place = { (part: Range<Int>, _: UnsafeBufferPointer<UInt8>) in
      SourcePlace(
        path: document.path, range: range.lowerBound + part.lowerBound..<range.lowerBound + part.upperBound)
    }
    document.source.withUnsafeBufferPointer { source in
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
