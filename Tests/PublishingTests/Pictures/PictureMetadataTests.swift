import Testing

@testable import Publishing

/// What an encoder may write beside the pixels, whoever wrote it, is never published.
struct PictureMetadataTests {
  private static let secret = "SECRET-30.2592N-120.1297E"
  private static let lossy = WebPSample.chunk("VP8 ", WebPSample.lossy)
  private static let lossless = WebPSample.chunk("VP8L", WebPSample.lossless)

  static let unclean: [(name: String, file: [UInt8])] =
    [
      ("Exif", 0xE1, "Exif\0\0"), ("XMP", 0xE1, "http://ns.adobe.com/xap/1.0/\0<x:xmpmeta>"),
      ("IPTC", 0xED, "Photoshop 3.0\08BIM"), ("a profile", 0xE2, "ICC_PROFILE\0"),
      ("a note behind JFIF", 0xE0, "JFIF\0\u{1}\u{2}"), ("a thumbnail", 0xE0, "JFXX\0"),
      ("a note behind Adobe's", 0xEE, "Adobe\0d......\0"), ("a segment of nobody", 0xEF, ""),
      ("a comment", 0xFE, ""),
    ].map { name, marker, start in
      (name, JPEGSample.make(segments: [JPEGSample.text(marker, start + secret)]))
    }
    + ["EXIF", "XMP ", "ICCP", "XXXX"].map { name in
      (name, WebPSample.make([lossless, WebPSample.chunk(name, Array(secret.utf8))]))
    } + [
      ("behind a JPEG", JPEGSample.make(trailing: Array(secret.utf8))),
      ("another JPEG behind", JPEGSample.make(trailing: JPEGSample.make())),
      ("behind a WebP", WebPSample.make([lossy], trailing: Array(secret.utf8))),
      ("a flag of Exif", WebPSample.make([WebPSample.extended(flags: 0x18), lossy])),
      ("a PNG, which is never made", PNGSample.make()), ("nothing", []), ("a text", Array(secret.utf8)),
    ]

  @Test func isRefused() {
    for (name, file) in Self.unclean {
      #expect(throws: PictureFlaw.unclean, "\(name)") { try PictureHeader.checkBare(file) }
    }
  }

  @Test func pixelsStay() throws {
    let jfif = JPEGSample.segment(0xE0, Array("JFIF\0".utf8) + [1, 1, 0, 0, 1, 0, 1, 0, 0])
    for file in [
      JPEGSample.make(width: 300, height: 200), JPEGSample.make(segments: [jfif]),
      WebPSample.make([Self.lossy]),
    ] {
      try PictureHeader.checkBare(file)
    }
  }

  /// libvips writes Exif data into every WebP.
  @Test func aWebPIsTakenApart() throws {
    let pixels = WebPSample.make([Self.lossy])
    let alone = WebPSample.chunk("EXIF", Array(Self.secret.utf8))
    let file = WebPSample.make([WebPSample.extended(flags: 0x08), Self.lossy, alone])
    #expect(try PictureParts.webP(ofPixelsIn: file) == pixels)
    #expect(throws: PictureFlaw.unclean) { try PictureParts.webP(ofPixelsIn: WebPSample.make([alone])) }
  }

  @Test func aHeaderTellsHowAPictureIsShown() throws {
    let exif = JPEGSample.exif(orientation: 6, note: Self.secret)
    let jpeg = try PictureHeader(
      JPEGSample.make(
        width: 300, height: 200,
        segments: [JPEGSample.text(0xFE, "note"), JPEGSample.segment(0xE1, Array("Exif\0\0".utf8) + exif)],
        trailing: JPEGSample.make()))
    #expect((jpeg.width, jpeg.height, jpeg.orientation, jpeg.isGray) == (300, 200, 6, true))
    let png = try PictureHeader(PNGSample.make(chunks: [PNGSample.chunk("eXIf", exif)]))
    #expect((png.width, png.height, png.orientation) == (3, 2, 6))
    for image in [Self.lossy, Self.lossless] {
      let webp = try PictureHeader(
        WebPSample.make([WebPSample.extended(flags: 0x08), image, WebPSample.chunk("EXIF", exif)]))
      #expect((webp.width, webp.height, webp.orientation) == (1, 1, 6))
    }
  }
}
