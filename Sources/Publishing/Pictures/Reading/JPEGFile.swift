import Bytes

/// A JPEG file (ITU-T T.81) that is written anew with its tables and scans only.
///
/// Application segments and comments go, with Exif, XMP, IPTC, ICC profiles and thumbnails in them; so does what
/// follows the end of the image, such as further pictures of a multi-picture file. Two application segments tell
/// how colours are coded, and are written afresh: JFIF's and Adobe's.
struct JPEGFile {
  private var cursor: ByteCursor
  private var body: [UInt8] = []
  private var hasJFIF = false
  private var adobe: [UInt8]?
  private var components: [UInt8] = []
  private var scans = 0
  private(set) var output: [UInt8] = []
  private(set) var width = 0
  private(set) var height = 0
  private(set) var orientation = 1
  private(set) var profile = Digest()

  var isGray: Bool { components.count == 1 }

  init(_ source: [UInt8]) {
    cursor = ByteCursor(source, from: 2)
    body.reserveCapacity(source.count)
  }

  mutating func rewrite() throws(PictureFlaw) {
    while true {
      let marker = try nextMarker()
      switch marker {
      case 0xC0, 0xC1, 0xC2: try frame(marker)
      case 0xC4, 0xDB, 0xDD: try table(marker)
      case 0xDA: try scan()
      case 0xE0...0xEF: try application(marker)
      case 0xFE: _ = try segment()
      case 0xD9: return try finish()
      case 0xC3, 0xC5...0xCF, 0xDC, 0xDE, 0xDF: throw .unsupportedCoding
      default: throw .damaged
      }
    }
  }

  private mutating func finish() throws(PictureFlaw) {
    guard scans > 0 else { throw .damaged }
    output = [0xFF, 0xD8]
    output.reserveCapacity(body.count + 40)
    // Without a JFIF or Adobe segment the components' names decide on the colours; JFIF must not overrule them.
    if hasJFIF || (adobe == nil && (components == [1] || components == [1, 2, 3])) {
      output += [0xFF, 0xE0, 0, 16] + Array("JFIF".utf8) + [0, 1, 1, 0, 0, 1, 0, 1, 0, 0]
    }
    if let adobe { output += [0xFF, 0xEE, 0, 14] + adobe }
    output += body
    output += [0xFF, 0xD9]
  }

  /// The next marker, over the fill bytes that may stand before it.
  private mutating func nextMarker() throws(PictureFlaw) -> UInt8 {
    guard try cursor.byte() == 0xFF else { throw .damaged }
    var marker = try cursor.byte()
    while marker == 0xFF { marker = try cursor.byte() }
    return marker
  }

  private mutating func segment() throws(PictureFlaw) -> ArraySlice<UInt8> {
    let length = try cursor.bigEndian(2)
    guard length >= 2 else { throw .damaged }
    return try cursor.take(length - 2)
  }

  private mutating func keep(_ marker: UInt8, _ content: ArraySlice<UInt8>) {
    body += [0xFF, marker]
    body.appendBigEndian(content.count + 2, size: 2)
    body += content
  }
}

extension JPEGFile {
  private mutating func frame(_ marker: UInt8) throws(PictureFlaw) {
    let content = Array(try segment())
    guard components.isEmpty, content.count >= 9, content.count == 6 + 3 * Int(content[5]) else {
      throw .damaged
    }
    height = Int(content[1]) << 8 | Int(content[2])
    width = Int(content[3]) << 8 | Int(content[4])
    components = stride(from: 6, to: content.count, by: 3).map { content[$0] }
    // A height of zero is given after the first scan, which browsers do not read.
    guard height > 0 else { throw .unsupportedCoding }
    guard width > 0, components.count <= 4 else { throw .damaged }
    keep(marker, content[...])
  }

  /// Quantisation tables, Huffman tables and the restart interval, if their lengths leave no room for anything else.
  private mutating func table(_ marker: UInt8) throws(PictureFlaw) {
    let content = try segment()
    var rest = ByteCursor(Array(content))
    switch marker {
    case 0xDD: try rest.skip(2)
    case 0xDB: while rest.remaining > 0 { try rest.skip(try rest.byte() >> 4 == 0 ? 64 : 128) }
    default:
      while rest.remaining > 0 {
        try rest.skip(1)
        try rest.skip(try rest.take(16).reduce(0) { $0 + Int($1) })
      }
    }
    guard rest.remaining == 0 else { throw .damaged }
    keep(marker, content)
  }

  /// A scan's header, and its entropy-coded data up to the next marker that is no restart.
  private mutating func scan() throws(PictureFlaw) {
    let header = try segment()
    guard !components.isEmpty, let count = header.first, header.count == 4 + 2 * Int(count) else {
      throw .damaged
    }
    keep(0xDA, header)
    let marker = cursor.bytes.withUnsafeBufferPointer { bytes in
      (cursor.offset..<max(cursor.offset, bytes.count - 1)).first {
        bytes[$0] == 0xFF && bytes[$0 + 1] != 0 && !(0xD0...0xD7).contains(bytes[$0 + 1])
      }
    }
    guard let marker else { throw .truncated }
    body += try cursor.take(marker - cursor.offset)
    scans += 1
    // A decoder goes over the whole picture for each; the most thorough encoders make a dozen.
    guard scans <= 100 else { throw .unsupportedCoding }
  }

  private mutating func application(_ marker: UInt8) throws(PictureFlaw) {
    let content = try segment()
    switch marker {
    case 0xE0 where content.starts(with: Array("JFIF\0".utf8)): hasJFIF = true
    case 0xE1 where content.starts(with: Array("Exif\0".utf8)):
      orientation = Publishing.orientation(byExif: content.dropFirst(6))
    case 0xE2 where content.starts(with: Array("ICC_PROFILE\0".utf8)): profile.add(Array(content))
    // Versions, flags and the colour transform (Adobe Technical Note 5116).
    case 0xEE where content.count >= 12 && content.starts(with: Array("Adobe".utf8)):
      adobe = Array("Adobe".utf8) + [0, 100, 0, 0, 0, 0, min(2, content[content.startIndex + 11])]
    default: break
    }
  }
}
