import Diagnostics
import Records
import Workers

/// A record with its exemptions from rules, each to be used up by a finding.
struct WaivedRecord: Sendable {
  let record: RecordHeader
  let waivers: [Located<Waiver>]
}

/// Records of one type, with what reading them found.
struct ReadRecords<Model: RecordModel>: Sendable {
  var models: [Model] = []
  var findings: [Finding] = []
  /// Mentions of records that are not there.
  var unknown: [WrittenReference] = []
  var texts: [RecordTexts] = []
  var waived: [WaivedRecord] = []
  /// Whether a record had no id, so that mentions of it cannot be told from mistakes.
  var hasNameless = false
}

extension RecordModel {
  /// Reads raw records of this type, several slices at a time, in their order.
  static func read(_ raw: ArraySlice<RawRecord>, known: KnownIDs, workers: Workers) -> ReadRecords<Self> {
    // Touched once before the threads start, so that they do not queue for it.
    let table = Self.fields
    let ids = known.of(Self.self)?.ids ?? []
    let slices = workers.slices(of: raw.count) { range in
      var read = ReadRecords<Self>()
      read.models.reserveCapacity(range.count)
      let document = raw[raw.startIndex].value.document
      (read.findings, read.unknown) = ReadingContext.gathering(
        in: document, findings: type.isPrivate ? .ofPrivateRecords : .ofRecords, known: known
      ) { context in
        for position in range {
          let record = raw[raw.startIndex + position]
          context.document = record.value.document
          context.forgetTexts()
          record.value.withView { view in
            readRecord(record, view, at: position, ids, table: table, context: context, into: &read)
          }
        }
      }
      return read
    }
    var all = ReadRecords<Self>()
    all.models.reserveCapacity(raw.count)
    return slices.reduce(into: all) { all, slice in
      all.models += slice.models
      all.findings += slice.findings
      all.unknown += slice.unknown
      all.texts += slice.texts
      all.waived += slice.waived
      all.hasNameless = all.hasNameless || slice.hasNameless
    }
  }

  private static func readRecord(
    _ raw: RawRecord, _ view: ValueView, at position: Int, _ ids: [String], table: FieldTable,
    context: ReadingContext, into read: inout ReadRecords<Self>
  ) {
    var reader = FieldReader(view, table: table, context: context)
    let common = CommonFields(&reader)
    let id = recordID(raw, common, context)
    if id == nil, type.needsID { read.hasNameless = true }
    let header = RecordHeader(
      id: id == nil ? "" : ids[position], hasOwnID: common.id != nil, root: raw.value,
      body: body(raw, view, table, reader, context), written: reader.written,
      position: position, digest: raw.digest(type: type.name, id: id ?? ""))
    reader.header = header
    if let waivers = common.waivers.value, !waivers.isEmpty {
      read.waived.append(WaivedRecord(record: header, waivers: waivers))
    }
    read.models.append(Self(&reader))
    guard !type.isPrivate else { return }
    let texts = RecordTexts(of: header, in: view, context)
    if let texts { read.texts.append(texts) }
  }

  private static func recordID(_ raw: RawRecord, _ common: CommonFields, _ context: ReadingContext) -> String?
  {
    if let id = common.id?.value { return id }
    guard type.needsID else { return raw.fileID }
    guard let fileID = raw.fileID else {
      context.report(
        SchemaRules.missingField.finding(
          at: raw.value.missingPlace, Words(zh: "缺少「id」（编号）", en: "“id” is missing"),
          help: Words(
            zh: "一个文件里有多条记录时，每条都要写 `id: …`", en: "give each record of a file with several an `id: …`")))
      return nil
    }
    if !RecordID.isValid(fileID) {
      context.report(
        SchemaRules.badID.finding(
          at: raw.value.missingPlace,
          Words(zh: "文件名「\(fileID)」不能作编号", en: "the file's name “\(fileID)” cannot be an id"),
          help: Words(
            zh: "改文件名，或在记录里写 `id: …`；\(RecordID.help.zh)",
            en: "rename the file or write `id: …`; \(RecordID.help.en)")))
    }
    return fileID
  }

  private static func body(
    _ raw: RawRecord, _ view: ValueView, _ table: FieldTable, _ reader: borrowing FieldReader,
    _ context: ReadingContext
  ) -> RecordBody? {
    let slot = table.bodySlot
    if let slot, let node = reader.node(in: slot) {
      guard MarkdownType().read(view.at(Int(node)), context) != nil else { return nil }
      return RecordBody(document: raw.value.document, range: nil, node: node)
    }
    guard let range = raw.body, !isBlank(raw.value.document.source[range]) else { return nil }
    guard slot != nil else {
      context.report(
        SchemaRules.unknownField.finding(
          at: SourcePlace(
            path: raw.value.document.path, range: firstLine(of: range, in: raw.value.document.source)),
          Words(
            zh: "\(type.title.zh)没有正文，这些文字不会出现在任何地方",
            en: "a \(type.title.en) has no body; this text would appear nowhere"),
          help: Words(zh: "删去正文，或写进合适的字段", en: "remove it, or put it into a field")))
      return nil
    }
    return RecordBody(document: raw.value.document, range: range, node: 0)
  }
}

private func isBlank(_ bytes: ArraySlice<UInt8>) -> Bool {
  bytes.allSatisfy { $0 == 0x20 || $0 == 0x09 || $0 == 0x0A || $0 == 0x0D }
}

private func firstLine(of range: Range<Int>, in source: [UInt8]) -> Range<Int> {
  let start = source[range].firstIndex { $0 > 0x20 } ?? range.lowerBound
  let end = source[start..<range.upperBound].firstIndex { $0 == 0x0A || $0 == 0x0D } ?? range.upperBound
  return start..<end
}
