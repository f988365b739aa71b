import Foundation
import Testing

@testable import Printing

/// What other readers find in the files.
@Suite("PDF files of sheets")
struct SheetFileTests {
  static let grid = SheetFormat(
    name: "a4-2x5", paper: .size(Size(width: 210, height: 297)), columns: .number(2), rows: .number(5),
    bleed: 3,
    cropMarks: true)

  static func cards(_ title: String = "翠苑一区社区 · 服务联系卡", job: PrintJob = PrintJob(sheet: grid)) throws
    -> [UInt8]
  {
    let faces = try #require(PrintSamples.faces)
    var file = PDFFile(PDFRenderer(faces: faces), title: title, language: "zh-Hans-CN", job: job)
    try file.add(front: PrintSamples.front(faces), back: PrintSamples.back(faces), copies: .restOfSheet)
    return file.finish { $0 == "portrait" ? PrintSamples.portrait : nil }
  }

  @Test("A sheet of ten cards: two pages of exact sizes, well under 80 KB")
  func tenCards() throws {
    let bytes = try Self.cards()
    #expect(bytes.count < 80_000)
    let file = try PDFOnDisk(bytes)
    #expect(try file.info("Pages") == "2")
    #expect(try file.info("Title") == "翠苑一区社区 · 服务联系卡")
    for page in 1...2 {
      #expect(near(try file.box("MediaBox", page: page), [0, 0, 210, 297]))
      #expect(near(try file.box("CropBox", page: page), [0, 0, 210, 297]))
      #expect(near(try file.box("TrimBox", page: page), [15, 13.5, 195, 283.5]))
      #expect(near(try file.box("BleedBox", page: page), [12, 10.5, 198, 286.5]))
    }
    #expect(try file.read("qpdf", "--check", "FILE").contains("No syntax or stream encoding errors"))
    #expect(try file.info("Metadata Stream") == "yes")
  }

  @Test("Every face is embedded, cut to what is shown, and tells what its glyphs stand for")
  func fonts() throws {
    let rows = try PDFOnDisk(Self.cards()).read("pdffonts", "FILE").split(separator: "\n").dropFirst(2)
    #expect(rows.count == 2)
    for row in rows {
      #expect(row.contains("CID Type 0C") && row.contains("yes yes yes"), "\(row)")
      #expect(row.prefix(while: { $0 != "+" }).count == 6)
    }
  }

  @Test("A picture lies in the file once, as it came, however often it is placed")
  func pictures() throws {
    let rows = try PDFOnDisk(Self.cards()).read("pdfimages", "-list", "FILE").split(separator: "\n")
      .dropFirst(2)
    let columns = rows.map { $0.split(separator: " ") }
    #expect(columns.count == 10)
    #expect(Set(columns.map { $0[10] }).count == 1)
    #expect(columns.allSatisfy { $0[8] == "jpeg" && $0[5] == "rgb" })
  }

  @Test("A grey picture is printed in black ink alone")
  func grey() throws {
    let faces = try #require(PrintSamples.faces)
    var file = PDFFile(
      PDFRenderer(faces: faces), title: "grey", language: "en", job: PrintJob(sheet: Self.grid))
    try file.add(front: PrintSamples.front(faces))
    let onDisk = try PDFOnDisk(file.finish { _ in PrintSamples.grey })
    let rows = try onDisk.read("pdfimages", "-list", "FILE").split(separator: "\n")
    #expect(rows.last?.split(separator: " ")[5] == "gray")
    #expect(abs(try onDisk.raster(page: 1, dpi: 100).ink(x: 15 + 75, y: 13.5 + 28) - 165) < 3)
  }

  @Test("Texts are found as they are written, spaced out or not")
  func texts() throws {
    let file = try PDFOnDisk(Self.cards())
    for mode in ["-raw", "-layout"] {
      let text = try file.read("pdftotext", mode, "FILE", "-")
      for words in [
        "翠苑一区社区法律服务", "沈若溪律师", "0571-8888 0001", "每周二 14:00–17:00（office AV）", "诉讼和仲裁",
      ] {
        #expect(text.components(separatedBy: words).count == 11, "\(words) with \(mode)")
      }
    }
  }

  @Test("The same cards give the same bytes, and another card another name")
  func deterministic() throws {
    let bytes = try Self.cards()
    #expect(try Self.cards() == bytes)
    let name = try trailerName(bytes)
    #expect(try trailerName(Self.cards("翠苑二区社区")) != name)
  }

  @Test("No date and no name of the machine or of who uses it")
  func anonymous() throws {
    let plain = try PDFOnDisk(Self.cards())
    _ = try plain.read("qpdf", "--qdf", "--object-streams=disable", "FILE", "plain.pdf")
    let text = try String(
      decoding: Data(contentsOf: plain.folder.appendingPathComponent("plain.pdf")), as: UTF8.self)
    for key in ["/CreationDate", "/ModDate", "/Producer", "/Creator", "/Author", "xmp:"] {
      #expect(!text.contains(key))
    }
    let host = ProcessInfo.processInfo.hostName
    for word in [host, NSFullUserName(), FileManager.default.temporaryDirectory.path, "/home"]
    where word.count > 3 {
      #expect(!text.contains(word))
    }
  }

  @Test("Readers show the title, print at true size and on both sides")
  func preferences() throws {
    let file = try PDFOnDisk(Self.cards())
    let catalog = try file.read("qpdf", "--show-object=1", "FILE")
    for entry in [
      "/DisplayDocTitle true", "/PrintScaling /None", "/Duplex /DuplexFlipLongEdge", "/Lang (zh-Hans-CN)",
    ] {
      #expect(catalog.contains(entry), "\(catalog)")
    }
  }

  private func trailerName(_ bytes: [UInt8]) throws -> String {
    let text = String(decoding: bytes.suffix(1000), as: UTF8.self)
    return try #require(text.components(separatedBy: "/ID[").last?.prefix(68)).description
  }
}

func near(_ left: [Double], _ right: [Double], by tolerance: Double = 0.1) -> Bool {
  left.count == right.count && zip(left, right).allSatisfy { abs($0 - $1) < tolerance }
}
