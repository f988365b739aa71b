import Programme

extension PageBuilder {
  /// A community's office in a list.
  func officeLine(_ community: Community, showsPerson: Bool = true) -> OfficeLine {
    let coverage = directory.coverage(of: community, on: today)
    let pairing = coverage.pairing
    let sessions = sessionLines(pairing)
    return OfficeLine(
      title: name(of: community), href: linker.href(addresses.community(community.id)),
      street: streetLink(of: community), district: districtLink(of: community), hasLawyer: pairing != nil,
      lawyer: showsPerson ? pairing.flatMap(lead) : nil, sessions: Items(sessions),
      when: sessions.isEmpty ? nil : wording.joined(sessions.map(\.words)), note: note(on: coverage))
  }

  private func note(on coverage: Coverage) -> String? {
    switch coverage {
    case .renewal: wording.pick("续签办理中", "Renewal under way")
    case .none: wording.pick("暂无律师", "No lawyer at present")
    case .served(let pairing):
      directory.lawyer(of: pairing).flatMap { $0.standing(on: today) == .open ? nil : updating }
    }
  }

  private var updating: String { wording.pick("律师信息更新中", "Lawyer's details being updated") }

  /// The pairing's lawyer, as consent allows.
  func lead(of pairing: Pairing) -> Person? {
    directory.lawyer(of: pairing).flatMap { person($0, firm: directory.firm(of: pairing)) }
  }

  func sessionLines(_ pairing: Pairing?) -> [SessionLine] {
    let sessions = pairing?.sessions?.value.map(\.value) ?? []
    return sessions.sorted { ($0.weekday.value, $0.from.value) < ($1.weekday.value, $1.from.value) }
      .map(wording.session)
  }

  func officePage(_ community: Community) -> OfficePage {
    let coverage = directory.coverage(of: community, on: today)
    let pairing = coverage.pairing
    let lawyer = pairing.flatMap(directory.lawyer(of:))
    var page = OfficePage(
      name: community.name.value, isVillage: community.kind == .village, isClosed: !community.isActive,
      street: streetLink(of: community),
      district: districtLink(of: community),
      isUpdating: lawyer.map { $0.standing(on: today) != .open } ?? false, place: place(of: community),
      files: files(of: community, coverage))
    page.nameEn = community.nameEN?.value
    page.aliases = words(community.aliases)
    page.changes = Items(pairing.map(changeLines) ?? [])
    if case .renewal(let pairing) = coverage, let until = pairing.agreement?.value.until.value {
      page.renewal = Renewal(until: wording.date(until))
    }
    page.lawyer = pairing.flatMap(lead)
    page.noLawyer = pairing == nil ? noLawyer(community) : nil
    page.advisers = Items(pairing.map(advisers) ?? [])
    page.sessions = Items(sessionLines(pairing))
    page.next = Items(occasions(of: pairing))
    page.contacts = Items(contacts(of: community))
    page.pairing = pairing.map { pairingBox($0, isUpdating: page.lawyer == nil) }
    page.volunteers = Items(volunteers(of: community))
    page.duties = Items((context.site.duties?.value ?? []).map { Line(text: $0.value) })
    page.bulletins = bulletinLines(context.related.communities[community.id])
    page.photo = picture(
      community.photo?.value,
      alt: wording.pick(
        "\(community.name.value)的法律服务工作室", "The legal service office of \(name(of: community))"))
    page.body = context.bodies.html(of: community, in: context.language)
    page.verified = date(community.verified?.value.on.value)
    return page
  }

  func place(of community: Community) -> OfficePlace {
    let office = community.office?.value
    let sharedWords: String? = if case .words(let words) = office?.shared?.value { words } else { nil }
    return OfficePlace(
      address: community.address.value, room: office?.place.value ?? "",
      access: wording.remark(office?.access?.value, yes: "无障碍通行", "Step-free access"),
      isShared: wording.remark(office?.shared?.value, yes: "是", "yes") != nil, shared: sharedWords,
      map: community.location.map { geo($0.value) },
      phone: contact(community.phone.value), email: contact(email: community.email))
  }

  // RFC 5870.
  private func geo(_ point: GeoPoint) -> String { "geo:\(point.latitude.value),\(point.longitude.value)" }

  private func files(of community: Community, _ coverage: Coverage) -> OfficeFiles {
    var files = OfficeFiles()
    guard community.isActive else { return files }
    files.card = linker.href(addresses.card(community.id))
    files.ics = coverage.isServed ? linker.href(addresses.calendar(community.id)) : nil
    files.vcf = linker.href(addresses.contact(community.id))
    files.json = linker.href(addresses.data(community.id))
    return files
  }

  private func advisers(_ pairing: Pairing) -> [Person] {
    (pairing.advisers?.value ?? []).compactMap { programme.lawyers[$0.value] }.compactMap { person($0) }
  }

  func occasions(of pairing: Pairing?, count: Int = 3) -> [OccasionLine] {
    guard let pairing else { return [] }
    return pairing.occasions(from: today, count: count, calendar: context.calendar).map(occasionLine)
  }

  private func occasionLine(_ occasion: Occasion) -> OccasionLine {
    let isMoved = if case .moved = occasion.state { true } else { false }
    return OccasionLine(
      date: wording.date(occasion.day), from: occasion.from.text, to: occasion.to.text,
      words: wording.span(occasion.from, occasion.to), isToday: occasion.day == today, place: occasion.place,
      substitute: occasion.substitute.flatMap { programme.lawyers[$0] }.flatMap { person($0) },
      isMoved: isMoved)
  }

  /// What changes at a community within the next seven days.
  func changeLines(_ pairing: Pairing) -> [ChangeLine] {
    pairing.changes(from: today, through: context.weekEnd).map { changeLine($0, of: pairing) }
  }

  func changeLine(_ exception: SessionException, of pairing: Pairing) -> ChangeLine {
    let kind = exception.change.value
    var line = ChangeLine(
      date: wording.date(exception.on.value), isCancelled: kind == .cancelled, isMoved: kind == .moved,
      isPlace: kind == .place, isSubstitute: kind == .substitute)
    if kind == .moved {
      let day = exception.to?.value.on?.value ?? exception.on.value
      line.to = pairing.occasions(from: day, count: 4, calendar: context.calendar)
        .first { occasion in
          if case .moved(let from) = occasion.state { return from == exception.on.value }
          return false
        }.map(occasionLine)
    }
    line.place = exception.place?.value
    line.substitute = exception.lawyer.flatMap { programme.lawyers[$0.value] }.flatMap { person($0) }
    return line
  }

  private func noLawyer(_ community: Community) -> NoLawyer {
    let nearest = context.offices.nearest(to: community, in: programme)
    return NoLawyer(
      liaison: desk(directory.district(of: community)?.liaison?.value),
      nearest: nearest.map { officeLine($0.community) },
      distance: nearest?.metres.map { wording.distance(metres: $0) })
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

  private func pairingBox(_ pairing: Pairing, isUpdating: Bool) -> PairingBox {
    let firm = directory.firm(of: pairing)
    let agreement = pairing.agreement?.value
    let earlier = directory.programme.communities[pairing.community.value].map(directory.pairings(of:)) ?? []
    let since = earlier.filter { $0.lawyer.value == pairing.lawyer.value }.compactMap {
      $0.agreement?.value.from.value
    }.min()
    return PairingBox(
      firm: isUpdating
        ? nil : firm.map { MaybeLink(title: $0.name.value, href: linker.href(addresses.firm($0.id))) },
      affiliation: isUpdating ? nil : firm.map { wording.affiliation($0.affiliation.value) },
      origin: wording.origin(pairing.origin?.value),
      allocation: pairing.allocation.map { wording.allocation($0.value) },
      number: agreement?.number.value, from: date(agreement?.from.value), until: date(agreement?.until.value),
      since: date(since), filed: date(pairing.filed?.value.on.value))
  }

  private func volunteers(of community: Community) -> [VolunteerLine] {
    guard let team = directory.team(of: community, on: today),
      let school = programme.schools[team.school.value]
    else {
      return []
    }
    return [
      VolunteerLine(
        school: link(school.name.value, addresses.school(school.id)), size: team.size.value,
        members: members(of: team))
    ]
  }

  func cardPage(_ community: Community) -> CardPage {
    let pairing = directory.coverage(of: community, on: today).pairing
    let record = card(for: community)
    let firm = pairing.flatMap(directory.firm(of:))
    var page = CardPage(
      name: community.name.value, office: link(community), street: streetLink(of: community),
      district: districtLink(of: community), url: shortURL(addresses.community(community.id)),
      edition: Shared(wording.date(record?.edition.value ?? today)), place: Shared(place(of: community)),
      copies: (1...10).map { Line(text: String($0)) })
    page.lawyer = pairing.flatMap(directory.lawyer(of:)).flatMap { person($0, on: .print, firm: firm) }.map {
      Shared($0)
    }
    page.sessions = Items(sessionLines(pairing))
    page.mediation = mediation(of: community).map { Shared($0) }
    page.firm = page.lawyer == nil ? nil : firm?.name.value
    page.liaison = desk(directory.district(of: community)?.liaison?.value).map { Shared($0) }
    page.lines = Items((record?.lines?.value ?? []).map { Line(text: $0.value) })
    return page
  }

  /// The card record that fits a community most closely; of equally close ones the latest edition.
  private func card(for community: Community) -> ServiceCard? {
    let street = directory.street(of: community)
    func closeness(_ card: ServiceCard) -> Int? {
      switch card.target.value {
      case .word: return 0
      case .group(let scope):
        if scope.community?.value.id == community.id { return 3 }
        if let wanted = scope.street?.value.id { return wanted == street?.id ? 2 : nil }
        if let wanted = scope.district?.value.id { return wanted == street?.district.value.id ? 1 : nil }
        return nil
      }
    }
    return programme.cards.all.compactMap { card in closeness(card).map { ($0, card) } }
      .max { ($0.0, $0.1.edition.value, $0.1.id) < ($1.0, $1.1.edition.value, $1.1.id) }?.1
  }

  private func shortURL(_ address: Address) -> String {
    let url = linker.url(address)
    return String(url.drop { $0 != "/" }.dropFirst(2))
  }
}
