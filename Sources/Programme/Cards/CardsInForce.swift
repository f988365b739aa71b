/// Finds the card record that fits a community most closely; of equally close ones the latest edition. Cards and notices
/// have records of their own.
package struct CardsInForce: Sendable {
  private var cards = Scopes()
  private var notices = Scopes()

  package init(_ programme: Programme) {
    for record in programme.cards.all {
      switch programme.designs.kind(of: record) {
      case .card: cards.add(record)
      case .notice: notices.add(record)
      }
    }
  }

  /// Nil where no record of the kind is for the community.
  package func card(for community: Community, in street: Street?, kind: PrintKind = .card) -> ServiceCard? {
    switch kind {
    case .card: cards.record(for: community, in: street)
    case .notice: notices.record(for: community, in: street)
    }
  }
}

/// The records of one kind by what they are for.
private struct Scopes {
  private var general: ServiceCard?
  private var districts: [String: ServiceCard] = [:]
  private var streets: [String: ServiceCard] = [:]
  private var communities: [String: ServiceCard] = [:]

  mutating func add(_ card: ServiceCard) {
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

  func record(for community: Community, in street: Street?) -> ServiceCard? {
    communities[community.id] ?? street.flatMap { streets[$0.id] ?? districts[$0.district.value.id] }
      ?? general
  }

  private func later(_ earlier: ServiceCard?, _ card: ServiceCard) -> ServiceCard {
    guard let earlier else { return card }
    return (earlier.edition.value, earlier.id) > (card.edition.value, card.id) ? earlier : card
  }
}
