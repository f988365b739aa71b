/// The parts of which a picture's file is put together: a JPEG's segments, the chunks of PNG and WebP.
struct PictureParts {
  struct Part {
    /// As the format calls it, such as `IHDR`; of a JPEG the marker, such as `E1`.
    let name: String
    let content: ArraySlice<UInt8>
  }

  private(set) var all: [Part] = []
  private var cursor: ByteCursor

  /// Up to the picture's end; what may follow there belongs to no part.
  ///
  /// - Throws: `.truncated` where a part reaches past the end of the file.
  init(_ format: PictureFormat, _ bytes: [UInt8]) throws(PictureFlaw) {
    cursor = ByteCursor(bytes)
    switch format {
    case .jpeg: try readJPEG()
    case .png: try readPNG()
    case .webp: try readWebP()
    case .heic: break
    }
  }

  /// Where the picture ends.
  var end: Int { cursor.offset }

  func first(_ name: String) -> ArraySlice<UInt8>? { all.first { $0.name == name }?.content }

  func has(_ names: String...) -> Bool { all.contains { names.contains($0.name) } }
}

extension PictureParts {
  /// Segments (ITU-T T.81, B.1), a scan's with the coded data behind its header.
  private mutating func readJPEG() throws(PictureFlaw) {
    try cursor.skip(2)
    while true {
      guard try cursor.byte() == 0xFF else { throw .damaged }
      var marker = try cursor.byte()
      // Fill bytes may stand before a marker.
      while marker == 0xFF { marker = try cursor.byte() }
      let name = String(marker, radix: 16, uppercase: true)
      if marker == 0xD9 { return all.append(Part(name: name, content: [])) }
      let length = try cursor.bigEndian(2)
      guard length >= 2 else { throw .damaged }
      all.append(Part(name: name, content: try cursor.take(length - 2)))
      if marker == 0xDA { try cursor.skip(try codedLength()) }
    }
  }

  /// Up to the next marker that is no restart.
  private func codedLength() throws(PictureFlaw) -> Int {
    let next = cursor.bytes.withUnsafeBufferPointer { bytes in
      (cursor.offset..<max(cursor.offset, bytes.count - 1)).first {
        bytes[$0] == 0xFF && bytes[$0 + 1] != 0 && !(0xD0...0xD7).contains(bytes[$0 + 1])
      }
    }
    guard let next else { throw .truncated }
    return next - cursor.offset
  }

  /// Chunks (W3C PNG, third edition, 5), their checksums left to the decoder.
  private mutating func readPNG() throws(PictureFlaw) {
    try cursor.skip(PictureGuess.pngSignature.count)
    while all.last?.name != "IEND" {
      let length = try cursor.bigEndian(4)
      let name = String(decoding: try cursor.take(4), as: UTF8.self)
      all.append(Part(name: name, content: try cursor.take(length)))
      try cursor.skip(4)
    }
  }

  /// Chunks of the RIFF container (RFC 9649, 2.3).
  private mutating func readWebP() throws(PictureFlaw) {
    try cursor.skip(4)
    let length = try cursor.littleEndian(4)
    guard length >= 4, length <= cursor.remaining else { throw length < 4 ? .damaged : .truncated }
    let end = cursor.offset + length
    try cursor.skip(4)
    while cursor.offset + 8 <= end {
      let name = String(decoding: try cursor.take(4), as: UTF8.self)
      let content = try cursor.take(try cursor.littleEndian(4))
      all.append(Part(name: name, content: content))
      // Chunks are padded to an even length; the last one's padding is often forgotten.
      if content.count % 2 == 1, cursor.remaining > 0 { try cursor.skip(1) }
    }
  }
}

extension PictureParts {
  /// A file of a picture's own chunk and of no other; it is opaque.
  static func webP(ofPixelsIn file: [UInt8]) throws(PictureFlaw) -> [UInt8] {
    guard let pixels = try PictureParts(.webp, file).first("VP8 ") else { throw .unclean }
    func length(_ count: Int) -> [UInt8] { (0..<4).map { UInt8(truncatingIfNeeded: count >> ($0 * 8)) } }
    let padding = [UInt8](repeating: 0, count: pixels.count % 2)
    return Array("RIFF".utf8) + length(12 + pixels.count + padding.count) + Array("WEBPVP8 ".utf8)
      + length(pixels.count) + pixels + padding
  }
}
