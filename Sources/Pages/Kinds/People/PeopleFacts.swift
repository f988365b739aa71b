import Bytes
import Programme
import Templates

/// A person, the firm the person belongs to, and what consent lets be shown of the person today.
///
/// A class only because many pages name the same person; it never changes after it is made.
final class PersonFacts: Sendable {
  let lawyer: Lawyer
  let firm: Firm?
  let standing: Lawyer.ConsentState
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

  /// Whether the person is a community lawyer today, and may be said to be.
  var isListed: Bool { isNamed && !lawyer.isReplaced(by: today) }

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
  let honours: [HonourIndex.Entry]
  let body: HTML?
}

/// What a firm's page is made from.
struct FirmFacts: Sendable {
  let firm: Firm
  let district: District?
  let lawyers: [PersonFacts]
  let offices: [OfficeLineFacts]
  let bulletins: [Bulletin]
  let honours: [HonourIndex.Entry]
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

extension PersonFacts: Fact {
  func add(to digest: inout Digest) { digest.add(self.digest) }
}

/// What the page of all lawyers is made from.
struct LawyersFacts: Sendable {
  /// Those who may be named and whose place nobody took, with the communities that each serves.
  let listed: [(person: PersonFacts, communities: [Community])]
  let former: [FormerLawyer]
}

/// A firm in a list.
struct FirmLineFacts: Sendable {
  let firm: Firm
  let district: District?
  let lawyers: Int
  let communities: Int
}

/// What the page of all law schools is made from.
struct SchoolsFacts: Sendable {
  /// With its teams at work today.
  let schools: [(school: School, teams: [Team])]
  /// The latest year in which volunteers were honoured, and the awards to them.
  let honourYear: Int?
  let honours: [AwardFacts]
}

extension DependencyTracker {
  mutating func person(_ look: (SiteIndex) -> Lawyer?) -> PersonFacts? {
    find { city in look(city).map(city.person) }
  }

  mutating func people(_ look: (SiteIndex) -> [Lawyer]) -> [PersonFacts] {
    find { city in look(city).map(city.person) }
  }

  /// - Parameter index: position in the programme's table of lawyers.
  mutating func lawyer(at index: Int) -> LawyerFacts {
    let person = find { $0.person($0.programme.lawyers.all[index]) }
    let lawyer = person.lawyer
    return LawyerFacts(
      person: person, offices: offices { $0.directory.servedPairings(of: lawyer, on: $0.today) },
      bulletins: bulletins { $0.lawyers[lawyer.id] }, honours: find { $0.honours.lawyers[lawyer.id] ?? [] },
      body: body(of: lawyer))
  }

  mutating func lawyers() -> LawyersFacts {
    LawyersFacts(
      listed: people { city in
        city.programme.lawyers.all.filter { city.person($0).isListed }
      }.map { person in
        let communities = find { city in
          city.directory.servedPairings(of: person.lawyer, on: city.today).compactMap(
            city.directory.community(of:))
        }
        return (person, communities)
      }, former: replacedLawyers())
  }

  /// Those whose place somebody else took, the latest first.
  private mutating func replacedLawyers() -> [FormerLawyer] {
    let replaced = people { city in
      city.programme.lawyers.all.filter { $0.isReplaced(by: city.today) && city.person($0).isNamed }
    }
    let former = replaced.compactMap { person in
      person.lawyer.replacement.map { FormerLawyer(person: person, until: $0.replaced.value.on.value) }
    }
    return former.enumerated()
      .sorted { ($0.element.until, $1.offset) > ($1.element.until, $0.offset) }.map(\.element)
  }

  /// - Parameter index: position in the programme's table of firms.
  mutating func firm(at index: Int) -> FirmFacts {
    let firm = find { $0.programme.firms.all[index] }
    return FirmFacts(
      firm: firm, district: find { $0.programme.districts[firm.district.value] },
      lawyers: people { $0.directory.lawyers(of: firm) },
      offices: offices { $0.directory.servedPairings(of: firm, on: $0.today) },
      bulletins: bulletins { $0.firms[firm.id] }, honours: find { $0.honours.firms[firm.id] ?? [] })
  }

  mutating func firms() -> [FirmLineFacts] {
    find { $0.programme.firms.all }.map { firm in
      FirmLineFacts(
        firm: firm, district: find { $0.programme.districts[firm.district.value] },
        lawyers: find { city in city.directory.lawyers(of: firm).count { city.person($0).isListed } },
        communities: find { $0.directory.servedPairings(of: firm, on: $0.today).count })
    }
  }

  /// - Parameter index: position in the programme's table of schools.
  mutating func school(at index: Int) -> SchoolFacts {
    let school = find { $0.programme.schools.all[index] }
    let teams = teams(of: school).compactMap { team in
      find { $0.programme.communities[team.community.value] }.map { (team: team, community: $0) }
    }
    return SchoolFacts(
      school: school, teams: teams,
      district: find { city in school.district.flatMap { city.programme.districts[$0.value] } },
      schools: find { $0.programme.schools.all })
  }

  mutating func schools() -> SchoolsFacts {
    let year = find { $0.honours.latestOfVolunteers?.year }
    return SchoolsFacts(
      schools: find { $0.programme.schools.all }.map { ($0, teams(of: $0)) }, honourYear: year,
      honours: awards { $0.latestOfVolunteers?.awards.filter { $0.kind == .volunteer } ?? [] })
  }

  private mutating func teams(of school: School) -> [Team] {
    find { city in city.directory.teams(of: school).filter { $0.isActive(on: city.today) } }
  }

  private mutating func offices(_ pairings: (SiteIndex) -> [Pairing]) -> [OfficeLineFacts] {
    find { city in pairings(city).compactMap { city.directory.community(of: $0) }.map(city.office) }
  }
}

extension HonourIndex {
  /// The latest year in which volunteers were honoured.
  fileprivate var latestOfVolunteers: Year? {
    years.first { $0.awards.contains { $0.kind == .volunteer } }
  }
}
