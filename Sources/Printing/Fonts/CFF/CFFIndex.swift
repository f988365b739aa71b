/// An INDEX of a CFF table: a row of byte strings that is looked into one by one (Adobe Technical Note 5176, section 5).
struct CFFIndex {
  static var empty: CFFIndex { CFFIndex() }

  let count: Int
  /// Where the table goes on behind it.
  let end: Int
  private let table: FontBytes
  private let offsetSize: Int
  private let offsets: Int
  /// One less than where the strings begin, since their offsets count from 1.
  private let base: Int

  private init() {
    (count, end, offsetSize, offsets, base) = (0, 0, 1, 0, 0)
    table = FontBytes(UnsafeRawBufferPointer(start: nil, count: 0))
  }

  /// Nil where it is cut off.
  init?(_ table: FontBytes, at start: Int) {
    guard let count = table.uint16(start) else { return nil }
    self.table = table
    self.count = count
    guard count > 0 else {
      (offsetSize, offsets, base) = (1, start, start)
      end = start + 2
      return
    }
    guard let size = table.byte(start + 2), (1...4).contains(size) else { return nil }
    offsetSize = size
    offsets = start + 3
    base = offsets + (count + 1) * size - 1
    guard let last = table.number(at: offsets + count * size, size: size), last >= 1,
      base + last <= table.count
    else { return nil }
    end = base + last
  }

  /// Nil beyond the last one, and where its offsets make no sense.
  subscript(index: Int) -> FontBytes? {
    guard index >= 0, index < count,
      let from = table.number(at: offsets + index * offsetSize, size: offsetSize),
      let to = table.number(at: offsets + (index + 1) * offsetSize, size: offsetSize),
      from >= 1, to >= from, base + to <= end
    else { return nil }
    return table.part(base + from, to - from)
  }
}
