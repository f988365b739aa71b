/// The duties of one community's pairings, month by month.
///
/// In a month in which one lawyer followed another the report does not tell who came; its visits are shared out by the
/// sessions that each was to hold. Its lectures and trainings are those of the pairing that began last.
struct CommunityDuties {
  private let community: Community
  private let directory: Directory
  private let period: ReviewPeriod
  private let grid: MonthGrid
  private let calendar: WorkCalendar
  private let position: Int
  private let served: [Served]

  /// A pairing that stood in the period.
  private struct Served {
    let pairing: Pairing
    let days: ClosedRange<Day>
    /// Sessions due in each month of the period.
    let sessions: [Int]
  }

  init(
    _ community: Community, _ directory: Directory, _ period: ReviewPeriod, _ grid: MonthGrid,
    _ calendar: WorkCalendar
  ) {
    self.community = community
    self.directory = directory
    self.period = period
    self.grid = grid
    self.calendar = calendar
    position = directory.programme.communities.position(of: community)
    served = directory.pairings(of: community).reversed().compactMap { pairing in
      guard let days = directory.programme.service(of: pairing, in: period) else { return nil }
      return Served(
        pairing: pairing, days: days,
        sessions: pairing.sessions(on: days, in: period, calendar: calendar))
    }
  }

  var pairings: [PairingDuties] { served.indices.map(duties) }

  private func duties(_ index: Int) -> PairingDuties {
    let own = served[index]
    var months: [DutyMonth] = []
    var counts = DutyCounts()
    counts.pairings = 1
    for (number, month) in period.months.enumerated() {
      if own.days.lowerBound <= month.first, month.last <= own.days.upperBound { counts.months += 1 }
      guard let line = line(of: own, at: index, month, number) else { continue }
      months.append(line)
      counts.visitsDue += line.visitsDue
      counts.visits += line.visits
      counts.visitsKept += min(line.visits, line.visitsDue)
      if line.isReportDue {
        counts.reportsDue += 1
        if line.report != nil { counts.reports += 1 }
        if line.isLate { counts.reportsLate += 1 }
      }
    }
    for number in period.months.indices where owner(of: number) == index {
      counts.lectures += Int(grid[position, number].lectures)
      counts.trainings += Int(grid[position, number].trainings)
    }
    let due = period.quarters.filter { quarter in
      own.days.lowerBound <= quarter.first && quarter.last <= own.days.upperBound
        && grid.firstRecord.map { quarter.last >= $0 } ?? false
    }
    let missed = due.filter { quarter in
      period.months.indices.allSatisfy {
        period.months[$0].quarter != quarter || grid[position, $0].lectures == 0
      }
    }
    counts.quartersDue = due.count
    counts.quartersKept = due.count - missed.count
    return PairingDuties(
      pairing: own.pairing, community: community, district: directory.district(of: community),
      firm: directory.firm(of: own.pairing), lawyer: directory.lawyer(of: own.pairing), days: own.days,
      months: months, counts: counts, quartersMissed: missed)
  }

  /// Nil for a month that does not count: the pairing did not stand in it, or nothing is known of it and nothing overdue.
  private func line(of own: Served, at index: Int, _ month: Month, _ number: Int) -> DutyMonth? {
    guard own.days.overlaps(month.first...month.last) else { return nil }
    let cell = grid[position, number]
    let isOwner = owner(of: number) == index
    // The month's one report is asked of whoever came last.
    let isDue =
      community.isActive && isOwner && served.filter { $0.pairing.term != nil }.map(\.days).cover(month)
      && month >= (grid.firstReport ?? period.months[period.months.count - 1])
    guard cell.isReported || isDue && period.isOverdue(month) else { return nil }
    return DutyMonth(
      month: month, visitsDue: own.sessions[number], visits: share(of: index, number),
      lectures: isOwner ? Int(cell.lectures) : 0, trainings: isOwner ? Int(cell.trainings) : 0,
      report: cell.isReported ? directory.programme.activities.all[Int(cell.report)] : nil,
      isReportDue: isDue)
  }

  /// The pairing that lectures and trainings of a month are counted for.
  private func owner(of month: Int) -> Int? {
    let days = period.months[month].first...period.months[month].last
    return served.lastIndex { $0.days.overlaps(days) }
  }

  /// Rounded so that the shares of all add up to the visits.
  private func share(of index: Int, _ month: Int) -> Int {
    let days = period.months[month].first...period.months[month].last
    let present = served.indices.filter { served[$0].days.overlaps(days) }
    let visits = Int(grid[position, month].visits)
    guard present.count > 1 else { return visits }
    let total = present.reduce(0) { $0 + served[$1].sessions[month] }
    guard total > 0 else { return index == present.last ? visits : 0 }
    let before = present.prefix { $0 != index }.reduce(0) { $0 + served[$1].sessions[month] }
    return visits * (before + served[index].sessions[month]) / total - visits * before / total
  }
}

extension Programme {
  /// The days of the period on which a pairing stood with its lawyer; nil where there are none.
  func service(of pairing: Pairing, in period: ReviewPeriod) -> ClosedRange<Day>? {
    guard let term = pairing.openTerm else { return nil }
    var last = min(term.until ?? period.last, period.last)
    if let replaced = lawyers[pairing.lawyer]?.replacement?.replaced.value.on, replaced.isWritten {
      last = min(last, replaced.value)
    }
    let first = max(term.from ?? period.first, period.first)
    return first <= last ? first...last : nil
  }
}

extension Pairing {
  /// How many sessions were to be held in each month of a review.
  func sessions(on days: ClosedRange<Day>, in period: ReviewPeriod, calendar: WorkCalendar) -> [Int] {
    var counts = [Int](repeating: 0, count: period.months.count)
    // More than any year has: the days bound it.
    for occasion in occasions(from: days.lowerBound, count: 4000, calendar: calendar) {
      guard occasion.day <= days.upperBound else { break }
      if let month = period.index(of: occasion.day.month) { counts[month] += 1 }
    }
    return counts
  }
}
