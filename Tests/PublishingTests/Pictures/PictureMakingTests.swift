import Printing
import Testing

@testable import Publishing

/// Whatever a picture comes as, pages get it upright, in sRGB, on white, as WebP and JPEG.
struct PictureMakingTests {
  static let (red, green, blue, white) = ([220, 30, 30], [30, 170, 60], [30, 60, 200], [250, 250, 250])

  static let upright =
    (1...8).map { "turned-\($0).jpg" } + [
      "turned-6.webp", "turned-8.png", "upright.heic", "turned.heic", "sixteen-bits.png", "palette.png",
      "profile.jpg", "profile.png", "profile.webp",
    ]

  @Test(arguments: upright)
  func comesOutUpright(_ name: String) throws {
    let sandbox = try Sandbox()
    let made = try Made(sandbox, name, try PictureSampleFile.bytes(name))
    #expect(made.outputs.map(\.recipe.coding.ending).sorted() == ["jpg", "webp"])
    for output in made.outputs {
      #expect((output.recipe.width, output.recipe.height) == (64, 40))
      let picture = try made.decoded(output)
      #expect(picture.shows(Self.red, at: 20, 20), "\(picture.colour(20, 20))")
      #expect(picture.shows(Self.green, at: 80, 20), "\(picture.colour(80, 20))")
      #expect(picture.shows(Self.blue, at: 20, 80), "\(picture.colour(20, 80))")
      #expect(picture.shows(Self.white, at: 80, 80), "\(picture.colour(80, 80))")
    }
  }

  @Test(arguments: ["transparent.png", "transparent.webp"])
  func whatIsTransparentLiesOnWhite(_ name: String) throws {
    let sandbox = try Sandbox()
    let made = try Made(sandbox, name, try PictureSampleFile.bytes(name))
    #expect(made.outputs.count == 2)
    for output in made.outputs {
      let picture = try made.decoded(output)
      #expect(picture.shows([255, 255, 255], at: 80, 80) && picture.shows(Self.red, at: 20, 20))
    }
  }

  @Test func printersColoursBecomeThoseOfScreens() throws {
    let sandbox = try Sandbox()
    let made = try Made(sandbox, "cmyk.jpg", try PictureSampleFile.bytes("cmyk.jpg"))
    for output in made.outputs {
      let picture = try made.decoded(output)
      #expect(picture.components == 3)
      let (red, blue) = (picture.colour(20, 20), picture.colour(20, 80))
      #expect(red[0] > red[1] + 80 && red[0] > red[2] + 80, "\(red)")
      #expect(blue[2] > blue[0] + 50, "\(blue)")
    }
  }

  @Test func grayStaysGray() throws {
    let sandbox = try Sandbox()
    let made = try Made(sandbox, "gray.jpg", try PictureSampleFile.bytes("gray.jpg"))
    let jpeg = try #require(made.outputs.first { $0.recipe.coding == .jpeg })
    let picture = try made.decoded(jpeg)
    #expect(picture.components == 1)
    #expect(picture.shows([40, 40, 40], at: 20, 50) && picture.shows([210, 210, 210], at: 80, 50))
    let print = try #require(try made.shelf.print("photos/gray.jpg", width: 20, height: 28))
    #expect(print.isGray && (print.width, print.height) == (20, 28))
  }

  static let sizes: [(width: Int, height: Int, portrait: [[Int]], whole: [[Int]])] = [
    (1000, 1400, [[240, 336], [480, 672]], [[480, 672], [960, 1344]]),
    (1400, 1000, [[240, 336], [480, 672]], [[480, 343], [960, 686]]),
    (500, 300, [[214, 300]], [[480, 288], [500, 300]].suffix(1).map { $0 }),
    (480, 672, [[240, 336], [480, 672]], [[480, 672]]),
    (350, 490, [[240, 336], [350, 490]], [[350, 490]]),
    (100, 20, [[14, 20]], [[100, 20]]),
    (1, 1, [[1, 1]], [[1, 1]]),
  ]

  @Test("sizes of a portrait and of a whole picture, and nothing enlarged", arguments: sizes)
  func areOfTheseSizes(_ width: Int, _ height: Int, _ portrait: [[Int]], _ whole: [[Int]]) throws {
    let sandbox = try Sandbox()
    let bytes = JPEGSample.make(width: width, height: height)
    for (isPortrait, wanted) in [(true, portrait), (false, whole)] {
      let made = try Made(sandbox, "x.jpg", bytes, asPortrait: isPortrait)
      let sizes = Set(made.outputs.map { [$0.recipe.width, $0.recipe.height] })
      #expect(sizes.sorted { $0[0] < $1[0] } == wanted)
      for output in made.outputs where output.recipe.coding == .jpeg {
        let header = try PictureHeader(try made.shelf.bytes(of: output))
        #expect((header.width, header.height) == (output.recipe.width, output.recipe.height))
      }
    }
  }

  @Test func aPortraitIsCutAroundWhatStandsOut() throws {
    let sandbox = try Sandbox()
    let name = "wide.jpg"
    let made = try Made(sandbox, name, try PictureSampleFile.bytes(name), asPortrait: true)
    let output = try #require(made.outputs.first { $0.recipe.coding == .jpeg })
    let picture = try made.decoded(output)
    // The only thing in it, a red ball far to the right, is in the piece; so it is for print.
    let reds = (1..<10).filter { picture.shows([200, 40, 40], at: $0 * 10, 50, within: 40) }
    #expect(!reds.isEmpty)
    let print = try #require(try made.shelf.print("photos/\(name)", width: 50, height: 70))
    let printed = try Decoded(print.jpeg, width: 50, height: 70)
    #expect((1..<10).contains { printed.shows([200, 40, 40], at: $0 * 10, 50, within: 40) })
  }

  @Test func printGetsNoMorePixelsThanThereAre() throws {
    let sandbox = try Sandbox()
    let made = try Made(sandbox, "x.jpg", JPEGSample.make(width: 100, height: 140))
    for (width, height, wanted) in [(50, 70, [50, 70]), (500, 700, [100, 140]), (300, 300, [100, 100])] {
      let print = try #require(try made.shelf.print("photos/x.jpg", width: width, height: height))
      #expect([print.width, print.height] == wanted)
    }
    #expect(try made.shelf.print("photos/none.jpg", width: 50, height: 70) == nil)
  }

  static let refused: [(name: String, flaw: String)] = [
    ("animated.webp", "animation"), ("animated.png", "animation"), ("animated.gif", "GIF"),
    ("bomb.png", "60000 × 60000"), ("damaged.jpg", "damaged"),
  ]

  @Test(arguments: refused)
  func isLeftOutWithAReason(_ name: String, _ reason: String) throws {
    let sandbox = try Sandbox()
    let made = try Made(sandbox, name, try PictureSampleFile.bytes(name))
    let finding = try #require(made.shelf.findings.first)
    #expect(finding.message.en.contains(reason) && finding.severity == .warning && finding.help != nil)
    #expect(made.shelf.leftOut == ["photos/\(name)"])
  }

  /// Every length of a file: a picture or a reason, never a stop; and no decoder's own words.
  @Test(arguments: ["upright.heic", "turned-6.webp", "sixteen-bits.png", "turned-1.jpg"])
  func isCutShort(_ name: String) throws {
    let sandbox = try Sandbox()
    let bytes = try PictureSampleFile.bytes(name)
    for length in stride(from: 1, to: bytes.count, by: max(1, bytes.count / 24)) {
      let made = try Made(sandbox, name, Array(bytes.prefix(length)))
      if made.shelf.findings.isEmpty {
        for output in made.outputs { #expect(try !made.shelf.bytes(of: output).isEmpty) }
      } else {
        let text = made.shelf.findings[0].message.en.lowercased()
        for word in ["vips", "libjpeg", "heif:", "libpng"] { #expect(!text.contains(word), "\(text)") }
      }
    }
  }

  @Test(arguments: ["canary.jpg", "canary.png", "canary.webp", "canary.heic"])
  func tellsNobodyWhereItWasTaken(_ name: String) throws {
    let sandbox = try Sandbox()
    let bytes = try PictureSampleFile.bytes(name)
    let canary = "QZX-CANARY"
    #expect(String(decoding: bytes, as: UTF8.self).contains(canary))
    let made = try Made(sandbox, name, bytes)
    var files = try made.outputs.map { try made.shelf.bytes(of: $0) }
    files.append(try #require(try made.shelf.print("photos/\(name)", width: 30, height: 40)).jpeg)
    #expect(files.count == 3)
    for file in files {
      let text = String(decoding: file, as: UTF8.self)
      for secret in [canary, "Exif", "ICC_PROFILE", "ICCP", "adobe:ns", "JFXX"] {
        #expect(!text.contains(secret))
      }
      try PictureHeader.checkBare(file)
    }
  }
}
