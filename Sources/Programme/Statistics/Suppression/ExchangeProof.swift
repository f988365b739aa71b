/// Proves of every hidden total that the told ones leave it open, by showing another set of figures that differs in it.
struct ExchangeProof {
  private let finder: ExchangeFinder
  private var table: YearTable { finder.table }
  /// By row: months of which such a set is known.
  private var rows: [MonthBits]

  /// Hidden totals that no exchange was found for; empty where everything is left open.
  private(set) var givenAway: [HiddenSum] = []

  init(_ finder: ExchangeFinder) {
    self.finder = finder
    rows = [MonthBits](repeating: 0, count: finder.table.totals.count)
    for row in rows.indices {
      for month in finder.table.hidden[row].each where rows[row] & month == 0 {
        prove(HiddenSum(row: row, period: month))
      }
    }
    for sum in finder.table.smallSums { prove(sum) }
  }

  private mutating func prove(_ sum: HiddenSum) {
    guard let exchange = Self.exchange(finder, sum) else {
      givenAway.append(sum)
      return
    }
    for row in exchange.rows(table) { rows[row] |= exchange.months }
  }

  /// An exchange that changes the sum.
  static func exchange(_ finder: ExchangeFinder, _ sum: HiddenSum) -> Exchange? {
    let (table, row) = (finder.table, sum.row)
    let level: ExchangeFinder.Level =
      row < table.streets ? .leaf : row == table.city ? .city : .district
    for leaf in candidates(table, row) {
      for month in (sum.period & table.hidden[row]).each {
        if let found = finder.exchange(leaf: leaf, month: month, upTo: level, in: sum.period) { return found }
      }
    }
    return nil
  }

  private static func candidates(_ table: YearTable, _ row: Int) -> [Int] {
    if row < table.streets { return [row] }
    return row == table.city ? Array(table.districtOf.indices) : table.leaves[row - table.streets]
  }
}
