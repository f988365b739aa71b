import Programme
import Templates

extension PageBuilder {
  /// What a community's card may say on paper.
  func cardPrint(_ office: OfficeFacts) -> PieceModel { officePrint(office, by: office.card) }

  /// What its notice may say: the same, but for what the notice's own record decides.
  ///
  /// - Parameter card: What the card says.
  func noticePrint(_ office: OfficeFacts, beside card: PieceModel) -> PieceModel {
    var piece = card
    settle(&piece, of: office, by: office.notice)
    return piece
  }

  /// What the card record of the piece decides.
  private func settle(_ piece: inout PieceModel, of office: OfficeFacts, by record: ServiceCard?) {
    piece.edition = date(edition(of: office, by: record))
    // Further lines are written in Chinese only.
    let lines = wording.isChinese ? record?.lines?.value ?? [] : []
    piece.lines = NonEmptyList(lines.map { Line(text: $0.value) })
    piece.design = record?.design?.value
  }

  private func officePrint(_ office: OfficeFacts, by record: ServiceCard?) -> PieceModel {
    let community = office.community
    let place = community.office?.value
    let sessions = printSessions(office.pairing)
    var piece = PieceModel(
      cardTitle: cardTitle(of: community), noticeTitle: noticeTitle(of: community), name: name(of: community),
      nameZh: community.name.value, kind: wording.kind(community.kind),
      isVillage: community.kind == .village, association: context.site.association.value,
      siteTitle: context.site.title.value, address: community.address.value,
      isShared: office.pairing != nil && place?.shared.map { $0.value != .no } ?? false,
      hasLawyer: office.pairing != nil,
      isUpdating: office.line.lead.map { $0.standing != .open } ?? false,
      isRenewal: office.pairing != nil && !office.line.coverage.isServed,
      hasOneSession: sessions.count == 1, hasTwoSessions: sessions.count == 2,
      hasManySessions: sessions.count > 2, hotline: hotline,
      url: linker.url(addresses.community(community.id)),
      urlWords: linker.bareURL(addresses.community(community.id)), siteWords: linker.bareURL(addresses.home))
    piece.nameEn = community.nameEN?.value
    piece.street = office.line.street.map(name(of:))
    piece.district = office.line.district.map(name(of:))
    if office.pairing != nil {
      piece.room = place?.place.value
      piece.access = wording.remark(place?.access?.value, yes: .stepFree)
      piece.duties = duties
      piece.volunteers = office.team.flatMap { team in
        office.school.map { PrintVolunteers(school: $0.name.value, size: team.size.value) }
      }
    }
    piece.phone = phone(community.phone.value)
    if piece.isRenewal { piece.renewalUntil = date(office.pairing?.agreement?.value.until.value) }
    piece.lawyer = printLawyer(office.line)
    piece.sessions = NonEmptyList(sessions)
    if !sessions.isEmpty {
      piece.sessionWords = wording.joined(sessions.map(\.words))
      piece.hours = wording.joined(sessions.map(\.line))
    }
    piece.liaison = office.line.district?.liaison.map {
      PrintedContactModel(
        name: $0.value.name.value, phone: phone($0.value.phone.value), email: $0.value.email?.value)
    }
    piece.call = call(piece)
    piece.mediation = printMediation(of: community)
    piece.complaints = context.site.complaints.map {
      PrintedContactModel(
        name: $0.value.name?.value, phone: phone($0.value.phone?.value), email: $0.value.email?.value)
    }
    settle(&piece, of: office, by: record)
    return piece
  }

  func cardTitle(of community: Community) -> String {
    wording(.cardOf, name(of: community))
  }

  func noticeTitle(of community: Community) -> String {
    wording(.noticeOf, name(of: community))
  }

  /// The card record's edition, else the day of the newest of the facts that carry one: never the day of the build,
  /// which would make every day's print another edition.
  func edition(of office: OfficeFacts, by record: ServiceCard?) -> Day? {
    if let record { return record.edition.value }
    let known = [office.community.verified?.value.on.value, office.pairing?.agreement?.value.signed.value]
    return known.compactMap(\.self).filter { $0 <= today }.max()
  }

  /// The site's own list of a lawyer's duties; nil where the theme's stands for it.
  var duties: NonEmptyList<Line>? {
    NonEmptyList((context.site.duties?.value ?? []).map { Line(text: $0.value) })
  }
}

extension PageBuilder {
  private func phone(_ phone: Phone??) -> PrintPhone? { phone.flatMap { $0 }.map { wording.print($0) } }

  private var hotline: PrintPhone {
    phone(context.site.hotline?.value) ?? PrintPhone(text: "12348", rest: "12348", isMobile: false)
  }

  private func printSessions(_ pairing: Pairing?) -> [PrintSession] {
    sessions(of: pairing).map { session in
      let weekday = wording.weekday(session.weekday.value)
      let day = wording.every(session.weekday.value)
      let hours = "\(session.from.value.text)–\(session.to.value.text)"
      return PrintSession(
        weekday: weekday, from: session.from.value.text, to: session.to.value.text, day: day, hours: hours,
        line: "\(day) \(hours)", words: wording.words(session), place: session.place?.value)
    }
  }

  private func printLawyer(_ office: OfficeLineFacts) -> PrintLawyer? {
    guard let lead = office.lead, lead.isNamed else { return nil }
    let lawyer = lead.lawyer
    return PrintLawyer(
      name: lawyer.name.value, pinyin: pinyin(of: lawyer), initial: String(lawyer.name.value.prefix(1)),
      kind: wording.kind(lawyer.kind), firm: (office.firm ?? lead.firm)?.name.value,
      phone: phone(lead.phone(on: .print)), email: lead.email(on: .print),
      photo: lead.photo(on: .print) == nil ? nil : lead.photoSource(on: .print))
  }

  /// The lawyer's number where consent lets paper show it; else the community's, which passes messages on; without a
  /// lawyer the liaison office's.
  private func call(_ piece: PieceModel) -> PrintCall? {
    if let phone = piece.lawyer?.phone {
      return PrintCall(
        phone: phone, whom: wording[.callLawyer], isLawyer: true, isCommunity: false,
        isLiaison: false)
    }
    if !piece.hasLawyer, let phone = piece.liaison?.phone {
      return PrintCall(
        phone: phone, whom: wording[.callLiaison], isLawyer: false, isCommunity: false,
        isLiaison: true)
    }
    return piece.phone.map {
      PrintCall(
        phone: $0, whom: wording[.callCommunity], isLawyer: false, isCommunity: true,
        isLiaison: false)
    }
  }

  private func printMediation(of community: Community) -> PrintedContactModel? {
    if let point = community.mediation?.value {
      return PrintedContactModel(
        name: point.name?.value, phone: phone(point.phone?.value), email: point.email?.value)
    }
    let listed = community.contacts?.value.map(\.value).first { $0.kind.value == .mediation }
    return listed.map { PrintedContactModel(name: $0.name?.value, phone: phone($0.phone?.value)) }
  }
}
