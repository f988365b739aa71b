import Diagnostics

/// Evaluations and spot checks of the private register (articles 7, 24 and 25).
@_spi(Review) public struct Assessments: Sendable {
  package struct Evaluated: Sendable {
    package let year: Int
    /// Nil for a firm.
    package let lawyer: String?
    package let firm: String?
    package let communities: [String]
    package let result: String
    package let isFailure: Bool
    package let place: SourcePlace
  }

  package struct Checked: Sendable {
    package let on: Day
    package let community: String
    package let district: District?
    package let lawyer: String?
    package let firm: String?
    package let result: String
    package let place: SourcePlace
  }

  /// Of the review's year and the one before, the newer year first; lawyers, then firms.
  package let evaluations: [Evaluated]
  /// Lawyers who serve now and are not evaluated for the last year that has ended; nil without any evaluation of it.
  package let unevaluated: [String]?
  /// The year that `unevaluated` is about.
  package let lastYear: Int
  /// Of the review's year, by district, then by day.
  package let spotChecks: [Checked]
  /// Communities with a lawyer, and those of them that were checked this year; in the order of the districts.
  package let districts: [(district: District, served: Int, checked: Int)]

  init(_ directory: Directory, _ period: ReviewPeriod) {
    let programme = directory.programme
    let order = DistrictOrder(programme)
    evaluations = programme.evaluations.all
      .filter { $0.year.isWritten && (period.year - 1...period.year).contains($0.year.value) }
      .enumerated()
      .sorted {
        (-$0.element.year.value, $0.element.lawyer == nil ? 1 : 0, $0.offset)
          < (-$1.element.year.value, $1.element.lawyer == nil ? 1 : 0, $1.offset)
      }
      .map { Self.evaluated($0.element, directory) }
    let lastYear = period.isWholeYear ? period.year : period.year - 1
    self.lastYear = lastYear
    let ofLastYear = programme.evaluations.all.filter { $0.year.isWritten && $0.year.value == lastYear }
    let evaluated = Set(ofLastYear.compactMap { $0.lawyer?.value.position })
    let serving = programme.servingLawyers
    unevaluated =
      ofLastYear.isEmpty
      ? nil
      : programme.lawyers.all.enumerated()
        .filter { serving[$0.offset] && !evaluated.contains(Int32($0.offset)) }
        .map { $0.element.called($0.element.name) }

    let year = period.first...max(period.last, programme.today)
    let checks = programme.spotChecks.all.filter { $0.on.isWritten && year.contains($0.on.value) }
    spotChecks = checks.map { Self.checked($0, directory) }.enumerated().sorted {
      (order[$0.element.district], $0.element.on, $0.offset)
        < (order[$1.element.district], $1.element.on, $1.offset)
    }.map(\.element)
    let checkedCommunities = Set(checks.map(\.community.value.position))
    var served = [Int](repeating: 0, count: order.districts.count + 1)
    var seen = served
    for (index, community) in programme.communities.all.enumerated()
    where directory.coverage(of: community, on: programme.today).isServed {
      let district = order[directory.district(of: community)]
      served[district] += 1
      if checkedCommunities.contains(Int32(index)) { seen[district] += 1 }
    }
    districts = order.districts.map { ($0, served[order[$0]], seen[order[$0]]) }
  }

  private static func evaluated(_ evaluation: Evaluation, _ directory: Directory) -> Evaluated {
    let programme = directory.programme
    let lawyer = evaluation.lawyer.flatMap { programme.lawyers[$0] }
    let firm = evaluation.firm.flatMap { programme.firms[$0] } ?? lawyer?.firm.flatMap { programme.firms[$0] }
    let pairings =
      lawyer.map { directory.pairings(of: $0) } ?? (evaluation.lawyer == nil ? firm : nil)
      .map { directory.pairings(of: $0) } ?? []
    let live = pairings.filter { $0.openTerm?.contains(programme.today) ?? false }
    return Evaluated(
      year: evaluation.year.value, lawyer: evaluation.lawyer.map { programme.name(of: $0) },
      firm: firm.map { $0.called($0.name) } ?? evaluation.firm.map { programme.name(of: $0) },
      communities: live.map { programme.name(of: $0.community) }, result: evaluation.result.value,
      isFailure: evaluation.isFailure, place: evaluation.record.place(of: evaluation.result))
  }

  private static func checked(_ check: SpotCheck, _ directory: Directory) -> Checked {
    let programme = directory.programme
    let community = programme.communities[check.community]
    let pairing = community.flatMap { community in
      directory.pairings(of: community).first { $0.openTerm?.contains(check.on.value) ?? false }
    }
    let firm = pairing.flatMap(directory.firm(of:))
    return Checked(
      on: check.on.value, community: programme.name(of: check.community),
      district: community.flatMap(directory.district(of:)),
      lawyer: pairing.map { programme.name(of: $0.lawyer) },
      firm: firm.map { $0.called($0.name) }, result: check.result.value,
      place: check.record.place(of: check.result))
  }
}
