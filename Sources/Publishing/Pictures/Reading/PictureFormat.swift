/// A format that is read, told by a file's first bytes, whatever its name says.
enum PictureFormat: String, CaseIterable, Sendable {
  case jpeg
  case png
  case webp
  case heic
}

/// A format that is recognised only to say what to do about it.
enum ForeignFormat: Sendable {
  case gif
  case svg
  case avif
  case bmp
  case tiff
  case pdf
}

/// What a file's first bytes say it is.
enum PictureGuess {
  case readable(PictureFormat)
  /// Images that follow each other, in a form that pictures have too.
  case animated
  case foreign(ForeignFormat)
  case unknown

  static let pngSignature: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]

  init(_ bytes: [UInt8]) {
    func begins(_ text: String, at offset: Int = 0) -> Bool {
      bytes.dropFirst(offset).starts(with: text.utf8)
    }
    if bytes.starts(with: [0xFF, 0xD8, 0xFF]) {
      self = .readable(.jpeg)
    } else if bytes.starts(with: Self.pngSignature) {
      self = .readable(.png)
    } else if begins("RIFF"), begins("WEBP", at: 8) {
      self = .readable(.webp)
    } else if begins("GIF8") {
      self = .foreign(.gif)
    } else if begins("ftyp", at: 4) {
      self = PictureGuess(brands: brands(bytes))
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

extension PictureGuess {
  /// By the names in the first box of an ISO media file (ISO/IEC 23008-12, 10), the major one first.
  fileprivate init(brands: [String]) {
    let images: Set = ["heic", "heix", "heim", "heis"]
    switch brands.first {
    case "avif", "avis": self = .foreign(.avif)
    case "hevc", "hevx", "msf1": self = .animated
    case let major? where images.contains(major): self = .readable(.heic)
    case "mif1":
      self = brands.contains("avif") ? .foreign(.avif) : brands.contains("heic") ? .readable(.heic) : .unknown
    default: self = .unknown
    }
  }
}

private func brands(_ bytes: [UInt8]) -> [String] {
  let length = bytes.prefix(4).reduce(0) { $0 << 8 | Int($1) }
  let end = min(length, bytes.count, 256)
  return ([8] + stride(from: 16, to: max(16, end), by: 4)).map {
    String(decoding: bytes.dropFirst($0).prefix(4), as: UTF8.self)
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
