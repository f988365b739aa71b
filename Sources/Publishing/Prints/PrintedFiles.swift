import Diagnostics
import Pages
import Printing
import Programme
import Templates
import Theming

/// Makes the site's own files for the printer; one a thread.
struct PrintedFiles {
  private let house: PrintSetup
  private let plan: SitePlan
  private let desk: PieceRenderer

  init(_ house: PrintSetup, _ plan: SitePlan, pictures: PrintPictures) {
    self.house = house
    self.plan = plan
    desk = PieceRenderer(house, pictures: pictures)
  }

  /// The bytes of a file that Pages has none for.
  ///
  /// A piece that does not go onto its sheet is left out: looking at the layouts has found it before.
  func bytes(of file: PrintedFile, in language: SiteLanguage, _ maker: PageRenderer) -> [UInt8] {
    switch file {
    case .cards, .districtCards, .streetCards: sheets(file, .card, on: .cards, in: language, maker)
    case .notice(_, .a4): sheets(file, .notice, on: .a4, in: language, maker)
    case .notice(_, .a3): sheets(file, .notice, on: .a3, in: language, maker)
    case .preview(let design, let side): preview(of: design, side: side, in: language, maker)
    case .calibration: house.calibrationSheet(plan.wording(in: language))
    }
  }

  /// Each community's pieces on sheets of their own.
  private func sheets(
    _ file: PrintedFile, _ piece: PrintKind, on sheet: SheetName, in language: SiteLanguage,
    _ maker: PageRenderer
  ) -> [UInt8] {
    var pieces = PieceFile(
      desk, title: plan.title(of: file, in: language), language: language,
      PrintJob(sheet: house.sheet(sheet)))
    for community in plan.communities(in: file) {
      let model = maker.print(of: community, as: piece, in: language)
      guard let layout = house.layout(for: piece, model, in: language)
      else { continue }
      _ = try? pieces.add(model, with: layout, copies: .restOfSheet)
    }
    return pieces.finish()
  }

  private func preview(
    of design: Int, side: Int, in language: SiteLanguage, _ maker: PageRenderer
  ) -> [UInt8] {
    guard let community = plan.communities(in: .preview(design: design, side: side)).first,
      house.designs.indices.contains(design),
      let layout = house.layouts[language]?[house.designs[design].name], layout.sides.indices.contains(side)
    else { return [] }
    let model = maker.print(of: community, as: house.designs[design].piece, in: language)
    let drawing = desk.compose(model, with: layout, in: language)[side].drawing
    return SVGFile.bytes(
      of: drawing, faces: house.faces, title: model.title(of: house.designs[design].piece),
      pictures: desk.dataAddresses(of: [drawing]))
  }

  /// The sides of the piece that a page of HTML shows, drawn.
  func drawn(on page: PlannedPage, _ maker: PageRenderer) -> [DrawnSide] {
    guard let (piece, community) = page.drawnPiece else { return [] }
    let model = maker.print(of: community, as: piece, in: page.language)
    guard let layout = house.layout(for: piece, model, in: page.language) else { return [] }
    return zip(layout.sides, desk.compose(model, with: layout, in: page.language)).map { side, composition in
      let drawing = HTMLFragment.bytes(
        of: composition.drawing, faces: house.faces, label: model.title(of: piece),
        id: "\(piece.rawValue)-\(side.name)"
      ) { plan.href(ofPicture: $0, on: page) }
      return DrawnSide(name: side.name, drawing: HTML(drawing))
    }
  }
}

extension PieceModel {
  func title(of piece: PrintKind) -> String {
    switch piece {
    case .card: cardTitle
    case .notice: noticeTitle
    }
  }
}
