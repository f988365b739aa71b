import Testing

@testable import Printing

/// Where pieces come to lie, seen by a reader.
@Suite("Pieces on their sheets")
struct SheetPlacementTests {
  static let card = Size(width: 90, height: 54)

  /// A card that is black all over, and its back.
  private func black(bleed: Double = 3) -> Drawing {
    let place = Rectangle(
      x: -bleed, y: -bleed, width: Self.card.width + 2 * bleed, height: Self.card.height + 2 * bleed)
    return Drawing(size: Self.card, bleed: bleed, marks: [.box(BoxMark(place: place, fill: .black))])
  }

  private func file(_ job: PrintJob, pieces: Int = 1, back: Bool = true) throws -> PDFOnDisk {
    let faces = try FaceSet([])
    var file = PDFFile(PDFRenderer(faces: faces), title: "places", language: "en", job: job)
    try file.add(front: black(), back: back ? black() : nil, copies: .number(pieces))
    return try PDFOnDisk(file.finish { _ in nil })
  }

  private func sheet(_ name: String, marks: Bool = false) throws -> SheetFormat {
    var sheet = try #require(try defaultSheets()[name])
    sheet.cropMarks = marks
    return sheet
  }

  @Test("A back lies behind its front, for every cell", arguments: [1, 2, 5, 10])
  func duplex(cell: Int) throws {
    let file = try file(PrintJob(sheet: sheet("a4-2x5"), startCell: cell))
    let front = try file.raster(page: 1, dpi: 150).inked
    let back = try file.raster(page: 2, dpi: 150).inked
    #expect(near([210 - front[2], front[1], 210 - front[0], front[3]], back, by: 0.2))
    let column = Double((cell - 1) % 2)
    let row = Double((cell - 1) / 2)
    let (left, top) = (15 + 90 * column, 13.5 + 54 * row)
    let expected = [
      left - (column == 0 ? 3 : 0.1), top - (row == 0 ? 3 : 0.1), left + 90 + (column == 1 ? 3 : 0.1),
      top + 54 + (row == 4 ? 3 : 0.1),
    ]
    #expect(near(front, expected, by: 0.2))
  }

  @Test("What the printer is off by is made up for on both sides")
  func offset() throws {
    let plain = PrintJob(sheet: try sheet("a4-2x4"), startCell: 4)
    var moved = plain
    moved.adjustment.offset = .init(x: 1.5, y: -0.8)
    let before = try file(plain)
    let after = try file(moved)
    for (page, x) in [(1, 1.5), (2, -1.5)] {
      let (old, new) = (
        try before.raster(page: page, dpi: 150).inked, try after.raster(page: page, dpi: 150).inked
      )
      #expect(near(new, [old[0] + x, old[1] - 0.8, old[2] + x, old[3] - 0.8], by: 0.2))
    }
    moved.adjustment.backOffset = .init(x: 0.5, y: 0)
    let old = try before.raster(page: 2, dpi: 150).inked
    let new = try file(moved).raster(page: 2, dpi: 150).inked
    #expect(near(new, [old[0] + 0.5, old[1], old[2] + 0.5, old[3]], by: 0.2))
  }

  @Test("A printer that prints small is given it larger, about the middle of the sheet")
  func scale() throws {
    var job = PrintJob(sheet: try sheet("a4-2x5"))
    job.adjustment.scale = Size(width: 1.01, height: 0.99)
    let inked = try file(job, pieces: 10).raster(page: 1, dpi: 150).inked
    #expect(
      near(inked, [105 - 93 * 1.01, 148.5 - 138 * 0.99, 105 + 93 * 1.01, 148.5 + 138 * 0.99], by: 0.2))
    for wrong in [Double.nan, 0, -1, 1e9] {
      job.adjustment.scale = Size(width: wrong, height: wrong)
      #expect(
        near(try file(job, pieces: 10).raster(page: 1, dpi: 150).inked, [12, 10.5, 198, 286.5], by: 0.2))
    }
  }

  @Test(
    "Boxes are exact",
    arguments: [
      ("single", [0, 0, 110, 74], [10, 10, 100, 64], [7, 7, 103, 67]),
      ("a4-2x5", [0, 0, 210, 297], [15, 13.5, 195, 283.5], [12, 10.5, 198, 286.5]),
      ("a4-2x4", [0, 0, 210, 297], [12, 31.5, 198, 265.5], [9, 28.5, 201, 268.5]),
      ("sra3", [0, 0, 320, 450], [19, 18, 301, 432], [16, 15, 304, 435]),
      ("labels-99x68", [0, 0, 210, 297], [9.25, 20, 200.85, 277.05], [9.25, 20, 200.85, 277.05]),
    ])
  func boxes(name: String, media: [Double], trim: [Double], bleed: [Double]) throws {
    let file = try file(PrintJob(sheet: sheet(name, marks: true)))
    for page in 1...2 {
      #expect(near(try file.box("MediaBox", page: page), media))
      #expect(near(try file.box("CropBox", page: page), media))
      let mirrored = { (box: [Double]) in
        page == 1 ? box : [media[2] - box[2], box[1], media[2] - box[0], box[3]]
      }
      #expect(near(try file.box("TrimBox", page: page), mirrored(trim)))
      #expect(near(try file.box("BleedBox", page: page), mirrored(bleed)))
    }
  }

  @Test("A notice of A4 becomes an A3 that is exactly one, and fills it")
  func enlarged() throws {
    var drawing = Drawing(size: Size(width: 210, height: 297), bleed: 0)
    drawing.marks = [.box(BoxMark(place: Rectangle(x: 0, y: 0, width: 210, height: 297), fill: .black))]
    for (name, paper) in [("a4", [0, 0, 210, 297.0]), ("a3", [0, 0, 297, 420.0])] {
      var file = PDFFile(
        PDFRenderer(faces: try FaceSet([])), title: name, language: "en",
        job: PrintJob(sheet: try sheet(name)))
      try file.add(front: drawing)
      let onDisk = try PDFOnDisk(file.finish { _ in nil })
      #expect(near(try onDisk.box("MediaBox", page: 1), paper, by: 0.01))
      #expect(near(try onDisk.box("TrimBox", page: 1), paper, by: 0.01))
      #expect(near(try onDisk.raster(page: 1, dpi: 150).inked, paper, by: 0.2))
    }
  }

  @Test("Pieces flow over sheets, fronts and backs by turns, from the first free cell on")
  func flow() throws {
    let job = PrintJob(sheet: try sheet("a4-2x4"), startCell: 6)
    #expect(try file(job, pieces: 3).info("Pages") == "2")
    let twelve = try file(job, pieces: 12)
    #expect(try twelve.info("Pages") == "6")
    // The last page is the back of the one piece that is left.
    #expect(
      near(
        try twelve.raster(page: 6, dpi: 150).inked, [210 - 12 - 90 - 3, 28.5, 210 - 12 + 3, 88.5], by: 0.2))
    #expect(try file(job, pieces: 12, back: false).info("Pages") == "3")
    for (cell, first) in [(-5, [12.0, 31.5]), (0, [12, 31.5]), (99, [108, 211.5])] {
      let inked = try file(PrintJob(sheet: sheet("a4-2x4"), startCell: cell)).raster(page: 1, dpi: 150).inked
      #expect(near([inked[0] + 3, inked[1] + 3], first, by: 0.2), "start cell \(cell)")
    }
  }

  @Test("Pieces of another size begin a sheet of their own, and none at all make a page that opens")
  func odd() throws {
    let press = PDFRenderer(faces: try FaceSet([]))
    let job = PrintJob(sheet: try sheet("a4-2x5"))
    var file = PDFFile(press, title: "", language: "", job: job)
    try file.add(front: black())
    try file.add(front: Drawing(size: Size(width: 85.6, height: 53.98), bleed: 3))
    try file.add(front: black(), copies: .number(-3))
    #expect(throws: SheetProblem.self) {
      try file.add(front: Drawing(size: Size(width: 300, height: 54), bleed: 3))
    }
    #expect(try PDFOnDisk(file.finish { _ in nil }).info("Pages") == "2")
    var empty = PDFFile(press, title: "", language: "", job: job)
    let bytes = empty.finish { _ in nil }
    #expect(try PDFOnDisk(bytes).read("qpdf", "--check", "FILE").contains("No syntax"))
  }
}
