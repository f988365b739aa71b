import Bytes
import Programme
import Templates

/// What a community's office says of itself in a list.
///
/// A class only because many pages name the same office; it never changes after it is made.
final class OfficeLineFacts: Sendable {
  let community: Community
  let street: Street?
  let district: District?
  let coverage: Coverage
  /// The pairing that is shown, standing or being renewed.
  let pairing: Pairing?
  /// The shown pairing's lawyer.
  let lead: PersonFacts?
  /// The shown pairing's firm.
  let firm: Firm?
  /// Estates and former names, and those of communities that became part of this one.
  let otherNames: [String]
  let digest: UInt64

  init(_ community: Community, _ directory: Directory, _ people: [PersonFacts]) {
    self.community = community
    street = directory.street(of: community)
    district = directory.district(of: community)
    coverage = directory.coverage(of: community, on: directory.programme.today)
    pairing = coverage.pairing
    lead = pairing.flatMap(directory.lawyer(of:)).map {
      people[directory.programme.lawyers.position(of: $0)]
    }
    firm = pairing.flatMap(directory.firm(of:))
    otherNames = directory.otherNames(of: community)
    var digest = Digest()
    for name in otherNames { digest.add(name) }
    digest.add(community.digest)
    digest.add(street?.digest ?? 0)
    digest.add(district?.digest ?? 0)
    digest.add(coverage.isServed ? 2 : 1)
    digest.add(pairing?.digest ?? 0)
    digest.add(lead?.digest ?? 0)
    digest.add(firm?.digest ?? 0)
    self.digest = digest.value
  }
}

extension Directory {
  /// What else people call the place: each name once, the community's own left out.
  fileprivate func otherNames(of community: Community) -> [String] {
    var merged = [community]
    var position = 0
    while position < merged.count {
      for other in predecessors(of: merged[position]) where !merged.contains(where: { $0.id == other.id }) {
        merged.append(other)
      }
      position += 1
    }
    var seen: Set<String> = [community.name.value]
    return merged.flatMap { [$0.name.value] + ($0.aliases?.value ?? []).map(\.value) }
      .filter { !$0.isEmpty && seen.insert($0).inserted }
  }
}

/// What a community's office page, card, calendar, contact and data are made from.
struct OfficeFacts: Sendable {
  let line: OfficeLineFacts
  let advisers: [PersonFacts]
  /// Those who stand in at single sessions, by their ids.
  let substitutes: [String: PersonFacts]
  /// Since when the lawyer has come here, earlier agreements included.
  let since: Day?
  /// Student volunteers at work here today, and their school.
  let team: Team?
  let school: School?
  let bulletins: [Bulletin]
  /// Coming ones, the soonest first.
  let events: [EventFacts]
  /// The last one that took place.
  let lastEvent: EventFacts?
  let honours: [HonourIndex.Entry]
  let formerLawyers: [FormerLawyer]
  /// Where to turn instead, for a community without a lawyer.
  let nearest: NearestOffice?
  let card: ServiceCard?
  let notice: ServiceCard?
  let photo: PublishedPicture?
  let body: HTML?

  var community: Community { line.community }
  var pairing: Pairing? { line.pairing }
}

extension OfficeLineFacts: Fact {
  func add(to digest: inout Digest) { digest.add(self.digest) }
}

/// An office that has a lawyer, and how far it is in metres, where both places are known.
struct NearestOffice: Fact {
  let line: OfficeLineFacts
  let metres: Double?

  func add(to digest: inout Digest) { digest.add(facts: line, metres) }
}

extension DependencyTracker {
  mutating func office(_ look: (SiteIndex) -> Community) -> OfficeFacts {
    let line = find { $0.office(look($0)) }
    let (community, pairing) = (line.community, line.pairing)
    let team = find { $0.directory.team(of: community, on: $0.today) }
    return OfficeFacts(
      line: line,
      advisers: people { city in
        (pairing?.advisers?.value ?? []).compactMap { city.programme.lawyers[$0.value] }
      },
      substitutes: substitutes(in: pairing), since: pairing.flatMap { since($0, at: community) }, team: team,
      school: find { city in team.flatMap { city.programme.schools[$0.school.value] } },
      bulletins: bulletins { $0.communities[community.id] }, events: comingEvents(of: community),
      lastEvent: lastEvent(of: community),
      honours: find { $0.honours.communities[community.id] ?? [] },
      formerLawyers: formerLawyers(of: community, besides: pairing),
      nearest: pairing == nil ? nearest(to: community) : nil,
      card: find { $0.cards.card(for: community, in: line.street) },
      notice: find { $0.cards.card(for: community, in: line.street, kind: .notice) },
      photo: picture(community.photo?.value), body: body(of: community))
  }

  mutating func substitutes(in pairing: Pairing?) -> [String: PersonFacts] {
    var found: [String: PersonFacts] = [:]
    for exception in pairing?.exceptions?.value ?? [] {
      guard let reference = exception.value.lawyer?.value else { continue }
      if let person = person({ $0.programme.lawyers[reference.id] }) { found[reference.id] = person }
    }
    return found
  }

  private mutating func nearest(to community: Community) -> NearestOffice? {
    find { city in
      city.nearest.nearest(to: community, in: city.programme).map {
        NearestOffice(line: city.office($0.community), metres: $0.metres)
      }
    }
  }

  private mutating func since(_ pairing: Pairing, at community: Community) -> Day? {
    find { city in
      city.directory.pairings(of: community).lazy.filter { $0.lawyer.value == pairing.lawyer.value }
        .compactMap { $0.agreement?.value.from.value }.min()
    }
  }
}
