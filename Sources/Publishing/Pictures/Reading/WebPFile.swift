import Bytes

/// A still WebP file (RFC 9649) that is written anew with its bitstream, and its alpha channel if it has one apart.
struct WebPFile {
  private var cursor: ByteCursor
  private var canvas: (width: Int, height: Int)?
  private var alpha: ArraySlice<UInt8>?
  private var image: (name: String, content: ArraySlice<UInt8>)?
  private(set) var output: [UInt8] = []
  private(set) var width = 0
  private(set) var height = 0
  private(set) var orientation = 1
  private(set) var profile = Digest()

  init(_ source: [UInt8]) { cursor = ByteCursor(source, from: 4) }

  mutating func rewrite() throws(PictureFlaw) {
    let length = try cursor.littleEndian(4)
    guard length >= 4, length <= cursor.remaining else { throw length < 4 ? .damaged : .truncated }
    let end = cursor.offset + length
    try cursor.skip(4)
    while cursor.offset + 8 <= end { try chunk() }
    guard let image else { throw .damaged }
    // A canvas of another size belongs to an animation.
    if let canvas, canvas != (width, height) { throw .damaged }
    var chunks: [UInt8] = Array("WEBP".utf8)
    if let alpha, image.name == "VP8 " {
      let hasAlpha: UInt8 = 0x10
      var extended: [UInt8] = [hasAlpha, 0, 0, 0]
      extended.appendLittleEndian(width - 1, size: 3)
      extended.appendLittleEndian(height - 1, size: 3)
      append("VP8X", extended[...], to: &chunks)
      append("ALPH", alpha, to: &chunks)
    }
    append(image.name, image.content, to: &chunks)
    output = Array("RIFF".utf8)
    output.appendLittleEndian(chunks.count, size: 4)
    output += chunks
  }

  private func append(_ name: String, _ content: ArraySlice<UInt8>, to chunks: inout [UInt8]) {
    chunks += name.utf8
    chunks.appendLittleEndian(content.count, size: 4)
    chunks += content
    if content.count % 2 == 1 { chunks.append(0) }
  }

  private mutating func chunk() throws(PictureFlaw) {
    let name = String(decoding: try cursor.take(4), as: UTF8.self)
    let length = try cursor.littleEndian(4)
    let content = try cursor.take(length)
    // Chunks are padded to an even length; the last one's padding is often forgotten.
    if length % 2 == 1, cursor.remaining > 0 { try cursor.skip(1) }
    switch name {
    case "VP8X": try extended(Array(content))
    case "ALPH": alpha = content
    case "VP8 ", "VP8L":
      guard image == nil else { throw .damaged }
      try name == "VP8L" ? lossless(content) : lossy(content)
      image = (name, content)
    case "ANIM", "ANMF": throw .animated
    case "EXIF":
      let hasPrefix = content.starts(with: Array("Exif\0\0".utf8))
      orientation = Publishing.orientation(byExif: content.dropFirst(hasPrefix ? 6 : 0))
    case "ICCP": profile.add(Array(content))
    default: break
    }
  }

  private mutating func extended(_ content: [UInt8]) throws(PictureFlaw) {
    guard content.count >= 10 else { throw .damaged }
    let isAnimation: UInt8 = 0x02
    if content[0] & isAnimation != 0 { throw .animated }
    var fields = ByteCursor(content, from: 4)
    canvas = (try fields.littleEndian(3) + 1, try fields.littleEndian(3) + 1)
  }

  /// A VP8 key frame's header (RFC 6386, 9.1): the two high bits of each side scale it, which browsers ignore.
  private mutating func lossy(_ content: ArraySlice<UInt8>) throws(PictureFlaw) {
    var fields = ByteCursor(Array(content.prefix(10)))
    let tag = try fields.littleEndian(3)
    guard tag & 1 == 0, try fields.bigEndian(3) == 0x9D012A else { throw .damaged }
    guard content.count >= 10 + tag >> 5 else { throw .truncated }
    width = try fields.littleEndian(2) & 0x3FFF
    height = try fields.littleEndian(2) & 0x3FFF
  }

  private mutating func lossless(_ content: ArraySlice<UInt8>) throws(PictureFlaw) {
    var fields = ByteCursor(Array(content.prefix(5)))
    guard try fields.byte() == 0x2F else { throw .damaged }
    let bits = try fields.littleEndian(4)
    guard bits >> 29 == 0 else { throw .damaged }
    width = bits & 0x3FFF + 1
    height = bits >> 14 & 0x3FFF + 1
  }
}
