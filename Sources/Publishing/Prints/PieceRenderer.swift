import Bytes
import Diagnostics
import Pages
import Printing
import Theming

/// Draws a site's printed pieces and makes them into files; one a thread.
final class PieceRenderer {
  private let house: PrintSetup
  fileprivate let pictures: PrintPictures
  fileprivate let press: PDFRenderer
  private let setter: Typesetter
  private let codes = QRCodeEncoder()
  private var composers: [ComposerKey: Composer] = [:]

  private struct ComposerKey: Hashable {
    let layout: String
    let language: SiteLanguage
  }

  init(_ house: PrintSetup, pictures: PrintPictures) {
    self.house = house
    self.pictures = pictures
    press = PDFRenderer(faces: house.faces)
    setter = Typesetter(house.faces)
  }

  /// All sides of a piece in their order, and what of them does not print well.
  func compose(_ model: PieceModel, with layout: PrintLayout, in language: SiteLanguage) -> [Composition] {
    let composer = composer(layout, language)
    return layout.sides.indices.map { side in
      composer.compose(side: side, model) { self.pictures.size(of: $0) }
    }
  }

  /// The pictures of drawings as addresses that hold them.
  func dataAddresses(of drawings: [Drawing]) -> (String) -> String? {
    var needs = PictureNeeds()
    for drawing in drawings { needs.add(drawing) }
    return { [pictures] name in
      needs.pixels(of: name, enlarged: 1).flatMap { pictures.picture(name, $0) }?.dataAddress
    }
  }

  private func composer(_ layout: PrintLayout, _ language: SiteLanguage) -> Composer {
    let key = ComposerKey(layout: layout.name, language: language)
    if let known = composers[key] { return known }
    let made = Composer(layout, setter: setter, codes: codes)
    composers[key] = made
    return made
  }
}

/// A file of sheets that pieces are put on one after another.
struct PieceFile {
  private let desk: PieceRenderer
  private let language: SiteLanguage
  private let sheet: SheetFormat
  private var file: PDFFile
  private var needs = PictureNeeds()

  init(_ desk: PieceRenderer, title: String, language: SiteLanguage, _ job: PrintJob) {
    self.desk = desk
    self.language = language
    sheet = job.sheet
    file = PDFFile(desk.press, title: title, language: language.ofPrint, job: job)
  }

  /// - Returns: how often the piece lies in the file, and what of it does not print well.
  /// - Throws: where the piece does not go onto the sheet.
  @discardableResult
  mutating func add(
    _ model: PieceModel, with layout: PrintLayout, copies: PDFFile.Copies
  ) throws(SheetProblem) -> (copies: Int, notes: [PreflightNote]) {
    let sides = desk.compose(model, with: layout, in: language)
    guard let front = sides.first?.drawing else { return (0, []) }
    for side in sides { needs.add(side.drawing) }
    let count = try file.add(front: front, back: sides.dropFirst().first?.drawing, copies: copies)
    return (count, sides.flatMap(\.notes))
  }

  mutating func finish() -> [UInt8] {
    let enlargement = sheet.enlargement(of: needs.largest)
    return file.finish { [needs, desk] name in
      needs.pixels(of: name, enlarged: enlargement).flatMap { desk.pictures.picture(name, $0) }
    }
  }
}

/// How large each picture stands in the drawings of a file.
private struct PictureNeeds {
  private var sizes: [String: Size] = [:]
  private(set) var largest = Size(width: 0, height: 0)

  /// Of print, in pixels an inch.
  private static let resolution = 300.0

  mutating func add(_ drawing: Drawing) {
    largest = Size(
      width: max(largest.width, drawing.size.width), height: max(largest.height, drawing.size.height))
    for case .image(let mark) in drawing.marks {
      let known = sizes[mark.picture] ?? Size(width: 0, height: 0)
      sizes[mark.picture] = Size(
        width: max(known.width, mark.place.width), height: max(known.height, mark.place.height))
    }
  }

  func pixels(of name: String, enlarged: Double) -> PixelSize? {
    sizes[name].map { size in
      func pixels(_ length: Double) -> Int {
        max(1, Int((length * enlarged / 25.4 * Self.resolution).rounded(.up)))
      }
      return PixelSize(width: pixels(size.width), height: pixels(size.height))
    }
  }
}

extension SheetFormat {
  /// By how much a piece of that size is enlarged to fill the paper.
  fileprivate func enlargement(of size: Size) -> Double { (try? grid(for: size))?.enlargement ?? 1 }
}

extension SiteLanguage {
  /// As PDF names it (RFC 5646).
  var ofPrint: String {
    self == .chinese ? "zh-Hans-CN" : tag
  }
}

/// Where the pieces' pictures come from.
protocol PrintPictures: Sendable {
  /// Of the picture as it could be printed at most, in pixels.
  func size(of name: String) -> PixelSize?
  /// The picture at that size, or smaller where it has no more pixels.
  func picture(_ name: String, _ size: PixelSize) -> PrintPicture?
}
