import Programme

/// What is known of a street in a year.
struct StreetYear: Sendable {
  let year: Int
  let isOver: Bool
  let statistics: AreaStatistics?
}

extension DependencyTracker {
  /// A district's last twelve months.
  mutating func services(in district: District) -> [(month: Month, statistics: AreaStatistics?)] {
    find { $0.statistics.months.suffix(12).map(\.month) }.map { month in
      (month, find { $0.statistics[month]?.districts[$0.programme.districts.position(of: district)] ?? nil })
    }
  }

  /// A street's last two years, the latest first.
  mutating func services(in street: Street) -> [StreetYear] {
    find { $0.statistics.years.suffix(2).reversed().map(\.year) }.map { year in
      StreetYear(
        year: year, isOver: find { $0.statistics[year: year]?.isOver ?? false },
        statistics: find {
          $0.statistics[year: year]?.streets[$0.programme.streets.position(of: street)] ?? nil
        })
    }
  }
}
