import Bytes

/// A PNG file (W3C, third edition) that is written anew with the chunks its pixels need.
struct PNGFile {
  static let signature: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]

  private var cursor: ByteCursor
  private var hasPalette = false
  private var hasData = false
  private(set) var output: [UInt8] = PNGFile.signature
  private(set) var width = 0
  private(set) var height = 0
  private(set) var orientation = 1
  private(set) var profile = Digest()

  init(_ source: [UInt8]) {
    cursor = ByteCursor(source, from: Self.signature.count)
    output.reserveCapacity(source.count)
  }

  mutating func rewrite() throws(PictureFlaw) {
    var isFirst = true
    while true {
      let length = try cursor.bigEndian(4)
      let start = cursor.offset
      let name = String(decoding: try cursor.take(4), as: UTF8.self)
      let content = try cursor.take(length)
      guard try cursor.bigEndian(4) == Int(crc32(cursor.bytes[start..<content.endIndex])) else {
        throw .damaged
      }
      guard isFirst == (name == "IHDR") else { throw .damaged }
      isFirst = false
      if try isKept(name, content) { write(cursor.bytes[start..<content.endIndex]) }
      if name == "IEND" {
        guard hasData else { throw .damaged }
        return
      }
    }
  }

  /// A chunk from its name on, framed by its length and its checksum.
  private mutating func write(_ chunk: ArraySlice<UInt8>) {
    output.appendBigEndian(chunk.count - 4, size: 4)
    output += chunk
    output.appendBigEndian(Int(crc32(chunk)), size: 4)
  }

  /// Whether a chunk is needed to show the picture; one whose length leaves room for more than that is refused.
  private mutating func isKept(_ name: String, _ content: ArraySlice<UInt8>) throws(PictureFlaw) -> Bool {
    switch name {
    case "IHDR": try header(content)
    case "PLTE":
      guard !hasPalette, content.count % 3 == 0, (3...768).contains(content.count) else { throw .damaged }
      hasPalette = true
    case "IDAT": hasData = true
    case "IEND": guard content.isEmpty else { throw .damaged }
    case "tRNS": guard content.count <= 256 else { throw .damaged }
    case "gAMA": guard content.count == 4 else { throw .damaged }
    case "cHRM": guard content.count == 32 else { throw .damaged }
    case "sRGB": guard content.count == 1 else { throw .damaged }
    case "sBIT": guard content.count <= 4 else { throw .damaged }
    case "bKGD": guard content.count <= 6 else { throw .damaged }
    case "acTL": throw .animated
    case "eXIf":
      orientation = Publishing.orientation(byExif: content)
      return false
    case "iCCP":
      profile.add(Array(content))
      return false
    default:
      guard name.utf8.allSatisfy({ (0x41...0x5A).contains($0 & 0xDF) && $0 < 0x80 }) else { throw .damaged }
      // A capital first letter says that the picture cannot be shown without understanding the chunk.
      guard let first = name.utf8.first, first & 0x20 != 0 else { throw .unsupportedCoding }
      return false
    }
    return true
  }

  private mutating func header(_ content: ArraySlice<UInt8>) throws(PictureFlaw) {
    var fields = ByteCursor(Array(content))
    guard content.count == 13 else { throw .damaged }
    width = try fields.bigEndian(4)
    height = try fields.bigEndian(4)
    let depth = try fields.bigEndian(1)
    let colour = try fields.bigEndian(1)
    let depths: [Int] =
      switch colour {
      case 0: [1, 2, 4, 8, 16]
      case 3: [1, 2, 4, 8]
      case 2, 4, 6: [8, 16]
      default: []
      }
    // Compression and filter have one method each, interlacing two.
    guard depths.contains(depth), try fields.bigEndian(2) == 0, try fields.bigEndian(1) <= 1 else {
      throw .damaged
    }
  }
}

/// The checksum of ISO 3309 that PNG uses, with the reflected polynomial 0xEDB88320.
func crc32(_ bytes: some Sequence<UInt8>) -> UInt32 {
  var sum: UInt32 = 0xFFFF_FFFF
  for byte in bytes { sum = crcTable[Int((sum ^ UInt32(byte)) & 0xFF)] ^ (sum >> 8) }
  return ~sum
}

private let crcTable: [UInt32] = (0..<256).map { index in
  (0..<8).reduce(UInt32(index)) { value, _ in value & 1 == 0 ? value >> 1 : 0xEDB8_8320 ^ (value >> 1) }
}
