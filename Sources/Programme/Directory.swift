/// Who belongs to whom, looked up once for all pages: the programme's references read backwards.
///
/// Lists are in the order of the records' files unless something else is said, so that the same records always give
/// the same lists. A class only so that handing it to a page copies none of its tables; it never changes after it is
/// made.
public final class Directory: Sendable {
  public let programme: Programme
  private let streetsByDistrict: Grouping
  private let communitiesByStreet: Grouping
  private let pairingsByCommunity: Grouping
  private let pairingsByLawyer: Grouping
  private let pairingsByFirm: Grouping
  private let lawyersByFirm: Grouping
  private let firmsByDistrict: Grouping
  private let schoolsByDistrict: Grouping
  private let teamsByCommunity: Grouping
  private let teamsBySchool: Grouping
  private let successorsByCommunity: Grouping

  public init(_ programme: Programme) {
    self.programme = programme
    streetsByDistrict = Grouping(programme.streets.all.lazy.map { [$0.district.value.id] })
    communitiesByStreet = Grouping(programme.communities.all.lazy.map { [$0.street.value.id] })
    let pairings = programme.pairings.all
    pairingsByCommunity = Grouping(pairings.lazy.map { [$0.community.value.id] })
    pairingsByLawyer = Grouping(
      pairings.lazy.map { [$0.lawyer.value.id] + ($0.advisers?.value.map(\.value.id) ?? []) })
    pairingsByFirm = Grouping(pairings.lazy.map { [programme.firmID(of: $0)].compactMap { $0 } })
    lawyersByFirm = Grouping(programme.lawyers.all.lazy.map { [$0.firm?.value.id].compactMap { $0 } })
    firmsByDistrict = Grouping(programme.firms.all.lazy.map { [$0.district.value.id] })
    schoolsByDistrict = Grouping(programme.schools.all.lazy.map { [$0.district?.value.id].compactMap { $0 } })
    teamsByCommunity = Grouping(programme.teams.all.lazy.map { [$0.community.value.id] })
    teamsBySchool = Grouping(programme.teams.all.lazy.map { [$0.school.value.id] })
    successorsByCommunity = Grouping(
      programme.communities.all.lazy.map { [$0.successor?.value.id].compactMap { $0 } })
  }
}

extension Directory {
  /// Districts that exist on a day, by their `order`, then by file.
  public func districts(on day: Day) -> [District] {
    programme.districts.all.enumerated()
      .filter { ($1.from?.value ?? day) <= day && day <= ($1.until?.value ?? day) }
      .sorted { ($0.element.order?.value ?? .max, $0.offset) < ($1.element.order?.value ?? .max, $1.offset) }
      .map(\.element)
  }

  public func streets(in district: District) -> [Street] {
    streetsByDistrict[district.id].map { programme.streets.all[Int($0)] }
  }

  /// Those that are not closed or merged.
  public func communities(in street: Street) -> [Community] {
    allCommunities(in: street).filter(\.isActive)
  }

  /// Closed and merged ones included.
  public func allCommunities(in street: Street) -> [Community] {
    communitiesByStreet[street.id].map { programme.communities.all[Int($0)] }
  }

  /// Those that are not closed or merged, street by street.
  public func communities(in district: District) -> [Community] {
    streets(in: district).flatMap { communities(in: $0) }
  }

  public func street(of community: Community) -> Street? { programme.streets[community.street.value] }

  public func district(of community: Community) -> District? {
    street(of: community).flatMap { programme.districts[$0.district.value] }
  }

  /// The communities that became part of this one.
  public func predecessors(of community: Community) -> [Community] {
    successorsByCommunity[community.id].map { programme.communities.all[Int($0)] }
  }

  /// The community that stands for this one today: itself, or the last one along its mergers.
  public func successor(of community: Community) -> Community {
    var current = community
    var seen: Set<String> = [community.id]
    while let next = current.successor.flatMap({ programme.communities[$0] }), seen.insert(next.id).inserted {
      current = next
    }
    return current
  }
}

extension Directory {
  /// All pairings of a community, past and future, the latest beginning first.
  public func pairings(of community: Community) -> [Pairing] {
    latestFirst(pairingsByCommunity[community.id])
  }

  /// All pairings in which a lawyer leads or advises, the latest beginning first.
  public func pairings(of lawyer: Lawyer) -> [Pairing] { latestFirst(pairingsByLawyer[lawyer.id]) }

  /// All pairings of a firm, the latest beginning first; those without a firm of their own count for their lawyer's.
  public func pairings(of firm: Firm) -> [Pairing] { latestFirst(pairingsByFirm[firm.id]) }

  /// The pairings that are shown on a day and that the lawyer leads.
  public func servedPairings(of lawyer: Lawyer, on day: Day) -> [Pairing] {
    pairings(of: lawyer).filter { $0.lawyer.value.id == lawyer.id && isShown($0, on: day) }
  }

  /// The pairings of a firm that are shown on a day.
  public func servedPairings(of firm: Firm, on day: Day) -> [Pairing] {
    pairings(of: firm).filter { isShown($0, on: day) }
  }

  /// The firm of a pairing: its own, else its lawyer's.
  public func firm(of pairing: Pairing) -> Firm? {
    programme.firmID(of: pairing).flatMap { programme.firms[$0] }
  }

  public func community(of pairing: Pairing) -> Community? { programme.communities[pairing.community.value] }
  public func lawyer(of pairing: Pairing) -> Lawyer? { programme.lawyers[pairing.lawyer.value] }

  public func lawyers(of firm: Firm) -> [Lawyer] {
    lawyersByFirm[firm.id].map { programme.lawyers.all[Int($0)] }
  }

  public func firms(in district: District) -> [Firm] {
    firmsByDistrict[district.id].map { programme.firms.all[Int($0)] }
  }

  private func latestFirst(_ positions: ArraySlice<Int32>) -> [Pairing] {
    let pairings = positions.map { programme.pairings.all[Int($0)] }
    guard pairings.count > 1 else { return pairings }
    return pairings.enumerated()
      .map { (from: $1.openTerm?.from ?? Day.distantPast, offset: $0, pairing: $1) }
      .sorted { $0.from != $1.from ? $0.from > $1.from : $0.offset < $1.offset }
      .map(\.pairing)
  }
}

extension Directory {
  public func schools(in district: District) -> [School] {
    schoolsByDistrict[district.id].map { programme.schools.all[Int($0)] }
  }

  /// All teams of a school, past ones included.
  public func teams(of school: School) -> [Team] {
    teamsBySchool[school.id].map { programme.teams.all[Int($0)] }
  }

  /// The student volunteers of a community on a day; of several teams the one that came last.
  public func team(of community: Community, on day: Day) -> Team? {
    teamsByCommunity[community.id].map { programme.teams.all[Int($0)] }
      .filter { $0.isActive(on: day) }
      .max { $0.from.value < $1.from.value }
  }
}

extension Programme {
  fileprivate func firmID(of pairing: Pairing) -> String? {
    pairing.firm?.value.id ?? lawyers[pairing.lawyer.value]?.firm?.value.id
  }
}

extension Day {
  fileprivate static let distantPast = Day(number: .min)
}
