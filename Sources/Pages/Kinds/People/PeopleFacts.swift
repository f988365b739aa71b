import Bytes
import Programme
import Templates

/// A person, the firm the person belongs to, and what consent lets be shown of the person today.
///
/// A class only because many pages name the same person; it never changes after it is made.
final class PersonFacts: Sendable {
  let lawyer: Lawyer
  let firm: Firm?
  let standing: Lawyer.Standing
  let digest: UInt64
  private let consent: Consent?
  private let picture: PublishedPicture?
  private let today: Day

  init(_ lawyer: Lawyer, _ programme: Programme, _ pictures: [String: PublishedPicture]) {
    self.lawyer = lawyer
    firm = programme.firms[lawyer.firm]
    today = programme.today
    standing = lawyer.standing(on: today)
    consent = lawyer.consent
    picture = lawyer.photo.shown(by: consent, today: today).flatMap { pictures[$0] }
    var digest = Digest()
    digest.add(lawyer.digest)
    digest.add(firm?.digest ?? 0)
    digest.add(picture?.digest ?? 0)
    self.digest = digest.value
  }

  /// Whether anything at all may be said of the person: not after consent has been withdrawn.
  var isNamed: Bool { standing != .withdrawn }

  func phone(on medium: Medium) -> Phone? {
    lawyer.phone.shown(on: medium, by: consent, today: today).flatMap { $0 }
  }

  func email(on medium: Medium) -> String? { lawyer.email.shown(on: medium, by: consent, today: today) }

  /// The portrait, as the record names it.
  func photoSource(on medium: Medium) -> String? {
    lawyer.photo.shown(on: medium, by: consent, today: today)
  }

  /// The portrait.
  func photo(on medium: Medium) -> PublishedPicture? {
    picture.flatMap { lawyer.photo.shown(on: medium, by: consent, today: today) == nil ? nil : $0 }
  }
}

/// What a lawyer's page is made from.
struct LawyerFacts: Sendable {
  let person: PersonFacts
  /// The offices that the lawyer serves.
  let offices: [OfficeLineFacts]
  let bulletins: [Bulletin]
  let honours: [HonourRoll.Entry]
  let body: HTML?
}

/// What a firm's page is made from.
struct FirmFacts: Sendable {
  let firm: Firm
  let district: District?
  let lawyers: [PersonFacts]
  let offices: [OfficeLineFacts]
  let bulletins: [Bulletin]
  let honours: [HonourRoll.Entry]
}

/// What a law school's page is made from.
struct SchoolFacts: Sendable {
  let school: School
  /// Teams at work today, each with its community.
  let teams: [(team: Team, community: Community)]
  let district: District?
  /// All schools of the conference.
  let schools: [School]
}

extension Consented {
  /// The value, if the consent covers any medium on that day.
  fileprivate func shown(by consent: Consent?, today: Day) -> Content? {
    guard isWritten else { return nil }
    return shown(on: .page, by: consent, today: today) ?? shown(on: .print, by: consent, today: today)
      ?? shown(on: .data, by: consent, today: today)
  }
}

extension FactFinder {
  mutating func person(_ lawyer: Lawyer?) -> PersonFacts? {
    let person = lawyer.map { city.person($0) }
    take(digest: person?.digest)
    return person
  }

  mutating func people(_ lawyers: [Lawyer]) -> [PersonFacts] {
    take(lawyers.count)
    return lawyers.compactMap { person($0) }
  }

  mutating func lawyer(_ lawyer: Lawyer) -> LawyerFacts {
    let person = city.person(lawyer)
    take(digest: person.digest)
    return LawyerFacts(
      person: person, offices: offices(of: city.directory.servedPairings(of: lawyer, on: today)),
      bulletins: bulletins(city.related.lawyers[lawyer.id]),
      honours: honours(city.honours.lawyers[lawyer.id]), body: body(of: lawyer))
  }

  mutating func firm(_ firm: Firm) -> FirmFacts {
    _ = take(firm)
    return FirmFacts(
      firm: firm, district: take(city.programme.districts[firm.district.value]),
      lawyers: people(city.directory.lawyers(of: firm)),
      offices: offices(of: city.directory.servedPairings(of: firm, on: today)),
      bulletins: bulletins(city.related.firms[firm.id]),
      honours: honours(city.honours.firms[firm.id]))
  }

  mutating func school(_ school: School) -> SchoolFacts {
    _ = take(school)
    var teams: [(team: Team, community: Community)] = []
    for team in city.directory.teams(of: school) where team.isActive(on: today) {
      _ = take(team)
      guard let community = take(city.programme.communities[team.community.value]) else { continue }
      teams.append((team, community))
    }
    take(teams.count)
    return SchoolFacts(
      school: school, teams: teams,
      district: take(school.district.flatMap { city.programme.districts[$0.value] }),
      schools: take(all: city.programme.schools.all))
  }

  private mutating func offices(of pairings: [Pairing]) -> [OfficeLineFacts] {
    take(pairings.count)
    return pairings.compactMap { city.directory.community(of: $0) }.map { officeLine($0) }
  }
}
