/// Which sums of a year are told of one sensitive kind.
///
/// A row of which every month is told has its sum told as well. While the year runs, every other sum is withheld: told month
/// after month, it would tell the hidden months by subtraction. Once the year's reports are due, as many of them are told as
/// leave every hidden total open (`ExchangeProof`), the city's and the districts' before the streets'.
struct YearSuppression: Sendable {
  /// By row of `YearTable`.
  let totals: [Int]
  let marks: [CellSuppression]
  /// Whether shares of requests taken up in time may stand beside sums with hidden months.
  let keepsShares: Bool

  /// - Parameters:
  ///   - inTime: for requests, those taken up in time, by month and leaf.
  ///   - isOver: whether the year's last reports are due.
  init(
    _ months: [MonthSuppression], stated: [[Bool]], inTime: [[Int]]?, isOver: Bool, places: CommunityPlaces
  ) {
    let table = YearTable(months, stated: stated, inTime: nil, places: places)
    totals = table.totals
    guard isOver, table.hidden.contains(where: { $0 != 0 }) else {
      marks = Self.onlySettled(table)
      keepsShares = false
      return
    }
    if let inTime {
      let coupled = YearTable(months, stated: stated, inTime: inTime, places: places)
      if let marks = Self.marks(coupled, from: 0) {
        self.marks = marks
        keepsShares = true
        return
      }
    }
    keepsShares = false
    marks =
      Self.marks(table, from: 0) ?? Self.marks(table, from: table.streets) ?? Self.marks(
        table, from: table.city)
      ?? Self.onlySettled(table)
  }

  private static func onlySettled(_ table: YearTable) -> [CellSuppression] {
    table.hidden.map { $0 == 0 ? .shown : .withheld }
  }

  /// What can be told of the rows from one on; nil where not everything hidden is sure to stay so.
  private static func marks(_ table: YearTable, from first: Int) -> [CellSuppression]? {
    let all = table.totals.indices.map { row -> CellSuppression in
      guard table.hidden[row] != 0 else { return .shown }
      return row < first ? .withheld : table.isSmall(row) ? .few : .shown
    }
    var finder = ExchangeFinder(table: table, years: all)
    // Every round withholds one sum more, mostly many.
    while true {
      let givenAway = ExchangeProof(finder).givenAway
      guard !givenAway.isEmpty else { return finder.years }
      guard withhold(givenAway, in: &finder) else { return nil }
    }
  }

  private static func withhold(_ givenAway: [HiddenSum], in finder: inout ExchangeFinder) -> Bool {
    var isChanged = false
    for sum in givenAway where finder.years[sum.row] != .withheld {
      finder.years[sum.row] = .withheld
      isChanged = true
    }
    return isChanged || openWays(givenAway, in: &finder)
  }

  /// Withholds the other sums that an exchange would change.
  private static func openWays(_ givenAway: [HiddenSum], in finder: inout ExchangeFinder) -> Bool {
    var bold = finder
    bold.ignoresYears = true
    var isChanged = false
    for sum in givenAway {
      guard let exchange = ExchangeProof.exchange(bold, sum) else { return false }
      for row in exchange.rows(finder.table) where finder.years[row] != .withheld {
        finder.years[row] = .withheld
        isChanged = true
      }
    }
    return isChanged
  }
}
