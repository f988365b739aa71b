import Programme
import Templates

/// A community's contact card, as it is printed and as text.
struct CardPageKind: LayoutPage {
  let index: Int

  static let name = "card"
  static let articles = [2, 13, 15, 19]
  static func example(_ addresses: Addresses) -> Address? { addresses.card("ID") }
  static func route(_ router: inout Router, _ addresses: Addresses) {}
  func district(in programme: Programme) -> Int? { programme.districtPosition(ofCommunity: index) }
  static let isFoundBySearch = false
  var drawnPiece: (kind: PrintKind, community: Int)? { (.card, index) }

  func gather(_ finder: inout DependencyTracker) -> PieceFacts { finder.piece(.card, at: index) }

  func build(_ facts: PieceFacts, _ builder: PageBuilder) -> (head: PageHead, content: CardPage) {
    (builder.cardHead(of: facts.office), builder.cardPage(facts.office, drawn: facts.drawn))
  }
}

/// Ten cards of a community on a sheet.
struct CardPDF: PrintedPage {
  let index: Int

  static let name = "card.pdf"
  static let articles = [2, 13, 15, 19]
  static func example(_ addresses: Addresses) -> Address? { addresses.cardPDF("ID") }
  static func route(_ router: inout Router, _ addresses: Addresses) {}
  func district(in programme: Programme) -> Int? { programme.districtPosition(ofCommunity: index) }
  var file: PrintedFile { .cards(community: index) }
}
