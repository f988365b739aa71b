/// Tells whether something is the same as in an earlier run: 64 bits of what it holds, equal in every run and process.
///
/// Bytes are folded by multiplying 64 by 64 bits, as wyhash and rapidhash do; fast, and no protection against somebody
/// who looks for two contents of one digest.
public struct ContentDigest: Sendable {
  private var state: UInt64 = 0x2D35_8DCC_AA6C_78A5

  public init() {}

  /// The digest of all that was added, in the order in which it was.
  public var value: UInt64 { Self.folded(state ^ Self.firstSecret, Self.secondSecret) }

  public mutating func add(_ number: UInt64) {
    state = Self.folded(state ^ number, Self.firstSecret ^ Self.secondSecret)
  }

  public mutating func add(_ text: String) {
    var text = text
    text.withUTF8 { add($0) }
  }

  /// Adds bytes and how many they are, so that the same bytes divided otherwise give another digest.
  public mutating func add(_ bytes: UnsafeBufferPointer<UInt8>) {
    let raw = UnsafeRawBufferPointer(bytes)
    add(UInt64(truncatingIfNeeded: raw.count))
    var offset = 0
    var (left, right) = (state, state)
    while raw.count - offset >= 32 {
      left = Self.folded(Self.word(raw, offset) ^ Self.firstSecret, Self.word(raw, offset + 8) ^ left)
      right = Self.folded(
        Self.word(raw, offset + 16) ^ Self.secondSecret, Self.word(raw, offset + 24) ^ right)
      offset += 32
    }
    // Each lane has a turn of its own, so that words that change places are told.
    state = Self.folded(left ^ Self.secondSecret, right ^ Self.firstSecret)
    while raw.count - offset >= 8 {
      state = Self.folded(Self.word(raw, offset) ^ Self.firstSecret, state ^ Self.secondSecret)
      offset += 8
    }
    guard offset < raw.count else { return }
    var rest: UInt64 = 0
    while offset < raw.count {
      rest = rest << 8 | UInt64(raw[offset])
      offset += 1
    }
    state = Self.folded(rest ^ Self.secondSecret, state ^ Self.firstSecret)
  }

  private static let firstSecret: UInt64 = 0x8BB8_4B93_962E_ACC9
  private static let secondSecret: UInt64 = 0x4B33_A62E_D433_D4A3

  private static func word(_ bytes: UnsafeRawBufferPointer, _ offset: Int) -> UInt64 {
    UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
  }

  /// Both halves of the product and of the factors, so that a factor of zero does not wipe out what came before.
  private static func folded(_ left: UInt64, _ right: UInt64) -> UInt64 {
    let product = left.multipliedFullWidth(by: right)
    return left ^ right ^ product.low ^ product.high
  }
}

extension RawRecord {
  /// A digest of what the record says: its type, its id, its fields as they were written, its Markdown.
  ///
  /// Where in a file it stands does not matter, nor what stands around it. With Markdown the file's path counts too,
  /// since links in it may be relative to the file.
  public func digest(type: String, id: String) -> UInt64 {
    var digest = ContentDigest()
    digest.add(type)
    digest.add(id)
    let document = value.document
    document.source.withUnsafeBufferPointer { source in
      digest.add(UnsafeBufferPointer(rebasing: source[value.place.range]))
      guard let body else { return }
      digest.add(document.path)
      digest.add(UnsafeBufferPointer(rebasing: source[body]))
    }
    // The blank lines that end a block scalar may be part of its text, and lie outside the record's range.
    let last = value.last
    if last.style == .block { last.withBytes { digest.add($0) } }
    return digest.value
  }
}

extension Value {
  /// The last value inside this one; itself where there is none.
  fileprivate var last: Value {
    Value(document: document, index: document.nodes[index].next(after: index) - 1)
  }
}
