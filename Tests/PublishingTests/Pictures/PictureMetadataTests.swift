import Testing

@testable import Publishing

/// What a camera, an editor or a phone hides in a picture does not reach the site.
struct PictureMetadataTests {
  private let secret = "SECRET-30.2592N-120.1297E"

  private func contains(_ text: String, _ bytes: [UInt8]) -> Bool {
    String(decoding: bytes, as: UTF8.self).contains(text)
  }

  @Test(arguments: [
    JPEGSample.segment(
      0xE1, Array("Exif\0\0".utf8) + JPEGSample.exif(orientation: 1, note: "SECRET-30.2592N-120.1297E")),
    JPEGSample.text(0xE1, "http://ns.adobe.com/xap/1.0/\0<x:xmpmeta>SECRET-30.2592N-120.1297E</x:xmpmeta>"),
    JPEGSample.text(0xED, "Photoshop 3.0\08BIM SECRET-30.2592N-120.1297E"),
    JPEGSample.text(0xE2, "ICC_PROFILE\0 SECRET-30.2592N-120.1297E"),
    JPEGSample.text(0xE0, "JFIF\0\u{1}\u{2} SECRET-30.2592N-120.1297E"),
    JPEGSample.text(0xE0, "JFXX\0 SECRET-30.2592N-120.1297E"),
    JPEGSample.text(0xEE, "Adobe\0d......\0 SECRET-30.2592N-120.1297E"),
    JPEGSample.text(0xEF, "SECRET-30.2592N-120.1297E"),
    JPEGSample.text(0xFE, "SECRET-30.2592N-120.1297E"),
  ])
  func jpegSegmentsGo(segment: [UInt8]) throws {
    let source = JPEGSample.make(segments: [segment])
    #expect(contains(secret, source))
    let clean = try CleanPicture(rewriting: source)
    #expect(!contains(secret, clean.bytes))
    #expect((clean.width, clean.height) == (16, 8))
  }

  @Test func jpegPixelsStayAsTheyAre() throws {
    let plain = JPEGSample.make(width: 300, height: 200)
    let clean = try CleanPicture(rewriting: plain)
    // A picture without a JFIF segment gets one; the rest is what it was.
    #expect(clean.bytes.dropFirst(20).elementsEqual(plain.dropFirst(2)))
    #expect(contains("JFIF", clean.bytes))
  }

  @Test func nothingFollowsTheEndOfAPicture() throws {
    let trailing = JPEGSample.make() + Array(secret.utf8)
    let jpeg = try CleanPicture(rewriting: JPEGSample.make(trailing: trailing))
    #expect(jpeg.bytes.suffix(2) == [0xFF, 0xD9])
    #expect(jpeg.bytes == (try CleanPicture(rewriting: JPEGSample.make())).bytes)
    let png = try CleanPicture(rewriting: PNGSample.make(trailing: trailing))
    #expect(png.bytes == PNGSample.make())
    let lossy = WebPSample.chunk("VP8 ", WebPSample.lossy)
    let webp = try CleanPicture(rewriting: WebPSample.make([lossy], trailing: trailing))
    #expect(webp.bytes == WebPSample.make([lossy]))
  }

  @Test func theColoursOfAnAdobePictureKeepTheirMeaning() throws {
    let source = JPEGSample.make(segments: [
      JPEGSample.segment(0xEE, Array("Adobe".utf8) + [0, 100, 1, 2, 3, 4, 2])
    ])
    let clean = try CleanPicture(rewriting: source)
    // JFIF would overrule the colour transform, the last byte of Adobe's segment.
    #expect(!contains("JFIF", clean.bytes))
    #expect(clean.bytes.prefix(18).suffix(14) == [0, 14] + Array("Adobe".utf8) + [0, 100, 0, 0, 0, 0, 2])
  }

  @Test(arguments: ["tEXt", "zTXt", "iTXt", "tIME", "iCCP", "sPLT", "hIST", "pHYs", "caBX", "prVW"])
  func pngChunksGo(name: String) throws {
    let source = PNGSample.make(chunks: [PNGSample.chunk(name, Array(secret.utf8))])
    let clean = try CleanPicture(rewriting: source)
    #expect(clean.bytes == PNGSample.make())
    #expect((clean.width, clean.height) == (3, 2))
  }

  @Test func pngExifGoes() throws {
    let exif = PNGSample.chunk("eXIf", JPEGSample.exif(orientation: 1, note: secret))
    #expect(try CleanPicture(rewriting: PNGSample.make(chunks: [exif])).bytes == PNGSample.make())
  }

  @Test func pngColoursStay() throws {
    let source = PNGSample.make(chunks: [
      PNGSample.chunk("gAMA", [0, 0, 0xB1, 0x8F]), PNGSample.chunk("sRGB", [0]), PNGSample.chunk("sBIT", [8]),
      PNGSample.chunk("tRNS", [0, 0]), PNGSample.chunk("bKGD", [0, 255]),
    ])
    #expect(try CleanPicture(rewriting: source).bytes == source)
  }

  @Test(arguments: ["EXIF", "XMP ", "ICCP", "XXXX"])
  func webpChunksGo(name: String) throws {
    let lossless = WebPSample.chunk("VP8L", WebPSample.lossless)
    let everyFlagButAnimation: UInt8 = 0x3C
    let source = WebPSample.make([
      WebPSample.extended(flags: everyFlagButAnimation), lossless, WebPSample.chunk(name, Array(secret.utf8)),
    ])
    let clean = try CleanPicture(rewriting: source)
    #expect(clean.bytes == WebPSample.make([lossless]))
    #expect((clean.width, clean.height) == (1, 1))
  }

  @Test func webpAlphaStaysAndOtherFlagsGo() throws {
    let alpha = WebPSample.chunk("ALPH", [0, 128])
    let lossy = WebPSample.chunk("VP8 ", WebPSample.lossy)
    let source = WebPSample.make([
      WebPSample.extended(flags: 0x3C), WebPSample.chunk("ICCP", Array(secret.utf8)), alpha, lossy,
      WebPSample.chunk("EXIF", Array(secret.utf8)),
    ])
    let expected = WebPSample.make([WebPSample.extended(flags: 0x10), alpha, lossy])
    #expect(try CleanPicture(rewriting: source).bytes == expected)
  }
}
