import Bytes
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
  /// Whether the awards of the year have a page to link to.
  let hasHonoursPage: Bool
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

extension AreaStatistics: Fact {
  func add(to digest: inout Digest) {
    for count in counts {
      switch count {
      case .exact(let number): digest.add(number)
      case .few: digest.add(-1)
      case .withheld: digest.add(-2)
      }
    }
    inTime.add(to: &digest)
    digest.add(facts: coverage.communities, coverage.withLawyer, isReported)
    digest.add(facts: reporting.expected, reporting.received, reporting.late)
  }
}

extension DependencyTracker {
  mutating func report(on month: Month) -> MonthReportFacts {
    let months = find { $0.statistics.months.map(\.month) }
    let position = months.firstIndex(of: month)
    func neighbour(_ distance: Int) -> Month? {
      position.flatMap { months.indices.contains($0 + distance) ? months[$0 + distance] : nil }
    }
    return MonthReportFacts(
      month: month, city: find { $0.statistics[month]?.city },
      areas: areas(on: month.last) { city in city.statistics[month].map { ($0.districts, $0.streets) } },
      previous: neighbour(-1), next: neighbour(1))
  }

  mutating func report(on year: Int) -> YearReportFacts {
    let years = find { $0.statistics.years.map(\.year) }
    let honoursPage = Addresses(language: language).honours(of: year)
    return YearReportFacts(
      year: year, isOver: find { $0.statistics[year: year]?.isOver ?? false },
      city: find { $0.statistics[year: year]?.city },
      months: cityMonths { $0.months.map(\.month).filter { $0.year == year } },
      areas: areas(on: Month(year: year, month: 12)?.last) { city in
        city.statistics[year: year].map { ($0.districts, $0.streets) }
      },
      honours: reportedHonours(of: year), hasHonoursPage: find { $0.table.contains(honoursPage) },
      annual: find { $0.annuals.report(on: year) },
      previous: years.last { $0 < year }, next: years.first { $0 > year })
  }

  mutating func reports() -> ReportsFacts {
    let years = find { $0.statistics.years.reversed().map(\.year) }
    return ReportsFacts(
      years: years.map { year in
        ReportsFacts.Year(
          year: year, isOver: find { $0.statistics[year: year]?.isOver ?? false },
          months: find { $0.statistics[year: year]?.months ?? [] },
          annual: find { $0.annuals.report(on: year) })
      }, months: cityMonths { $0.months.suffix(12).map(\.month) })
  }

  private mutating func cityMonths(
    _ months: (Statistics) -> [Month]
  ) -> [(month: Month, statistics: AreaStatistics)] {
    find { months($0.statistics) }.compactMap { month in
      find { $0.statistics[month]?.city }.map { (month, $0) }
    }
  }

  /// The districts of that day, or of today if it is yet to come, and those of other days that something is known of.
  ///
  /// - Parameter known: by the positions of the districts and of the streets.
  private mutating func areas(
    on day: Day?, _ known: (SiteIndex) -> (districts: [AreaStatistics?], streets: [AreaStatistics?])?
  ) -> [AreaReport] {
    func statistics(_ district: District, _ city: SiteIndex) -> AreaStatistics? {
      known(city)?.districts[city.programme.districts.position(of: district)] ?? nil
    }
    let districts = find { city in
      let standing = city.directory.districts(on: min(day ?? city.today, city.today))
      let ids = Set(standing.map(\.id))
      return standing
        + city.programme.districts.all.filter { !ids.contains($0.id) && statistics($0, city) != nil }
    }
    return districts.map { district in
      AreaReport(
        district: district, statistics: find { statistics(district, $0) },
        streets: find { $0.directory.streets(in: district) }.compactMap { street in
          find { known($0)?.streets[$0.programme.streets.position(of: street)] ?? nil }.map { (street, $0) }
        })
    }
  }

  /// Awards count whole; names are those that may be shown.
  private mutating func reportedHonours(of year: Int) -> YearHonours? {
    let honours = find { city in city.programme.honours.all.filter { $0.year.value == year } }
    guard !honours.isEmpty else { return nil }
    var communities: [Community] = []
    var names: [String] = []
    for honour in honours {
      let awardee = honour.awardee.value
      if let community = find({ $0.programme.communities[awardee.community] }) {
        communities.append(community)
      } else if let person = person({ $0.programme.lawyers[awardee.lawyer] }) {
        if person.isNamed { names.append(person.lawyer.name.value) }
      } else if let firm = find({ $0.programme.firms[awardee.firm] }) {
        names.append(firm.name.value)
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
