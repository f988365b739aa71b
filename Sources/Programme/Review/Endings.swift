import Diagnostics

/// What runs out within 60 days or has run out: agreements, certifications, consents and the schools' agreements.
@_spi(Review) public struct Endings: Sendable {
  package enum Kind: String, CaseIterable, Sendable {
    case agreement, certification, consent, schoolAgreement
  }

  package enum State: String, CaseIterable, Sendable {
    case ending, over, withdrawn
  }

  package struct Entry: Sendable {
    package let kind: Kind
    package let state: State
    /// The community, person or school.
    package let subject: String
    /// Whom the agreement is with, or what the person's part is.
    package let detail: String
    package let district: District?
    /// The last day; of a withdrawn consent the day it was withdrawn.
    package let until: Day
    /// To the last day, in days; below zero when it is over.
    package let daysLeft: Int
    /// Whether a newer pairing of the community is on record.
    package let isRenewed: Bool
    package let place: SourcePlace
  }

  /// In days.
  package static let horizon = 60

  /// What is over first, then what ends; each by its last day.
  package let entries: [Entry]

  init(_ directory: Directory) {
    let finder = EndingFinder(directory)
    entries = (finder.agreements + finder.people + finder.volunteers + finder.schools).enumerated().sorted {
      ($0.element.until, $0.offset) < ($1.element.until, $1.offset)
    }.map(\.element)
  }
}

private struct EndingFinder {
  let directory: Directory
  private var programme: Programme { directory.programme }
  private var today: Day { programme.today }

  init(_ directory: Directory) { self.directory = directory }

  var agreements: [Endings.Entry] {
    programme.livePairings.compactMap { pairing in
      guard let until = pairing.agreement?.value.until, until.isWritten, pairing.ended == nil else {
        return nil
      }
      let community = directory.community(of: pairing)
      let newest = community.flatMap { directory.pairings(of: $0).first?.firstDay }
      return entry(
        .agreement, programme.name(of: pairing.community), pairing.firm.map { programme.name(of: $0) } ?? "",
        community.flatMap(directory.district(of:)), until,
        isRenewed: newest.map { $0 > until.value } ?? false,
        pairing.record)
    }
  }

  var people: [Endings.Entry] {
    let serving = programme.servingLawyers
    return programme.lawyers.all.enumerated().filter { serving[$0.offset] }.flatMap { _, lawyer in
      let firm = lawyer.firm.flatMap { programme.firms[$0] }
      let name = lawyer.called(lawyer.name)
      let detail = firm.map { $0.called($0.name) } ?? ""
      let district = firm.flatMap { programme.districts[$0.district] }
      return [
        lawyer.certification?.value.until.flatMap {
          entry(.certification, name, detail, district, $0, lawyer.record)
        },
        lawyer.consentField.value.flatMap { consent($0, name, detail, district, lawyer.record) },
      ].compactMap(\.self)
    }
  }

  /// Named only while their consent holds, as they would be on the site.
  var volunteers: [Endings.Entry] {
    programme.teams.all.filter { $0.isActive(on: today) }.flatMap { team -> [Endings.Entry] in
      let community = programme.communities[team.community]
      let school = programme.schools[team.school]
      return (team.members?.value ?? []).enumerated().compactMap { index, member in
        guard let given = member.value.consentField.value else { return nil }
        let name = member.value.shownName(today: today) ?? "#\(index + 1)"
        let detail = [school.map { $0.called($0.name) }, community.map { $0.called($0.name) }]
          .compactMap(\.self).joined(separator: " · ")
        return consent(given, name, detail, community.flatMap(directory.district(of:)), team.record)
      }
    }
  }

  var schools: [Endings.Entry] {
    programme.schools.all.compactMap { school in
      guard let until = school.agreement?.value.until, until.isWritten else { return nil }
      return entry(
        .schoolAgreement, school.called(school.name), "", programme.districts[school.district], until,
        school.record)
    }
  }

  private func consent(
    _ consent: Consent, _ name: String, _ detail: String, _ district: District?, _ record: RecordHeader
  ) -> Endings.Entry? {
    if let withdrawn = consent.withdrawn, withdrawn.value <= today {
      return Endings.Entry(
        kind: .consent, state: .withdrawn, subject: name, detail: detail, district: district,
        until: withdrawn.value, daysLeft: withdrawn.value - today, isRenewed: false,
        place: record.place(of: withdrawn))
    }
    return consent.until.flatMap { entry(.consent, name, detail, district, $0, record) }
  }

  /// Nil for what does not end soon.
  private func entry(
    _ kind: Endings.Kind, _ subject: String, _ detail: String, _ district: District?, _ until: Located<Day>,
    isRenewed: Bool = false, _ record: RecordHeader
  ) -> Endings.Entry? {
    let left = until.value - today
    guard left <= Endings.horizon else { return nil }
    return Endings.Entry(
      kind: kind, state: left < 0 ? .over : .ending, subject: subject, detail: detail, district: district,
      until: until.value, daysLeft: left, isRenewed: isRenewed, place: record.place(of: until))
  }
}
