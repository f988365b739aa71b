/// A line and a column as people and editors count them: both from 1, columns in Unicode scalars.
public struct SourcePosition: Hashable, Sendable {
  public let line: Int
  public let column: Int

  public init(line: Int, column: Int) {
    self.line = line
    self.column = column
  }
}

/// The bytes of one source file with the starts of its lines, scanned once.
///
/// Lines end with LF or CRLF. A byte-order mark is no column. Any offset is answered: one beyond the end stands at
/// the end, and in bytes that are not UTF-8 a stray continuation byte belongs to the column before it.
public struct SourceText: Sendable {
  public let bytes: [UInt8]
  private let lineStarts: [Int]
  /// How many scalars begin before each multiple of `checkpointStep`, so that a column in a line of megabytes
  /// costs no walk through it.
  private let checkpoints: [Int]
  private static let checkpointStep = 1024

  public init(_ bytes: [UInt8]) {
    self.bytes = bytes
    var starts = [bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0]
    var checkpoints: [Int] = []
    checkpoints.reserveCapacity(bytes.count / Self.checkpointStep + 1)
    var scalars = 0
    for (offset, byte) in bytes.enumerated() {
      if offset % Self.checkpointStep == 0 { checkpoints.append(scalars) }
      if !isContinuation(byte) { scalars += 1 }
      if byte == newline { starts.append(offset + 1) }
    }
    if bytes.count % Self.checkpointStep == 0 { checkpoints.append(scalars) }
    lineStarts = starts
    self.checkpoints = checkpoints
  }

  /// Where a byte offset stands; inside a scalar it is the scalar's start, inside a line end the line's end.
  public func position(at offset: Int) -> SourcePosition {
    let index = lineIndex(at: offset)
    let content = contentRange(ofLine: index + 1)
    var end = min(max(offset, content.lowerBound), content.upperBound)
    while end > content.lowerBound, end < bytes.count, isContinuation(bytes[end]) { end -= 1 }
    return SourcePosition(
      line: index + 1, column: scalars(before: end) - scalars(before: content.lowerBound) + 1)
  }

  /// The bytes of a line, counted from 1, without its line end and without the byte-order mark.
  public func contentRange(ofLine line: Int) -> Range<Int> {
    let index = min(max(line - 1, 0), lineStarts.count - 1)
    let start = lineStarts[index]
    guard index + 1 < lineStarts.count else { return start..<max(start, bytes.count) }
    var end = lineStarts[index + 1] - 1
    if end > start, bytes[end - 1] == carriageReturn { end -= 1 }
    return start..<end
  }

  private func lineIndex(at offset: Int) -> Int {
    var low = 0
    var high = lineStarts.count
    while low + 1 < high {
      let middle = (low + high) / 2
      if lineStarts[middle] <= offset { low = middle } else { high = middle }
    }
    return low
  }

  private func scalars(before end: Int) -> Int {
    let checkpoint = end / Self.checkpointStep
    var count = checkpoints[checkpoint]
    for offset in checkpoint * Self.checkpointStep..<end where !isContinuation(bytes[offset]) { count += 1 }
    return count
  }
}

private let newline: UInt8 = 0x0A
private let carriageReturn: UInt8 = 0x0D

private func isContinuation(_ byte: UInt8) -> Bool { byte & 0xC0 == 0x80 }
