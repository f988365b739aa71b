/// What a side's template writes: which elements are there, in order, each with its texts and, inside it, the elements
/// that it holds.
///
/// The marks between are bytes that no UTF-8 has (RFC 3629), so that no text of a record can be taken for one.
struct ElementStream {
  enum Event {
    case open(Int)
    case close
    /// A piece of the open element's text.
    case text(Range<Int>)
    /// Parts two texts of one element.
    case separator
  }

  private static let openMark: UInt8 = 0xFF
  private static let closeMark: UInt8 = 0xFE
  private static let separatorMark: UInt8 = 0xFD

  static func opening(_ index: Int) -> [UInt8] { [openMark, UInt8(index >> 7 & 0x7F), UInt8(index & 0x7F)] }
  static let closing = [closeMark]
  static let separator = [separatorMark]

  private let bytes: UnsafeRawBufferPointer
  private(set) var at = 0

  init(_ bytes: UnsafeRawBufferPointer) { self.bytes = bytes }

  /// Nil at the end.
  mutating func next() -> Event? {
    guard at < bytes.count else { return nil }
    switch bytes[at] {
    case Self.openMark where at + 2 < bytes.count:
      defer { at += 3 }
      return .open(Int(bytes[at + 1]) << 7 | Int(bytes[at + 2]))
    case Self.closeMark:
      at += 1
      return .close
    case Self.separatorMark:
      at += 1
      return .separator
    default:
      let start = at
      while at < bytes.count, bytes[at] < Self.separatorMark { at += 1 }
      return .text(start..<at)
    }
  }

  func string(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }
}
