import Records

/// When lawyers and firms served, by their pairings.
struct ServiceYears {
  private let lawyers: [Int32: [Term]]
  private let firms: [Int32: [Term]]

  init(_ programme: Programme) {
    var lawyers: [Int32: [Term]] = [:]
    var firms: [Int32: [Term]] = [:]
    for pairing in programme.pairings.all {
      guard let term = pairing.openTerm else { continue }
      for person in [pairing.lawyer] + (pairing.advisers?.value ?? []) {
        let replaced = programme.lawyers[person]?.replacement?.replaced.value.on
        var until = term.until
        if let replaced, replaced.isWritten { until = min(until ?? replaced.value, replaced.value) }
        lawyers[person.value.position, default: []].append(Term(from: term.from, until: until))
      }
      let firm = pairing.firm?.value ?? programme.lawyers[pairing.lawyer]?.firm?.value
      if let firm { firms[firm.position, default: []].append(term) }
    }
    self.lawyers = lawyers
    self.firms = firms
  }

  private func terms(_ evaluation: Evaluation) -> [Term] {
    if let lawyer = evaluation.lawyer { return lawyers[lawyer.value.position] ?? [] }
    return evaluation.firm.flatMap { firms[$0.value.position] } ?? []
  }

  /// Whether there was service, and all of it had ended before a day.
  private func areOver(_ terms: [Term], by day: Day) -> Bool {
    !terms.isEmpty && terms.allSatisfy { $0.until.map { $0 < day } ?? false }
  }

  /// Whether there was service left when the year began; what began later may only be older on paper.
  func reaches(_ evaluation: Evaluation) -> Bool {
    guard let first = Month(year: evaluation.year.value, month: 1)?.first else { return true }
    return !areOver(terms(evaluation), by: first)
  }

  func serves(_ evaluation: Evaluation, on day: Day) -> Bool {
    terms(evaluation).contains { $0.contains(day) && ($0.until ?? day) >= day }
  }

  /// Whether a firm's pairings had all ended when the year began.
  func endedBefore(_ year: Int, firm: Int32) -> Bool {
    guard let first = Month(year: year, month: 1)?.first else { return false }
    return areOver(firms[firm] ?? [], by: first)
  }

  /// Whether a lawyer cannot have served in a year: all service had ended when it began, or the licence is younger.
  func misses(_ lawyer: Lawyer, _ position: Int32, in year: Int) -> Bool {
    guard let first = Month(year: year, month: 1)?.first else { return false }
    if areOver(lawyers[position] ?? [], by: first) { return true }
    // Digits 6 to 9 of a licence of today's form are the year in which it was first given.
    guard let digits = lawyer.licence?.value, digits.utf8.count == 17,
      let licensed = Int(digits.dropFirst(5).prefix(4))
    else { return false }
    return licensed > year
  }
}
