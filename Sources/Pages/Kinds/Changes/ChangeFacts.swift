import Bytes
import Programme

/// What a page or feed of changes is made from.
struct ChangesFacts: Sendable {
  /// Nil for the city's page, which leads on to the districts' own.
  let district: District?
  let sessions: [SessionChangeFacts]
  let coming: [ChangeFacts]
  let past: [ChangeFacts]
  /// How many of each kind there are more than the page lists.
  let moreSessions: Int?
  let moreComing: Int?
  let morePast: Int?
  /// Those that have pages of their own to lead on to.
  let districts: [District]
}

/// A change, and whom it is about.
struct ChangeFacts: Sendable {
  let change: ServiceChange
  let street: Street?
  /// Under the pairing that the change is about, and under the one before.
  let serving: ServingFacts?
  let before: ServingFacts?
  /// Somebody whose place another took, and who that is.
  let replaced: PersonFacts?
  let replacement: PersonFacts?
}

/// A pairing, and who serves under it.
struct ServingFacts: Sendable {
  let pairing: Pairing
  let lawyer: PersonFacts?
  let firm: Firm?
}

/// A change to a single session.
struct SessionChangeFacts: Sendable {
  let change: WeekChange
  let district: District?
  let substitutes: [String: PersonFacts]
}

extension ServiceChange: Fact {
  func add(to digest: inout Digest) {
    digest.add(facts: id, day, district, community)
    switch matter {
    case .began(let pairing), .ended(let pairing), .hours(let pairing, _): pairing.add(to: &digest)
    case .succeeded(let pairing, let before, _): [pairing, before].add(to: &digest)
    case .closed(let successor): successor.add(to: &digest)
    case .replaced(let lawyer, let other): [lawyer, other].add(to: &digest)
    case .office, .districtSetUp, .districtDissolved: break
    }
  }
}

extension WeekChange: Fact {
  func add(to digest: inout Digest) { digest.add(facts: community, pairing, exception.on.value) }
}

extension DependencyTracker {
  /// - Parameter index: position in the programme's table of districts; nil for the city.
  mutating func changes(inDistrict index: Int?) -> ChangesFacts {
    let district = find { city in index.map { city.programme.districts.all[$0] } }
    func part(_ city: SiteIndex) -> ChangeIndex.Part {
      district.map { city.changeBook.district($0.id) } ?? city.changeBook.city
    }
    let most = PageBuilder.listedChanges
    return ChangesFacts(
      district: district, sessions: sessionChanges { Array(part($0).sessions.prefix(most)) },
      coming: changes { Array(part($0).coming.prefix(most)) },
      past: changes { Array(part($0).past.prefix(most)) },
      moreSessions: find { PageBuilder.more(than: most, of: part($0).sessions.count) },
      moreComing: find { PageBuilder.more(than: most, of: part($0).coming.count) },
      morePast: find { PageBuilder.more(than: most, of: part($0).past.count) },
      districts: district == nil ? districts() : [])
  }

  mutating func sessionChanges(_ look: (SiteIndex) -> [WeekChange]) -> [SessionChangeFacts] {
    find(look).map { change in
      SessionChangeFacts(
        change: change, district: find { $0.directory.district(of: change.community) },
        substitutes: substitutes(in: change.pairing))
    }
  }

  private mutating func changes(_ look: (SiteIndex) -> [ServiceChange]) -> [ChangeFacts] {
    find(look).map { change in
      var (pairing, earlier): (Pairing?, Pairing?) = (nil, nil)
      var (replaced, replacement): (Lawyer?, Lawyer?) = (nil, nil)
      switch change.matter {
      case .began(let own), .ended(let own), .hours(let own, _): pairing = own
      case .succeeded(let own, let before, _): (pairing, earlier) = (own, before)
      case .replaced(let lawyer, let other): (replaced, replacement) = (lawyer, other)
      case .office, .closed, .districtSetUp, .districtDissolved: break
      }
      return ChangeFacts(
        change: change, street: find { city in change.community.flatMap { city.directory.street(of: $0) } },
        serving: serving(under: pairing), before: serving(under: earlier),
        replaced: person { _ in replaced }, replacement: person { _ in replacement })
    }
  }

  private mutating func serving(under pairing: Pairing?) -> ServingFacts? {
    pairing.map { pairing in
      ServingFacts(
        pairing: pairing, lawyer: person { $0.directory.lawyer(of: pairing) },
        firm: find { $0.directory.firm(of: pairing) })
    }
  }
}
