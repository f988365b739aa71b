import Diagnostics

/// What the cards and notices of all communities state today.
package struct CardStatements: Sendable {
  package let directory: Directory
  package let cards: CardsInForce
  private var programme: Programme { directory.programme }

  package init(_ directory: Directory) {
    self.directory = directory
    cards = CardsInForce(directory.programme)
  }

  /// The card record that decides what a community's cards or notices say besides what is known of the community.
  package func card(for community: Community, kind: PrintKind) -> ServiceCard? {
    cards.card(for: community, in: directory.street(of: community), kind: kind)
  }

  package func statement(of community: Community, as kind: PrintKind) -> CardStatement {
    var facts = Facts()
    add(site: programme.site, &facts)
    add(community, &facts)
    let pairing = directory.coverage(of: community, on: programme.today).pairing
    add(hoursOf: pairing, &facts)
    add(lawyerOf: pairing, in: community, &facts)
    let team = directory.team(of: community, on: programme.today)
    let school = team.flatMap { programme.schools[$0.school.value] }
    facts.add(.school, school?.record, school?.name)
    if let card = card(for: community, kind: kind) {
      facts.add(.lines, card.record, card.lines)
    }
    return CardStatement(kind, facts.inOrder)
  }
}

extension CardStatements {
  private func add(site: Site, _ facts: inout Facts) {
    let record = site.record
    facts.add(.association, record, site.association)
    if let hotline = site.hotline {
      facts.add(.hotline, record, phone: hotline)
    } else {
      facts.add(.hotline, .phone(Site.nationalHotline), record.place)
    }
    facts.add(.complaints, record, phone: site.complaints?.value.phone)
    facts.add(.duties, record, site.duties)
  }

  private func add(_ community: Community, _ facts: inout Facts) {
    let record = community.record
    facts.add(.community, record, community.name)
    let district = directory.district(of: community)
    facts.add(.district, district?.record, district?.name)
    let street = directory.street(of: community)
    facts.add(.street, street?.record, street?.name)
    facts.add(.address, record, community.address)
    facts.add(.phone, record, phone: community.phone)
    facts.add(.office, record, community.office?.value.place)
    let mediation =
      community.mediation.map { $0.value.phone }
      ?? community.contacts?.value.first { $0.value.kind.value == .mediation }?.value.phone
    facts.add(.mediation, record, phone: mediation)
    let site = programme.site
    let url = site.url.value
    facts.add(
      .page, .page(site: url.hasSuffix("/") ? url : url + "/", path: "communities/\(community.id)/"),
      site.record.place(of: site.url))
  }

  private func add(hoursOf pairing: Pairing?, _ facts: inout Facts) {
    guard let pairing, let sessions = pairing.sessions, !sessions.value.isEmpty else { return }
    let sorted = sessions.value.map(\.value).sorted {
      ($0.weekday.value, $0.from.value) < ($1.weekday.value, $1.from.value)
    }
    facts.add(.sessions, .hours(sorted.map { StatedValue.Hours($0) }), pairing.record.keyPlace(of: sessions))
  }

  /// The lawyer as far as consent lets paper show, nothing of one who may not be named; where no lawyer comes, the liaison
  /// office.
  private func add(lawyerOf pairing: Pairing?, in community: Community, _ facts: inout Facts) {
    let today = programme.today
    guard let pairing else {
      let district = directory.district(of: community)
      let liaison = district?.liaison?.value
      facts.add(.liaisonName, district?.record, liaison?.name)
      return facts.add(.liaisonPhone, district?.record, phone: liaison?.phone)
    }
    guard let lawyer = directory.lawyer(of: pairing), let consent = lawyer.consent,
      consent.state(on: today) != .withdrawn
    else { return }
    let record = lawyer.record
    facts.add(.lawyerName, .text(lawyer.name.value), pairing.record.place(of: pairing.lawyer))
    facts.add(.lawyerKind, .kind(lawyer.kind), record.place)
    let firm = directory.firm(of: pairing)
    facts.add(.lawyerFirm, firm?.record, firm?.name)
    func isShown(_ topic: ConsentTopic) -> Bool { consent.covers(topic, on: .print, today: today) }
    if isShown(lawyer.phone.topic) { facts.add(.lawyerPhone, record, phone: lawyer.phone.located) }
    if isShown(lawyer.email.topic) { facts.add(.lawyerEmail, record, lawyer.email.located) }
    if isShown(lawyer.photo.topic) { facts.add(.lawyerPhoto, record, lawyer.photo.located) }
  }
}

/// Facts as they are gathered.
private struct Facts {
  private var all: [CardStatement.Fact] = []

  var inOrder: [CardStatement.Fact] {
    StatedField.allCases.compactMap { field in all.first { $0.field == field } }
  }

  mutating func add(_ field: StatedField, _ value: StatedValue, _ place: SourcePlace?) {
    all.append(CardStatement.Fact(field: field, value: value, place: place))
  }

  mutating func add(_ field: StatedField, _ record: RecordHeader?, _ text: Located<String>?) {
    guard let record, let text, text.isWritten else { return }
    add(field, .text(text.value), record.place(of: text))
  }

  mutating func add(_ field: StatedField, _ record: RecordHeader?, phone: Located<Phone?>?) {
    guard let record, let phone, let number = phone.value else { return }
    add(field, .phone(number.text), record.place(of: phone))
  }

  mutating func add(_ field: StatedField, _ record: RecordHeader, _ texts: Located<[Located<String>]>?) {
    guard let texts, !texts.value.isEmpty else { return }
    add(field, .texts(texts.value.map(\.value)), record.keyPlace(of: texts))
  }
}

extension StatedValue.Hours {
  init(_ session: Session) {
    self.init(
      weekday: session.weekday.value, from: session.from.value, to: session.to.value,
      place: session.place?.value)
  }
}

extension Site {
  /// The legal service hotline of the whole country.
  static let nationalHotline = "12348"
}
