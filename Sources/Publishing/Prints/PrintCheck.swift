import Diagnostics
import Pages
import Printing
import Programme
import Theming
import Workers

/// Looks at every piece as it will be printed, before anything is.
struct PrintCheck: Sendable {
  let house: PrintHouse
  let plan: SitePlan
  let programme: Programme
  let pictures: any PrintPictures

  /// What does not print well, at the community whose piece it is, or at the layout where that alone is the cause.
  func findings(workers: Workers) -> [Finding] {
    let communities = programme.communities.all.indices.filter { programme.communities.all[$0].isActive }
    let slices = workers.slices(of: communities.count, size: 64) { range in
      var maker = plan.maker()
      let desk = PrintDesk(house, pictures: pictures)
      return range.flatMap { at in
        house.languages.flatMap { findings(about: communities[at], in: $0, desk, &maker) }
      }
    }
    return sheetFindings + slices.joined()
  }

  private func findings(
    about community: Int, in language: Language, _ desk: PrintDesk, _ maker: inout PageMaker
  ) -> [Finding] {
    guard let model = maker.print(of: community, in: language) else { return [] }
    let record = programme.communities.all[community].record
    return PrintPiece.allCases.flatMap { piece -> [Finding] in
      guard let layout = house.layout(for: piece, model, in: language) else { return [] }
      return desk.compose(model, with: layout, in: language).flatMap(\.notes).map {
        $0.finding(about: model.nameZh, at: record.place)
      }
    }
  }

  /// Pieces that do not go onto the sheets that the site's own files use.
  private var sheetFindings: [Finding] {
    house.designs.flatMap { design -> [Finding] in
      let sheets: [SheetName] = design.piece == .card ? [.cards] : [.a4, .a3]
      return sheets.map(house.sheet).compactMap { sheet -> Finding? in
        do throws(SheetProblem) {
          _ = try sheet.grid(for: Size(width: design.width, height: design.height))
          return nil
        } catch {
          return error.finding(for: sheet)
        }
      }
    }
  }
}
