import CYAML
import Diagnostics

extension EventLoop {
  func place(_ range: Range<Int>) -> SourcePlace { SourcePlace(path: path, range: range) }

  /// False, with a finding, when the node would be one too many.
  mutating func admit(_ range: Range<Int>) -> Bool {
    if !tape.frames.isEmpty, tape.elementsInFrame >= YAMLParser.mostElements, !isValueOfEntry {
      return tooLarge(
        range,
        Words(
          zh: "这一层的条目超过 \(YAMLParser.mostElements) 个",
          en: "more than \(YAMLParser.mostElements) entries in one collection"))
    }
    if tape.nodes.count >= YAMLParser.mostNodes {
      return tooLarge(
        range,
        Words(
          zh: "这个文件里的值超过 \(YAMLParser.mostNodes) 个",
          en: "more than \(YAMLParser.mostNodes) values in one file"))
    }
    return true
  }

  private var isValueOfEntry: Bool { tape.frames.last?.isMapping == true && !tape.expectsKey }

  /// False, with a finding, when a collection would lie too deep.
  mutating func canNest(_ range: Range<Int>) -> Bool {
    guard tape.depth >= YAMLParser.deepestNesting else { return true }
    return tooLarge(
      range.lowerBound..<min(range.lowerBound + 1, bytes.count),
      Words(
        zh: "嵌套超过 \(YAMLParser.deepestNesting) 层",
        en: "nested more than \(YAMLParser.deepestNesting) levels deep"))
  }

  /// False, with a finding, when a document would be one too many.
  mutating func canBeginDocument(_ range: Range<Int>) -> Bool {
    guard roots.count >= YAMLParser.mostDocuments else { return true }
    return tooLarge(
      range,
      Words(
        zh: "一个文件最多 \(YAMLParser.mostDocuments) 条记录，从这里起放不下",
        en: "a file holds at most \(YAMLParser.mostDocuments) records; it exceeds that here"))
  }

  /// False, with a finding, for a key of more bytes than any name has.
  mutating func canBeKey(_ range: Range<Int>) -> Bool {
    guard tape.expectsKey, range.count > YAMLParser.longestKey else { return true }
    return tooLarge(
      range.lowerBound..<range.lowerBound + 1,
      Words(zh: "这个键太长", en: "this key is too long"))
  }

  /// False, with a finding, for a file with more `%` directives than any has a use for.
  mutating func hasFewDirectives() -> Bool {
    var count = 0
    var offset = part.lowerBound
    while offset < part.upperBound {
      if bytes[offset] == UInt8(ascii: "%"), offset == part.lowerBound || bytes[offset - 1] == 0x0A {
        count += 1
        if count > YAMLParser.mostDirectives {
          return tooLarge(
            offset..<offset + 1, Words(zh: "以 % 开头的行太多", en: "too many lines begin with %"))
        }
      }
      offset += 1
    }
    return true
  }

  private mutating func tooLarge(_ range: Range<Int>, _ message: Words) -> Bool {
    isComplete = false
    findings.append(
      RecordsRules.tooLarge.finding(
        at: place(range), message,
        help: Words(zh: "把内容分到几个文件或几条记录里", en: "divide the content among several files or records")))
    return false
  }
}

extension EventLoop {
  mutating func refuseAlias(_ range: Range<Int>) {
    isComplete = false
    let name = quotable(bytes[range])
    refuse(
      range, Words(zh: "不支持 YAML 别名“\(name)”", en: "YAML aliases such as `\(name)` are not supported"),
      help: Words(
        zh: "把值原样写在这里；要写以 * 开头的文字，请加英文引号",
        en: "write the value itself here; put text that begins with * in quotes"))
    // A stand-in, so that keys and values keep their pairs.
    tape.scalar(
      UnsafeBufferPointer(start: nil, count: 0), style: .plain, start: range.lowerBound, end: range.upperBound
    )
  }

  mutating func refuseCollectionKey(_ range: Range<Int>) {
    isComplete = false
    refuse(
      range, Words(zh: "键必须是一个词，不能是列表或映射", en: "a key must be a word, not a list or a mapping"),
      help: Words(zh: "若这是一段文字，请用英文引号括起来", en: "if this is meant as text, put it in quotes"))
  }

  /// Reports anchors and tags before a value; where the value itself begins.
  mutating func afterProperties(
    _ anchor: UnsafeMutablePointer<yaml_char_t>?, _ tag: UnsafeMutablePointer<yaml_char_t>?, start: Int,
    end: Int
  ) -> Int {
    guard anchor != nil || tag != nil else { return start }
    var position = start
    while position < end || (start == end && position < bytes.count), [0x26, 0x21].contains(bytes[position]) {
      var wordEnd = position
      while wordEnd < bytes.count, !isBlank(bytes[wordEnd]) { wordEnd += 1 }
      refuseProperty(position..<wordEnd)
      position = wordEnd
      while position < end, isBlank(bytes[position]) { position += 1 }
    }
    return min(position, max(start, end))
  }

  private mutating func refuseProperty(_ range: Range<Int>) {
    let name = quotable(bytes[range])
    if bytes[range.lowerBound] == 0x26 {
      refuse(
        range, Words(zh: "不支持 YAML 锚点“\(name)”", en: "YAML anchors such as `\(name)` are not supported"),
        help: Words(
          zh: "删去它；要写以 & 开头的文字，请加英文引号", en: "remove it; put text that begins with & in quotes"))
    } else {
      refuse(
        range, Words(zh: "不支持 YAML 标签“\(name)”", en: "YAML tags such as `\(name)` are not supported"),
        help: Words(
          zh: "删去它，每个字段的类型由程序决定；要写以 ! 开头的文字，请加英文引号",
          en: "remove it, the field itself says what type it has; put text that begins with ! in quotes"))
    }
  }

  mutating func checkDirectives(
    _ data: yaml_event_s.__Unnamed_union_data.__Unnamed_struct_document_start, before end: Int
  ) {
    guard data.tag_directives.start != data.tag_directives.end else { return }
    var line = lastEnd
    while line < end {
      let lineEnd = bytes[line..<end].firstIndex(of: 0x0A) ?? end
      if bytes[line..<lineEnd].starts(with: "%TAG".utf8) {
        refuse(
          line..<lineEnd, Words(zh: "不支持 YAML 指令 %TAG", en: "the YAML directive %TAG is not supported"),
          help: Words(zh: "删去这一行", en: "remove this line"))
      }
      line = lineEnd + 1
    }
  }

  mutating func checkKey(_ text: UnsafeBufferPointer<UInt8>, at range: Range<Int>) {
    if text.count == 2, text.elementsEqual("<<".utf8) {
      isComplete = false
      refuse(
        range, Words(zh: "不支持 YAML 合并键 <<", en: "the YAML merge key << is not supported"),
        help: Words(zh: "把要用的字段逐个写在这里", en: "write the fields themselves here"))
    }
    if bytes[range].first == UInt8(ascii: "-") {
      reportSyntax(.missingSpaceAfterDash, at: range.lowerBound..<range.lowerBound + 1)
    }
    // Nothing else that is wrong with a key is spelt in ASCII.
    guard bytes[range].contains(where: { $0 >= 0x80 }) else { return }
    let lines = SourceLines(bytes: bytes, part: part)
    if lines.has("\u{3000}", at: range.lowerBound) || lines.has("\u{A0}", at: range.lowerBound) {
      reportSyntax(.fullWidthIndentation, at: lines.scalar(at: range.lowerBound))
    } else if let dash = lines.dash(at: range.lowerBound) {
      reportSyntax(.fullWidthDash, at: dash)
    } else if lines.has("“", at: range.lowerBound) || lines.has("”", at: range.lowerBound) {
      reportSyntax(.smartQuote, at: lines.scalar(at: range.lowerBound))
    } else if let colon = range.first(where: { bytes[$0] == 0xEF && lines.has("：", at: $0) }) {
      reportSyntax(.fullWidthColon, at: colon..<colon + 3)
    }
  }

  /// An anchor, alias or tag that is not even spelt as one; often emphasis that somebody typed as `*text*`.
  mutating func refuseUnreadableProperty(_ range: Range<Int>) {
    isComplete = false
    let name = quotable(bytes[range])
    refuse(
      range,
      Words(
        zh: "“\(name)”会被当成 YAML 的锚点、别名或标签，记录不支持它们",
        en: "`\(name)` reads as a YAML anchor, alias or tag, and records have none"),
      help: Words(zh: "若这是一段文字，请用英文引号括起来", en: "if this is meant as text, put it in quotes"))
    if stop == nil {
      stop = YAMLParser.Stop(
        finding: findings.count - 1, mends: [.blot], range: range, noticed: range.lowerBound)
    }
  }

  private mutating func refuse(_ range: Range<Int>, _ message: Words, help: Words) {
    findings.append(RecordsRules.unsupportedYAML.finding(at: place(range), message, help: help))
  }

  /// One finding a mapping: where several keys repeat, mostly the dash of a new record is missing.
  mutating func reportDuplicates(in mapping: Int) {
    let pairs = tape.duplicateKeys(in: mapping)
    guard let pair = pairs.first, findings.count < YAMLParser.mostFindings else { return }
    let name = quotable(tape.spelling(of: pair.repeated))
    let others = pairs.dropFirst().prefix(8).map {
      Finding.Note(Words(zh: "这个也写了两次", en: "this one is repeated too"), at: nodePlace($0.repeated))
    }
    findings.append(
      RecordsRules.duplicateKey.finding(
        at: nodePlace(pair.repeated), Words(zh: "“\(name)”写了两次", en: "`\(name)` is written twice"),
        help: pairs.count == 1
          ? Words(zh: "只留一个", en: "keep one of the two")
          : Words(
            zh: "若从这里起是另一条记录，在它的第一行前加上「- 」；否则各留一个",
            en: "if another record begins here, put `- ` before its first line; else keep one of each"),
        notes: [.init(Words(zh: "第一次写在这里", en: "first written here"), at: nodePlace(pair.first))] + others))
  }

  private func nodePlace(_ node: Int) -> SourcePlace {
    place(tape.nodes[node].start..<Int(tape.nodes[node].end))
  }
}

/// A name from a source file as a message quotes it: at most 40 characters, on one line.
func quotable(_ bytes: some Collection<UInt8>) -> String {
  let scalars = String(decoding: bytes.prefix(161), as: UTF8.self).unicodeScalars
  var text = ""
  for scalar in scalars.prefix(40) {
    let isBreak = scalar.value < 0x20 || scalar.properties.isWhitespace
    text.unicodeScalars.append(isBreak ? " " : scalar)
  }
  return scalars.count > 40 ? text + "…" : text
}

/// A space, a tab or the end of a line.
func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D }
