import Diagnostics

/// Adds to the records of one file, and leaves every other byte of it as it is: comments, order, quotes and line ends.
///
/// Changes are gathered and then applied at once. The result is read again and must say what the file said before with the
/// changes and nothing else; otherwise there is no result.
package struct RecordEditor: Sendable {
  package let document: Document
  private let writer: ValueText
  private var edits: [Edit] = []
  private var additions: [Int: (names: FieldNames, items: [NewValue])] = [:]
  private var texts: [Int: String] = [:]
  private var fields: [Int: [NewValue.Field]] = [:]

  /// Bytes that take the place of others.
  private struct Edit: Sendable {
    let range: Range<Int>
    let text: String
  }

  package init(_ document: Document) {
    self.document = document
    let firstBreak = document.source.firstIndex(of: lineFeed) ?? 0
    let isCRLF = firstBreak > 0 && document.source[firstBreak - 1] == carriageReturn
    writer = ValueText(newline: isCRLF ? "\r\n" : "\n")
  }

  /// Replaces a scalar's text.
  package mutating func replace(_ scalar: Value, with text: String) {
    edits.append(Edit(range: scalar.place.range, text: writer.scalar(text)))
    texts[scalar.index] = text
  }

  /// Gives a field of a group a text, whether the field is there or not.
  ///
  /// - Parameter group: a mapping of the document, a record or a group inside one.
  package mutating func set(_ names: FieldNames, of group: Value, to text: String) throws(EditRefusal) {
    guard group.kind == .mapping else { throw .oddlyWritten(group.place) }
    if let entry = group.entries.first(where: { names.contains($0.key.string) }) {
      guard entry.value.kind == .scalar else { throw .oddlyWritten(entry.value.place) }
      return replace(entry.value, with: text, isAfterColon: entry.value.isBlank)
    }
    fields[group.index, default: []].append(.init(names.written, .text(text)))
    guard isFlow(group) else {
      let line = writer.newline + writer.field(names.written, text, indent: try keyColumn(of: group))
      return try insert(line, after: group)
    }
    guard let last = Array(group.entries).last else { throw .oddlyWritten(group.place) }
    let end = last.value.place.range.upperBound
    edits.append(Edit(range: end..<end, text: ", " + writer.field(names.written, text, indent: 0)))
  }

  private mutating func replace(_ scalar: Value, with text: String, isAfterColon: Bool) {
    guard isAfterColon else { return replace(scalar, with: text) }
    let place = scalar.place.range
    let gap = place.lowerBound > 0 && document.source[place.lowerBound - 1] == UInt8(ascii: ":") ? " " : ""
    edits.append(Edit(range: place, text: gap + writer.scalar(text)))
    texts[scalar.index] = text
  }

  /// Adds elements to a record's list, which is made when it is not there; once for each record.
  ///
  /// - Parameter record: a mapping of the document.
  package mutating func append(
    _ items: [NewValue], to names: FieldNames, of record: Value
  ) throws(EditRefusal) {
    guard !items.isEmpty else { return }
    guard record.kind == .mapping, additions[record.index] == nil else {
      throw .oddlyWritten(record.place)
    }
    additions[record.index] = (names, items)
    guard let entry = record.entries.first(where: { names.contains($0.key.string) }) else {
      return try addField(names.written, items, to: record)
    }
    if isFlow(record) || (entry.value.kind == .sequence && isFlow(entry.value)) {
      try extend(flow: entry.value, with: items, in: record)
    } else if entry.value.kind == .sequence {
      try insert(writer.entries(items, indent: column(of: entry.value)), after: entry.value)
    } else if entry.value.isBlank {
      try insert(writer.entries(items, indent: keyColumn(of: record) + 2), after: entry.value)
    } else {
      throw .oddlyWritten(entry.value.place)
    }
  }

  /// The lines by which elements are added to a list by hand, at the left margin.
  package static func lines(adding items: [NewValue]) -> String {
    String(ValueText(newline: "\n").entries(items, indent: 2).dropFirst())
  }
}

extension RecordEditor {
  private mutating func addField(_ name: String, _ items: [NewValue], to record: Value) throws(EditRefusal) {
    guard isFlow(record) else {
      return try insert(writer.field(name, entries: items, indent: keyColumn(of: record)), after: record)
    }
    guard let last = Array(record.entries).last else { throw .oddlyWritten(record.place) }
    let end = last.value.place.range.upperBound
    let indent = lineIndent(at: end) + 2
    let list = items.map { writer.flow(entry: $0, indent: indent) }.joined(separator: ", ")
    edits.append(Edit(range: end..<end, text: ", \(writer.scalar(name)): [\(list)]"))
  }

  private mutating func extend(
    flow list: Value, with items: [NewValue], in record: Value
  ) throws(EditRefusal) {
    let range = list.place.range
    guard list.kind == .sequence else { throw .oddlyWritten(list.place) }
    if let last = Array(list.elements).last {
      let end = last.place.range.upperBound
      return insert(flow: items, at: end, leading: ", ")
    }
    guard !isFlow(record), !document.source[range].contains(UInt8(ascii: "#")) else {
      return insert(flow: items, at: range.lowerBound + 1, leading: "")
    }
    // An empty list gives way to lines below its key.
    var start = range.lowerBound
    while start > 0, document.source[start - 1] == space { start -= 1 }
    edits.append(Edit(range: start..<range.upperBound, text: ""))
    try insert(writer.entries(items, indent: keyColumn(of: record) + 2), after: list)
  }

  private mutating func insert(flow items: [NewValue], at offset: Int, leading: String) {
    let indent = lineIndent(at: offset) + 4
    let list = items.map { writer.flow(entry: $0, indent: indent) }.joined(separator: ", ")
    edits.append(Edit(range: offset..<offset, text: leading + list))
  }

  /// Puts lines below the one on which a value ends, behind any comment there.
  private mutating func insert(_ lines: String, after value: Value) throws(EditRefusal) {
    var end = value.place.range.upperBound
    while end < document.source.count, document.source[end] != lineFeed { end += 1 }
    if end > 0, end < document.source.count, document.source[end - 1] == carriageReturn { end -= 1 }
    edits.append(Edit(range: end..<end, text: lines))
  }
}

extension RecordEditor {
  /// The file with all changes.
  ///
  /// - Parameter folder: the type folder that its records belong to.
  package func edited(folder: String) throws(EditRefusal) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(document.source.count + edits.reduce(0) { $0 + $1.text.utf8.count })
    var position = 0
    let inOrder = edits.enumerated().sorted {
      ($0.element.range.lowerBound, $0.offset) < ($1.element.range.lowerBound, $1.offset)
    }
    for (_, edit) in inOrder {
      guard edit.range.lowerBound >= position else { throw .notTheSame(path: document.path) }
      bytes += document.source[position..<edit.range.lowerBound]
      bytes += edit.text.utf8
      position = edit.range.upperBound
    }
    bytes += document.source[position...]
    guard bytes.count <= SourceTree.largestFile else { throw .tooLarge(path: document.path) }
    let before = RecordFile(path: document.path, folder: folder, source: document.source)
    let after = RecordFile(path: document.path, folder: folder, source: bytes)
    let isSame =
      before.isReadable && after.isReadable && after.findings.count == before.findings.count
      && after.records.map { NewValue($0.value) } == before.records.map(expected)
      && after.records.map(bodyBytes) == before.records.map(bodyBytes)
    guard isSame else { throw .notTheSame(path: document.path) }
    return bytes
  }

  private func expected(_ record: RawRecord) -> NewValue {
    var value = NewValue(record.value, replacing: texts, adding: fields)
    if let addition = additions[record.value.index] { value.append(addition.items, to: addition.names) }
    return value
  }

  private func bodyBytes(_ record: RawRecord) -> ArraySlice<UInt8> {
    record.body.map { record.value.document.source[$0] } ?? []
  }
}

extension RecordEditor {
  private func isFlow(_ value: Value) -> Bool {
    let range = value.place.range
    guard value.kind != .scalar, range.lowerBound < range.upperBound else { return false }
    let first = document.source[range.lowerBound]
    return first == UInt8(ascii: "[") || first == UInt8(ascii: "{")
  }

  private func keyColumn(of record: Value) throws(EditRefusal) -> Int {
    guard let key = record.entries.first(where: { _ in true })?.key else { throw .oddlyWritten(record.place) }
    return try column(of: key)
  }

  /// How many columns of spaces and dashes stand before a value on its line.
  private func column(of value: Value) throws(EditRefusal) -> Int {
    let offset = value.place.range.lowerBound
    let start = lineStart(at: offset)
    for byte in document.source[start..<offset] where byte != space && byte != UInt8(ascii: "-") {
      throw .oddlyWritten(value.place)
    }
    return offset - start
  }

  private func lineIndent(at offset: Int) -> Int {
    let start = lineStart(at: offset)
    return document.source[start..<offset].prefix { $0 == space }.count
  }

  /// Behind the line break before an offset, and behind a byte-order mark.
  private func lineStart(at offset: Int) -> Int {
    var start = offset
    while start > 0, document.source[start - 1] != lineFeed { start -= 1 }
    if start == 0, document.source.starts(with: [0xEF, 0xBB, 0xBF]) { start = min(3, offset) }
    return start
  }
}

private let space: UInt8 = 0x20
private let lineFeed: UInt8 = 0x0A
private let carriageReturn: UInt8 = 0x0D
