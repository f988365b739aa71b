import Programme

/// Finds the card record that fits a community most closely; of equally close ones the latest edition.
struct CardsInForce: Sendable {
  private var general: ServiceCard?
  private var districts: [String: ServiceCard] = [:]
  private var streets: [String: ServiceCard] = [:]
  private var communities: [String: ServiceCard] = [:]

  init(_ cards: [ServiceCard]) {
    for card in cards {
      switch card.target.value {
      case .word: general = later(general, card)
      case .group(let scope):
        // The narrowest place that a record names is the one it is for.
        if let id = scope.community?.value.id { communities[id] = later(communities[id], card) }
        if let id = scope.street?.value.id {
          streets[id] = later(streets[id], card)
        } else if let id = scope.district?.value.id {
          districts[id] = later(districts[id], card)
        }
      }
    }
  }

  func card(for community: Community, in street: Street?) -> ServiceCard? {
    communities[community.id] ?? street.flatMap { streets[$0.id] ?? districts[$0.district.value.id] }
      ?? general
  }

  private func later(_ earlier: ServiceCard?, _ card: ServiceCard) -> ServiceCard {
    guard let earlier else { return card }
    return (earlier.edition.value, earlier.id) > (card.edition.value, card.id) ? earlier : card
  }
}
