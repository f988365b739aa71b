import Programme
import Templates

extension PageBuilder {
  /// A community's office in a list.
  func officeLine(_ office: OfficeLineFacts, withAliases: Bool = false) -> OfficeLine {
    let sessions = sessionLines(office.pairing)
    var line = OfficeLine(
      title: name(of: office.community), href: linker.href(addresses.community(office.community.id)),
      street: link(office.street), district: link(office.district), hasLawyer: office.pairing != nil,
      lawyer: leadName(of: office), sessions: NonEmptyList(sessions),
      when: sessions.isEmpty ? nil : wording.joined(sessions.map(\.words)), note: note(on: office))
    // Nobody is named: those who stand in are no facts of a line.
    line.changes = NonEmptyList(office.pairing.map { changeLines($0, [:]) } ?? [])
    if withAliases, !office.otherNames.isEmpty { line.aliases = wording.joined(office.otherNames) }
    return line
  }

  private func note(on office: OfficeLineFacts) -> String? {
    switch office.coverage {
    case .renewal: wording[.officeRenewal]
    case .none: wording[.officeVacant]
    case .served: office.lead.flatMap { $0.standing == .open ? nil : wording[.personUpdating] }
    }
  }

  /// A community in the list of all of them.
  ///
  /// - Parameter alias: the name that the line is for, where it is not the community's own.
  func communityLine(_ office: OfficeLineFacts, as alias: String? = nil) -> CommunityLine {
    CommunityLine(
      title: name(of: office.community), href: linker.href(addresses.community(office.community.id)),
      street: link(office.street), district: link(office.district), hasLawyer: office.pairing != nil,
      lawyer: leadName(of: office), alias: alias)
  }

  /// The shown pairing's lawyer by name; nil once consent has been withdrawn.
  private func leadName(of office: OfficeLineFacts) -> PersonName? {
    guard let lead = office.lead, lead.isNamed else { return nil }
    return personName(of: lead.lawyer)
  }

  /// The shown pairing's lawyer, as consent allows.
  func lead(of office: OfficeLineFacts, on medium: Medium = .page) -> Person? {
    office.lead.flatMap { person($0, on: medium, firm: office.firm) }
  }

  func sessionLines(_ pairing: Pairing?) -> [SessionLine] {
    sessions(of: pairing).map { session in
      var line = wording.session(session)
      if !session.holds(on: today) { line.since = date(session.since?.value) }
      return line
    }
  }

  /// A pairing's weekly sessions in the order of the week.
  func sessions(of pairing: Pairing?) -> [Session] {
    (pairing?.sessions?.value.map(\.value) ?? [])
      .sorted { ($0.weekday.value, $0.from.value) < ($1.weekday.value, $1.from.value) }
  }

  func officePage(_ office: OfficeFacts) -> OfficePage {
    let community = office.community
    let pairing = office.pairing
    var page = OfficePage(
      name: community.name.value, isVillage: community.kind == .village, isClosed: !community.isActive,
      hasLawyer: pairing != nil,
      street: link(office.line.street), district: link(office.line.district),
      isUpdating: office.line.lead.map { $0.standing != .open } ?? false,
      files: files(of: office.line))
    if community.isActive { page.place = place(of: office.line) }
    page.nameEn = community.nameEN?.value
    page.aliases = words(community.aliases)
    page.changes = NonEmptyList(pairing.map { changeLines($0, office.substitutes) } ?? [])
    if case .renewal(let pairing) = office.line.coverage, let until = pairing.agreement?.value.until.value {
      page.renewal = Renewal(until: wording.date(until))
    }
    page.lawyer = lead(of: office.line)
    page.noLawyer = pairing == nil ? noLawyer(office) : nil
    page.advisers = NonEmptyList(office.advisers.compactMap { person($0) })
    page.sessions = NonEmptyList(sessionLines(pairing))
    page.next = NonEmptyList(occasions(of: pairing, office.substitutes))
    if community.isActive { page.contacts = NonEmptyList(contacts(of: community)) }
    page.pairing = pairing.map { pairingBox($0, of: office, isUpdating: page.lawyer == nil) }
    if pairing != nil {
      page.volunteers = NonEmptyList(volunteers(of: office))
      page.duties = duties
      page.photo = picture(
        office.photo?.whole,
        alt: wording(.officeAlt, name(of: community)))
    }
    page.bulletins = bulletinLines(office.bulletins)
    page.events = eventLines(office.events.prefix(PageBuilder.officeEvents))
    page.lastEvent = office.lastEvent.map { eventLine($0) }
    page.honours = honourLines(office.honours)
    page.formerly = NonEmptyList(office.formerLawyers.map(formerLine))
    page.body = office.body
    page.verified = date(community.verified?.value.on.value)
    return page
  }

  /// Where the community is, and the room in it where a lawyer comes.
  func place(of line: OfficeLineFacts) -> OfficePlace {
    let community = line.community
    var place = OfficePlace(
      address: community.address.value, phone: contact(community.phone.value),
      email: contact(email: community.email))
    guard line.pairing != nil, let office = community.office?.value else { return place }
    place.room = office.place.value
    place.access = wording.remark(office.access?.value, yes: .stepFree)
    place.map = community.location.map { geo($0.value) }
    switch office.shared?.value {
    case .yes: place.isShared = true
    case .words(let words):
      place.isShared = true
      switch SharedRoom(words) {
      case .with(let name): place.shared = name
      case .described(let words): place.sharedWords = words
      case .unnamed: break
      }
    case .no, nil: break
    }
    return place
  }

  // RFC 5870.
  private func geo(_ point: GeoPoint) -> String { "geo:\(point.latitude.value),\(point.longitude.value)" }

  private func files(of office: OfficeLineFacts) -> OfficeFiles {
    var files = OfficeFiles()
    let community = office.community
    guard community.isActive else { return files }
    files.card = linker.href(addresses.card(community.id))
    files.notice = linker.href(addresses.notice(community.id))
    if context.options.prints {
      files.cardPDF = linker.href(addresses.cardPDF(community.id))
      files.noticePDF = linker.href(addresses.noticePDF(community.id))
      files.noticeA3 = linker.href(addresses.noticeA3(community.id))
    }
    files.ics = office.coverage.isServed ? linker.href(addresses.calendar(community.id)) : nil
    files.vcf = linker.href(addresses.contact(community.id))
    files.json = linker.href(addresses.data(community.id))
    return files
  }

  /// - Parameter substitutes: those who stand in at single sessions, by their ids.
  func occasions(of pairing: Pairing?, _ substitutes: [String: PersonFacts], count: Int = 3) -> [OccasionLine]
  {
    guard let pairing else { return [] }
    return pairing.occasions(from: today, count: count, calendar: context.calendar)
      .map { occasionLine($0, substitutes) }
  }

  private func occasionLine(_ occasion: SessionOccurrence, _ substitutes: [String: PersonFacts])
    -> OccasionLine
  {
    let isMoved = if case .moved = occasion.state { true } else { false }
    return OccasionLine(
      date: wording.date(occasion.day), from: occasion.from.text, to: occasion.to.text,
      words: wording.span(occasion.from, occasion.to), isToday: occasion.day == today, place: occasion.place,
      substitute: occasion.substitute.flatMap { substitutes[$0.id] }.flatMap { person($0) },
      isMoved: isMoved)
  }

  /// What changes at a community within the next seven days.
  func changeLines(_ pairing: Pairing, _ substitutes: [String: PersonFacts]) -> [ChangeLine] {
    pairing.changes(from: today, through: context.weekEnd).map { changeLine($0, of: pairing, substitutes) }
  }

  func changeLine(
    _ exception: SessionException, of pairing: Pairing, _ substitutes: [String: PersonFacts]
  ) -> ChangeLine {
    let kind = exception.change.value
    let moved = kind == .moved ? pairing.occasions(movedBy: exception).first : nil
    var line = ChangeLine(
      date: wording.date(exception.on.value),
      // What was moved to a day that was cancelled in its turn is not held at all.
      isCancelled: kind == .cancelled || kind == .moved && moved == nil, isMoved: moved != nil,
      isPlace: kind == .place, isSubstitute: kind == .substitute)
    line.to = moved.map { occasionLine($0, substitutes) }
    line.place = exception.place?.value
    line.substitute = exception.lawyer.flatMap { substitutes[$0.value.id] }.flatMap { person($0) }
    return line
  }

  private func noLawyer(_ office: OfficeFacts) -> NoLawyer {
    NoLawyer(
      liaison: desk(office.line.district?.liaison?.value),
      nearest: office.nearest.map { officeLine($0.line) },
      distance: office.nearest?.metres.map { wording.distance(metres: $0) })
  }

  private func contacts(of community: Community) -> [CommunityContactLine] {
    let mediation = community.mediation.map { point in
      CommunityContactLine(
        kind: wording.contactKind(.mediation), name: point.value.name?.value,
        phone: contact(point.value.phone))
    }
    let listed = (community.contacts?.value ?? []).map { entry in
      CommunityContactLine(
        kind: wording.contactKind(entry.value.kind.value), name: entry.value.name?.value,
        phone: contact(entry.value.phone))
    }
    return (mediation.map { [$0] } ?? []) + listed
  }

  /// The community's mediation contact.
  func mediation(of community: Community) -> CommunityContactLine? {
    contacts(of: community).first { $0.kind == wording.contactKind(.mediation) }
  }

  private func pairingBox(_ pairing: Pairing, of office: OfficeFacts, isUpdating: Bool) -> PairingBox {
    let firm = office.line.firm
    let agreement = pairing.agreement?.value
    return PairingBox(
      firm: isUpdating
        ? nil : firm.map { OptionalLink(title: $0.name.value, href: linker.href(addresses.firm($0.id))) },
      affiliation: isUpdating ? nil : firm.map { wording.affiliation($0.affiliation.value) },
      origin: wording.origin(pairing.origin?.value),
      allocation: pairing.allocation.map { wording.allocation($0.value) },
      number: agreement?.number.value, from: date(agreement?.from.value), until: date(agreement?.until.value),
      since: date(office.since), filed: date(pairing.filed?.value.on.value))
  }

  private func volunteers(of office: OfficeFacts) -> [VolunteerLine] {
    guard let team = office.team, let school = office.school else { return [] }
    return [
      VolunteerLine(
        school: link(school.name.value, addresses.school(school.id)), size: team.size.value,
        members: members(of: team))
    ]
  }
}
