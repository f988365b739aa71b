import Programme
import Templates

/// A district and its streets, with what is known of each in one period.
struct AreaReport: Sendable {
  let district: District
  let statistics: AreaStatistics?
  let streets: [(street: Street, statistics: AreaStatistics)]
}

/// What the page and the file of a month are made from.
struct MonthReportFacts: Sendable {
  let month: Month
  let city: AreaStatistics?
  let areas: [AreaReport]
  let previous: Month?
  let next: Month?
}

/// What the page and the file of a year are made from.
struct YearReportFacts: Sendable {
  let year: Int
  let isOver: Bool
  let city: AreaStatistics?
  /// The city's, month by month.
  let months: [(month: Month, statistics: AreaStatistics)]
  let areas: [AreaReport]
  let honours: YearHonours?
  let annual: Annual?
  let previous: Int?
  let next: Int?
}

/// A year's awards, and whom they name.
struct YearHonours: Sendable {
  let count: Int
  let communities: [Community]
  /// Of people and firms.
  let names: [String]
}

/// What the page of all reports is made from.
struct ReportsFacts: Sendable {
  struct Year: Sendable {
    let year: Int
    let isOver: Bool
    let months: [Month]
    let annual: Annual?
  }

  /// The latest first.
  let years: [Year]
  /// The city's last twelve months.
  let months: [(month: Month, statistics: AreaStatistics)]
}

extension FactFinder {
  mutating func take(_ area: AreaStatistics?) -> AreaStatistics? {
    guard let area else {
      take(nil as Int?)
      return nil
    }
    for count in area.counts {
      switch count {
      case .exact(let number): take(number)
      case .few: take(-1)
      case .withheld: take(-2)
      }
    }
    take(area.inTime)
    for number in [area.coverage.communities, area.coverage.withLawyer] { take(number) }
    for number in [area.reporting.expected, area.reporting.received, area.reporting.late] { take(number) }
    take(area.isReported ? 1 : 0)
    return area
  }

  mutating func report(on month: Month) -> MonthReportFacts {
    let statistics = city.statistics[month]
    let months = city.statistics.months
    let position = months.firstIndex { $0.month == month }
    func neighbour(_ distance: Int) -> Month? {
      position.flatMap { months.indices.contains($0 + distance) ? months[$0 + distance].month : nil }
    }
    let (previous, next) = (neighbour(-1), neighbour(1))
    for month in [previous, next] { take(month.map { $0.year * 12 + $0.month }) }
    return MonthReportFacts(
      month: month, city: take(statistics?.city),
      areas: areas(statistics?.districts, statistics?.streets, on: min(month.last, today)),
      previous: previous,
      next: next)
  }

  mutating func report(on year: Int) -> YearReportFacts {
    let statistics = city.statistics[year: year]
    let years = city.statistics.years.map(\.year)
    let (previous, next) = (years.last { $0 < year }, years.first { $0 > year })
    for year in [previous, next] { take(year) }
    let months = cityMonths(city.statistics.months.filter { $0.month.year == year })
    take(statistics?.isOver == true ? 1 : 0)
    let end = Month(year: year, month: 12)?.last ?? today
    return YearReportFacts(
      year: year, isOver: statistics?.isOver == true, city: take(statistics?.city), months: months,
      areas: areas(statistics?.districts, statistics?.streets, on: min(end, today)),
      honours: honours(of: year),
      annual: take(city.annuals.report(on: year)), previous: previous, next: next)
  }

  mutating func reports() -> ReportsFacts {
    let years = city.statistics.years.reversed().map { statistics in
      take(statistics.year)
      take(statistics.isOver ? 1 : 0)
      take(statistics.months.count)
      take(statistics.months.first?.month)
      return ReportsFacts.Year(
        year: statistics.year, isOver: statistics.isOver, months: statistics.months,
        annual: take(city.annuals.report(on: statistics.year)))
    }
    return ReportsFacts(years: years, months: cityMonths(city.statistics.months.suffix(12)))
  }

  private mutating func cityMonths(
    _ months: some Sequence<MonthStatistics>
  ) -> [(month: Month, statistics: AreaStatistics)] {
    months.compactMap { month in
      take(month.month.year * 12 + month.month.month)
      return take(month.city).map { (month.month, $0) }
    }
  }

  /// The districts of that day, and those of other days that something is known of.
  private mutating func areas(
    _ districts: [AreaStatistics?]?, _ streets: [AreaStatistics?]?, on day: Day
  ) -> [AreaReport] {
    let table = city.programme.districts
    let standing = city.directory.districts(on: day)
    let known = Set(standing.map(\.id))
    func statistics(_ district: District) -> AreaStatistics? { districts?[table.position(of: district)] }
    let others = table.all.filter { !known.contains($0.id) && statistics($0) != nil }
    return take(all: standing + others).map { district in
      let own = take(all: city.directory.streets(in: district)).compactMap { street in
        take(streets?[city.programme.streets.position(of: street)]).map { (street, $0) }
      }
      return AreaReport(district: district, statistics: take(statistics(district)), streets: own)
    }
  }

  /// Awards count whole; names are those that may be shown.
  private mutating func honours(of year: Int) -> YearHonours? {
    let honours = take(all: city.programme.honours.all.filter { $0.year.value == year })
    guard !honours.isEmpty else { return nil }
    var communities: [Community] = []
    var names: [String] = []
    for honour in honours {
      let awardee = honour.awardee.value
      if let community = city.programme.communities[awardee.community] {
        communities += take(all: [community])
      } else if let lawyer = city.programme.lawyers[awardee.lawyer] {
        names += people([lawyer]).filter(\.isNamed).map(\.lawyer.name.value)
      } else if let firm = city.programme.firms[awardee.firm] {
        names += take(all: [firm]).map(\.name.value)
      } else if let name = awardee.shownName(today: today) {
        names.append(name)
      }
    }
    return YearHonours(count: honours.count, communities: communities, names: names)
  }
}

extension AreaStatistics {
  /// Whether its figures come from anywhere: without a report every total would read as nothing done.
  var isReported: Bool { source != .none }
}
