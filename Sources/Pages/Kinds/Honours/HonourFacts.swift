import Bytes
import Programme

/// An award, and everyone who was given it.
struct AwardFacts: Sendable {
  let award: HonourIndex.Award
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

extension HonourIndex.Year: Fact {
  func add(to digest: inout Digest) { digest.add(facts: year, awards) }
}

extension HonourIndex.Award: Fact {
  /// All but the anchor is what the honours say.
  func add(to digest: inout Digest) { digest.add(facts: anchor, honours) }
}

extension HonourIndex.Entry: Fact {
  func add(to digest: inout Digest) { digest.add(facts: honour, anchor) }
}

extension DependencyTracker {
  mutating func awards(_ look: (HonourIndex) -> [HonourIndex.Award]) -> [AwardFacts] {
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
