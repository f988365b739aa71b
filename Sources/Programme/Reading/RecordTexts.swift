import Bytes
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
  ///   - view: any value of the record's document.
  ///   - context: knows the nodes of the public text fields; the body is the record's own.
  init?(of record: RecordHeader, in view: ValueView, _ context: ReadingContext) {
    var scan = TextScan(context: context)
    if !record.hasOwnID { scan.scanID(of: record) }
    for text in context.texts { scan.scan(view.at(Int(text.node)), text.use) }
    if let body = record.body {
      if let range = body.range { scan.scan(range) } else { scan.scan(view.at(Int(body.node)), .markdown) }
    }
    scan.close(at: record)
    if scan.personal.isEmpty, scan.phrases.isEmpty { return nil }
    self.record = record
    personal = scan.personal
    phrases = scan.phrases
  }
}

struct TextScan {
  /// Pieces of personal data and phrases that are noted in one file; published contacts among them.
  static let mostInFile = 50_000

  let context: ReadingContext
  var personal: [PersonalDatum] = []
  var phrases: [PhraseMistake] = []
  private var isCutShort = false

  init(context: ReadingContext) { self.context = context }

  /// An id that comes of a file's name stands in the addresses of its pages; one that is written is a field.
  fileprivate mutating func scanID(of record: RecordHeader) {
    var id = record.id
    id.withUTF8 { bytes in
      // Nothing shorter is anybody's number.
      guard bytes.count >= 6 else { return }
      PersonalDatum.scan(bytes, .id, into: &personal) { _ in record.idPlace }
    }
  }

  fileprivate mutating func scan(_ value: ValueView, _ use: TextUse) {
    var places = PartPlaces(context.kept(value))
    scan(value.bytes, use) { places.place(of: $0, in: value.bytes) }
  }

  /// Scans Markdown, the rest of its file; one that is too long is refused anyway.
  fileprivate mutating func scan(_ range: Range<Int>) {
    let document = context.document
    document.source.withUnsafeBufferPointer { source in
      let body = range.prefix(RecordFile.longestBody)
      scan(UnsafeBufferPointer(rebasing: source[body]), .markdown) { part in
        SourcePlace(
          path: document.path, range: range.lowerBound + part.lowerBound..<range.lowerBound + part.upperBound)
      }
    }
  }

  private mutating func scan(
    _ text: UnsafeBufferPointer<UInt8>, _ use: TextUse, place: (Range<Int>) -> SourcePlace
  ) {
    guard context.noted + personal.count + phrases.count < Self.mostInFile else {
      isCutShort = true
      return
    }
    PersonalDatum.scan(text, use, into: &personal, place: place)
    if use.isRead { PublicPhrases.mistakes(in: text, into: &phrases) { part, _ in place(part) } }
    guard let codes = use.codes, let decoded = DecodedText(of: text, codes) else { return }
    decoded.bytes.withUnsafeBufferPointer { bytes in
      var hit = HiddenCharacter.first(in: bytes)
      while let found = hit {
        // One that stands in the file itself has its finding.
        let origin = decoded.origin(of: found.range)
        if !text[origin].elementsEqual(bytes[found.range]) {
          context.report(RecordsRules.hiddenCharacter(found.scalar, at: place(origin)))
        }
        hit = HiddenCharacter.first(in: bytes, from: found.range.upperBound)
      }
    }
  }

  /// Takes what was found off the room that the file has, and says so where it did not do: nothing is published unread.
  fileprivate mutating func close(at record: RecordHeader) {
    context.noted += personal.count + phrases.count
    guard isCutShort else { return }
    context.report(
      RecordsRules.tooLarge.finding(
        at: record.place,
        Words(
          zh: "这个文件里像个人信息的内容太多，从这条记录起没有查完",
          en: "so much in this file looks like personal data that it was not read from this record on"),
        help: Words(zh: "把记录分到几个文件里", en: "divide the records among several files")))
  }
}

extension TextUse {
  /// Whether somebody reads the text as words, so that phrases are looked for.
  fileprivate var isRead: Bool {
    switch self {
    case .words, .place, .number, .prose, .markdown, .id: true
    case .address, .email: false
    }
  }

  /// The codes that stand for characters in the published text; nil where they are only what they are.
  fileprivate var codes: DecodedText.Codes? {
    switch self {
    case .markdown: [.percent, .entities]
    case .address: [.percent]
    default: nil
    }
  }
}
