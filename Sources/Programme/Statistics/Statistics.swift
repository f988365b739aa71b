/// What the programme did, month by month and year by year, as far as it may be published (articles 16 and 24).
///
/// Totals are sums of the communities' monthly reports; where a district stated totals and its communities reported
/// nothing, the stated ones. No total of a single community is told.
public struct Statistics: Sendable {
  /// Months with a report, ascending.
  public let months: [MonthStatistics]
  /// Years with a report, ascending.
  public let years: [YearStatistics]

  public init(_ directory: Directory) {
    months = []
    years = []
  }

  public subscript(month: Month) -> MonthStatistics? { months.first { $0.month == month } }
  public subscript(year year: Int) -> YearStatistics? { years.first { $0.year == year } }
}

public struct MonthStatistics: Sendable {
  public let month: Month
  public let city: AreaStatistics
  /// By position in the programme's table of districts; nil for one that nothing is known of in this month.
  public let districts: [AreaStatistics?]
  /// By position in the programme's table of streets.
  public let streets: [AreaStatistics?]
}

/// A calendar year; the last one may still be running.
public struct YearStatistics: Sendable {
  public let year: Int
  /// Whether it has ended, so that its totals are final.
  public let isOver: Bool
  /// Months with a report, ascending.
  public let months: [Month]
  public let city: AreaStatistics
  public let districts: [AreaStatistics?]
  public let streets: [AreaStatistics?]
}

/// What was done in a street, a district or the city in a month or a year.
public struct AreaStatistics: Hashable, Sendable {
  /// In the order of `ServiceKind.allCases`.
  public let counts: [PublishedCount]
  /// Requests taken up within two working days, in whole per cent rounded down; nil below five requests, or where it would
  /// tell a number that is not published (article 15).
  public let inTime: Int?
  public let coverage: CoverageCount
  public let reporting: ReportingCount

  public subscript(kind: ServiceKind) -> PublishedCount { counts[kind.rawValue] }
}

/// How many communities had a lawyer, on the last day of the period or on the day of the build if that is earlier.
public struct CoverageCount: Hashable, Sendable {
  public let communities: Int
  public let withLawyer: Int
}

/// How many monthly reports were due, came, and came after the 10th of the next month (article 7).
public struct ReportingCount: Hashable, Sendable {
  public let expected: Int
  public let received: Int
  public let late: Int
}
