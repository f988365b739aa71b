import Testing

@testable import Publishing

/// A file that is no sound still picture is left out, and the reason is told.
struct PictureRefusalTests {
  static let files: [(name: String, bytes: [UInt8], flaw: PictureFlaw)] = [
    ("nothing", [], .empty),
    ("a text", Array("not a picture".utf8), .unknownFormat),
    ("zeros", [UInt8](repeating: 0, count: 64), .unknownFormat),
    ("GIF", Array("GIF89a".utf8), .foreign(.gif)),
    ("SVG", Array("<?xml version='1.0'?>\n<!-- x --><svg xmlns='x'/>".utf8), .foreign(.svg)),
    ("a sequence of HEIC pictures", [0, 0, 0, 24] + Array("ftypmsf1".utf8), .animated),
    ("a film", [0, 0, 0, 24] + Array("ftypisom".utf8), .unknownFormat),
    ("AVIF", [0, 0, 0, 24] + Array("ftypavif".utf8), .foreign(.avif)),
    ("BMP", Array("BM6".utf8), .foreign(.bmp)),
    ("TIFF", Array("II*\0".utf8), .foreign(.tiff)),
    ("PDF", Array("%PDF-1.7".utf8), .foreign(.pdf)),
    ("JPEG without an end", Array(JPEGSample.make().dropLast(2)), .truncated),
    ("JPEG without a scan", [0xFF, 0xD8, 0xFF, 0xD9], .damaged),
    (
      "JPEG of many scans",
      JPEGSample.make(
        segments: [[UInt8]](repeating: JPEGSample.segment(0xDA, [1, 1, 0, 0, 63, 0]), count: 100)), .damaged
    ),
    ("huge JPEG", JPEGSample.make(width: 20_001, height: 8), .tooManyPixels(width: 20_001, height: 8)),
    ("large JPEG", JPEGSample.make(width: 8000, height: 8000), .tooManyPixels(width: 8000, height: 8000)),
    ("JPEG of no width", JPEGSample.make(width: 0), .damaged),
    ("PNG cut short", Array(PNGSample.make().dropLast(20)), .truncated),
    ("animated PNG", PNGSample.make(chunks: [PNGSample.chunk("acTL", [0, 0, 0, 2, 0, 0, 0, 0])]), .animated),
    ("animated WebP", WebPSample.make([WebPSample.extended(flags: 0x02)]), .animated),
    ("WebP without a picture", WebPSample.make([]), .damaged),
    (
      "WebP cut short", Array(WebPSample.make([WebPSample.chunk("VP8L", WebPSample.lossless)]).dropLast(4)),
      .truncated
    ),
  ]

  @Test(arguments: files.indices)
  func isRefused(index: Int) {
    let (name, bytes, flaw) = Self.files[index]
    #expect(throws: flaw, "\(name)") { try PictureHeader(bytes) }
  }

  /// Bytes changed, cut out and doubled at random: a believable size or a reason, and never a stop.
  @Test func randomDamageIsSurvived() throws {
    let sources = [
      JPEGSample.make(segments: [
        JPEGSample.segment(0xE1, Array("Exif\0\0".utf8) + JPEGSample.exif(orientation: 1)),
        JPEGSample.text(0xFE, "note"),
      ]),
      PNGSample.make(chunks: [
        PNGSample.chunk("tEXt", Array("note".utf8)), PNGSample.chunk("gAMA", [0, 0, 1, 1]),
      ]),
      WebPSample.make([
        WebPSample.extended(flags: 0x3C), WebPSample.chunk("ALPH", [0, 1]),
        WebPSample.chunk("VP8 ", WebPSample.lossy),
        WebPSample.chunk("EXIF", JPEGSample.exif(orientation: 1)),
      ]),
    ]
    var random = SplitMix(state: 29)
    var survivors = 0
    for round in 0..<30_000 {
      var bytes = sources[round % sources.count]
      for _ in 0...Int(random.next() % 3) { damage(&bytes, &random) }
      guard let header = try? PictureHeader(bytes) else { continue }
      survivors += 1
      #expect(header.width > 0 && header.height > 0)
      #expect(header.width * header.height <= PictureFlaw.mostPixels && (1...8).contains(header.orientation))
    }
    #expect(survivors > 1000)
  }

  private func damage(_ bytes: inout [UInt8], _ random: inout SplitMix) {
    guard !bytes.isEmpty else { return }
    let place = Int(random.next() % UInt64(bytes.count))
    let end = min(bytes.count, place + Int(random.next() % 9))
    switch random.next() % 5 {
    case 0: bytes.removeSubrange(place..<end)
    case 1: bytes.insert(contentsOf: bytes[place..<end], at: place)
    case 2: bytes.removeLast(bytes.count - place)
    case 3: bytes[place] = [0, 0xFF, 0x7F, 0x80][Int(random.next() % 4)]
    default: bytes[place] ^= UInt8(1 << (random.next() % 8))
    }
  }
}

/// A generator whose sequence is the same in every run.
private struct SplitMix: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var value = state
    value = (value ^ value >> 30) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ value >> 27) &* 0x94D0_49BB_1331_11EB
    return value ^ value >> 31
  }
}
