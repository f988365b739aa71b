import Foundation
import Testing

@testable import Printing

/// Codes as printers and screens draw them.
@Suite("Codes in PDF")
struct CodeInkTests {
  static let address = "https://law.example.org/communities/cuiyuan-yiqu/"

  private func file(size: Double, colour: Colour = .black) throws -> (PDFOnDisk, CodeMark) {
    let maker = QRCodeEncoder()
    let made = maker.code(Self.address, level: .medium)
    let code = try #require(made)
    let mark = CodeMark(
      place: Rectangle(x: 20.3, y: 15.7, width: size, height: size), side: code.side, modules: code.modules,
      colour: colour, content: Self.address)
    let sheet = SheetFormat(name: "single", paper: .aroundPiece)
    var file = PDFFile(
      PDFRenderer(faces: try FaceSet([])), title: "code", language: "en", job: PrintJob(sheet: sheet))
    try file.add(front: Drawing(size: Size(width: 90, height: 54), bleed: 0, marks: [.code(mark)]))
    return (try PDFOnDisk(file.finish { _ in nil }), mark)
  }

  @Test("No pale lines between neighbouring modules", arguments: [150, 203, 300, 600])
  func solid(dpi: Int) throws {
    let (file, code) = try file(size: 22)
    let raster = try file.raster(page: 1, dpi: dpi)
    let module = code.place.width / Double(code.side)
    func isDark(_ column: Int, _ row: Int) -> Bool {
      column < code.side && row < code.side && code.modules[row * code.side + column]
    }
    var pale = 0
    for row in 0..<code.side {
      for column in 0..<code.side {
        let (x, y) = (code.place.x + Double(column) * module, code.place.y + Double(row) * module)
        let middle = raster.ink(x: x + module / 2, y: y + module / 2)
        #expect(isDark(column, row) ? middle > 250 : middle < 5, "module \(column), \(row)")
        guard isDark(column, row) else { continue }
        // On the very edge between two dark modules.
        if isDark(column + 1, row), raster.ink(x: x + module, y: y + module / 2) < 250 { pale += 1 }
        if isDark(column, row + 1), raster.ink(x: x + module / 2, y: y + module) < 250 { pale += 1 }
      }
    }
    #expect(pale == 0)
  }

  @Test("A code is read at 300 dpi, and at 150", arguments: [150, 300])
  func read(dpi: Int) throws {
    let (file, _) = try file(size: 22)
    _ = try file.read("pdftoppm", "-gray", "-r", "\(dpi)", "-singlefile", "FILE", "page")
    #expect(try file.read("zbarimg", "-q", "--nodbus", "--raw", "page.pgm").contains(Self.address))
  }

  @Test("Its address can be followed from the page")
  func link() throws {
    let (file, _) = try file(size: 22)
    #expect(try file.read("pdfinfo", "-url", "FILE").contains(Self.address))
  }

  @Test("A code is pure black, and a colour is a colour")
  func ink() throws {
    for (colour, operators) in [
      (Colour.black, "0 g"), (Colour(red: 0, green: 51, blue: 102), "0 .2 .4 rg"),
    ] {
      let (file, _) = try file(size: 22, colour: colour)
      _ = try file.read("qpdf", "--qdf", "--object-streams=disable", "FILE", "plain.pdf")
      let text = try String(
        decoding: Data(contentsOf: file.folder.appendingPathComponent("plain.pdf")), as: UTF8.self)
      #expect(text.contains("cm\n\(operators)\n"))
    }
  }

  @Test("A code whose modules are not as many as it says is left out")
  func broken() throws {
    let place = Rectangle(x: 0, y: 0, width: 20, height: 20)
    for (side, count) in [(21, 440), (0, 0), (-3, 9), (1000, 1_000_000), (Int.max, 4)] {
      let code = CodeMark(
        place: place, side: side, modules: Array(repeating: true, count: count), content: "x")
      let press = PDFRenderer(faces: try FaceSet([]))
      let content = press.content(
        Drawing(size: Size(width: 90, height: 54), bleed: 0, marks: [.code(code)]), isTagged: true)
      #expect(content.elements.isEmpty)
    }
  }
}
