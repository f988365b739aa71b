import Diagnostics
import Pages
import Printing
import Templates
import Theming

/// Makes the site's own files for the printer; one a thread.
struct PrintedFiles {
  private let house: PrintHouse
  private let plan: SitePlan
  private let desk: PrintDesk

  init(_ house: PrintHouse, _ plan: SitePlan, pictures: PrintPictures) {
    self.house = house
    self.plan = plan
    desk = PrintDesk(house, pictures: pictures)
  }

  /// The bytes of a file that Pages has none for.
  ///
  /// A piece that does not go onto its sheet is left out: looking at the layouts has found it before.
  func bytes(of file: PrintedFile, in language: Language, _ maker: inout PageMaker) -> [UInt8] {
    switch file {
    case .cards, .districtCards, .streetCards: sheets(file, .card, on: .cards, in: language, &maker)
    case .notice(_, .a4): sheets(file, .notice, on: .a4, in: language, &maker)
    case .notice(_, .a3): sheets(file, .notice, on: .a3, in: language, &maker)
    case .preview(let design, let side): preview(of: design, side: side, in: language, &maker)
    case .calibration: []
    }
  }

  /// Each community's pieces on sheets of their own.
  private func sheets(
    _ file: PrintedFile, _ piece: PrintPiece, on sheet: SheetName, in language: Language,
    _ maker: inout PageMaker
  ) -> [UInt8] {
    var pieces = PieceFile(
      desk, title: plan.title(of: file, in: language), language: language,
      PrintJob(sheet: house.sheet(sheet)))
    for community in plan.communities(in: file) {
      guard let model = maker.print(of: community, in: language),
        let layout = house.layout(for: piece, model, in: language)
      else { continue }
      try? pieces.add(model, with: layout, copies: .restOfSheet)
    }
    return pieces.finish()
  }

  private func preview(
    of design: Int, side: Int, in language: Language, _ maker: inout PageMaker
  ) -> [UInt8] {
    []
  }
}
