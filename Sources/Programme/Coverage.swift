import Workers

/// Whether a community has a lawyer on a day.
package enum Coverage: Sendable {
  case served(Pairing)
  /// The pairing's term has run out within the last 60 days and is being renewed (续签办理中).
  case renewal(Pairing)
  case none

  /// For so many days after its last a pairing stays on the site.
  package static let renewalDays = 60

  /// The pairing that is shown, standing or being renewed.
  package var pairing: Pairing? {
    switch self {
    case .served(let pairing), .renewal(let pairing): pairing
    case .none: nil
    }
  }

  package var isServed: Bool {
    if case .served = self { return true }
    return false
  }
}

/// The coverage of each community on one day, worked out once because nearly every page asks for it.
struct CoverageTable: Sendable {
  enum Entry: Sendable {
    case served(by: Int32)
    case renewal(of: Int32)
    case none
  }

  let day: Day
  let entries: [Entry]

  init(_ programme: Programme, _ pairings: Grouping, workers: Workers) {
    let communities = programme.communities
    let day = programme.today
    self.day = day
    let slices = workers.slices(of: communities.all.count, size: 1024) { range in
      range.map { index in
        let community = communities.all[index]
        return programme.coverage(of: community, by: pairings[communities.position(of: community)], on: day)
      }
    }
    entries = Array(slices.joined())
  }
}

extension Programme {
  /// - Parameter pairings: the community's, the latest beginning first.
  fileprivate func coverage(
    of community: Community, by candidates: ArraySlice<Int32>, on day: Day
  ) -> CoverageTable.Entry {
    guard community.isActive else { return .none }
    if let lead = candidates.first(where: { isServing(pairings.all[Int($0)], on: day) }) {
      return .served(by: lead)
    }
    if let last = candidates.first(where: { isInRenewal(pairings.all[Int($0)], on: day) }) {
      return .renewal(of: last)
    }
    return .none
  }

  fileprivate func isServing(_ pairing: Pairing, on day: Day) -> Bool {
    (pairing.openTerm?.contains(day) ?? false) && !isReplaced(pairing, by: day)
  }

  fileprivate func isInRenewal(_ pairing: Pairing, on day: Day) -> Bool {
    guard let until = pairing.openTerm?.until, until < day, day - until <= Coverage.renewalDays else {
      return false
    }
    // What was ended on purpose is not renewed.
    guard pairing.ended == nil else { return false }
    return !isReplaced(pairing, by: day)
  }

  fileprivate func isReplaced(_ pairing: Pairing, by day: Day) -> Bool {
    guard let replaced = lawyers[pairing.lawyer]?.replacement?.replaced else { return false }
    return replaced.value.on.isWritten && replaced.value.on.value <= day
  }
}

extension Directory {
  /// The lawyer's service that a community has on a day; none for one that is closed or merged into another.
  package func coverage(of community: Community, on day: Day) -> Coverage {
    switch entry(of: community, on: day) {
    case .served(let pairing): .served(programme.pairings.all[Int(pairing)])
    case .renewal(let pairing): .renewal(programme.pairings.all[Int(pairing)])
    case .none: .none
    }
  }

  private func entry(of community: Community, on day: Day) -> CoverageTable.Entry {
    guard day == coverages.day else {
      return programme.coverage(of: community, by: pairingPositions(of: community), on: day)
    }
    return coverages.entries[community.record.position]
  }

  /// The next pairing that begins after a day, if one is agreed already.
  package func upcoming(of community: Community, after day: Day) -> Pairing? {
    guard community.isActive else { return nil }
    return pairings(of: community).last { pairing in
      guard let from = pairing.openTerm?.from else { return false }
      return from > day && !programme.isReplaced(pairing, by: from)
    }
  }

  /// Pairings that are over on a day, the latest first; the one being renewed is not among them.
  package func history(of community: Community, on day: Day) -> [Pairing] {
    var isRenewal = false
    if case .renewal = coverage(of: community, on: day) { isRenewal = true }
    return pairings(of: community).filter { pairing in
      guard let term = pairing.openTerm else { return true }
      guard (term.from ?? day) <= day else { return false }
      return !isServing(pairing, on: day) && !(isRenewal && programme.isInRenewal(pairing, on: day))
    }
  }

  /// Whether the pairing stands on a day, with a lawyer who has not been replaced.
  package func isServing(_ pairing: Pairing, on day: Day) -> Bool {
    programme.isServing(pairing, on: day)
  }

  /// Whether the community's own page shows the pairing too: it stands, or it is the one being renewed.
  package func isShown(_ pairing: Pairing, on day: Day) -> Bool {
    guard let community = community(of: pairing), community.isActive else { return false }
    if isServing(pairing, on: day) { return true }
    guard case .renewal(let shown) = entry(of: community, on: day) else { return false }
    return Int(shown) == pairing.record.position
  }
}
