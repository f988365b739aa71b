/// A set of months of a year, by their places among the year's months.
typealias MonthBits = UInt16

/// What the hidden months of a row's period add up to.
struct HiddenSum: Sendable {
  let row: Int
  let period: MonthBits
}

/// One sensitive kind in the months of a year: what is hidden, and which hidden totals could as well be one higher or lower.
///
/// Rows are the streets, then the districts, then the city. Leaves are the streets, then for each district what it stated
/// itself in months in which its communities did not report.
struct YearTable {
  let streets: Int
  let districts: Int
  /// By row.
  private(set) var totals: [Int]
  /// By row: months whose total is not told.
  private(set) var hidden: [MonthBits]
  /// By row: months whose hidden total could be one higher, or lower, as far as it alone is concerned.
  private(set) var rises: [MonthBits]
  private(set) var falls: [MonthBits]
  /// Hidden months that add up to 1 to 4 from the year's beginning on. Who keeps what was told while the year ran must not
  /// find them by subtraction either.
  private(set) var smallSums: [HiddenSum] = []
  private var hiddenTotals: [Int]
  /// By leaf: months whose figure could be one higher, or lower.
  private(set) var leafRises: [MonthBits]
  private(set) var leafFalls: [MonthBits]
  /// By leaf; nil for a street that lies in no district.
  private(set) var districtOf: [Int?]
  /// By district: its streets and its own statement.
  private(set) var leaves: [[Int]]

  var city: Int { streets + districts }
  func row(ofDistrict district: Int) -> Int { streets + district }

  /// - Parameters:
  ///   - months: at most 16.
  ///   - inTime: of requests, how many of each leaf's were taken up in time in each month. What is taken off a leaf is then
  ///     taken off those in time too, so that shares in time stay as they are told.
  init(_ months: [MonthSuppression], stated: [[Bool]], inTime: [[Int]]?, places: CommunityPlaces) {
    let streets = months.first?.streets.count ?? 0
    let districts = months.first?.districts.count ?? 0
    (self.streets, self.districts) = (streets, districts)
    let rows = streets + districts + 1
    totals = [Int](repeating: 0, count: rows)
    hiddenTotals = totals
    hidden = [MonthBits](repeating: 0, count: rows)
    rises = hidden
    falls = hidden
    leafRises = [MonthBits](repeating: 0, count: streets + districts)
    leafFalls = leafRises
    districtOf = (0..<streets).map { places.district(ofStreet: $0) } + (0..<districts).map { $0 }
    leaves = (0..<districts).map { places.streetsByDistrict[$0].map(Int.init) + [streets + $0] }
    for (index, month) in months.enumerated() {
      let bit: MonthBits = 1 << MonthBits(index)
      for street in 0..<streets { add(street, month.streets[street], month.streetMarks[street], bit) }
      for district in 0..<districts {
        add(streets + district, month.districts[district], month.districtMarks[district], bit)
        guard stated[index][district], month.districtMarks[district] != .shown else { continue }
        leafRises[streets + district] |= bit
        leafFalls[streets + district] |= bit
      }
      add(streets + districts, month.city, month.cityMark, bit)
      for street in 0..<streets {
        leafRises[street] |= rises[street] & bit
        leafFalls[street] |= falls[street] & bit
      }
      for (leaf, count) in (inTime?[index] ?? []).enumerated() where count == 0 { leafFalls[leaf] &= ~bit }
    }
  }

  private mutating func add(_ row: Int, _ value: Int, _ mark: CellSuppression, _ bit: MonthBits) {
    totals[row] += value
    guard mark != .shown else { return }
    hidden[row] |= bit
    hiddenTotals[row] += value
    if hidden[row] != bit, hiddenTotals[row] < PublishedCount.threshold {
      smallSums.append(HiddenSum(row: row, period: hidden[row]))
    }
    if mark.canRise(value) { rises[row] |= bit }
    if mark.canFall(value) { falls[row] |= bit }
  }

  func isSmall(_ row: Int) -> Bool { (1..<PublishedCount.threshold).contains(totals[row]) }
}
