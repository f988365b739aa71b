import Diagnostics

extension Pairing {
  /// Whether the pairing's last day lies before a day. An ending that cannot be read counts, as it was meant.
  func isEnded(before day: Day) -> Bool {
    guard let ended else { return !lacks("ended") }
    return !ended.value.on.isWritten || ended.value.on.value < day
  }

  /// The last day on which the lawyer serves, as far as it is stated.
  var lastDay: Day? {
    let until = agreement.flatMap { $0.value.until.isWritten ? $0.value.until.value : nil }
    let ending = ended.flatMap { $0.value.on.isWritten ? $0.value.on.value : nil }
    return [until, ending].compactMap { $0 }.min()
  }

  /// The first day of the agreement's term, as far as it is stated.
  var firstDay: Day? { agreement.flatMap { $0.value.from.isWritten ? $0.value.from.value : nil } }

  var effectiveOrigin: Origin { origin?.value ?? .assigned }

  /// Whether one of its lawyers, lead or adviser, is meant.
  func names(_ lawyer: String) -> Bool {
    self.lawyer.value.id == lawyer || (advisers?.value ?? []).contains { $0.value.id == lawyer }
  }
}

extension Programme {
  /// Pairings that are not history: not ended, not run out with a newer one in their place, and of a community that
  /// still exists. Duties are asked of these alone.
  var livePairings: [Pairing] { foundLivePairings ?? findLivePairings() }

  func findLivePairings() -> [Pairing] {
    let newest = NewestTerms(self)
    return pairings.all.filter { pairing in
      !pairing.isEnded(before: today) && (communities[pairing.community]?.isActive ?? true)
        && !isSucceeded(pairing, newest: newest)
    }
  }

  private func isSucceeded(_ pairing: Pairing, newest: NewestTerms) -> Bool {
    guard let from = pairing.firstDay, let last = pairing.lastDay, last < today else { return false }
    return (newest[pairing.community.value] ?? from) > from
  }

  /// For each lawyer of the table whether the person serves in a live pairing, as lead or adviser.
  var servingLawyers: [Bool] {
    var serving = [Bool](repeating: false, count: lawyers.all.count)
    for pairing in livePairings {
      if pairing.lawyer.value.position >= 0 { serving[Int(pairing.lawyer.value.position)] = true }
      for adviser in pairing.advisers?.value ?? [] where adviser.value.position >= 0 {
        serving[Int(adviser.value.position)] = true
      }
    }
    return serving
  }

  func isUnsure(_ types: any RecordModel.Type...) -> Bool {
    types.contains { unsureTypes.contains($0.type.name) }
  }
}

/// For each community the latest beginning of an agreement's term.
private struct NewestTerms {
  private var known: [Day?]
  /// Of communities that are not there, by their ids.
  private var others: [String: Day] = [:]

  init(_ programme: Programme) {
    known = [Day?](repeating: nil, count: programme.communities.all.count)
    for pairing in programme.pairings.all {
      guard let from = pairing.firstDay else { continue }
      let community = pairing.community.value
      let newest = max(self[community] ?? from, from)
      if community.position >= 0 {
        known[Int(community.position)] = newest
      } else {
        others[community.id] = newest
      }
    }
  }

  subscript(community: Reference<Community>) -> Day? {
    community.position >= 0 ? known[Int(community.position)] : others[community.id]
  }
}

extension Lawyer {
  /// Whether nothing more is asked of the record: the person was replaced, or the consent has run out or was withdrawn,
  /// which has a finding of its own.
  func isExcused(on today: Day) -> Bool {
    if let replacement, replacement.replaced.value.on.value <= today { return true }
    return consent.map { $0.state(on: today) != .valid } ?? false
  }
}

extension District {
  func isDissolved(on today: Day) -> Bool { until.map { $0.value < today } ?? false }
}

extension Team {
  func isOver(on today: Day) -> Bool { until.map { $0.value < today } ?? !lacks("until") }
}
