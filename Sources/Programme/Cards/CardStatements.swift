/// What the cards of all communities state today.
public struct CardStatements: Sendable {
  private let programme: Programme
  private let directory: Directory

  public init(_ programme: Programme) {
    self.programme = programme
    directory = Directory(programme)
  }

  public func statement(of community: Community, on card: ServiceCard) -> CardStatement {
    let pairing = directory.coverage(of: community, on: programme.today).pairing
    let site = programme.site
    let sessions = (pairing?.sessions?.value ?? []).map(\.value).sorted {
      ($0.weekday.value, $0.from.value) < ($1.weekday.value, $1.from.value)
    }
    return CardStatement(
      association: site.association.value, community: community.name.value, address: community.address.value,
      phone: community.phone.value, office: community.office?.value.place.value,
      sessions: sessions.map {
        .init(weekday: $0.weekday.value, from: $0.from.value, to: $0.to.value, place: $0.place?.value)
      },
      lawyer: pairing.flatMap(person), hotline: site.hotline?.value?.text ?? "12348",
      complaints: site.complaints?.value.phone?.value, lines: card.lines?.value.map(\.value) ?? [])
  }

  private func person(_ pairing: Pairing) -> CardStatement.Person? {
    guard let lawyer = programme.lawyers[pairing.lawyer] else { return nil }
    let (consent, today) = (lawyer.consent, programme.today)
    if consent?.state(on: today) == .withdrawn { return nil }
    return CardStatement.Person(
      name: lawyer.name.value, firm: directory.firm(of: pairing)?.name.value,
      phone: lawyer.phone.shown(on: .print, by: consent, today: today) ?? nil,
      email: lawyer.email.shown(on: .print, by: consent, today: today),
      photo: lawyer.photo.shown(on: .print, by: consent, today: today))
  }
}
