import Programme

extension Counts {
  static let none = Counts(communities: 0, withLawyer: 0, lawyers: 0, firms: 0)
}

/// How large the programme is, for the city and for each district, counted once.
struct SiteFigures: Sendable {
  let city: Counts
  let districts: [String: Counts]

  init(_ directory: Directory) {
    let programme = directory.programme
    var cityTally = Tally()
    var districts: [String: Counts] = [:]
    for district in programme.districts.all {
      var tally = Tally()
      for community in directory.communities(in: district) where community.isActive {
        tally.count(directory.coverage(of: community, on: programme.today), directory)
      }
      districts[district.id] = tally.counts
      cityTally.add(tally)
    }
    city = cityTally.counts
    self.districts = districts
  }

  private struct Tally {
    var communities = 0
    var withLawyer = 0
    var lawyers: Set<String> = []
    var firms: Set<String> = []

    mutating func count(_ coverage: Coverage, _ directory: Directory) {
      communities += 1
      guard let pairing = coverage.pairing else { return }
      withLawyer += 1
      lawyers.insert(pairing.lawyer.value.id)
      if let firm = directory.firm(of: pairing) { firms.insert(firm.id) }
    }

    mutating func add(_ other: Tally) {
      communities += other.communities
      withLawyer += other.withLawyer
      lawyers.formUnion(other.lawyers)
      firms.formUnion(other.firms)
    }

    var counts: Counts {
      Counts(communities: communities, withLawyer: withLawyer, lawyers: lawyers.count, firms: firms.count)
    }
  }
}

/// A change to the session of one day in the near future.
struct WeekChange: Sendable {
  let community: Community
  let pairing: Pairing
  let exception: SessionException

  /// Those of the whole city, the soonest first.
  ///
  /// - Parameter days: how many to look at, today included.
  static func all(_ directory: Directory, days: Int) -> [WeekChange] {
    let programme = directory.programme
    let last = programme.today + (days - 1)
    let withChanges = programme.pairings.all.filter { $0.exceptions != nil }
    let changes = withChanges.flatMap { pairing -> [WeekChange] in
      guard let community = directory.community(of: pairing),
        directory.coverage(of: community, on: programme.today).pairing?.community.value
          == pairing.community.value,
        directory.isServing(pairing, on: programme.today)
      else { return [] }
      return pairing.changes(from: programme.today, through: last).map {
        WeekChange(community: community, pairing: pairing, exception: $0)
      }
    }
    return changes.sorted {
      ($0.exception.on.value, $0.community.id) < ($1.exception.on.value, $1.community.id)
    }
  }
}
