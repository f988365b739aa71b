import Workers

/// Who belongs to whom, looked up once for all pages: the programme's references read backwards.
///
/// Lists are in the order of the records' files unless something else is said, so that the same records always give
/// the same lists. A class only so that handing it to a page copies none of its tables; it never changes after it is
/// made.
package final class Directory: Sendable {
  package let programme: Programme
  private let streetsByDistrict: Grouping
  private let communitiesByStreet: Grouping
  /// The latest beginning first.
  private let pairingsByCommunity: Grouping
  private let pairingsByLawyer: Grouping
  private let pairingsByFirm: Grouping
  private let lawyersByFirm: Grouping
  private let firmsByDistrict: Grouping
  private let schoolsByDistrict: Grouping
  private let teamsByCommunity: Grouping
  private let teamsBySchool: Grouping
  private let successorsByCommunity: Grouping
  /// What communities have today, in the order of the table.
  let coverages: CoverageTable

  package init(_ programme: Programme, workers: Workers = Workers()) {
    self.programme = programme
    let districts = programme.districts.all.count
    let communities = programme.communities.all
    streetsByDistrict = Grouping(
      groups: districts, programme.streets.all.lazy.map { $0.district.value.position })
    communitiesByStreet = Grouping(
      groups: programme.streets.all.count, communities.lazy.map { $0.street.value.position })
    pairingsByCommunity = programme.groupedPairings(communities.count) { [$0.community.value.position] }
    pairingsByLawyer = programme.groupedPairings(programme.lawyers.all.count) { $0.lawyerPositions }
    pairingsByFirm = programme.groupedPairings(programme.firms.all.count) {
      [programme.firm(namedBy: $0)?.position ?? -1]
    }
    lawyersByFirm = Grouping(
      groups: programme.firms.all.count, programme.lawyers.all.lazy.map { $0.firm?.value.position ?? -1 })
    firmsByDistrict = Grouping(
      groups: districts, programme.firms.all.lazy.map { $0.district.value.position })
    schoolsByDistrict = Grouping(
      groups: districts, programme.schools.all.lazy.map { $0.district?.value.position ?? -1 })
    teamsByCommunity = Grouping(
      groups: communities.count, programme.teams.all.lazy.map { $0.community.value.position })
    teamsBySchool = Grouping(
      groups: programme.schools.all.count, programme.teams.all.lazy.map { $0.school.value.position })
    successorsByCommunity = Grouping(
      groups: communities.count, communities.lazy.map { $0.successor?.value.position ?? -1 })
    coverages = CoverageTable(programme, pairingsByCommunity, workers: workers)
  }
}

extension Directory {
  /// Districts that exist on a day, by their `order`, then by file.
  package func districts(on day: Day) -> [District] {
    programme.districts.all.enumerated()
      .filter { ($1.from?.value ?? day) <= day && day <= ($1.until?.value ?? day) }
      .sorted { ($0.element.order?.value ?? .max, $0.offset) < ($1.element.order?.value ?? .max, $1.offset) }
      .map(\.element)
  }

  package func streets(in district: District) -> [Street] {
    streetsByDistrict[programme.districts.position(of: district)].map { programme.streets.all[Int($0)] }
  }

  /// Those that are not closed or merged.
  package func communities(in street: Street) -> [Community] {
    allCommunities(in: street).filter(\.isActive)
  }

  /// Closed and merged ones included.
  package func allCommunities(in street: Street) -> [Community] {
    communitiesByStreet[programme.streets.position(of: street)].map { programme.communities.all[Int($0)] }
  }

  /// Those that are not closed or merged, street by street.
  package func communities(in district: District) -> [Community] {
    streets(in: district).flatMap { communities(in: $0) }
  }

  package func street(of community: Community) -> Street? { programme.streets[community.street.value] }

  package func district(of community: Community) -> District? {
    street(of: community).flatMap { programme.districts[$0.district.value] }
  }

  /// The communities that became part of this one.
  package func predecessors(of community: Community) -> [Community] {
    successorsByCommunity[programme.communities.position(of: community)].map {
      programme.communities.all[Int($0)]
    }
  }

  /// The community that stands for this one today: itself, or the last one along its mergers.
  package func successor(of community: Community) -> Community { programme.successor(of: community) }
}

extension Programme {
  /// The community that stands for this one today: itself, or the last one along its mergers; a circle ends where it began.
  package func successor(of community: Community) -> Community {
    guard community.successor != nil else { return community }
    var current = community
    var seen: Set<String> = [community.id]
    while let next = communities[current.successor], seen.insert(next.id).inserted { current = next }
    return current
  }
}

extension Directory {
  /// All pairings of a community, past and future, the latest beginning first.
  package func pairings(of community: Community) -> [Pairing] {
    pairingPositions(of: community).map { programme.pairings.all[Int($0)] }
  }

  /// All pairings in which a lawyer leads or advises, the latest beginning first.
  package func pairings(of lawyer: Lawyer) -> [Pairing] {
    pairingsByLawyer[programme.lawyers.position(of: lawyer)].map { programme.pairings.all[Int($0)] }
  }

  /// All pairings of a firm, the latest beginning first; those without a firm of their own count for their lawyer's.
  package func pairings(of firm: Firm) -> [Pairing] {
    pairingsByFirm[programme.firms.position(of: firm)].map { programme.pairings.all[Int($0)] }
  }

  /// Where all pairings of a community stand in their table, the latest beginning first.
  func pairingPositions(of community: Community) -> ArraySlice<Int32> {
    pairingsByCommunity[programme.communities.position(of: community)]
  }

  /// The pairings that are shown on a day and that the lawyer leads.
  package func servedPairings(of lawyer: Lawyer, on day: Day) -> [Pairing] {
    pairings(of: lawyer).filter { $0.lawyer.value.id == lawyer.id && isShown($0, on: day) }
  }

  /// The pairings of a firm that are shown on a day.
  package func servedPairings(of firm: Firm, on day: Day) -> [Pairing] {
    pairings(of: firm).filter { isShown($0, on: day) }
  }

  /// The firm of a pairing: its own, else its lawyer's.
  package func firm(of pairing: Pairing) -> Firm? {
    programme.firm(namedBy: pairing).flatMap { programme.firms[$0] }
  }

  package func community(of pairing: Pairing) -> Community? { programme.communities[pairing.community.value] }
  package func lawyer(of pairing: Pairing) -> Lawyer? { programme.lawyers[pairing.lawyer.value] }

  package func lawyers(of firm: Firm) -> [Lawyer] {
    lawyersByFirm[programme.firms.position(of: firm)].map { programme.lawyers.all[Int($0)] }
  }

  package func firms(in district: District) -> [Firm] {
    firmsByDistrict[programme.districts.position(of: district)].map { programme.firms.all[Int($0)] }
  }
}

extension Directory {
  package func schools(in district: District) -> [School] {
    schoolsByDistrict[programme.districts.position(of: district)].map { programme.schools.all[Int($0)] }
  }

  /// All teams of a school, past ones included.
  package func teams(of school: School) -> [Team] {
    teamsBySchool[programme.schools.position(of: school)].map { programme.teams.all[Int($0)] }
  }

  /// The student volunteers of a community on a day; of several teams the one that came last.
  package func team(of community: Community, on day: Day) -> Team? {
    teamsByCommunity[programme.communities.position(of: community)].map { programme.teams.all[Int($0)] }
      .filter { $0.isActive(on: day) }
      .max { $0.from.value < $1.from.value }
  }
}

extension Programme {
  /// The firm that a pairing belongs to: its own, else its lawyer's.
  fileprivate func firm(namedBy pairing: Pairing) -> Reference<Firm>? {
    pairing.firm?.value ?? lawyers[pairing.lawyer]?.firm?.value
  }

  /// Pairings by the positions that they are asked for, the latest beginning first in each group.
  fileprivate func groupedPairings(_ groups: Int, _ positions: (Pairing) -> [Int32]) -> Grouping {
    var pairs: [(group: Int32, member: Int32)] = []
    pairs.reserveCapacity(pairings.all.count)
    for (index, pairing) in pairings.all.enumerated() {
      for position in positions(pairing) { pairs.append((position, Int32(index))) }
    }
    var grouping = Grouping(groups: groups, pairs: pairs)
    grouping.sortGroups { left, right in
      let (first, second) = (begin(of: left), begin(of: right))
      return first != second ? first > second : left < right
    }
    return grouping
  }

  private func begin(of pairing: Int32) -> Day {
    pairings.all[Int(pairing)].openTerm?.from ?? Day.distantPast
  }
}

extension Pairing {
  /// Of its lead and its advisers, each once.
  fileprivate var lawyerPositions: [Int32] {
    var positions = [lawyer.value.position]
    for adviser in advisers?.value ?? [] where !positions.contains(adviser.value.position) {
      positions.append(adviser.value.position)
    }
    return positions
  }
}

extension Day {
  fileprivate static let distantPast = Day(number: .min)
}
