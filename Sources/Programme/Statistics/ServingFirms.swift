/// Which firm served a community in a month, whether or not the pairing still stands.
struct ServingFirms: Sendable {
  private let directory: Directory

  init(_ directory: Directory) { self.directory = directory }

  /// The firm's place in its table; of two in one month the one whose term began later.
  func firm(of community: Int, in month: Month) -> Int? {
    let programme = directory.programme
    let pairing = directory.pairingPositions(of: programme.communities.all[community]).first {
      guard let term = programme.pairings.all[Int($0)].openTerm else { return false }
      return (term.from ?? month.last) <= month.last && (term.until ?? month.first) >= month.first
    }
    return pairing.flatMap { directory.firm(of: programme.pairings.all[Int($0)]) }
      .map { programme.firms.position(of: $0) }
  }
}
