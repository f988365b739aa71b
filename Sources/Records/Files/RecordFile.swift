import Diagnostics

/// One source file's records, and what is wrong with it.
package struct RecordFile: Sendable {
  package var records: [RawRecord] = []
  package var findings: [Finding] = []
  /// False when records may be missing, so that references to them must stay silent.
  package var isReadable = true

  /// Records that one file may hold.
  package static let mostRecords = 20_000
  /// Bytes that a Markdown body may have; libcmark takes quadratic time on some texts.
  package static let longestBody = 65_536

  /// Reads a file's bytes, whatever they are; never fails but with findings.
  ///
  /// - Parameters:
  ///   - path: relative to the site; one that ends in `.md`, in any case, has front matter.
  ///   - folder: the type folder that the records belong to.
  package init(path: String, folder: String, source: [UInt8]) {
    var storage = TapeStorage()
    self.init(path: path, folder: folder, source: source, storage: &storage)
  }

  /// - Parameter storage: room for the tape, which the next file may use again.
  init(path: String, folder: String, source: [UInt8], storage: inout TapeStorage) {
    if let finding = EncodingCheck.finding(path: path, in: source) {
      refuse(finding)
      return
    }
    if let finding = MergeConflict.finding(path: path, in: source) {
      refuse(finding)
      return
    }
    let hidden = HiddenCharacterCheck.findings(path: path, in: source)
    // What stands in a file that cannot be read is looked at once it can.
    defer { if isReadable { findings += hidden } }
    guard SourceName.ending(of: path) == "md" else {
      let parsed = YAMLParser.parse(path: path, source: source, storage: &storage)
      take(parsed, path: path, folder: folder, body: nil)
      return
    }
    do {
      let matter = try FrontMatter(of: source)
      let parsed = YAMLParser.parse(
        path: path, source: source, range: matter.yaml, blankIsMapping: true, storage: &storage)
      take(parsed, path: path, folder: folder, body: matter.body)
    } catch {
      refuse(error.finding(path: path))
    }
  }
}

extension RecordFile {
  /// A file that was not read, or could not be.
  init(refusing finding: Finding? = nil) {
    if let finding { refuse(finding) }
  }

  private mutating func refuse(_ finding: Finding) {
    findings.append(finding)
    isReadable = false
  }

  private mutating func take(_ parsed: ParsedYAML, path: String, folder: String, body: Range<Int>?) {
    findings = parsed.findings
    isReadable = parsed.isComplete
    guard isReadable else { return }
    var mappings: [Value] = []
    for root in parsed.roots where !root.isBlank {
      let candidates = root.kind == .sequence && body == nil ? Array(root.elements) : [root]
      for value in candidates {
        if value.kind == .mapping {
          guard mappings.count < Self.mostRecords else { return refuse(tooMany(value)) }
          mappings.append(value)
        } else if findings.count < YAMLParser.mostFindings {
          refuse(notARecord(value))
        }
      }
    }
    if parsed.roots.allSatisfy(\.isBlank) { refuse(noRecord(path)) }
    if let body, body.count > Self.longestBody {
      findings.append(longBody(path, body, in: parsed.document.source))
    }
    let fileID = mappings.count == 1 ? Self.name(of: path) : nil
    records = mappings.map { RawRecord(folder: folder, value: $0, fileID: fileID, body: body) }
  }

  /// The last part of the path without its ending.
  private static func name(of path: String) -> String {
    let name = path.utf8.split(separator: UInt8(ascii: "/")).last ?? path.utf8[...]
    let end = name.lastIndex(of: UInt8(ascii: ".")) ?? name.endIndex
    return String(Substring(name[..<end]))
  }

  private func noRecord(_ path: String) -> Finding {
    RecordsRules.syntax.finding(
      at: SourcePlace(path: path, range: 0..<0),
      Words(zh: "这个文件里没有记录", en: "there is no record in this file"),
      help: Words(zh: "写上字段，或者删去这个文件", en: "write its fields, or delete the file"))
  }

  private func tooMany(_ value: Value) -> Finding {
    RecordsRules.tooLarge.finding(
      at: value.missingPlace,
      Words(
        zh: "一个文件最多 \(Self.mostRecords) 条记录，从这里起放不下",
        en: "a file holds at most \(Self.mostRecords) records; it exceeds that here"),
      help: Words(zh: "把记录分到几个文件里", en: "divide the records among several files"))
  }

  private func notARecord(_ value: Value) -> Finding {
    return RecordsRules.wrongType.finding(
      at: value.place, Words(zh: "这里应该是一条记录（键和值）", en: "a record, keys with values, must stand here"),
      help: Words(zh: "写成“name: …”这样的几行", en: "write lines such as `name: …`"))
  }

  private func longBody(_ path: String, _ body: Range<Int>, in source: [UInt8]) -> Finding {
    var start = body.lowerBound + Self.longestBody
    while start > body.lowerBound, source[start] & 0xC0 == 0x80 { start -= 1 }
    return RecordsRules.tooLarge.finding(
      at: SourcePlace(path: path, range: start..<start + 1),
      Words(zh: "正文超过 64 KiB，从这里起放不下", en: "the body is longer than 64 KiB; it exceeds that here"),
      help: Words(zh: "分成几篇", en: "divide it among several records"))
  }
}
