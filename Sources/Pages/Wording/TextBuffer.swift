/// A short text while it is put together: bytes of numbers and words, without a text for each of them.
struct TextBuffer {
  /// Dates, times and numbers need far less.
  private static let longest = 128

  private let room: UnsafeMutableBufferPointer<UInt8>
  private var count = 0

  /// The pieces that `add` puts in; what goes beyond 128 bytes is left out.
  static func text(_ add: (inout TextBuffer) -> Void) -> String {
    withUnsafeTemporaryAllocation(of: UInt8.self, capacity: longest) { room in
      var pieces = TextBuffer(room: room)
      add(&pieces)
      return String(decoding: UnsafeBufferPointer(rebasing: room[..<pieces.count]), as: UTF8.self)
    }
  }

  private init(room: UnsafeMutableBufferPointer<UInt8>) { self.room = room }

  mutating func add(_ word: StaticString) { word.withUTF8Buffer { add($0) } }
  mutating func add(_ word: String) { word.withBytes { add($0) } }

  mutating func add(_ parts: (number: Int, word: StaticString)...) {
    for part in parts {
      add(part.number)
      add(part.word)
    }
  }

  /// - Parameter number: not negative.
  mutating func add(_ number: Int) {
    if number >= 10 { add(number / 10) }
    add(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: number % 10))
  }

  mutating func add(_ byte: UInt8) {
    guard count < room.count else { return }
    room[count] = byte
    count += 1
  }

  mutating func add(_ bytes: UnsafeBufferPointer<UInt8>) {
    guard count + bytes.count <= room.count else { return }
    for byte in bytes {
      room[count] = byte
      count += 1
    }
  }
}
