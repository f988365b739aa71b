/// A source's bytes with edits, and where each of them stood before.
struct MendedText {
  private let original: [UInt8]
  /// Of the original, in order, none within another.
  private var edits: [TextEdit] = []
  private(set) var bytes: [UInt8]

  init(_ original: [UInt8]) {
    self.original = original
    bytes = original
  }

  /// Makes further edits, which are of the text as it is now; nil when one of them touches what was mended before.
  func edited(_ further: [TextEdit]) -> MendedText? {
    var text = self
    for edit in further {
      let range = place(of: edit.range.lowerBound)..<place(of: edit.range.upperBound)
      guard !edits.contains(where: { $0.range.overlaps(range) || ($0.range == range && range.isEmpty) }),
        range.count == edit.range.count
      else { return nil }
      text.edits.append(TextEdit(range, edit.bytes))
    }
    text.edits.sort { $0.range.lowerBound < $1.range.lowerBound }
    text.bytes = []
    text.bytes.reserveCapacity(original.count + 64)
    var position = 0
    for edit in text.edits {
      guard position <= edit.range.lowerBound else { return nil }
      text.bytes += original[position..<edit.range.lowerBound]
      text.bytes += edit.bytes
      position = edit.range.upperBound
    }
    text.bytes += original[position...]
    return text
  }

  /// Where a byte of the mended text stood; for one that was put in, where it was put.
  func place(of offset: Int) -> Int {
    var shift = 0
    for edit in edits {
      let start = edit.range.lowerBound + shift
      if offset < start { break }
      if offset < start + edit.bytes.count { return edit.range.lowerBound }
      shift += edit.bytes.count - edit.range.count
    }
    return offset - shift
  }

  func place(of range: Range<Int>) -> Range<Int> {
    let start = place(of: range.lowerBound)
    return start..<max(start, place(of: range.upperBound))
  }
}
