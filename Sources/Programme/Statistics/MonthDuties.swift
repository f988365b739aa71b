/// Which communities had to report on each month, and which had a lawyer at its end.
struct MonthDuties: Sendable {
  private let months: [Month]
  private let communities: Int
  /// By month, then community.
  private var due: [Bool]
  private var served: [Bool]
  let isActive: [Bool]

  init(_ directory: Directory, months: [Month]) {
    let programme = directory.programme
    self.months = months
    communities = programme.communities.all.count
    isActive = programme.communities.all.map(\.isActive)
    due = [Bool](repeating: false, count: months.count * communities)
    served = due
    var terms: [Int32: [ClosedRange<Day>]] = [:]
    for pairing in programme.pairings.all {
      let community = Int(pairing.community.value.position)
      guard community >= 0, isActive[community] else { continue }
      if let term = pairing.term { terms[Int32(community), default: []].append(term) }
      guard let term = pairing.openTerm else { continue }
      for index in indices(from: term.from, to: term.until)
      where directory.isServing(pairing, on: months[index].last) {
        served[index * communities + community] = true
      }
    }
    for (community, terms) in terms {
      for index in indices(from: terms.map(\.lowerBound).min(), to: terms.map(\.upperBound).max())
      where terms.cover(months[index]) {
        due[index * communities + Int(community)] = true
      }
    }
  }

  /// Of the months, those that a stretch of days touches.
  private func indices(from first: Day?, to last: Day?) -> Range<Int> {
    let low = first.map { day in months.firstPlace { $0 >= day.month } } ?? 0
    let high = last.map { day in months.firstPlace { $0 > day.month } } ?? months.count
    return low..<max(low, high)
  }

  func isDue(_ community: Int, in month: Int) -> Bool { due[month * communities + community] }
  /// On the month's last day, or on the day of the build if that is earlier.
  func isServed(_ community: Int, in month: Int) -> Bool { served[month * communities + community] }
}
