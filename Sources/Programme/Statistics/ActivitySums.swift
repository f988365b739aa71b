import Workers

/// The monthly reports added up by community, firm, district and city, not suppressed: for the association's own use, and
/// what `Statistics` is made from (article 24).
///
/// A report of a community that cannot be found, or of one whose street or district cannot, counts nowhere. Reports of
/// months after the day's own are left out.
package struct ActivitySums: Sendable {
  /// One community's month. Two records of it count together.
  struct Report: Sendable {
    let community: Int32
    let month: Month
    var totals: WorkTotals
    /// Whether it came after the 10th of the next month.
    var isLate: Bool

    /// Grows by month, then community.
    var order: Int { (month.year * 12 + month.month) << 32 | Int(community) }
  }

  /// The months with a report, and those between that nobody reported on, unless they are more than a year: then a month
  /// has probably been mistyped.
  package let months: [Month]
  let places: CommunityPlaces
  /// By month, then community.
  private let reports: [Report]
  /// Where each month's reports begin in `reports`; one more than there are months.
  private let starts: [Int]
  /// The totals that districts stated for months in which none of their communities reported, month by month.
  private let stated: [[(district: Int, totals: WorkTotals)]]
  private let programme: Programme
  private let firms: ServingFirms

  package init(_ directory: Directory, workers: Workers = Workers()) {
    let programme = directory.programme
    self.programme = programme
    let places = CommunityPlaces(programme)
    self.places = places
    firms = ServingFirms(directory)
    let reports = Self.reports(programme, places, workers)
    let statements = Self.statements(programme)
    var mentioned = Set(statements.map(\.month))
    var latest: Month?
    for report in reports where report.month != latest {
      mentioned.insert(report.month)
      latest = report.month
    }
    months = Self.filled(mentioned.sorted())
    var starts = [0]
    var stated: [[(district: Int, totals: WorkTotals)]] = []
    for month in months {
      let start = starts.last ?? 0
      let end = reports[start...].firstPlace { $0.month > month }
      starts.append(end)
      var hasReported = [Bool](repeating: false, count: places.districts)
      for report in reports[start..<end] {
        if let district = places.district(of: Int(report.community)) { hasReported[district] = true }
      }
      stated.append(
        statements.filter { $0.month == month && !hasReported[$0.district] }.map { ($0.district, $0.totals) })
    }
    (self.reports, self.starts, self.stated) = (reports, starts, stated)
  }

  static func filled(_ mentioned: [Month]) -> [Month] {
    var months: [Month] = []
    for month in mentioned {
      if var next = months.last?.next, next.months(to: month) <= 12 {
        while next < month {
          months.append(next)
          next = next.next
        }
      }
      months.append(month)
    }
    return months
  }

  private struct DistrictMonth: Hashable {
    let district: Int
    let month: Month
  }
}

extension ActivitySums {
  private static func reports(
    _ programme: Programme, _ places: CommunityPlaces, _ workers: Workers
  ) -> [Report] {
    let activities = programme.activities.all
    let slices = workers.slices(of: activities.count, size: 2048) { range in
      range.compactMap { report(activities[$0], programme, places) }
    }
    let reports = Array(slices.joined())
    let isSorted = zip(reports, reports.dropFirst()).allSatisfy { $0.order < $1.order }
    if isSorted { return reports }
    // Their places are sorted, for a report is large.
    let places = reports.indices.sorted { (reports[$0].order, $0) < (reports[$1].order, $1) }
    return merged(places.lazy.map { reports[$0] })
  }

  private static func report(
    _ activity: Activity, _ programme: Programme, _ places: CommunityPlaces
  ) -> Report? {
    let month = activity.month.value
    guard activity.month.isWritten, month <= programme.today.month,
      let community = activity.community?.value.position, community >= 0,
      places.district(of: Int(community)) != nil
    else { return nil }
    return Report(
      community: community, month: month, totals: WorkTotals(activity.figures),
      isLate: activity.reported.map { $0.value > month.reportsDue } ?? false)
  }

  private static func merged(_ reports: some Collection<Report>) -> [Report] {
    var merged: [Report] = []
    merged.reserveCapacity(reports.count)
    for report in reports {
      if let last = merged.last, last.community == report.community, last.month == report.month {
        merged[merged.count - 1].totals += report.totals
        merged[merged.count - 1].isLate = last.isLate && report.isLate
      } else {
        merged.append(report)
      }
    }
    return merged
  }

  private static func statements(
    _ programme: Programme
  ) -> [(district: Int, month: Month, totals: WorkTotals)] {
    var statements: [(district: Int, month: Month, totals: WorkTotals)] = []
    var known: Set<DistrictMonth> = []
    for activity in programme.activities.all where activity.community == nil {
      guard activity.month.isWritten, activity.month.value <= programme.today.month,
        let totals = activity.totals, let position = activity.district?.value.position, position >= 0
      else { continue }
      let (district, month) = (Int(position), activity.month.value)
      // A total is no part of another: of two for one month the first counts.
      guard known.insert(DistrictMonth(district: district, month: month)).inserted else { continue }
      statements.append((district, month, WorkTotals(totals.value)))
    }
    return statements
  }

  private func index(of month: Month) -> Int? {
    let index = months.firstPlace { $0 >= month }
    return index < months.count && months[index] == month ? index : nil
  }

  /// A month's reports, by the communities' places in their table.
  func reports(in month: Month) -> ArraySlice<Report> {
    guard let index = index(of: month) else { return [] }
    return reports[starts[index]..<starts[index + 1]]
  }

  /// Districts that stated totals for a month in which none of their communities reported.
  func stated(in month: Month) -> [(district: Int, totals: WorkTotals)] {
    index(of: month).map { stated[$0] } ?? []
  }
}

extension ActivitySums {
  /// Nil where the community did not report.
  package func totals(of community: Community, in month: Month) -> WorkTotals? {
    let reports = reports(in: month)
    let position = Int32(programme.communities.position(of: community))
    let place = reports.firstPlace { $0.community >= position }
    return place < reports.endIndex && reports[place].community == position ? reports[place].totals : nil
  }

  /// What a firm's lawyers did in a month, as it collates it: that of the communities it served, of two firms in one
  /// month the later one's; nil where none of them reported.
  package func totals(of firm: Firm, in month: Month) -> WorkTotals? {
    let position = programme.firms.position(of: firm)
    return sum(reports(in: month).lazy.filter { firms.firm(of: Int($0.community), in: month) == position })
  }

  /// Of the communities' reports, or else as the district stated it; nil where there is neither.
  package func totals(of district: District, in month: Month) -> WorkTotals? {
    let position = programme.districts.position(of: district)
    return sum(reports(in: month).lazy.filter { places.district(of: Int($0.community)) == position })
      ?? stated(in: month).first { $0.district == position }?.totals
  }

  package func totals(in month: Month) -> WorkTotals {
    var all = sum(reports(in: month)) ?? WorkTotals()
    for statement in stated(in: month) { all += statement.totals }
    return all
  }

  private func sum(_ reports: some Sequence<Report>) -> WorkTotals? {
    var sum: WorkTotals?
    for report in reports {
      if sum == nil { sum = report.totals } else { sum? += report.totals }
    }
    return sum
  }
}

extension Month {
  /// The day by which the month's report is due (article 7).
  var reportsDue: Day { next.first + 9 }

  /// How many months later another is.
  func months(to other: Month) -> Int { (other.year - year) * 12 + other.month - month }
}

extension RandomAccessCollection where Index == Int {
  /// Where the elements begin that a condition holds for, which holds for all after the first one.
  func firstPlace(where holds: (Element) -> Bool) -> Int {
    var (low, high) = (startIndex, endIndex)
    while low < high {
      let middle = (low + high) / 2
      if holds(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
