/// The months that a review looks at: those of one calendar year that have ended.
///
/// In January it is the year before, so that a year is reviewed whole before the next one begins to count.
@_spi(Review) public struct ReviewPeriod: Hashable, Sendable {
  package let today: Day
  package let year: Int
  /// January to the last month that has ended.
  package let months: [Month]

  package init(today: Day) {
    self.today = today
    let last = today.month.previous
    year = last.year
    months = (1...last.month).compactMap { Month(year: last.year, month: $0) }
  }

  package var first: Day { months.first?.first ?? today }
  package var last: Day { months.last?.last ?? today }
  /// Whether the year has ended, so that the duties of a whole year can be told.
  package var isWholeYear: Bool { months.count == 12 }

  /// Whole quarters that have ended.
  package var quarters: [Quarter] {
    (1...4).map { Quarter(year: year, quarter: $0) }.filter { $0.last <= last }
  }

  /// Whether a month's report should have come (article 7).
  package func isOverdue(_ month: Month) -> Bool { month.reportsDue < today }

  func index(of month: Month) -> Int? {
    month.year == year && month.month <= months.count ? month.month - 1 : nil
  }
}
