import Diagnostics
import Programme

extension PageBuilder {
  /// The office as data for other programs; the lawyer stands in it as consent for `data` allows.
  func officeData(_ office: OfficeFacts) -> [UInt8] {
    let community = office.community
    let pairing = office.pairing
    func member(_ name: String, _ value: JSONValue?) -> JSONValue.Member? {
      value.map { JSONValue.Member(name, $0) }
    }
    let members = [
      member("id", .string(community.id)), member("name", .string(community.name.value)),
      member("name_en", community.nameEN.map { .string($0.value) }),
      member("url", .string(linker.url(addresses.community(community.id)))),
      member("district", office.line.district.map { named($0.id, $0.name.value) }),
      member("street", office.line.street.map { named($0.id, $0.name.value) }),
      member("address", .string(community.address.value)),
      member("room", community.office.map { .string($0.value.place.value) }),
      member("phone", community.phone.value.map { .string($0.dialled) }),
      member(
        "location",
        community.location.map {
          .object([
            .init("lat", .number($0.value.latitude.value)), .init("lon", .number($0.value.longitude.value)),
          ])
        }),
      member("served", .bool(pairing != nil)),
      member("lawyer", office.line.lead.flatMap(lawyerData)),
      member("sessions", .array((pairing?.sessions?.value ?? []).map { sessionData($0.value) })),
      member(
        "next",
        .array(
          occasions(of: pairing, office.substitutes).map {
            .object([
              .init("date", .string($0.date.iso)), .init("from", .string($0.from)),
              .init("to", .string($0.to)),
            ])
          })),
      member("verified", community.verified.map { .string($0.value.on.value.iso) }),
    ]
    return JSONWriter.bytes(of: .object(members.compactMap(\.self)), layout: .indented) + [UInt8(ascii: "\n")]
  }

  private func named(_ id: String, _ name: String) -> JSONValue {
    .object([.init("id", .string(id)), .init("name", .string(name))])
  }

  private func sessionData(_ session: Session) -> JSONValue {
    .object([
      .init("weekday", .string(session.weekday.value.rawValue)),
      .init("from", .string(session.from.value.text)),
      .init("to", .string(session.to.value.text)),
    ])
  }

  private func lawyerData(_ person: PersonFacts) -> JSONValue? {
    let lawyer = person.lawyer
    guard lawyer.standing(on: today) != .withdrawn else { return nil }
    let phone = lawyer.phone.shown(on: .data, by: lawyer.consent, today: today).flatMap { $0 }
    let email = lawyer.email.shown(on: .data, by: lawyer.consent, today: today)
    let members: [JSONValue.Member?] = [
      .init("id", .string(lawyer.id)), .init("name", .string(lawyer.name.value)),
      person.firm.map { .init("firm", .string($0.name.value)) },
      phone.map { .init("phone", .string($0.dialled)) },
      email.map { .init("email", .string($0)) },
    ]
    return .object(members.compactMap(\.self))
  }
}
