/// Which mandates of the private register clash with the service of the community they are about (article 19).
struct MandateConflicts {
  enum Kind: Sendable {
    /// The lawyer, lead or adviser, serves the community while the mandate runs.
    case ownLawyer
    /// Taken before the lawyer began to serve the community, and not known to be over.
    case earlierMandate
    /// A colleague of the firm that serves the community.
    case colleague
    /// The firm acts for the other side too.
    case bothSides
  }

  struct Conflict {
    let kind: Kind
    /// The pairing that stands in the way; nil for `bothSides`.
    let pairing: Pairing?
    /// The mandate for the other side, of `bothSides`.
    let other: Representation?
  }

  /// By position in the table of representations.
  private let conflicts: [Conflict?]

  init(_ programme: Programme) {
    let mandates = programme.representations.all
    guard !mandates.isEmpty else {
      conflicts = []
      return
    }
    let pairings = Grouping(
      groups: programme.communities.all.count,
      programme.pairings.all.lazy.map { $0.community.value.position })
    var found = mandates.map { mandate -> Conflict? in
      guard mandate.isAgainstTheCommunity, mandate.community.value.position >= 0 else { return nil }
      let candidates = pairings[Int(mandate.community.value.position)].map {
        programme.pairings.all[Int($0)]
      }
      return Self.conflict(of: mandate, with: candidates, programme)
    }
    Self.addBothSides(of: mandates, programme, to: &found)
    conflicts = found
  }

  subscript(mandate: Representation) -> Conflict? {
    conflicts.indices.contains(mandate.record.position) ? conflicts[mandate.record.position] : nil
  }

  private static func conflict(
    of mandate: Representation, with pairings: [Pairing], _ programme: Programme
  ) -> Conflict? {
    let met = pairings.filter { mandate.meets($0) }
    let own = met.filter { $0.names(mandate.lawyer.value.id) }
    if let pairing = own.first(where: { !mandate.mayBeOver(before: $0) }) {
      return Conflict(kind: .ownLawyer, pairing: pairing, other: nil)
    }
    if let pairing = own.first { return Conflict(kind: .earlierMandate, pairing: pairing, other: nil) }
    guard let firm = programme.lawyers[mandate.lawyer]?.firm?.value, firm.position >= 0 else { return nil }
    let pairing = met.first { programme.firmPositions(of: $0).contains(firm.position) }
    return pairing.map { Conflict(kind: .colleague, pairing: $0, other: nil) }
  }

  private struct Side: Hashable {
    let firm: Int32
    let community: Int32
    let matter: MatterKind
    let side: Party
    let against: Party
  }

  /// Of two opposed mandates of one firm the later, where neither has a conflict already.
  private static func addBothSides(
    of mandates: [Representation], _ programme: Programme, to found: inout [Conflict?]
  ) {
    var earlier: [Side: Representation] = [:]
    let inOrder = mandates.enumerated()
      .filter { $1.hasParties && $1.matter.isWritten && $1.community.value.position >= 0 }
      .sorted { ($0.element.on.value, $0.offset) < ($1.element.on.value, $1.offset) }
    for (index, mandate) in inOrder where found[index] == nil {
      guard let firm = programme.lawyers[mandate.lawyer]?.firm?.value.position, firm >= 0,
        mandate.side.value != .other || mandate.against.value != .other
      else { continue }
      let (side, against) = (mandate.side.value, mandate.against.value)
      let community = mandate.community.value.position
      let matter = mandate.matter.value
      let opposed = Side(firm: firm, community: community, matter: matter, side: against, against: side)
      if let other = earlier[opposed], mandate.on.value - other.on.value <= 365 {
        found[index] = Conflict(kind: .bothSides, pairing: nil, other: other)
      }
      earlier[Side(firm: firm, community: community, matter: matter, side: side, against: against)] = mandate
    }
  }
}

extension Representation {
  /// Whether the day and both parties could be read.
  var hasParties: Bool { on.isWritten && side.isWritten && against.isWritten }

  /// Whether it is a mandate that no lawyer of the community may take: for its opponent, or against it or a resident.
  var isAgainstTheCommunity: Bool {
    hasParties
      && (side.value == .opponent || against.value == .community || against.value == .resident)
  }

  /// Whether the mandate and the pairing may have stood on one day.
  fileprivate func meets(_ pairing: Pairing) -> Bool {
    if let last = pairing.lastDay, last < on.value { return false }
    if let ended, let first = pairing.firstDay { return ended.value >= first }
    return true
  }

  /// Whether it was taken before the pairing began, and nobody wrote when it ended.
  fileprivate func mayBeOver(before pairing: Pairing) -> Bool {
    guard ended == nil, let first = pairing.firstDay else { return false }
    return on.value < first
  }
}

extension Programme {
  /// The firms of a pairing: its own and those of its lead and its advisers.
  fileprivate func firmPositions(of pairing: Pairing) -> [Int32] {
    let people = [pairing.lawyer] + (pairing.advisers?.value ?? [])
    return [pairing.firm?.value.position].compactMap(\.self)
      + people.compactMap { lawyers[$0]?.firm?.value.position }.filter { $0 >= 0 }
  }
}
