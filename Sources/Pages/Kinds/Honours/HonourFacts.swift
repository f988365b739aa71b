import Bytes
import Programme

/// What the page of a year's awards is made from.
struct HonourYearFacts: Sendable {
  let awards: [AwardFacts]
  /// All years.
  let years: [HonourRoll.Year]
}

/// An award, and everyone who was given it.
struct AwardFacts: Sendable {
  let award: HonourRoll.Award
  let awardees: [AwardeeFacts]
}

/// Somebody who was given an award: a person, a firm, a community, or somebody of whom there is no record.
struct AwardeeFacts: Sendable {
  let honour: Honour
  let person: PersonFacts?
  let firm: Firm?
  /// As it was named, and as it stands today.
  let community: Community?
  let successor: Community?
  let district: District?
}

extension HonourRoll.Year: Fact {
  func add(to digest: inout Digest) {
    year.add(to: &digest)
    awards.add(to: &digest)
  }
}

extension HonourRoll.Award: Fact {
  /// All but the anchor is what the honours say.
  func add(to digest: inout Digest) {
    anchor.add(to: &digest)
    honours.add(to: &digest)
  }
}

extension HonourRoll.Entry: Fact {
  func add(to digest: inout Digest) {
    honour.add(to: &digest)
    anchor.add(to: &digest)
  }
}

extension FactFinder {
  mutating func honours(of year: Int) -> HonourYearFacts {
    HonourYearFacts(
      awards: awards { $0.years.first { $0.year == year }?.awards ?? [] }, years: find { $0.honours.years })
  }

  mutating func awards(_ look: (HonourRoll) -> [HonourRoll.Award]) -> [AwardFacts] {
    find { look($0.honours) }.map { award in
      AwardFacts(award: award, awardees: award.honours.map { awardee(of: $0) })
    }
  }

  private mutating func awardee(of honour: Honour) -> AwardeeFacts {
    let awardee = honour.awardee.value
    let community = find { $0.programme.communities[awardee.community] }
    let successor = find { city in community.map { city.directory.successor(of: $0) } }
    return AwardeeFacts(
      honour: honour, person: person { $0.programme.lawyers[awardee.lawyer] },
      firm: find { $0.programme.firms[awardee.firm] }, community: community, successor: successor,
      district: find { city in successor.flatMap { city.directory.district(of: $0) } })
  }
}
