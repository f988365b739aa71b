/// Another set of figures that looks the same to a reader: one more here, one less there.
struct Exchange {
  struct Cell {
    let leaf: Int
    let months: MonthBits
  }

  /// What changes: one leaf, or two that change against each other.
  let first: Cell
  let second: Cell?
  /// Whether the sums of the year change, too: nothing makes up for it in another month.
  let changesYear: Bool
}

/// Finds exchanges that leave every told total as it is and every hidden one possible.
struct ExchangeFinder {
  enum Level: Int { case leaf, district, city }

  let table: YearTable
  /// By row, what is told of the year.
  var years: [CellMark]
  /// Whether totals of the year may be changed all the same, to see which ones are in the way.
  var ignoresYears = false

  /// - Parameters:
  ///   - level: the exchange changes the leaf's month up to this level.
  ///   - year: the exchange changes the year's sums up to this level too.
  func exchange(leaf: Int, month: MonthBits, upTo level: Level, year: Bool) -> Exchange? {
    exchange(leaf, month, up: true, level, year) ?? exchange(leaf, month, up: false, level, year)
  }

  private func exchange(_ leaf: Int, _ month: MonthBits, up: Bool, _ level: Level, _ year: Bool) -> Exchange?
  {
    guard let district = table.districtOf[leaf], gains(leaf, up) & month != 0 else { return nil }
    let districtRow = table.row(ofDistrict: district)
    let leavesDistrict = rowGains(districtRow, up) & month != 0
    if leavesDistrict, rowGains(table.city, up) & month != 0 {
      if isFree(leaf, up), isFree(districtRow, up), isFree(table.city, up) {
        return Exchange(first: .init(leaf: leaf, months: month), second: nil, changesYear: true)
      }
      let back = gains(leaf, !up) & rowGains(districtRow, !up) & rowGains(table.city, !up) & ~month
      if !year, back != 0 {
        return Exchange(
          first: .init(leaf: leaf, months: month | back.lowest), second: nil, changesYear: false)
      }
    }
    guard level != .city else { return nil }
    if level == .leaf {
      for other in table.leaves[district] where other != leaf && gains(other, !up) & month != 0 {
        if isFree(leaf, up), isFree(other, !up) { return between(leaf, other, month, changesYear: true) }
        let back = gains(leaf, !up) & gains(other, up) & ~month
        if !year, back != 0 { return between(leaf, other, month | back.lowest, changesYear: false) }
      }
    }
    guard leavesDistrict else { return nil }
    let isOutFree = isFree(leaf, up) && isFree(districtRow, up)
    let outBack = gains(leaf, !up) & rowGains(districtRow, !up) & ~month
    guard isOutFree || (outBack != 0 && !year) else { return nil }
    for otherDistrict in 0..<table.districts where otherDistrict != district {
      let otherRow = table.row(ofDistrict: otherDistrict)
      guard rowGains(otherRow, !up) & month != 0 else { continue }
      let isOtherFree = isOutFree && isFree(otherRow, !up)
      let back = outBack & rowGains(otherRow, up)
      for other in table.leaves[otherDistrict] where gains(other, !up) & month != 0 {
        if isOtherFree, isFree(other, !up) { return between(leaf, other, month, changesYear: true) }
        let shared = back & gains(other, up)
        if !year, shared != 0 { return between(leaf, other, month | shared.lowest, changesYear: false) }
      }
    }
    return nil
  }

  private func between(_ leaf: Int, _ other: Int, _ months: MonthBits, changesYear: Bool) -> Exchange {
    Exchange(
      first: .init(leaf: leaf, months: months), second: .init(leaf: other, months: months),
      changesYear: changesYear)
  }

  private func gains(_ leaf: Int, _ up: Bool) -> MonthBits {
    up ? table.leafRises[leaf] : table.leafFalls[leaf]
  }

  private func rowGains(_ row: Int, _ up: Bool) -> MonthBits { up ? table.rises[row] : table.falls[row] }

  /// Whether a row's or a leaf's sum of the year may change by one.
  private func isFree(_ row: Int, _ up: Bool) -> Bool {
    // What a district stated itself is no row of its own.
    switch years[row] {
    case .withheld: true
    case .few:
      ignoresYears || (up ? CellMark.few.canRise(table.totals[row]) : CellMark.few.canFall(table.totals[row]))
    case .shown: ignoresYears && table.hidden[row] != 0
    }
  }
}

extension MonthBits {
  fileprivate var lowest: MonthBits { self & (~self &+ 1) }
}
