/// Proves of every hidden total that the told ones leave it open, by showing another set of figures that differs in it.
struct ExchangeProof {
  private let finder: ExchangeFinder
  private var table: YearTable { finder.table }
  /// By leaf and by row: months of which such a set is known.
  private var leaves: [MonthBits]
  private var rows: [MonthBits]
  /// By row, whether one is known for the year's sum.
  private var years: [Bool]

  /// Rows whose own sum of the year should be withheld for it; empty where everything is left open.
  private(set) var givenAway: [Target] = []

  /// A hidden total that no exchange was found for.
  struct Target {
    let row: Int
    /// Nil for the sum of the year.
    let month: MonthBits?
  }

  init(_ finder: ExchangeFinder) {
    self.finder = finder
    leaves = [MonthBits](repeating: 0, count: finder.table.leafRises.count)
    rows = [MonthBits](repeating: 0, count: finder.table.totals.count)
    years = [Bool](repeating: false, count: finder.table.totals.count)
    for row in rows.indices {
      for month in months(finder.table.hidden[row]) where rows[row] & month == 0 { prove(row, month) }
    }
    for row in rows.indices where finder.table.hidden[row] != 0 && finder.table.isSmall(row) && !years[row] {
      prove(row, nil)
    }
  }

  private mutating func prove(_ row: Int, _ month: MonthBits?) {
    if let exchange = Self.exchange(finder, row, month) {
      note(exchange)
    } else {
      givenAway.append(Target(row: row, month: month))
    }
  }

  /// An exchange that changes a row's month, or its sum of the year.
  static func exchange(_ finder: ExchangeFinder, _ row: Int, _ month: MonthBits?) -> Exchange? {
    let table = finder.table
    let level: ExchangeFinder.Level =
      row < table.streets ? .leaf : row == table.city ? .city : .district
    for leaf in candidates(table, row) {
      let choice = month.map { [$0] } ?? months(table.leafRises[leaf] | table.leafFalls[leaf])
      for one in choice {
        if let found = finder.exchange(leaf: leaf, month: one, upTo: level, year: month == nil) {
          return found
        }
      }
    }
    return nil
  }

  private static func candidates(_ table: YearTable, _ row: Int) -> [Int] {
    if row < table.streets { return [row] }
    return row == table.city ? Array(table.districtOf.indices) : table.leaves[row - table.streets]
  }

  private mutating func note(_ exchange: Exchange) {
    let districts = [exchange.first, exchange.second].compactMap { $0.flatMap { table.districtOf[$0.leaf] } }
    let staysInDistrict = districts.count == 2 && districts[0] == districts[1]
    for cell in [exchange.first, exchange.second] {
      guard let cell, let district = table.districtOf[cell.leaf] else { continue }
      note(cell.leaf, cell.months, exchange.changesYear)
      if !staysInDistrict { note(table.row(ofDistrict: district), cell.months, exchange.changesYear) }
    }
    if exchange.second == nil { note(table.city, exchange.first.months, exchange.changesYear) }
  }

  private mutating func note(_ row: Int, _ months: MonthBits, _ changesYear: Bool) {
    rows[row] |= months
    if changesYear { years[row] = true }
  }
}

/// The single months of a set, the earliest first.
private func months(_ bits: MonthBits) -> [MonthBits] {
  var (rest, months): (MonthBits, [MonthBits]) = (bits, [])
  while rest != 0 {
    months.append(rest & (~rest &+ 1))
    rest &= rest - 1
  }
  return months
}
