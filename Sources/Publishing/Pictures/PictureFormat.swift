/// A format that is published, told by a file's first bytes, whatever its name says.
enum PictureFormat: CaseIterable {
  case jpeg
  case png
  case webp

  /// What the name of a published file ends with.
  var ending: String {
    switch self {
    case .jpeg: "jpg"
    case .png: "png"
    case .webp: "webp"
    }
  }
}

/// A format that is recognised only to say what to do about it.
enum ForeignFormat: Sendable {
  case gif
  case svg
  case heic
  case avif
  case bmp
  case tiff
  case pdf
}

/// What a file's first bytes say it is.
enum PictureGuess {
  case published(PictureFormat)
  case foreign(ForeignFormat)
  case unknown

  init(_ bytes: [UInt8]) {
    func begins(_ text: String, at offset: Int = 0) -> Bool {
      bytes.dropFirst(offset).starts(with: text.utf8)
    }
    if bytes.starts(with: [0xFF, 0xD8, 0xFF]) {
      self = .published(.jpeg)
    } else if bytes.starts(with: PNGFile.signature) {
      self = .published(.png)
    } else if begins("RIFF"), begins("WEBP", at: 8) {
      self = .published(.webp)
    } else if begins("GIF8") {
      self = .foreign(.gif)
    } else if begins("ftyp", at: 4) {
      self = begins("avif", at: 8) || begins("avis", at: 8) ? .foreign(.avif) : .foreign(.heic)
    } else if begins("BM") {
      self = .foreign(.bmp)
    } else if begins("II*\0") || begins("MM\0*") {
      self = .foreign(.tiff)
    } else if begins("%PDF") {
      self = .foreign(.pdf)
    } else if looksLikeSVG(bytes) {
      self = .foreign(.svg)
    } else {
      self = .unknown
    }
  }
}

private func looksLikeSVG(_ bytes: [UInt8]) -> Bool {
  let start = bytes.prefix(1024)
  guard let first = start.first(where: { $0 > 0x20 && $0 != 0xEF && $0 != 0xBB && $0 != 0xBF }),
    first == UInt8(ascii: "<")
  else { return false }
  let tag = Array("<svg".utf8)
  return start.indices.contains { start[$0...].starts(with: tag) }
}
