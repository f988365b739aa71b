import Diagnostics

/// Puts values into bytes one after the other: numbers as little-endian words, texts by their place in a table that
/// holds each once.
struct CacheWriter {
  private(set) var bytes: [UInt8] = []
  private var texts: [String] = []
  private var places: [String: Int] = [:]

  mutating func add(_ word: UInt64) {
    withUnsafeBytes(of: word.littleEndian) { bytes.append(contentsOf: $0) }
  }

  mutating func add(_ number: Int) { add(UInt64(bitPattern: Int64(number))) }
  mutating func add(_ flag: Bool) { bytes.append(flag ? 1 : 0) }

  mutating func add(_ hash: ContentHash) {
    add(hash.high)
    add(hash.low)
  }

  mutating func add(_ text: String) {
    let place = places[text] ?? texts.count
    if place == texts.count {
      texts.append(text)
      places[text] = place
    }
    withUnsafeBytes(of: UInt32(truncatingIfNeeded: place).littleEndian) { bytes.append(contentsOf: $0) }
  }

  mutating func add<Value>(_ value: Value?, _ put: (inout CacheWriter, Value) -> Void) {
    add(value != nil)
    if let value { put(&self, value) }
  }

  mutating func add<Value>(_ values: [Value], _ put: (inout CacheWriter, Value) -> Void) {
    add(values.count)
    for value in values { put(&self, value) }
  }

  /// The table of texts, then everything that was added.
  func finished() -> [UInt8] {
    var output = CacheWriter()
    output.add(texts.count)
    for text in texts {
      output.add(text.utf8.count)
      output.bytes += text.utf8
    }
    return output.bytes + bytes
  }
}

/// Takes values out of bytes that may be anything: what lies beyond the end or makes no sense is `CacheDamage`.
struct CacheReader {
  private let bytes: [UInt8]
  private var position: Int
  private var texts: [String] = []

  struct CacheDamage: Error {}

  init(_ bytes: [UInt8], from start: Int = 0) throws(CacheDamage) {
    self.bytes = bytes
    position = start
    let count = try count(leastSize: 8)
    texts.reserveCapacity(count)
    for _ in 0..<count {
      let length = try self.count(leastSize: 1)
      guard let text = String(validating: bytes[position..<position + length], as: UTF8.self) else {
        throw CacheDamage()
      }
      texts.append(text)
      position += length
    }
  }

  var isAtEnd: Bool { position == bytes.count }

  mutating func word() throws(CacheDamage) -> UInt64 {
    guard bytes.count - position >= 8 else { throw CacheDamage() }
    defer { position += 8 }
    return bytes.withUnsafeBytes {
      UInt64(littleEndian: $0.loadUnaligned(fromByteOffset: position, as: UInt64.self))
    }
  }

  mutating func number() throws(CacheDamage) -> Int { Int(Int64(bitPattern: try word())) }

  /// A number that cannot be negative.
  mutating func size() throws(CacheDamage) -> Int {
    let number = try number()
    guard number >= 0 else { throw CacheDamage() }
    return number
  }

  mutating func flag() throws(CacheDamage) -> Bool {
    guard position < bytes.count, bytes[position] < 2 else { throw CacheDamage() }
    defer { position += 1 }
    return bytes[position] == 1
  }

  mutating func hash() throws(CacheDamage) -> ContentHash {
    ContentHash(high: try word(), low: try word())
  }

  mutating func text() throws(CacheDamage) -> String {
    guard bytes.count - position >= 4 else { throw CacheDamage() }
    let place = bytes.withUnsafeBytes {
      UInt32(littleEndian: $0.loadUnaligned(fromByteOffset: position, as: UInt32.self))
    }
    guard Int(place) < texts.count else { throw CacheDamage() }
    position += 4
    return texts[Int(place)]
  }

  mutating func optional<Value>(
    _ take: (inout CacheReader) throws(CacheDamage) -> Value
  ) throws(CacheDamage) -> Value? {
    try flag() ? try take(&self) : nil
  }

  /// - Parameter leastSize: bytes that one element takes at least, so that no count asks for more than there is.
  mutating func list<Value>(
    leastSize: Int, _ take: (inout CacheReader) throws(CacheDamage) -> Value
  ) throws(CacheDamage) -> [Value] {
    let count = try count(leastSize: leastSize)
    var values: [Value] = []
    values.reserveCapacity(count)
    for _ in 0..<count { values.append(try take(&self)) }
    return values
  }

  private mutating func count(leastSize: Int) throws(CacheDamage) -> Int {
    let count = try number()
    guard count >= 0, count <= (bytes.count - position) / leastSize else { throw CacheDamage() }
    return count
  }
}

typealias CacheDamage = CacheReader.CacheDamage
