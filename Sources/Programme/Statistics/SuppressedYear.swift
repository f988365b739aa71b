/// A year's figures, and which of them are told.
struct SuppressedYear: Sendable {
  let year: Int
  let isOver: Bool
  private let months: [SuppressedMonth]
  private let streets: [AreaTables.Area]
  private let districts: [AreaTables.Area]
  private let city: AreaTables.Area
  /// By `ServiceKind`; nil for those that are told in any case.
  private let kinds: [YearSuppression?]

  static func all(_ months: [SuppressedMonth], today: Day, _ places: CommunityPlaces) -> [SuppressedYear] {
    var years: [SuppressedYear] = []
    var rest = months[...]
    while let year = rest.first?.tables.month.year {
      let own = rest.prefix { $0.tables.month.year == year }
      rest = rest.dropFirst(own.count)
      years.append(SuppressedYear(year, Array(own), today: today, places))
    }
    return years
  }

  private init(_ year: Int, _ months: [SuppressedMonth], today: Day, _ places: CommunityPlaces) {
    self.year = year
    self.months = months
    let isOver = today > Month(uncheckedYear: year, month: 12).reportsDue
    self.isOver = isOver
    streets = Self.sums(months.map(\.tables.streets))
    districts = Self.sums(months.map(\.tables.districts))
    city = Self.sums(months.map { [$0.tables.city] }).first ?? AreaTables.Area()
    kinds = ServiceKind.allCases.map { kind in
      let suppressed = months.compactMap { $0.kinds[kind.rawValue] }
      guard !suppressed.isEmpty else { return nil }
      return YearSuppression(
        suppressed, stated: months.map(\.tables.stated),
        inTime: kind == .requests ? months.map(\.tables.inTimeByLeaf) : nil, isOver: isOver, places: places)
    }
  }

  /// Of each area over the months; its coverage is that of the last one.
  private static func sums(_ months: [[AreaTables.Area]]) -> [AreaTables.Area] {
    guard var sums = months.last else { return [] }
    for month in months.dropLast() {
      for (index, area) in month.enumerated() {
        sums[index].add(area)
        sums[index].communities -= area.communities
        sums[index].served -= area.served
      }
    }
    return sums
  }
}

extension SuppressedYear {
  var statistics: YearStatistics {
    YearStatistics(
      year: year, isOver: isOver, months: months.map(\.tables.month),
      city: statistics(
        city, row: streets.count + districts.count, shares: months.map { ($0.tables.city, $0.cityShare) }),
      districts: districts.enumerated().map { district, area in
        guard area.isKnown else { return nil }
        return statistics(
          area, row: streets.count + district,
          shares: months.map { ($0.tables.districts[district], $0.districtShares[district]) })
      },
      streets: streets.enumerated().map { street, area in
        guard area.isKnown else { return nil }
        return statistics(area, row: street, shares: nil)
      })
  }

  private func statistics(
    _ area: AreaTables.Area, row: Int, shares: [(area: AreaTables.Area, share: Int?)]?
  ) -> AreaStatistics {
    let requests = kinds[ServiceKind.requests.rawValue]
    let isShareTold = shares.map { months in
      requests?.marks[row] == .shown
        && (requests?.keepsShares == true
          || months.allSatisfy { $0.area.totals[.requests] == 0 || $0.share != nil })
    }
    return area.statistics(inTime: isShareTold == true ? area.totals.inTimeShare : nil) {
      kinds[$0.rawValue]?.marks[row]
    }
  }
}
