import Programme
import Templates

/// The annual reports that are published, the earliest year first.
struct PublishedAnnuals: Sendable {
  let all: [Annual]

  init(_ programme: Programme) {
    all = programme.annuals.all.filter { $0.isPublished(on: programme.today) }
      .sorted { ($0.year.value, $0.id) < ($1.year.value, $1.id) }
  }

  func report(on year: Int) -> Annual? { all.first { $0.year.value == year } }

  /// The report before and the one after.
  func neighbours(of annual: Annual) -> (earlier: Annual?, later: Annual?) {
    let year = annual.year.value
    return (all.last { $0.year.value < year }, all.first { $0.year.value > year })
  }
}

extension Annual {
  /// Residents see it from the day of its publication.
  func isPublished(on today: Day) -> Bool { date.value <= today }
}

/// What an annual report's page is made from.
struct AnnualFacts: Sendable {
  let annual: Annual
  let body: HTML?
  /// Whether the year has a page of figures.
  let hasFigures: Bool
  let previous: Annual?
  let next: Annual?
}

extension FactFinder {
  mutating func annual(_ annual: Annual) -> AnnualFacts {
    _ = take(annual)
    let (earlier, later) = city.annuals.neighbours(of: annual)
    let hasFigures = city.statistics[year: annual.year.value] != nil
    take(hasFigures ? 1 : 0)
    return AnnualFacts(
      annual: annual, body: body(of: annual), hasFigures: hasFigures, previous: take(earlier),
      next: take(later))
  }

  /// The latest first.
  mutating func annuals() -> [Annual] { take(all: city.annuals.all.reversed()) }
}
