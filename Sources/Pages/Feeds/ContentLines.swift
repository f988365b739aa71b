import Bytes
import Programme

/// Lines of iCalendar (RFC 5545) and vCard (RFC 6350), written in one pass: escaped, folded at 75 octets, ended by CR LF.
///
/// A line is written in pieces, `literal`, `text`, `value`, `date` and `time`, and closed by `end`.
struct ContentLines {
  private(set) var bytes: [UInt8] = []
  /// The octets that the line at hand still has room for.
  private var room = ContentLines.longest

  /// Where the dates of these lines begin in `bytes`; not those of lines that were made before.
  private var dates: [Int] = []
  /// Whether no date is folded.
  private(set) var hasWholeDates = true

  private static let longest = 75

  /// - Parameter capacity: about how many octets will be written.
  init(capacity: Int = 0) { bytes.reserveCapacity(capacity) }

  /// A whole line that the programmer wrote, or the end of one.
  mutating func line(_ content: StaticString) {
    literal(content)
    end()
  }

  /// A whole line: a name with its colon, and a value of the type TEXT.
  mutating func line(_ name: StaticString, text: String) {
    literal(name)
    self.text(text)
    end()
  }

  /// Whole lines that were made before.
  mutating func lines(_ lines: ContentLines) { bytes.append(contentsOf: lines.bytes) }

  /// The same, with another day in place of every date that was written into them.
  ///
  /// - Precondition: `lines.hasWholeDates`.
  mutating func lines(_ lines: ContentLines, on day: DateDigits) {
    let start = bytes.count
    bytes.append(contentsOf: lines.bytes)
    bytes.withUnsafeMutableBytes { bytes in
      for date in lines.dates {
        bytes.storeBytes(of: day.bytes.littleEndian, toByteOffset: start + date, as: UInt64.self)
      }
    }
  }

  /// What the programmer wrote.
  mutating func literal(_ content: StaticString) { content.withUTF8Buffer { fold($0) } }

  /// Part of a value of the type TEXT (RFC 5545, 3.3.11; RFC 6350, 4.1).
  mutating func text(_ content: String) { content.withBytes { write($0, isText: true) } }

  /// Part of a value of another type, such as URI, which has no escapes.
  mutating func value(_ content: String) { content.withBytes { write($0, isText: false) } }
  mutating func value(_ number: Double) { value(number.description) }
  mutating func value(_ address: Address, _ linker: Linker) {
    value(linker.site)
    address.withPublished { write($0, isText: false) }
  }

  /// A day as `20260331`.
  mutating func date(_ day: DateDigits) {
    if room < 8 { hasWholeDates = false }
    dates.append(bytes.count)
    withUnsafeBytes(of: day.bytes.littleEndian) { digits($0) }
  }

  /// A time as `1430`.
  mutating func time(_ time: TimeOfDay) {
    withUnsafeBytes(of: time.digits.littleEndian) { digits($0) }
  }

  mutating func end() {
    bytes.append(contentsOf: ContentLines.lineEnd)
    room = ContentLines.longest
  }

  private static let lineEnd: [UInt8] = [0x0D, 0x0A]
  private static let lineFold: [UInt8] = [0x0D, 0x0A, 0x20]
}

extension ContentLines {
  private mutating func digits(_ digits: UnsafeRawBufferPointer) {
    digits.withMemoryRebound(to: UInt8.self) { fold($0) }
  }

  /// Leaves hidden characters out, and escapes what would end a value of the type TEXT.
  private mutating func write(_ content: UnsafeBufferPointer<UInt8>, isText: Bool) {
    var start = 0
    func run(before end: Int) -> UnsafeBufferPointer<UInt8> {
      UnsafeBufferPointer(rebasing: content[start..<end])
    }
    var index = 0
    while index < content.count {
      defer { index += 1 }
      switch content[index] {
      case UInt8(ascii: "\\") where isText, UInt8(ascii: ";") where isText, UInt8(ascii: ",") where isText:
        fold(run(before: index))
        literal("\\")
        // The character itself begins what comes next.
        start = index
      case 0x0A where isText:
        fold(run(before: index))
        literal("\\n")
        start = index + 1
      case 0x0A, 0x0D:
        fold(run(before: index))
        start = index + 1
      default:
        let hidden = HiddenCharacter.length(in: content, at: index)
        guard hidden > 0 else { continue }
        fold(run(before: index))
        start = index + hidden
        index = start - 1
      }
    }
    fold(run(before: content.count))
  }

  /// Writes octets into as many lines as they need, none of which cuts a character.
  @inline(__always)
  private mutating func fold(_ octets: UnsafeBufferPointer<UInt8>) {
    guard octets.count <= room else { return cut(octets) }
    bytes.append(contentsOf: octets)
    room -= octets.count
  }

  private mutating func cut(_ octets: UnsafeBufferPointer<UInt8>) {
    var rest = octets
    while rest.count > room {
      var length = room
      while length > 0, rest[length] & 0xC0 == 0x80 { length -= 1 }
      bytes.append(contentsOf: UnsafeBufferPointer(rebasing: rest[..<length]))
      bytes.append(contentsOf: ContentLines.lineFold)
      room = ContentLines.longest - 1
      rest = UnsafeBufferPointer(rebasing: rest[length...])
    }
    bytes.append(contentsOf: rest)
    room -= rest.count
  }
}
