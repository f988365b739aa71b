@testable import Programme

/// Somebody who knows all that is told and how totals are withheld, and wants to know a total that is not told.
///
/// The figures of the leaves are unknown whole numbers; all that is told bounds a sum of some of them.
struct Attacker {
  struct Sum {
    var terms: [(unknown: Int, factor: Int)]
    var low: Int
    var high: Int
  }

  struct Goal {
    let name: String
    let unknowns: [Int]
    let value: Int
  }

  /// No total is looked for so far above the true one: a bound that costs alternatives, never finds ones.
  private static let reach = 40

  private(set) var low: [Int] = []
  private(set) var high: [Int] = []
  private(set) var truth: [Int] = []
  private(set) var sums: [Sum] = []
  private(set) var goals: [Goal] = []
  private let leaves: Int
  private let months: Int

  init(_ publication: Publication) {
    leaves = publication.rows - 1
    months = publication.months.count
    // Received by month and leaf, then taken up in time in the same order.
    truth = (publication.truth + publication.truthInTime).flatMap { $0 }
    low = truth.map { _ in 0 }
    high = truth.map { $0 + Self.reach }
    for index in 0..<leaves * months {
      sums.append(Sum(terms: [(index, 1), (index + leaves * months, -1)], low: 0, high: .max / 4))
    }
    for month in 0..<months {
      for district in 0..<publication.districts {
        let own = publication.streets.count + district
        // Whether a district stated its totals itself is told.
        let others = publication.stated[month][district] ? publication.leaves(own).dropLast() : [own]
        for leaf in others { high[unknown(leaf, month)] = 0 }
      }
      for row in 0..<publication.rows {
        let unknowns = publication.leaves(row).map { unknown($0, month) }
        // Nor are the streets mentioned whose district stated its totals itself: they are nought, as said above.
        learn(unknowns, publication.months[month][row], publication.value(row, month))
        learn(inTime: unknowns, publication.shares[month][row], of: publication.months[month][row])
        guard publication.months[month][row].map({ $0.number == nil }) == true else { continue }
        goals.append(
          Goal(name: "row \(row) in month \(month)", unknowns: unknowns, value: publication.value(row, month))
        )
        guard publication.kind == .requests, publication.inTime(row, month) > 0 else { continue }
        goals.append(
          Goal(
            name: "in time of row \(row) in month \(month)", unknowns: unknowns.map { $0 + leaves * months },
            value: publication.inTime(row, month)))
      }
    }
    for (index, year) in publication.years.enumerated() {
      for row in 0..<publication.rows {
        let unknowns = year.months.flatMap { month in publication.leaves(row).map { unknown($0, month) } }
        let value = year.months.reduce(0) { $0 + publication.value(row, $1) }
        // That a sum of the year is withheld tells nothing: it may be of any size.
        if year.counts[row] != .withheld { learn(unknowns, year.counts[row], value) }
        learn(inTime: unknowns, year.shares[row], of: year.counts[row])
        if (1...4).contains(value), year.counts[row].map({ $0.number == nil }) == true {
          goals.append(Goal(name: "row \(row) in year \(index)", unknowns: unknowns, value: value))
        }
      }
    }
  }

  private func unknown(_ leaf: Int, _ month: Int) -> Int { month * leaves + leaf }

  private mutating func learn(_ unknowns: [Int], _ count: PublishedCount?, _ value: Int) {
    switch count {
    case .exact(let number): bound(unknowns, number, number)
    case .few: bound(unknowns, 1, 4)
    // Who knows the rules knows that less than five is withheld only where it is a sum of ones.
    case .withheld: bound(unknowns, value < 5 ? 1 : 5, .max / 4)
    // Of an area that is not mentioned there is nothing to tell.
    case nil: bound(unknowns, 0, 0)
    }
  }

  private mutating func learn(inTime unknowns: [Int], _ share: Int?, of count: PublishedCount?) {
    guard let share, let received = count?.number else { return }
    let first = (share * received + 99) / 100
    let last = ((share + 1) * received + 99) / 100 - 1
    bound(unknowns.map { $0 + leaves * months }, first, last)
  }

  private mutating func bound(_ unknowns: [Int], _ low: Int, _ high: Int) {
    sums.append(Sum(terms: unknowns.map { ($0, 1) }, low: low, high: high))
  }
}

extension Attacker {
  enum Search { case found, none, tooLong }

  /// The totals that can only be what they are; by trying all other figures, so for small cities.
  func recovered() -> [String] {
    var start = self
    guard start.narrow() else { return ["the figures contradict what is told of them"] }
    return goals.compactMap { goal in
      let terms = goal.unknowns.map { (unknown: $0, factor: 1) }
      let above = start.search(with: Sum(terms: terms, low: goal.value + 1, high: .max / 4))
      if above == .found { return nil }
      let below = start.search(with: Sum(terms: terms, low: 0, high: goal.value - 1))
      if below == .found { return nil }
      return above == .none && below == .none ? goal.name : "\(goal.name): not searched to the end"
    }
  }

  /// The totals whose bounds leave but one value when each sum is looked at alone, over and over; for cities of any size.
  func narrowed() -> [String] {
    var start = self
    guard start.narrow() else { return ["the figures contradict what is told of them"] }
    return goals.filter { goal in
      let low = goal.unknowns.reduce(0) { $0 + start.low[$1] }
      return low == goal.unknowns.reduce(0) { $0 + start.high[$1] }
    }.map(\.name)
  }

  private func search(with wish: Sum) -> Search {
    var attempt = self
    attempt.sums.append(wish)
    var patience = 20_000
    return attempt.search(&patience)
  }

  private mutating func search(_ patience: inout Int) -> Search {
    guard narrow() else { return .none }
    patience -= 1
    guard patience > 0 else { return .tooLong }
    guard let next = unfit() else { return .found }
    // What lies near the truth mostly fits.
    for value in (low[next]...high[next]).sorted(by: { abs($0 - truth[next]) < abs($1 - truth[next]) }) {
      var attempt = self
      (attempt.low[next], attempt.high[next]) = (value, value)
      let outcome = attempt.search(&patience)
      if outcome != .none { return outcome }
    }
    return .none
  }

  /// An unknown of a sum that the true figures, drawn into their bounds, do not keep; nil where they keep them all.
  private func unfit() -> Int? {
    let figures = truth.indices.map { min(max(truth[$0], low[$0]), high[$0]) }
    for sum in sums {
      let value = sum.terms.reduce(0) { $0 + $1.factor * figures[$1.unknown] }
      guard value < sum.low || value > sum.high else { continue }
      let open = sum.terms.map(\.unknown).filter { low[$0] < high[$0] }
      return open.min { high[$0] - low[$0] < high[$1] - low[$1] }
    }
    return nil
  }

  /// Draws each unknown's bounds in by the others of every sum; false where nothing is left.
  mutating func narrow() -> Bool {
    var isChanged = true
    while isChanged {
      isChanged = false
      for sum in sums {
        var (least, most) = (0, 0)
        for term in sum.terms {
          least += term.factor > 0 ? low[term.unknown] : -high[term.unknown]
          most += term.factor > 0 ? high[term.unknown] : -low[term.unknown]
        }
        guard least <= sum.high, most >= sum.low else { return false }
        for term in sum.terms where low[term.unknown] < high[term.unknown] {
          let (ownLeast, ownMost) =
            term.factor > 0
            ? (low[term.unknown], high[term.unknown]) : (-high[term.unknown], -low[term.unknown])
          let newLeast = max(ownLeast, sum.low - (most - ownMost))
          let newMost = min(ownMost, sum.high - (least - ownLeast))
          guard newLeast <= newMost else { return false }
          guard newLeast > ownLeast || newMost < ownMost else { continue }
          isChanged = true
          least += newLeast - ownLeast
          most += newMost - ownMost
          if term.factor > 0 {
            (low[term.unknown], high[term.unknown]) = (newLeast, newMost)
          } else {
            (low[term.unknown], high[term.unknown]) = (-newMost, -newLeast)
          }
        }
      }
    }
    return true
  }
}
