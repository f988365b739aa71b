import Workers

/// What the programme did, month by month and year by year, as far as it may be published (articles 16 and 24).
///
/// Totals are sums of the communities' monthly reports; where a district stated totals and its communities reported
/// nothing, the stated ones. The smallest area that has totals is the street: a community has none of its own. A month is
/// told once its reports are due: told while they come in, each would be the difference of two editions.
package struct Statistics: Sendable {
  /// From the first month with a report to the last one whose reports are due, ascending; one that nobody reported on is
  /// among them.
  package let months: [MonthStatistics]
  /// Years with such a month, ascending.
  package let years: [YearStatistics]

  package init(_ directory: Directory, workers: Workers = Workers()) {
    let sums = ActivitySums(directory, workers: workers)
    let today = directory.programme.today
    let due = Statistics.due(sums.months, on: today)
    let duties = MonthDuties(directory, months: Array(due))
    let streets = directory.programme.streets.all.count
    let tables = due.indices.map { AreaTables(sums, duties, month: $0, streets: streets) }
    let months = tables.map { SuppressedMonth($0, sums.places) }
    self.months = months.map(\.statistics)
    years = SuppressedYear.all(months, today: today, sums.places).map(\.statistics)
  }

  package subscript(month: Month) -> MonthStatistics? { months.first { $0.month == month } }
  package subscript(year year: Int) -> YearStatistics? { years.first { $0.year == year } }
}

package struct MonthStatistics: Sendable {
  package let month: Month
  package let city: AreaStatistics
  /// By position in the programme's table of districts; nil for one that nothing is known of in this month.
  package let districts: [AreaStatistics?]
  /// By position in the programme's table of streets; nil also where the district's stated totals stand for its streets.
  package let streets: [AreaStatistics?]
}

/// A calendar year; the last one may still be running.
package struct YearStatistics: Sendable {
  package let year: Int
  /// Whether its last reports are due (10 January of the next year has passed), so that its totals are final.
  package let isOver: Bool
  /// Its months, ascending: one that nobody reported on between two that were is among them.
  package let months: [Month]
  package let city: AreaStatistics
  package let districts: [AreaStatistics?]
  package let streets: [AreaStatistics?]
}

/// What was done in a street, a district or the city in a month or a year.
package struct AreaStatistics: Hashable, Sendable {
  /// Where its figures come from.
  package enum Source: Hashable, Sendable {
    /// Communities' reports; in the city or a year, some of them at least.
    case reports
    /// The totals that the district itself stated.
    case statedTotals
    /// Nowhere: reports are missing, and every total is zero for want of them.
    case none
  }

  /// In the order of `ServiceKind.allCases`.
  package let counts: [PublishedCount]
  /// Requests taken up within two working days, in whole per cent rounded down; nil below five requests, for streets, or
  /// where it would tell a number that is not published (article 15).
  package let inTime: Int?
  package let coverage: CoverageCount
  package let reporting: ReportingCount
  package let source: Source

  package subscript(kind: ServiceKind) -> PublishedCount { counts[kind.rawValue] }
}

/// How many communities had a lawyer on the last day of the month, or of the year's last month that is told.
package struct CoverageCount: Hashable, Sendable {
  package let communities: Int
  package let withLawyer: Int
}

/// How many monthly reports were due, came, and came after the 10th of the next month (article 7).
///
/// A report that need not have been made counts as due as well, so that never more come than are due.
package struct ReportingCount: Hashable, Sendable {
  package let expected: Int
  package let received: Int
  package let late: Int
}
