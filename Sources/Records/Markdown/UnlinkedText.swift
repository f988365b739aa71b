import Diagnostics

/// What its writer took for a link and Markdown takes for ordinary text.
package struct UnlinkedText: Hashable, Sendable {
  package enum Reason: Hashable, Sendable {
    /// A reference to a definition that the text does not have.
    case undefined(label: String)
    /// Brackets that are not Markdown's, or a blank between them; how it is written well.
    case brackets(mended: String)
  }

  package let reason: Reason
  /// From the first bracket to the last.
  package let place: SourcePlace
}

extension MarkdownWriter {
  /// Looks through the source of a block with inline content, since in the tree nothing is left of such links but text.
  mutating func noteUnlinked() {
    var scan = UnlinkedScan(places: places, block: block, schemes: renderer.recordSchemes)
    scan.run()
    for found in scan.found {
      if case .undefined(let label) = found.reason, definitions.contains(label) { continue }
      result.unlinked.append(UnlinkedText(reason: found.reason, place: places.place(found.range)))
    }
  }

  /// The labels that the body defines, and perhaps some that it only seems to.
  private var definitions: Set<String> {
    mutating get {
      if let known = labels { return known }
      let found = UnlinkedScan.definitions(in: places)
      labels = found
      return found
    }
  }
}

/// Goes once through the bytes of a block, past code and what is escaped.
private struct UnlinkedScan {
  let places: BodyPlaces
  let block: Range<Int>
  let schemes: Set<String>
  var found: [(reason: UnlinkedText.Reason, range: Range<Int>)] = []
  private var position: Int
  /// Brackets that are open: where each begins, and where its text does.
  private var open: [(start: Int, text: Int)] = []
  /// Lengths of runs of backticks that no further run ends.
  private var endless: Set<Int> = []

  init(places: BodyPlaces, block: Range<Int>, schemes: Set<String>) {
    self.places = places
    self.block = block
    self.schemes = schemes
    position = block.lowerBound
  }

  private var bytes: UnsafeBufferPointer<UInt8> { places.bytes }

  /// Bytes of a link's words, label or destination; CommonMark's own limit of labels, and what keeps this linear.
  private static let longest = 999

  mutating func run() {
    while position < block.upperBound {
      switch bytes[position] {
      case UInt8(ascii: "\\"): position += 2
      case UInt8(ascii: "`"): skipCode()
      case UInt8(ascii: "["), 0xE3, 0xEF: bracket()
      case UInt8(ascii: "]"): bracket()
      default: position += 1
      }
    }
  }

  /// A code span, or a run of backticks that begins none.
  ///
  /// A length of run that has no end once has none later.
  private mutating func skipCode() {
    let start = position
    while position < block.upperBound, bytes[position] == UInt8(ascii: "`") { position += 1 }
    let (end, length) = (position, position - start)
    guard !endless.contains(length) else { return }
    var run = 0
    while position < block.upperBound {
      run = bytes[position] == UInt8(ascii: "`") ? run + 1 : 0
      position += 1
      let isWhole = position == block.upperBound || bytes[position] != UInt8(ascii: "`")
      if run == length, isWhole { return }
    }
    position = end
    endless.insert(length)
  }

  private mutating func bracket() {
    if let length = sign(at: position, among: ["[", "［", "【"]) {
      open.append((position, position + length))
      position += length
    } else if let length = sign(at: position, among: ["]", "］", "】"]) {
      let end = position
      position += length
      if let last = open.popLast() { target(of: last, textEnd: end) }
    } else {
      position += 1
    }
  }

  /// Looks at what follows brackets: a destination in other brackets, or a label.
  private mutating func target(of text: (start: Int, text: Int), textEnd: Int) {
    guard textEnd - text.text <= Self.longest else { return }
    let words = string(text.text..<textEnd)
    let isPlain = text.text - text.start == 1 && position - textEnd == 1
    if isPlain, position < block.upperBound, bytes[position] == UInt8(ascii: "[") {
      return label(after: words, from: text.start)
    }
    var start = position
    while start < block.upperBound, bytes[start] == 0x20 { start += 1 }
    guard let opening = sign(at: start, among: ["(", "（"]) else { return }
    var end = start + opening
    let limit = min(end + Self.longest, block.upperBound)
    while end < limit, bytes[end] != 0x0A, sign(at: end, among: [")", "）"]) == nil { end += 1 }
    guard let closing = sign(at: end, among: [")", "）"]) else { return }
    guard !isPlain || start > position || opening > 1 || closing > 1 else { return }
    let destination = halfWidth(string(start + opening..<end))
    guard isLink(destination) else { return }
    found.append((.brackets(mended: "[\(words)](\(destination))"), text.start..<end + closing))
    position = end + closing
  }

  private mutating func label(after words: String, from start: Int) {
    var end = position + 1
    let limit = min(end + Self.longest, block.upperBound)
    while end < limit, bytes[end] != UInt8(ascii: "]"), bytes[end] != UInt8(ascii: "[") {
      end += bytes[end] == UInt8(ascii: "\\") ? 2 : 1
    }
    guard end < block.upperBound, bytes[end] == UInt8(ascii: "]") else { return }
    let written = string(position + 1..<end)
    // Two numbers in brackets are sources or a year and a number, not a link.
    guard !(isNumber(words) && isNumber(written)) else { return }
    let label = Self.normalized(written.isEmpty ? words : written)
    guard !label.isEmpty else { return }
    found.append((.undefined(label: label), start..<end + 1))
    position = end + 1
  }
}

extension UnlinkedScan {
  /// Every `[label]:` of the body; one in a listing counts too, since a missing finding does less harm than a wrong one.
  static func definitions(in places: BodyPlaces) -> Set<String> {
    var labels: Set<String> = []
    var start: Int?
    var position = places.body.lowerBound
    while position + 1 < places.body.upperBound {
      switch places.bytes[position] {
      case UInt8(ascii: "["): start = position + 1
      case UInt8(ascii: "]"):
        if let from = start, places.bytes[position + 1] == UInt8(ascii: ":") {
          labels.insert(normalized(String(decoding: places.bytes[from..<position], as: UTF8.self)))
        }
        start = nil
      default: break
      }
      position += 1
    }
    return labels
  }

  /// As CommonMark matches labels: in any case, blanks and line breaks alike.
  private static func normalized(_ label: String) -> String {
    label.lowercased().split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  /// How long the sign at a place is, if it is one of these.
  private func sign(at start: Int, among signs: [StaticString]) -> Int? {
    for sign in signs where start + sign.utf8CodeUnitCount <= block.upperBound {
      let isThere = sign.withUTF8Buffer { bytes[start..<start + $0.count].elementsEqual($0) }
      if isThere { return sign.utf8CodeUnitCount }
    }
    return nil
  }

  private func string(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }

  private func isNumber(_ text: String) -> Bool {
    !text.isEmpty && text.utf8.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
  }

  /// Full-width letters, digits and signs as the ones of ASCII that they stand for, without blanks around.
  private func halfWidth(_ text: String) -> String {
    var scalars = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      let isFullWidth = (0xFF01...0xFF5E).contains(scalar.value)
      scalars.append(isFullWidth ? Unicode.Scalar(scalar.value - 0xFEE0) ?? scalar : scalar)
    }
    let words = String(scalars).split(separator: " ")
    return words.count == 1 ? String(words[0]) : ""
  }

  /// Whether a text in brackets can be meant for nothing but a destination.
  private func isLink(_ text: String) -> Bool {
    guard LinkScheme(of: text.utf8, recordSchemes: schemes) == .inside else {
      return !text.hasPrefix("//") && LinkScheme(of: text.utf8, recordSchemes: schemes) != .refused
    }
    if let colon = text.firstIndex(of: ":") { return schemes.contains(text[..<colon].lowercased()) }
    return ["../", "./", "www."].contains { text.hasPrefix($0) }
      || [".md", ".yaml", ".yml", ".html", ".pdf"].contains { text.hasSuffix($0) }
      || text.hasPrefix("/") && text.dropFirst().contains("/")
      || text.hasPrefix("#") && text.dropFirst().first.map { !$0.isNumber } == true
  }
}
