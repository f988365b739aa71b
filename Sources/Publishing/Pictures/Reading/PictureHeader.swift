/// What a picture's file says of how it is to be shown, read without decoding it.
struct PictureHeader: Sendable {
  let format: PictureFormat
  /// In pixels, as stored.
  let width: Int
  let height: Int
  /// How it has to be turned to be upright, as Exif numbers it: 1 to 8.
  let orientation: Int
  /// One component a pixel instead of three or four; known of JPEG only.
  let isGray: Bool

  /// - Throws: why the file cannot be published. That it can be decoded is not known yet.
  init(_ bytes: [UInt8]) throws(PictureFlaw) {
    guard !bytes.isEmpty else { throw .empty }
    switch PictureGuess(bytes) {
    case .readable(.heic), .unknown: throw .unknownFormat
    case .animated: throw .animated
    case .foreign(let format): throw .foreign(format)
    case .readable(let format):
      let parts = try PictureParts(format, bytes)
      let frame: Frame
      switch format {
      case .jpeg: frame = try Frame(jpeg: parts)
      case .png: frame = try Frame(png: parts)
      default: frame = try Frame(webp: parts)
      }
      try PictureFlaw.check(width: frame.width, height: frame.height)
      self.format = format
      (width, height, isGray) = (frame.width, frame.height, frame.isGray)
      orientation = frame.exif.map { Publishing.orientation(byExif: $0) } ?? 1
    }
  }
}

private struct Frame {
  var width: Int
  var height: Int
  var isGray = false
  /// From the byte-order mark on.
  var exif: ArraySlice<UInt8>?

  init(jpeg parts: PictureParts) throws(PictureFlaw) {
    // Tables and extensions have names among those of frames (ITU-T T.81, table B.1).
    let frames = parts.all.filter { $0.name.hasPrefix("C") && !["C4", "C8", "CC"].contains($0.name) }
    let scans = parts.all.count { $0.name == "DA" }
    // A decoder goes over the whole picture for each scan; the most thorough encoders make a dozen.
    guard frames.count == 1, (1...100).contains(scans) else { throw .damaged }
    var fields = ByteCursor(Array(frames[0].content.dropFirst()))
    height = try fields.bigEndian(2)
    width = try fields.bigEndian(2)
    isGray = try fields.byte() == 1
    exif = parts.all.lazy.filter { $0.name == "E1" && $0.content.starts(with: Array("Exif\0".utf8)) }.first?
      .content.dropFirst(6)
  }

  init(png parts: PictureParts) throws(PictureFlaw) {
    guard parts.all.first?.name == "IHDR", parts.has("IDAT") else { throw .damaged }
    if parts.has("acTL") { throw .animated }
    var fields = ByteCursor(Array(parts.all[0].content))
    width = try fields.bigEndian(4)
    height = try fields.bigEndian(4)
    exif = parts.first("eXIf")
  }

  init(webp parts: PictureParts) throws(PictureFlaw) {
    let extended = parts.first("VP8X")
    let isAnimation: UInt8 = 0x02
    if parts.has("ANIM", "ANMF") || extended?.first.map({ $0 & isAnimation != 0 }) ?? false {
      throw .animated
    }
    if let lossy = parts.first("VP8 ") {
      // A key frame's header (RFC 6386, 9.1): the two high bits of each side scale it, which browsers ignore.
      var fields = ByteCursor(Array(lossy.prefix(10)))
      guard try fields.byte() & 1 == 0 else { throw .damaged }
      try fields.skip(2)
      guard try fields.bigEndian(3) == 0x9D012A else { throw .damaged }
      width = try fields.littleEndian(2) & 0x3FFF
      height = try fields.littleEndian(2) & 0x3FFF
    } else if let lossless = parts.first("VP8L") {
      var fields = ByteCursor(Array(lossless.prefix(5)))
      guard try fields.byte() == 0x2F else { throw .damaged }
      let bits = try fields.littleEndian(4)
      width = bits & 0x3FFF + 1
      height = bits >> 14 & 0x3FFF + 1
    } else {
      throw .damaged
    }
    let data = parts.first("EXIF")
    exif = data.map { $0.starts(with: Array("Exif\0\0".utf8)) ? $0.dropFirst(6) : $0 }
  }
}

extension PictureHeader {
  /// Looks at a file that is to be published: it holds pixels and what is needed to show them, and nothing else.
  ///
  /// Encoders are told to leave out all else; no version of one is trusted to do so.
  static func checkBare(_ bytes: [UInt8]) throws(PictureFlaw) {
    guard case .readable(let format) = PictureGuess(bytes) else { throw .unclean }
    let parts = try PictureParts(format, bytes)
    guard parts.end == bytes.count, parts.all.allSatisfy({ $0.isBare(in: format) }) else { throw .unclean }
  }
}

extension PictureParts.Part {
  fileprivate func isBare(in format: PictureFormat) -> Bool {
    switch (format, name) {
    case (.jpeg, "C0"), (.jpeg, "C1"), (.jpeg, "C2"), (.jpeg, "C4"), (.jpeg, "DA"), (.jpeg, "DB"),
      (.jpeg, "DD"),
      (.jpeg, "D9"):
      true
    // With no room for a thumbnail or a note.
    case (.jpeg, "E0"): content.count == 14 && content.starts(with: Array("JFIF\0".utf8))
    case (.webp, "VP8 "): true
    default: false
    }
  }
}
