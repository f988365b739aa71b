import Glibc

@testable import Publishing

/// Small pictures made byte by byte, so that a test can put anything into their containers.
enum JPEGSample {
  /// A grey baseline picture whose blocks are all alike.
  static func make(
    width: Int = 16, height: Int = 8, segments: [[UInt8]] = [], trailing: [UInt8] = []
  ) -> [UInt8] {
    var bytes: [UInt8] = [0xFF, 0xD8]
    for segment in segments { bytes += segment }
    bytes += segment(0xDB, [0] + [UInt8](repeating: 16, count: 64))
    bytes += segment(
      0xC0,
      [8, UInt8(height >> 8), UInt8(height & 255), UInt8(width >> 8), UInt8(width & 255), 1, 1, 0x11, 0])
    bytes += segment(0xC4, [0x00, 1] + [UInt8](repeating: 0, count: 15) + [0])
    bytes += segment(0xC4, [0x10, 1] + [UInt8](repeating: 0, count: 15) + [0])
    bytes += segment(0xDA, [1, 1, 0, 0, 63, 0])
    let blocks = ((width + 7) / 8) * ((height + 7) / 8)
    bytes += [UInt8](repeating: 0, count: blocks / 4)
    if blocks % 4 > 0 { bytes.append(0xFF >> UInt8(blocks % 4 * 2)) }
    return bytes + [0xFF, 0xD9] + trailing
  }

  static func segment(_ marker: UInt8, _ content: [UInt8]) -> [UInt8] {
    [0xFF, marker, UInt8((content.count + 2) >> 8), UInt8((content.count + 2) & 255)] + content
  }

  static func text(_ marker: UInt8, _ text: String) -> [UInt8] { segment(marker, Array(text.utf8)) }

  /// Exif data in little-endian order with one orientation and a text behind them.
  static func exif(orientation: UInt8, note: String = "") -> [UInt8] {
    Array("II*\0".utf8) + [8, 0, 0, 0, 1, 0, 0x12, 0x01, 3, 0, 1, 0, 0, 0, orientation, 0, 0, 0, 0, 0, 0, 0]
      + Array(note.utf8)
  }
}

enum PNGSample {
  /// A grey picture, every row unfiltered, in one stored block.
  static func make(width: Int = 3, height: Int = 2, chunks: [[UInt8]] = [], trailing: [UInt8] = []) -> [UInt8]
  {
    var header: [UInt8] = []
    header.appendBigEndian(width, size: 4)
    header.appendBigEndian(height, size: 4)
    header += [8, 0, 0, 0, 0]
    let rows = [UInt8](repeating: 0, count: (width + 1) * height)
    var data: [UInt8] = [0x78, 0x01, 1]
    data.appendLittleEndian(rows.count, size: 2)
    data.appendLittleEndian(~rows.count, size: 2)
    data += rows
    // Adler-32 of zeros: the low half stays 1, the high half counts the bytes.
    data.appendBigEndian(rows.count << 16 | 1, size: 4)
    return PictureGuess.pngSignature + chunk("IHDR", header) + chunks.flatMap { $0 } + chunk("IDAT", data)
      + chunk("IEND", []) + trailing
  }

  static func chunk(_ name: String, _ content: [UInt8]) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.appendBigEndian(content.count, size: 4)
    bytes += name.utf8
    bytes += content
    bytes.appendBigEndian(Int(crc32(Array(name.utf8) + content)), size: 4)
    return bytes
  }
}

/// The checksum of ISO 3309 that PNG uses, with the reflected polynomial 0xEDB88320.
private func crc32(_ bytes: [UInt8]) -> UInt32 {
  ~bytes.reduce(UInt32.max) { sum, byte in
    (0..<8).reduce(sum ^ UInt32(byte)) { value, _ in value & 1 == 0 ? value >> 1 : 0xEDB8_8320 ^ (value >> 1)
    }
  }
}

extension [UInt8] {
  fileprivate mutating func appendBigEndian(_ value: Int, size: Int) {
    for shift in stride(from: (size - 1) * 8, through: 0, by: -8) {
      append(UInt8(truncatingIfNeeded: value >> shift))
    }
  }

  fileprivate mutating func appendLittleEndian(_ value: Int, size: Int) {
    for shift in stride(from: 0, to: size * 8, by: 8) { append(UInt8(truncatingIfNeeded: value >> shift)) }
  }
}

enum WebPSample {
  /// One pixel, coded with loss: the content of a `VP8 ` chunk.
  static let lossy: [UInt8] = [
    0x30, 0x01, 0x00, 0x9D, 0x01, 0x2A, 0x01, 0x00, 0x01, 0x00, 0x0E, 0xC0, 0xFE, 0x25, 0xA4, 0x00, 0x03,
    0x70, 0x00, 0x00, 0x00, 0x00,
  ]
  /// One pixel, coded without loss: the content of a `VP8L` chunk.
  static let lossless: [UInt8] = [
    0x2F, 0x00, 0x00, 0x00, 0x10, 0x07, 0x10, 0x11, 0x11, 0x88, 0x88, 0xFE, 0x07,
  ]

  static func make(_ chunks: [[UInt8]], trailing: [UInt8] = []) -> [UInt8] {
    let content = chunks.flatMap { $0 }
    var bytes = Array("RIFF".utf8)
    bytes.appendLittleEndian(content.count + 4, size: 4)
    return bytes + Array("WEBP".utf8) + content + trailing
  }

  static func chunk(_ name: String, _ content: [UInt8]) -> [UInt8] {
    var bytes = Array(name.utf8)
    bytes.appendLittleEndian(content.count, size: 4)
    return bytes + content + [UInt8](repeating: 0, count: content.count % 2)
  }

  /// A `VP8X` chunk for one pixel.
  static func extended(flags: UInt8) -> [UInt8] { chunk("VP8X", [flags, 0, 0, 0, 0, 0, 0, 0, 0, 0]) }
}

extension Sandbox {
  /// Puts a picture into `content/photos/` and returns its name as records write it.
  @discardableResult
  func picture(_ name: String, _ bytes: [UInt8]) -> String {
    Glibc.mkdir(site + "/content/photos", 0o777)
    let descriptor = Glibc.open("\(site)/content/photos/\(name)", O_WRONLY | O_CREAT | O_TRUNC, 0o666)
    _ = write(descriptor, bytes, bytes.count)
    close(descriptor)
    return "photos/\(name)"
  }
}
