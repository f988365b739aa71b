import Diagnostics
import Programme

/// Structured data for search engines (schema.org); people's contacts stand in it only while consent covers `data`.
extension PageBuilder {
  private func object(_ type: String, _ members: [(String, JSONValue?)]) -> JSONValue {
    .object(
      [JSONValue.Member("@type", .string(type))]
        + members.compactMap { name, value in value.map { JSONValue.Member(name, $0) } })
  }

  private func graph(_ value: JSONValue) -> JSONValue {
    guard case .object(let members) = value else { return value }
    return .object([JSONValue.Member("@context", "https://schema.org")] + members)
  }

  private func text(_ text: String?) -> JSONValue? { text.map { .string($0) } }
  private func telephone(_ phone: Phone??) -> JSONValue? { phone.flatMap { $0 }.map { .string($0.dialled) } }

  private var association: JSONValue {
    object(
      "Organization",
      [("name", .string(context.site.association.value)), ("url", .string(linker.url(addresses.home)))])
  }

  func websiteData() -> JSONValue {
    graph(
      object(
        "WebSite",
        [
          ("name", .string(context.site.title.value)), ("url", .string(linker.url(addresses.home))),
          ("inLanguage", .string(context.language.rawValue)), ("publisher", association),
        ]))
  }

  func officeStructuredData(_ office: OfficeFacts) -> JSONValue {
    let community = office.community
    let lawyer = office.line.lead.flatMap(personObject)
    return graph(
      object(
        "LegalService",
        [
          (
            "name",
            .string(
              wording.pick("\(community.name.value)法律服务工作室", "Legal service office, \(name(of: community))"))
          ),
          ("url", .string(linker.url(addresses.community(community.id)))),
          ("telephone", telephone(community.phone.value)),
          ("address", address(of: office.line)), ("geo", community.location.map { geo($0.value) }),
          ("isAccessibleForFree", true), ("priceRange", .string(wording.pick("免费", "free"))),
          ("openingHoursSpecification", openingHours(office.pairing)), ("employee", lawyer),
          ("parentOrganization", association),
        ]))
  }

  private func address(of office: OfficeLineFacts) -> JSONValue {
    let community = office.community
    return object(
      "PostalAddress",
      [
        ("addressCountry", "CN"), ("addressLocality", text(office.district?.name.value)),
        (
          "streetAddress",
          .string(community.address.value + (community.office.map { " " + $0.value.place.value } ?? ""))
        ),
      ])
  }

  private func geo(_ point: GeoPoint) -> JSONValue {
    object(
      "GeoCoordinates",
      [("latitude", .number(point.latitude.value)), ("longitude", .number(point.longitude.value))])
  }

  private func openingHours(_ pairing: Pairing?) -> JSONValue? {
    let sessions = pairing?.sessions?.value.map(\.value) ?? []
    guard !sessions.isEmpty else { return nil }
    return .array(
      sessions.map { session in
        let day = session.weekday.value.rawValue
        return object(
          "OpeningHoursSpecification",
          [
            ("dayOfWeek", .string("https://schema.org/" + day.prefix(1).uppercased() + day.dropFirst())),
            ("opens", .string(session.from.value.text)), ("closes", .string(session.to.value.text)),
          ])
      })
  }

  func personData(_ person: PersonFacts) -> JSONValue? { personObject(person).map(graph) }

  private func personObject(_ person: PersonFacts) -> JSONValue? {
    let lawyer = person.lawyer
    guard lawyer.standing(on: today) != .withdrawn else { return nil }
    let consent = lawyer.consent
    return object(
      "Person",
      [
        ("name", .string(lawyer.name.value)), ("jobTitle", .string(wording.kind(lawyer.kind))),
        ("url", .string(linker.url(addresses.lawyer(lawyer.id)))),
        ("telephone", telephone(lawyer.phone.shown(on: .data, by: consent, today: today))),
        ("email", text(lawyer.email.shown(on: .data, by: consent, today: today))),
        (
          "image",
          lawyer.photo.shown(on: .data, by: consent, today: today).flatMap { _ in person.photo }.map {
            .string(linker.url($0.address))
          }
        ),
        (
          "worksFor",
          person.firm.map {
            object(
              "LegalService",
              [("name", .string($0.name.value)), ("url", .string(linker.url(addresses.firm($0.id))))])
          }
        ),
      ])
  }

  func firmData(_ firm: Firm) -> JSONValue {
    graph(
      object(
        "LegalService",
        [
          ("name", .string(firm.name.value)), ("url", .string(linker.url(addresses.firm(firm.id)))),
          ("telephone", telephone(firm.phone?.value)), ("email", text(firm.email?.value)),
          ("address", text(firm.address?.value)), ("sameAs", text(firm.website?.value)),
        ]))
  }

  func districtData(_ district: District) -> JSONValue? {
    guard let liaison = district.liaison?.value else { return nil }
    return graph(
      object(
        "GovernmentOffice",
        [
          ("name", .string(liaison.name.value)), ("telephone", telephone(liaison.phone.value)),
          ("email", text(liaison.email?.value)), ("address", text(liaison.address?.value)),
          ("areaServed", .string(district.name.value)),
          ("url", .string(linker.url(addresses.district(district.id)))),
          ("parentOrganization", association),
        ]))
  }

  func articleData(_ bulletin: Bulletin) -> JSONValue {
    graph(
      object(
        "Article",
        [
          ("headline", .string(bulletin.title.value)), ("datePublished", .string(bulletin.date.value.iso)),
          ("url", .string(linker.url(addresses.bulletin(bulletin.id)))), ("publisher", association),
          ("inLanguage", "zh-CN"),
        ]))
  }
}
