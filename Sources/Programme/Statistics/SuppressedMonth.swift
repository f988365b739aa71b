/// A month's figures, and which of them are told.
struct SuppressedMonth: Sendable {
  let tables: AreaTables
  /// By `ServiceKind`; nil for those that are told in any case.
  let kinds: [MonthSuppression?]
  let districtShares: [Int?]
  let cityShare: Int?

  init(_ tables: AreaTables, _ places: CommunityPlaces) {
    self.tables = tables
    kinds = ServiceKind.allCases.map { kind in
      guard kind.isSensitive else { return nil }
      return MonthSuppression(
        streets: tables.streets.map { $0.totals[kind] }, districts: tables.districts.map { $0.totals[kind] },
        city: tables.city.totals[kind], stated: tables.stated, places: places)
    }
    let requests = kinds[ServiceKind.requests.rawValue]
    districtShares = tables.districts.indices.map { district in
      requests?.districtMarks[district] == .shown ? tables.districts[district].totals.inTimeShare : nil
    }
    cityShare = Self.cityShare(tables, requests)
  }

  /// Beside the districts' shares, the city's gives the requests in time of all districts whose requests are not told
  /// together: nothing of a single one, unless it is none at all.
  private static func cityShare(_ tables: AreaTables, _ requests: MonthSuppression?) -> Int? {
    guard let requests, requests.cityMark == .shown else { return nil }
    let hidden = tables.districts.indices.filter { requests.districtMarks[$0] != .shown }
    let inTime = hidden.reduce(0) { $0 + tables.districts[$1].totals.inTime }
    return hidden.isEmpty || (hidden.count > 1 && inTime > 0) ? tables.city.totals.inTimeShare : nil
  }

  var statistics: MonthStatistics {
    MonthStatistics(
      month: tables.month,
      city: tables.city.statistics(inTime: cityShare) { kinds[$0.rawValue]?.cityMark },
      districts: tables.districts.enumerated().map { district, area in
        guard area.isKnown else { return nil }
        return area.statistics(inTime: districtShares[district]) {
          kinds[$0.rawValue]?.districtMarks[district]
        }
      },
      streets: tables.streets.enumerated().map { street, area in
        guard area.isKnown, !isStatedFor(street) else { return nil }
        return area.statistics(inTime: nil) { kinds[$0.rawValue]?.streetMarks[street] }
      })
  }

  private func isStatedFor(_ street: Int) -> Bool {
    tables.districtOfStreet[street].map { tables.stated[$0] } ?? true
  }
}

extension AreaTables.Area {
  /// - Parameter mark: whether the total of a kind is told; nil for one that always is.
  func statistics(inTime: Int?, mark: (ServiceKind) -> CellSuppression?) -> AreaStatistics {
    AreaStatistics(
      counts: ServiceKind.allCases.map { (mark($0) ?? .shown).published(totals[$0]) }, inTime: inTime,
      coverage: coverage, reporting: reporting, source: source)
  }
}

extension WorkTotals {
  /// In whole per cent, from five requests on.
  var inTimeShare: Int? {
    self[.requests] >= PublishedCount.threshold ? inTime * 100 / self[.requests] : nil
  }
}
