import Foundation
import Testing

@testable import Printing

#if canImport(FoundationXML)
  import FoundationXML
#endif

/// What no layout and no record should be able to break.
@Suite("PDF of odd drawings")
struct PDFRobustnessTests {
  static let odd: [Double] = [0, -0.0, -5, 1e9, -1e9, 1e300, .infinity, -.infinity, .nan, 1e-9, 0.1234567]

  @Test("Absurd sizes and places make a file that opens", arguments: odd)
  func sizes(odd: Double) throws {
    let faces = try #require(PrintSamples.faces)
    var drawing = Drawing(size: Size(width: 90, height: 54), bleed: odd)
    let places = [
      Rectangle(x: odd, y: odd, width: 10, height: 10), Rectangle(x: 5, y: 5, width: odd, height: odd),
    ]
    for place in places {
      let stroke = Stroke(colour: .black, width: odd)
      drawing.marks += [
        .box(BoxMark(place: place, fill: .white, stroke: stroke, radius: odd)),
        .line(LineMark(x1: place.x, y1: place.y, x2: place.width, y2: odd, stroke: stroke)),
        .image(ImageMark(place: place, picture: "portrait", radius: odd, alternative: "")),
        .code(CodeMark(place: place, side: 2, modules: [true, false, true, true], content: "http://a b/é")),
        .text(
          MarkedText(
            text: "甲", x: odd, baseline: odd, width: odd, size: odd, letterSpacing: odd, colour: .black,
            runs: [
              GlyphRun(face: 0, glyphs: [PlacedGlyph(id: .max, x: .max, rise: .min, cluster: .max)]),
              GlyphRun(face: 9, glyphs: [PlacedGlyph(id: 1, x: 0, cluster: 0)]),
              GlyphRun(face: -1, glyphs: []),
            ])),
        .text(
          MarkedText(
            text: "", x: 5, baseline: 5, width: 5, size: 5, letterSpacing: 0, colour: .black,
            runs: [
              GlyphRun(
                face: 0,
                glyphs: [PlacedGlyph(id: 40, x: .min, cluster: 7), PlacedGlyph(id: 0, x: 3, cluster: 2)])
            ])),
      ]
    }
    for name in ["single", "a4-2x5"] {
      var file = PDFFile(
        PDFRenderer(faces: faces), title: "odd", language: "zh-Hans-CN",
        job: PrintJob(
          sheet: try #require(try defaultSheets()[name]),
          adjustment: PrinterAdjustment(offset: .init(x: odd, y: odd), scale: Size(width: odd, height: odd))))
      try file.add(front: drawing, back: drawing)
      let onDisk = try PDFOnDisk(file.finish { _ in PrintSamples.portrait })
      #expect(try onDisk.read("qpdf", "--check", "FILE").contains("No syntax"))
      _ = try onDisk.read("pdftoppm", "-r", "20", "FILE", "page")
    }
    var wrong = PDFFile(
      PDFRenderer(faces: faces), title: "odd", language: "en",
      job: PrintJob(sheet: SheetFormat(name: "x", paper: .size(Size(width: odd, height: odd)))))
    #expect(throws: SheetProblem.self) {
      try wrong.add(front: Drawing(size: Size(width: odd, height: odd), bleed: 0))
    }
  }

  static let titles = [
    "", "plain", "(", ")", "\\", "a(b)c\\d", "翠苑（一区）· 卡", "tab\tand\rreturn\nline", "\u{1}\u{7}\u{1F}",
    "<&\">", "😀",
    "\u{FEFF}bom", "\u{301}lone", String(repeating: "律师（", count: 12_000),
    String(repeating: "(", count: 100_000),
  ]

  @Test("A title is shown as it is, whatever it consists of", arguments: titles)
  func title(title: String) throws {
    var file = PDFFile(
      PDFRenderer(faces: try FaceSet([])), title: title, language: "zh)(",
      job: PrintJob(sheet: SheetFormat(name: "x", paper: .aroundPiece)))
    try file.add(front: Drawing(size: Size(width: 90, height: 54), bleed: 0))
    let onDisk = try PDFOnDisk(file.finish { _ in nil })
    #expect(try onDisk.read("qpdf", "--check", "FILE").contains("No syntax"))
    let info = try onDisk.read("qpdf", "--json=2", "--json-key=qpdf", "FILE")
    let json = try JSONSerialization.jsonObject(with: Data(info.utf8)) as? [String: Any]
    let objects = (json?["qpdf"] as? [Any])?.last as? [String: Any]
    let value = (objects?["obj:4 0 R"] as? [String: Any])?["value"] as? [String: Any]
    #expect(value?["/Title"] as? String == "u:" + title)
    let xmp = try onDisk.read("pdfinfo", "-meta", "FILE")
    #expect(XMLParser(data: Data(xmp.utf8)).parse())
  }

  @Test("A picture that is not there leaves its place empty")
  func noPicture() throws {
    let faces = try #require(PrintSamples.faces)
    for name in ["single", "a4-2x5"] {
      var file = PDFFile(
        PDFRenderer(faces: faces), title: "x", language: "en",
        job: PrintJob(sheet: try #require(try defaultSheets()[name])))
      try file.add(front: PrintSamples.front(faces))
      let onDisk = try PDFOnDisk(file.finish { _ in nil })
      #expect(try !onDisk.read("pdftotext", "FILE", "-").contains("Error"))
      #expect(try onDisk.read("qpdf", "--check", "FILE").contains("No syntax"))
    }
  }
}
