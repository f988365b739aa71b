import Workers

/// The association's own look at the programme: duties kept, requests, records and terms; never published.
///
/// It holds what is internal, opened. Only who writes `@_spi(Review) import Programme` can name it; nothing that makes pages
/// does.
@_spi(Review) public struct ProgrammeReview: Sendable {
  package let period: ReviewPeriod
  /// Whether the private register was read.
  package let hasRegister: Bool
  /// Years of the period without a holiday table, in which holidays count as working days.
  package let yearsWithoutHolidays: [Int]
  package let communities: Int
  package let served: Int
  package let duties: DutyReview
  package let requests: RequestReview
  package let stale: StaleRecords
  package let endings: Endings
  package let rankings: Rankings
  package let assessments: Assessments
  package let mandates: MandateReview
  package let reconciliation: Reconciliation

  /// - Parameter hasRegister: whether the private folder was read along.
  package init(_ programme: Programme, hasRegister: Bool, workers: Workers = Workers()) {
    var prepared = programme
    prepared.foundLivePairings = programme.findLivePairings()
    let directory = Directory(prepared, workers: workers)
    let period = ReviewPeriod(today: programme.today)
    let sums = ActivitySums(directory)
    self.period = period
    self.hasRegister = hasRegister
    let calendar = WorkCalendar(programme.holidays)
    yearsWithoutHolidays = calendar.covers(period.year) ? [] : [period.year]
    duties = DutyReview(directory, sums, period, workers: workers)
    requests = RequestReview(directory, sums, period)
    stale = StaleRecords(directory)
    endings = Endings(directory)
    rankings = Rankings(directory, duties, requests, stale)
    assessments = Assessments(directory, period)
    mandates = MandateReview(directory)
    reconciliation = Reconciliation(directory, sums, period, duties)
    let active = programme.communities.all.filter(\.isActive)
    communities = active.count
    served = active.count { directory.coverage(of: $0, on: programme.today).isServed }
  }
}
