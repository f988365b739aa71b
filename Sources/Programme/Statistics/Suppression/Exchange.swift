/// Another set of figures that looks the same to a reader: one more here, one less there.
struct Exchange {
  /// What changes: one leaf, or two that change against each other.
  let leaf: Int
  let other: Int?
  /// One month; or two, of which the second makes up for the first, so that sums of the year stay.
  let months: MonthBits

  /// The rows whose months change.
  func rows(_ table: YearTable) -> [Int] {
    let leaves = [leaf] + (other.map { [$0] } ?? [])
    let districts = leaves.compactMap { table.districtOf[$0] }
    if districts.count == 2, districts[0] == districts[1] { return leaves }
    return leaves + districts.map { table.row(ofDistrict: $0) } + (other == nil ? [table.city] : [])
  }
}

/// Finds exchanges that leave every told total as it is and every hidden one possible.
struct ExchangeFinder {
  enum Level: Int { case leaf, district, city }

  let table: YearTable
  /// By row, what is told of the year.
  var years: [CellSuppression]
  /// Whether totals of the year may be changed all the same, to see which ones are in the way.
  var ignoresYears = false

  /// - Parameters:
  ///   - level: the exchange changes the leaf's month up to this level.
  ///   - period: months, this one among them, whose sum is to change: no other of them makes up for it.
  func exchange(leaf: Int, month: MonthBits, upTo level: Level, in period: MonthBits) -> Exchange? {
    exchange(leaf, month, up: true, level, period) ?? exchange(leaf, month, up: false, level, period)
  }

  private func exchange(
    _ leaf: Int, _ month: MonthBits, up: Bool, _ level: Level, _ period: MonthBits
  ) -> Exchange? {
    guard let district = table.districtOf[leaf], gains(leaf, up) & month != 0 else { return nil }
    let districtRow = table.row(ofDistrict: district)
    let leavesDistrict = rowGains(districtRow, up) & month != 0
    if leavesDistrict, rowGains(table.city, up) & month != 0 {
      if isFree(leaf, up), isFree(districtRow, up), isFree(table.city, up) {
        return Exchange(leaf: leaf, other: nil, months: month)
      }
      let back = gains(leaf, !up) & rowGains(districtRow, !up) & rowGains(table.city, !up) & ~period
      if back != 0 {
        return Exchange(leaf: leaf, other: nil, months: month | back.lowest)
      }
    }
    guard level != .city else { return nil }
    if level == .leaf {
      for other in table.leaves[district] where other != leaf && gains(other, !up) & month != 0 {
        if isFree(leaf, up), isFree(other, !up) { return Exchange(leaf: leaf, other: other, months: month) }
        let back = gains(leaf, !up) & gains(other, up) & ~period
        if back != 0 { return Exchange(leaf: leaf, other: other, months: month | back.lowest) }
      }
    }
    guard leavesDistrict else { return nil }
    let isOutFree = isFree(leaf, up) && isFree(districtRow, up)
    let outBack = gains(leaf, !up) & rowGains(districtRow, !up) & ~period
    guard isOutFree || outBack != 0 else { return nil }
    for otherDistrict in 0..<table.districts where otherDistrict != district {
      let otherRow = table.row(ofDistrict: otherDistrict)
      guard rowGains(otherRow, !up) & month != 0 else { continue }
      let isOtherFree = isOutFree && isFree(otherRow, !up)
      let back = outBack & rowGains(otherRow, up)
      for other in table.leaves[otherDistrict] where gains(other, !up) & month != 0 {
        if isOtherFree, isFree(other, !up) { return Exchange(leaf: leaf, other: other, months: month) }
        let shared = back & gains(other, up)
        if shared != 0 { return Exchange(leaf: leaf, other: other, months: month | shared.lowest) }
      }
    }
    return nil
  }

  private func gains(_ leaf: Int, _ up: Bool) -> MonthBits {
    up ? table.leafRises[leaf] : table.leafFalls[leaf]
  }

  private func rowGains(_ row: Int, _ up: Bool) -> MonthBits { up ? table.rises[row] : table.falls[row] }

  /// Whether a row's sum of the year may change by one; what a district stated itself counts as its own.
  private func isFree(_ row: Int, _ up: Bool) -> Bool {
    switch years[row] {
    case .withheld: true
    case .few:
      ignoresYears
        || (up
          ? CellSuppression.few.canRise(table.totals[row]) : CellSuppression.few.canFall(table.totals[row]))
    case .shown: ignoresYears && table.hidden[row] != 0
    }
  }
}

extension MonthBits {
  /// One by one, the earliest first.
  var each: [MonthBits] {
    var (rest, months): (MonthBits, [MonthBits]) = (self, [])
    while rest != 0 {
      months.append(rest.lowest)
      rest &= rest - 1
    }
    return months
  }

  fileprivate var lowest: MonthBits { self & (~self &+ 1) }
}
