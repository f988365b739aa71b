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
    var file = PDFFile(PDFPress(faces: faces), title: title, language: "zh-Hans-CN", job: job)
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
  }
}

func near(_ left: [Double], _ right: [Double], by tolerance: Double = 0.1) -> Bool {
  left.count == right.count && zip(left, right).allSatisfy { abs($0 - $1) < tolerance }
}
