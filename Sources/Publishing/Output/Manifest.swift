/// What a build published, kept beside it so that the next one knows which files are its own.
///
/// The file is UTF-8 text: `menpai-manifest 1`, then a line a file, sorted by the address's bytes: content hash as
/// 32 hexadecimal digits, size in bytes, address, with one space between.
struct Manifest: Hashable, Sendable {
  struct Entry: Hashable, Sendable {
    let address: String
    let hash: ContentHash
    let size: Int
  }

  static let fileName = ".menpai-manifest"
  private static let head = "menpai-manifest 1\n"

  /// Sorted by address, each once.
  let entries: [Entry]

  init(entries: [Entry]) { self.entries = entries }

  /// Lines that make no sense are passed over: a file that is not known to be Menpai's is never removed.
  init(parsing bytes: [UInt8]) {
    guard bytes.starts(with: Self.head.utf8) else {
      entries = []
      return
    }
    var entries: [Entry] = []
    var isSorted = true
    for line in bytes[Self.head.utf8.count...].split(separator: UInt8(ascii: "\n")) {
      guard let entry = Self.entry(line) else { continue }
      if let last = entries.last, !precedesInBytes(last.address, entry.address) { isSorted = false }
      entries.append(entry)
    }
    self.entries = isSorted ? entries : Self.sorted(entries)
  }

  var bytes: [UInt8] {
    var output = Array(Self.head.utf8)
    output.reserveCapacity(entries.count * 80)
    for entry in entries {
      output += entry.hash.hexadecimalDigits
      output.append(UInt8(ascii: " "))
      output += String(entry.size).utf8
      output.append(UInt8(ascii: " "))
      output += entry.address.utf8
      output.append(UInt8(ascii: "\n"))
    }
    return output
  }

  private static func entry(_ line: ArraySlice<UInt8>) -> Entry? {
    let base = line.startIndex
    guard line.count > 35, line[base + 32] == UInt8(ascii: " "),
      let high = number(line[base..<base + 16], radix: 16),
      let low = number(line[base + 16..<base + 32], radix: 16),
      let space = line[(base + 33)...].firstIndex(of: UInt8(ascii: " ")),
      let size = number(line[base + 33..<space], radix: 10), size <= UInt64(Int.max),
      isSafeAddress(line[(space + 1)...])
    else { return nil }
    let address = String(decoding: line[(space + 1)...], as: UTF8.self)
    return Entry(address: address, hash: ContentHash(high: high, low: low), size: Int(size))
  }

  private static func number(_ digits: ArraySlice<UInt8>, radix: UInt64) -> UInt64? {
    guard !digits.isEmpty, digits.count <= 18 else { return nil }
    var value: UInt64 = 0
    for digit in digits {
      switch digit {
      case UInt8(ascii: "0")...UInt8(ascii: "9"): value = value &* radix &+ UInt64(digit - UInt8(ascii: "0"))
      case UInt8(ascii: "a")...UInt8(ascii: "f") where radix == 16:
        value = value &* radix &+ UInt64(digit - UInt8(ascii: "a") + 10)
      default: return nil
      }
    }
    return value
  }

  private static func sorted(_ entries: [Entry]) -> [Entry] {
    var distinct: [Entry] = []
    for entry in entries.sorted(by: { precedesInBytes($0.address, $1.address) })
    where entry.address != distinct.last?.address {
      distinct.append(entry)
    }
    return distinct
  }
}

/// What a build is about to add, written before its first file, so that a build that is killed leaves no file of
/// which the next one would not know that it is Menpai's; gone when the manifest stands.
///
/// The file is UTF-8 text: `menpai-building 1`, then a line an address, after `+ ` where nothing stood at it before,
/// else after `? `.
struct Journal: Hashable, Sendable {
  struct Entry: Hashable, Sendable {
    let address: String
    /// Nothing stood there when the build began, so what stands there now is Menpai's.
    let isOurs: Bool
  }

  static let fileName = ".menpai-building"
  private static let head = "menpai-building 1\n"

  let entries: [Entry]

  init(entries: [Entry]) { self.entries = entries }

  init(parsing bytes: [UInt8]) {
    guard bytes.starts(with: Self.head.utf8) else {
      entries = []
      return
    }
    var entries: [Entry] = []
    for line in bytes[Self.head.utf8.count...].split(separator: UInt8(ascii: "\n")) {
      let address = line.dropFirst(2)
      guard isSafeAddress(address) else { continue }
      entries.append(
        Entry(address: String(decoding: address, as: UTF8.self), isOurs: line.first == UInt8(ascii: "+")))
    }
    self.entries = entries
  }

  var bytes: [UInt8] {
    var output = Array(Self.head.utf8)
    for entry in entries {
      output += entry.isOurs ? "+ ".utf8 : "? ".utf8
      output += entry.address.utf8
      output.append(UInt8(ascii: "\n"))
    }
    return output
  }
}
