#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// An address as the system takes it, borrowed from the buffer that holds it: ends in NUL.
struct RelativePath {
  let start: UnsafePointer<CChar>
  let count: Int
  /// How long the part that names its folder is, with the `/` behind it.
  let folder: Int

  /// The last part, for system calls that take a folder and a name.
  var name: UnsafePointer<CChar> { start + folder }

  var text: String { text(count) }

  /// So many of its bytes.
  func text(_ length: Int) -> String {
    String(decoding: UnsafeRawBufferPointer(start: start, count: length), as: UTF8.self)
  }

  func dropping(_ length: Int) -> RelativePath {
    RelativePath(start: start + length, count: count - length, folder: folder - length)
  }

  /// The folder of this path that is so long, `/` included, as a path of its own, without a name.
  func above(_ length: Int) -> RelativePath { RelativePath(start: start, count: length, folder: length) }

  /// How long the folder is that the folder of this length lies in.
  func parent(of length: Int) -> Int {
    var end = length - 1
    while end > 0, start[end - 1] != slash { end -= 1 }
    return max(0, end)
  }

  /// Whether it begins with the first bytes of another.
  func begins(with other: RelativePath, _ length: Int) -> Bool {
    length <= count && memcmp(start, other.start, length) == 0
  }

  func begins(with other: UnsafeRawPointer, _ length: Int) -> Bool {
    length <= count && memcmp(start, other, length) == 0
  }

  /// Below, at or above 0 as this one comes before, with or after other bytes.
  func order(_ other: UnsafeRawPointer, _ otherCount: Int) -> Int {
    let order = memcmp(start, other, min(count, otherCount))
    return order == 0 ? count - otherCount : Int(order)
  }

  func order(_ other: RelativePath) -> Int { order(other.start, other.count) }

  /// Where the part ends that begins at an offset before the name, the `/` included.
  func endOfPart(from offset: Int) -> Int {
    var end = offset
    while end < folder, start[end] != slash { end += 1 }
    return end + 1
  }

  /// The part that begins at an offset, and all behind it: no `..`, nothing of Menpai's own, no line break.
  func isSafe(from offset: Int) -> Bool {
    var part = offset
    for place in offset...count {
      guard place == count || start[place] == slash else {
        if start[place] == 0 || start[place] == newline { return false }
        continue
      }
      if !isSafePart(part, place - part) { return false }
      part = place + 1
    }
    return true
  }

  private func isSafePart(_ offset: Int, _ length: Int) -> Bool {
    guard length > 0, length < 256 else { return false }
    guard start[offset] == dot else { return true }
    if length == 1 || length == 2 && start[offset + 1] == dot { return false }
    return length < ownPrefix.utf8CodeUnitCount
      || memcmp(start + offset, ownPrefix.utf8Start, ownPrefix.utf8CodeUnitCount) != 0
  }
}

private let newline = CChar(bitPattern: UInt8(ascii: "\n"))
private let dot = CChar(bitPattern: UInt8(ascii: "."))
/// What the names of Menpai's own files begin with.
private let ownPrefix: StaticString = ".menpai"

private let slash = CChar(bitPattern: UInt8(ascii: "/"))

/// Lends an address to the system.
func withRelativePath<Value>(
  _ address: String, _ body: (RelativePath) throws(OutputError) -> Value
) throws(OutputError) -> Value {
  let result = address.withCString { start -> Result<Value, OutputError> in
    let count = strlen(start)
    var folder = count
    while folder > 0, start[folder - 1] != slash { folder -= 1 }
    do throws(OutputError) {
      return .success(try body(RelativePath(start: start, count: count, folder: folder)))
    } catch {
      return .failure(error)
    }
  }
  return try result.get()
}

/// Whether an address names a file inside the folder that it is relative to, and none of Menpai's own.
func isSafeAddress(_ address: String) -> Bool {
  let count = address.utf8.count
  guard count > 0, count < 4096 else { return false }
  return address.withCString { RelativePath(start: $0, count: count, folder: 0).isSafe(from: 0) }
}
