import Programme

/// What is known of a street in a year.
struct StreetYear: Sendable {
  let year: Int
  let isOver: Bool
  let statistics: AreaStatistics?
}

extension FactFinder {
  /// A district's last twelve months.
  mutating func services(in district: District) -> [(month: Month, statistics: AreaStatistics?)] {
    let position = city.programme.districts.position(of: district)
    return city.statistics.months.suffix(12).map { month in
      take(month.month.year * 12 + month.month.month)
      return (month.month, take(month.districts[position]))
    }
  }

  /// A street's last two years, the latest first.
  mutating func services(in street: Street) -> [StreetYear] {
    let position = city.programme.streets.position(of: street)
    return city.statistics.years.suffix(2).reversed().map { year in
      take(year.year)
      take(year.isOver ? 1 : 0)
      return StreetYear(year: year.year, isOver: year.isOver, statistics: take(year.streets[position]))
    }
  }
}
