import Testing

@testable import Printing

@Suite("The sheet that a printer is measured with")
struct CalibrationSheetTests {
  static let texts = CalibrationSheet.Texts(
    title: "打印校准页 · Calibration sheet",
    explanation: [
      "按实际大小（100%）双面打印，沿长边翻转。中间十字到纸左边应为 105 毫米、到上边应为 148.5 毫米：少了多少，偏移就写多少。",
      "标尺 20 到 190 应为 170 毫米：170 除以量得的长度就是比例。对着光看，背面的框应与正面的框重合。",
      "Print at actual size (100%) on both sides, flipped on the long edge. The middle cross lies 105 mm from the left edge and 148.5 mm from the upper edge; what is missing is the offset.",
    ], front: "正面 Front", back: "背面 Back")

  @Test("Its figures are those of the paper")
  func figures() {
    let sheet = CalibrationSheet(paper: Size(width: 210, height: 297))
    #expect(sheet.middle == SheetFormat.Origin(x: 105, y: 148.5))
    #expect(sheet.rulers == Size(width: 170, height: 260))
    for paper in [Size(width: .nan, height: -5), Size(width: 1e9, height: 0)] {
      #expect((100...1200).contains(CalibrationSheet(paper: paper).paper.height))
    }
  }

  @Test("What it shows lies where it says, on both sides")
  func places() throws {
    let faces = try #require(PrintSamples.faces)
    let sheet = CalibrationSheet(paper: Size(width: 210, height: 297))
    let file = try PDFOnDisk(sheet.file(texts: Self.texts, language: "zh-Hans-CN", faces: faces))
    #expect(try file.info("Pages") == "2")
    for page in 1...2 {
      let raster = try file.raster(page: page, dpi: 300)
      // The middle cross, a corner cross and the card's frame.
      for (x, y) in [(105.0, 140.0), (112, 148.5), (25, 22), (188, 272), (60, 190), (150, 200), (80, 180.5)] {
        let ink = (-2...2).map { raster.ink(x: x + Double($0) * 0.04, y: y + Double($0) * 0.04) }.max() ?? 0
        #expect(ink > 128, "page \(page): nothing at \(x), \(y)")
      }
    }
    let text = try file.read("pdftotext", "-raw", "FILE", "-")
    for words in ["打印校准页", "170 毫米", "正面 Front", "背面 Back", "190"] { #expect(text.contains(words)) }
  }

  @Test("Printed again with what was found, it is moved and enlarged about the middle")
  func adjusted() throws {
    let faces = try #require(PrintSamples.faces)
    let sheet = CalibrationSheet(paper: Size(width: 210, height: 297))
    let adjustment = PrinterAdjustment(offset: .init(x: 2, y: -1), scale: Size(width: 1.01, height: 1.02))
    let file = try PDFOnDisk(
      sheet.file(texts: Self.texts, language: "zh-Hans-CN", faces: faces, adjustment: adjustment))
    for (page, right) in [(1, 2.0), (2, -2.0)] {
      let raster = try file.raster(page: page, dpi: 300)
      for (x, y) in [(105.0 + right, 140.0), (112, 147.5), (105 - 80 * 1.01 + right, 148.5 - 127 * 1.02 - 1)]
      {
        let ink = (-2...2).map { raster.ink(x: x + Double($0) * 0.04, y: y + Double($0) * 0.04) }.max() ?? 0
        #expect(ink > 128, "page \(page): nothing at \(x), \(y)")
      }
    }
  }
}
