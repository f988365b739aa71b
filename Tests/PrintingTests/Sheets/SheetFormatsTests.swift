import Diagnostics
import Foundation
import Testing

@testable import Printing

private func project() -> URL {
  (0..<4).reduce(URL(fileURLWithPath: #filePath)) { folder, _ in folder.deletingLastPathComponent() }
}

/// The formats that the default theme comes with.
func defaultSheets() throws -> SheetFormats {
  let path = "themes/default/print/sheets.yaml"
  var findings: [Finding] = []
  let bytes = Array(try Data(contentsOf: project().appendingPathComponent(path)))
  let formats = SheetFormats(path: path, source: bytes, findings: &findings)
  #expect(findings.map(\.message.en) == [])
  return formats
}

@Suite("Sheet formats")
struct SheetFormatsTests {
  static let card = Size(width: 90, height: 54)
  static let bankCard = Size(width: 85.6, height: 53.98)
  static let notice = Size(width: 210, height: 297)

  @Test("The default theme has a format for each way of printing")
  func defaults() throws {
    #expect(
      try defaultSheets().formats.map(\.name) == [
        "single", "a4-2x5", "a4-2x4", "sra3", "cards-90x54", "cards-85x54", "labels-99x68", "a4", "a3",
      ])
  }

  @Test(
    "Cells lie where the format and the piece's size put them",
    arguments: [
      ("single", card, 1, 1, Rectangle(x: 10, y: 10, width: 90, height: 54)),
      ("single", notice, 1, 1, Rectangle(x: 10, y: 10, width: 210, height: 297)),
      ("a4-2x5", card, 2, 5, Rectangle(x: 15, y: 13.5, width: 90, height: 54)),
      ("a4-2x5", bankCard, 2, 5, Rectangle(x: 19.4, y: 13.55, width: 85.6, height: 53.98)),
      ("a4-2x4", card, 2, 4, Rectangle(x: 12, y: 31.5, width: 90, height: 54)),
      ("a4-2x4", bankCard, 2, 4, Rectangle(x: 16.4, y: 31.54, width: 85.6, height: 53.98)),
      ("sra3", card, 3, 7, Rectangle(x: 19, y: 18, width: 90, height: 54)),
      ("sra3", bankCard, 3, 7, Rectangle(x: 25.6, y: 18.07, width: 85.6, height: 53.98)),
      ("cards-90x54", bankCard, 2, 5, Rectangle(x: 17.2, y: 13.51, width: 85.6, height: 53.98)),
      ("cards-85x54", bankCard, 2, 5, Rectangle(x: 14.7, y: 13.51, width: 85.6, height: 53.98)),
      ("labels-99x68", card, 2, 4, Rectangle(x: 9.25, y: 19.95, width: 90, height: 54)),
      ("a4", notice, 1, 1, Rectangle(x: 0, y: 0, width: 210, height: 297)),
      ("a3", notice, 1, 1, Rectangle(x: 0, y: 0, width: 297, height: 420)),
    ])
  func grids(name: String, piece: Size, columns: Int, rows: Int, first: Rectangle) throws {
    let format = try #require(try defaultSheets()[name])
    let grid = try format.grid(for: piece)
    #expect(grid.columns == columns && grid.rows == rows)
    let place = grid.place(ofCell: 0, isBack: false)
    #expect(
      near(
        [place.x, place.y, place.width, place.height], [first.x, first.y, first.width, first.height], by: 0.02
      ))
  }

  @Test(
    "Behind each cell of the front lies the same cell of the back",
    arguments: ["a4-2x5", "sra3", "cards-85x54"])
  func mirrored(name: String) throws {
    let grid = try #require(try defaultSheets()[name]).grid(for: Self.bankCard)
    for cell in 0..<grid.cells {
      let front = grid.place(ofCell: cell, isBack: false)
      let back = grid.place(ofCell: cell, isBack: true)
      #expect(abs(front.x + front.width + back.x - grid.paper.width) < 1e-9 && front.y == back.y)
      let opposite = cell / grid.columns * grid.columns + grid.columns - 1 - cell % grid.columns
      if name != "cards-85x54" {
        #expect(abs(grid.place(ofCell: opposite, isBack: false).x - back.x) < 1e-9)
      }
    }
  }

  @Test("Bleed is kept outside the grid, and between cells half the gap")
  func bleed() throws {
    let tight = try #require(try defaultSheets()["a4-2x5"]).grid(for: Self.card)
    #expect(tight.bleed(ofCell: 0, isBack: false) == (3, 0.1, 3, 0.1))
    #expect(tight.bleed(ofCell: 0, isBack: true) == (0.1, 3, 3, 0.1))
    #expect(tight.bleed(ofCell: 9, isBack: false) == (0.1, 3, 0.1, 3))
    let own = try #require(try defaultSheets()["a4-2x4"]).grid(for: Self.card)
    #expect(own.bleed(ofCell: 3, isBack: false) == (3, 3, 3, 3))
  }

  @Test(
    "Marks stand at every cut, outside the bleed and on the paper",
    arguments: ["a4-2x5", "a4-2x4", "sra3", "single"])
  func marks(name: String) throws {
    let grid = try #require(try defaultSheets()[name]).grid(for: Self.card)
    let block = grid.block(isBack: false)
    let marks = grid.cropMarks(isBack: false)
    let cuts = name == "a4-2x5" ? (grid.columns + 1) + (grid.rows + 1) : 2 * (grid.columns + grid.rows)
    #expect(marks.count == 2 * cuts)
    for mark in marks {
      let isUpright = mark.x1 == mark.x2
      let near =
        isUpright
        ? max(block.y - mark.y1, mark.y1 - block.y - block.height)
        : max(block.x - mark.x1, mark.x1 - block.x - block.width)
      #expect(near > grid.bleed)
      #expect(min(mark.x2, mark.y2) > 0 && mark.x2 < grid.paper.width && mark.y2 < grid.paper.height)
    }
  }

  @Test(
    "What does not lie on its sheet is refused",
    arguments: [
      ("a4-2x5", notice, "a grid of 420 × 1485 mm does not lie within paper of 210 × 297 mm"),
      ("cards-85x54", card, "a piece of 90 × 54 mm does not fit a cell of 85.6 × 54 mm"),
      (
        "a3", card,
        "a piece of 90 × 54 mm cannot be enlarged to paper of 297 × 420 mm, which has another shape"
      ),
      (
        "sra3", Size(width: 500, height: 500),
        "a grid of 500 × 500 mm does not lie within paper of 320 × 450 mm"
      ),
      ("single", Size(width: .nan, height: 54), "is no size to print"),
      ("single", Size(width: -90, height: 54), "is no size to print"),
      ("single", Size(width: 1e9, height: 54), "is no size to print"),
    ])
  func problems(name: String, piece: Size, message: String) throws {
    let format = try #require(try defaultSheets()[name])
    do {
      _ = try format.grid(for: piece)
      Issue.record("\(name) takes \(piece)")
    } catch {
      let finding = error.finding(for: format)
      #expect(finding.message.en.contains(message))
      #expect(
        finding.place.path == "themes/default/print/sheets.yaml"
          && finding.place.range.count == name.utf8.count)
    }
  }

  @Test(
    "A mistake is named where it stands",
    arguments: [
      ("a4: {paper: a4, collumns: 2}", "collumns", "did you mean `columns`?"),
      ("a4: {paper: a4, shape: round}", "shape", "it may have title, paper,"),
      ("a4: {paper: a6}", "a6", "it takes a3, a4, a5, sra3, `piece`"),
      ("a4: {paper: [210]}", "[210]", "`[width, height]`"),
      ("a4: {paper: [210, 29700]}", "29700", "`[width, height]`"),
      ("a4: {paper: a4, columns: 2.5}", "2.5", "a whole number from 1 to 100, or `fit`"),
      ("a4: {paper: a4, rows: 0}", "0", "a whole number from 1 to 100, or `fit`"),
      ("a4: {paper: a4, gap: 3mm}", "3mm", "millimetres, 0 to 100"),
      ("a4: {paper: a4, gap: -1}", "-1", "millimetres, 0 to 100"),
      ("a4: {paper: a4, gap: nan}", "nan", "millimetres, 0 to 100"),
      ("a4: {paper: a4, bleed: 1e1}", "1e1", "millimetres, 0 to 20"),
      ("a4: {paper: a4, origin: 15}", "15", "[x, y] in millimetres, 0 to 2400"),
      ("a4: {paper: a4, marks: true}", "true", "cut | none"),
      ("a4: {paper: a4, enlarge: maybe}", "maybe", "yes | no"),
      ("a4: {paper: a4, title: {zh: 纸}}", "{zh: 纸}", "`{zh: …, en: …}`"),
      ("a4: {columns: 2}", "a4", "`paper: …`, a3, a4"),
      ("a4: big", "big", "it may have title, paper,"),
      ("- a4", "- a4", "`a4: {paper: a4}`"),
      ("x: {paper: a4, cell: [90, 54], columns: 3}", "x", "fewer rows or columns"),
      ("x: {paper: a4, cell: [90, 54], columns: 2, pitch: [80, 54]}", "x", "`pitch` must be no less"),
      ("x: {paper: a4, cell: [90, 54], origin: [150, 0]}", "x", "fewer rows or columns"),
    ])
  func mistakes(source: String, at place: String, help: String) throws {
    var findings: [Finding] = []
    let formats = SheetFormats(path: "sheets.yaml", source: Array(source.utf8), findings: &findings)
    #expect(formats.formats.isEmpty && findings.count == 1)
    let finding = try #require(findings.first)
    #expect(String(decoding: Array(source.utf8)[finding.place.range], as: UTF8.self).hasPrefix(place))
    #expect(finding.help?.en.contains(help) == true, "\(finding.help?.en ?? "")")
    #expect(SheetRules.all.contains { $0.name == finding.rule })
  }

  @Test("The guide names every key and every format of the default theme")
  func guide() throws {
    let guide = try String(
      contentsOf: project().appendingPathComponent("docs/print-sheets.md"), encoding: .utf8)
    for name in SheetFormat.fields.fields.map(\.name) + (try defaultSheets().formats.map(\.name)) {
      #expect(guide.contains("`\(name)`"), "\(name)")
    }
  }
}
