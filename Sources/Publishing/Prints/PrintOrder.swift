import Diagnostics
import Pages
import Printing
import Programme
import Theming

/// Pieces that somebody wants to print: which, in which design, on which paper.
package struct PrintOrder: Sendable {
  package enum Form: Sendable {
    case pdf, svg, html
  }

  package struct Piece: Sendable {
    package let community: Community
    /// A print layout of the theme.
    package let design: String

    package init(community: Community, design: String) {
      self.community = community
      self.design = design
    }
  }

  /// In the order in which they come out of the printer.
  package var pieces: [Piece]
  package var form: Form
  /// What the pieces have in common, such as a district's id: a file of several begins with it.
  package var area: String?
  /// A sheet of the theme; the design's usual one if nil.
  package var sheet: String?
  /// The first cell that is used on the first sheet, counted from 1.
  package var startCell = 1
  package var adjustment = PrinterAdjustment()

  package init(pieces: [Piece], form: Form = .pdf) {
    self.pieces = pieces
    self.form = form
  }

  /// Why an order makes no sense.
  package enum Problem: Error, Sendable {
    case unknownDesign(String, known: [String])
    case unknownSheet(String, known: [String])
    case sheet(String, SheetProblem)
    /// The theme has no print layouts.
    case nothingPrints
    /// The machine refused a photo that was to be printed.
    case machine(EnvironmentFailure)
  }

  /// Files that were made, and what of them does not print well.
  package struct Made: Sendable {
    /// By their names, in the order in which they were made.
    package var files: [(name: String, bytes: [UInt8])] = []
    /// For each piece of the order how often it lies in the files.
    package var copies: [Int] = []
    package var findings: [Finding] = []
  }
}

extension CheckedSite {
  /// Draws an order: as PDF a file a design, else a file a piece or side.
  package func make(_ order: PrintOrder) throws(PrintOrder.Problem) -> PrintOrder.Made {
    try OrderRenderer(self).make(order)
  }

  /// The sheet that tells how far a printer is off, A4.
  package func calibrationSheet(_ adjustment: PrinterAdjustment) throws(PrintOrder.Problem) -> [UInt8] {
    guard let house = prepared.prints else { throw .nothingPrints }
    return house.calibrationSheet(prepared.plan.wording(in: house.languages.first ?? .main), adjustment)
  }
}

/// Draws one order after another, and keeps what they have in common: texts that were set, codes, room for bytes. One a
/// thread.
package final class OrderRenderer {
  fileprivate let house: PrintSetup
  fileprivate let desk: PieceRenderer
  private let pictures: SitePictures
  private let site: PreparedSite
  private var maker: PageRenderer

  /// - Throws: where the site's theme prints nothing.
  package init(_ site: CheckedSite) throws(PrintOrder.Problem) {
    guard let house = site.prepared.prints else { throw .nothingPrints }
    self.house = house
    self.site = site.prepared
    pictures = SitePictures(site.prepared.shelf)
    desk = PieceRenderer(house, pictures: pictures)
    maker = site.prepared.plan.maker()
  }

  /// Draws an order: as PDF a file a design, else a file a piece or side.
  package func make(_ order: PrintOrder) throws(PrintOrder.Problem) -> PrintOrder.Made {
    var printing = OrderPrinting(self, order)
    try printing.run()
    if let refusal = pictures.refusal { throw .machine(refusal) }
    return printing.made
  }

  fileprivate func model(
    of community: Community, as piece: PrintKind, in language: SiteLanguage
  ) -> PieceModel? {
    maker.print(of: site.programme.communities.position(of: community), as: piece, in: language)
  }
}

private struct OrderPrinting {
  private let shop: OrderRenderer
  private let house: PrintSetup
  private let desk: PieceRenderer
  private let order: PrintOrder
  private let language: SiteLanguage
  var made = PrintOrder.Made()

  init(_ shop: OrderRenderer, _ order: PrintOrder) {
    self.shop = shop
    house = shop.house
    desk = shop.desk
    self.order = order
    language = house.languages.first ?? .main
  }

  mutating func run() throws(PrintOrder.Problem) {
    made.copies = order.pieces.map { _ in 0 }
    var designs: [String] = []
    for piece in order.pieces where !designs.contains(piece.design) { designs.append(piece.design) }
    for design in designs {
      guard let layout = house.layouts[language]?[design] else {
        throw .unknownDesign(design, known: house.designs.map(\.name))
      }
      let indices = order.pieces.indices.filter { order.pieces[$0].design == design }
      if order.form == .pdf { try sheets(indices, layout) } else { drawings(indices, layout) }
    }
  }

  private func model(_ index: Int, _ layout: PrintLayout) -> PieceModel? {
    shop.model(of: order.pieces[index].community, as: layout.piece, in: language)
  }

  private mutating func sheets(_ indices: [Int], _ layout: PrintLayout) throws(PrintOrder.Problem) {
    let format = try sheet(for: layout)
    if let cells = try? format.grid(for: layout.size).cells, order.startCell > cells {
      throw .sheet(format.name, .noSuchCell(order.startCell, cells: cells))
    }
    let isOne = indices.count == 1
    let title = isOne ? model(indices[0], layout)?.title(of: layout.piece) : nil
    var file = PieceFile(
      desk, title: title ?? layout.title[language], language: language,
      PrintJob(sheet: format, startCell: order.startCell, adjustment: order.adjustment))
    for index in indices {
      guard let model = model(index, layout) else { continue }
      do throws(SheetProblem) {
        let notes: [PreflightNote]
        (made.copies[index], notes) = try file.add(model, with: layout, copies: .restOfSheet)
        say(notes, index)
      } catch {
        throw .sheet(format.name, error)
      }
    }
    let area = isOne ? order.pieces[indices[0]].community.id : order.area
    let name = area.map { "\($0)-\(layout.name)" } ?? layout.name
    made.files.append(("\(name).pdf", file.finish()))
  }

  private func sheet(for layout: PrintLayout) throws(PrintOrder.Problem) -> SheetFormat {
    guard let name = order.sheet else {
      return house.sheet(layout.piece == .card ? .cards : .a4)
    }
    guard let format = house.sheets[name] else {
      throw .unknownSheet(name, known: house.sheets.formats.map(\.name))
    }
    return format
  }

  private mutating func drawings(_ indices: [Int], _ layout: PrintLayout) {
    for index in indices {
      guard let model = model(index, layout) else { continue }
      made.copies[index] = 1
      let compositions = desk.compose(model, with: layout, in: language)
      let sides = zip(layout.sides, compositions).map { (name: $0.name, drawing: $1.drawing) }
      let stem = "\(order.pieces[index].community.id)-\(layout.name)"
      let title = model.title(of: layout.piece)
      if order.form == .svg {
        for side in sides {
          let bytes = SVGFile.bytes(
            of: side.drawing, faces: house.faces, title: title, bleed: layout.bleed,
            pictures: desk.dataAddresses(of: [side.drawing]))
          made.files.append(("\(stem)-\(side.name).svg", bytes))
        }
      } else {
        let bytes = HTMLFile.bytes(
          of: sides, faces: house.faces, title: title, language: language.tag,
          pictures: desk.dataAddresses(of: sides.map(\.drawing)))
        made.files.append(("\(stem).html", bytes))
      }
      for composition in compositions { say(composition.notes, index) }
    }
  }

  private mutating func say(_ notes: [PreflightNote], _ index: Int) {
    let community = order.pieces[index].community
    made.findings += notes.map { $0.finding(about: community.name.value, at: community.record.place) }
  }
}
