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

extension DependencyTracker {
  /// - Parameter index: position in the programme's table of annual reports.
  mutating func annual(at index: Int) -> AnnualFacts {
    let annual = find { $0.programme.annuals.all[index] }
    return AnnualFacts(
      annual: annual, body: body(of: annual),
      hasFigures: find { $0.statistics[year: annual.year.value] != nil },
      previous: find { $0.annuals.neighbours(of: annual).earlier },
      next: find { $0.annuals.neighbours(of: annual).later })
  }

  /// The latest first.
  mutating func annuals() -> [Annual] { find { $0.annuals.all.reversed() } }
}
