import Programme
import Templates

/// Structured data for search engines (schema.org, as JSON-LD); people's contacts stand in it only while consent covers `data`.
extension PageBuilder {
  func websiteData() -> HTML {
    script("WebSite") {
      $0.member("name", context.site.title.value)
      $0.member("url", addresses.home, linker)
      $0.member("inLanguage", context.language.tag)
      association("publisher", &$0)
    }
  }

  func officeStructuredData(_ office: OfficeFacts) -> HTML {
    let community = office.community
    let sessions = office.pairing?.sessions?.value ?? []
    return script("LegalService") {
      $0.member(
        "name", wording(.officeOf, name(of: community))
      )
      $0.member("url", addresses.community(community.id), linker)
      $0.member("telephone", community.phone.value?.standard)
      address(of: office.line, &$0)
      if let point = community.location?.value {
        $0.thing("geo", "GeoCoordinates") {
          $0.member("latitude", point.latitude.value)
          $0.member("longitude", point.longitude.value)
        }
      }
      $0.member("isAccessibleForFree", true)
      $0.member("priceRange", wording[.priceFree])
      if !sessions.isEmpty {
        $0.member("openingHoursSpecification", objects: sessions) { json, session in
          json.member("@type", constant: "OpeningHoursSpecification")
          json.member("dayOfWeek", constant: session.value.weekday.value.schemaName)
          json.member("opens", session.value.from.value)
          json.member("closes", session.value.to.value)
        }
      }
      if let lead = office.line.lead, lead.isNamed {
        $0.thing("employee", "Person") { person(lead, &$0) }
      }
      association("parentOrganization", &$0)
    }
  }

  private func address(of office: OfficeLineFacts, _ json: inout JSONText) {
    let community = office.community
    json.thing("address", "PostalAddress") {
      $0.member("addressCountry", constant: "CN")
      $0.member("addressLocality", office.district?.name.value)
      $0.member(
        "streetAddress",
        community.address.value + (community.office.map { " " + $0.value.place.value } ?? ""))
    }
  }

  /// Nil once consent to be named has been withdrawn.
  func personData(_ facts: PersonFacts) -> HTML? {
    facts.isNamed ? script("Person") { person(facts, &$0) } : nil
  }

  private func person(_ facts: PersonFacts, _ json: inout JSONText) {
    let lawyer = facts.lawyer
    json.member("name", lawyer.name.value)
    json.member("jobTitle", wording.kind(lawyer.kind))
    json.member("url", addresses.lawyer(lawyer.id), linker)
    json.member("telephone", facts.phone(on: .data)?.standard)
    json.member("email", facts.email(on: .data))
    if let photo = facts.photo(on: .data)?.portrait.last { json.member("image", photo.jpeg, linker) }
    if let firm = facts.firm {
      json.thing("worksFor", "LegalService") {
        $0.member("name", firm.name.value)
        $0.member("url", addresses.firm(firm.id), linker)
      }
    }
  }

  func firmData(_ firm: Firm) -> HTML {
    script("LegalService") {
      $0.member("name", firm.name.value)
      $0.member("url", addresses.firm(firm.id), linker)
      $0.member("telephone", firm.phone?.value?.standard)
      $0.member("email", firm.email?.value)
      $0.member("address", firm.address?.value)
      $0.member("sameAs", firm.website?.value)
    }
  }

  func districtData(_ district: District) -> HTML? {
    guard let liaison = district.liaison?.value else { return nil }
    return script("GovernmentOffice") {
      $0.member("name", liaison.name.value)
      $0.member("telephone", liaison.phone.value?.standard)
      $0.member("email", liaison.email?.value)
      $0.member("address", liaison.address?.value)
      $0.member("areaServed", district.name.value)
      $0.member("url", addresses.district(district.id), linker)
      association("parentOrganization", &$0)
    }
  }

  func articleData(_ bulletin: Bulletin) -> HTML {
    script("Article") {
      $0.member("headline", bulletin.title.value)
      $0.member("datePublished", bulletin.date.value)
      $0.member("url", addresses.bulletin(bulletin.id), linker)
      association("publisher", &$0)
      $0.member("inLanguage", constant: "zh-CN")
    }
  }

  func reportData(_ annual: Annual) -> HTML {
    script("Report") {
      $0.member("headline", annual.title.value)
      $0.member("datePublished", annual.date.value)
      $0.member("url", addresses.annual(of: annual.year.value), linker)
      association("publisher", &$0)
      $0.member("inLanguage", constant: "zh-CN")
    }
  }

  /// - Parameters:
  ///   - period: a month or a year (ISO 8601).
  ///   - file: the figures as CSV.
  func datasetData(_ name: String, _ description: String, period: String, file: Address) -> HTML {
    script("Dataset") {
      $0.member("name", name)
      $0.member("description", description)
      $0.member("temporalCoverage", period)
      $0.member("url", address, linker)
      $0.member("isAccessibleForFree", true)
      association("creator", &$0)
      $0.thing("distribution", "DataDownload") {
        $0.member("contentUrl", file, linker)
        $0.member("encodingFormat", constant: "text/csv")
      }
      $0.member("inLanguage", context.language.tag)
    }
  }

  func association(_ member: StaticString, _ json: inout JSONText) {
    json.thing(member, "Organization") {
      $0.member("name", context.site.association.value)
      $0.member("url", addresses.home, linker)
    }
  }

  /// A `script` element about several things of one type.
  func script<Element>(
    _ type: StaticString, of things: [Element], _ members: (inout JSONText, Element) -> Void
  ) -> HTML? {
    guard !things.isEmpty else { return nil }
    var json = JSONText(.script, capacity: things.count << 9)
    json.raw("<script type=\"application/ld+json\">")
    json.object {
      $0.member("@context", constant: "https://schema.org")
      $0.member("@graph", objects: things) { json, thing in
        json.member("@type", constant: type)
        members(&json, thing)
      }
    }
    json.raw("</script>")
    return HTML(json.bytes)
  }

  /// A `script` element about one thing.
  private func script(_ type: StaticString, _ members: (inout JSONText) -> Void) -> HTML {
    var json = JSONText(.script, capacity: 1 << 10)
    json.raw("<script type=\"application/ld+json\">")
    json.object {
      $0.member("@context", constant: "https://schema.org")
      $0.member("@type", constant: type)
      members(&$0)
    }
    json.raw("</script>")
    return HTML(json.bytes)
  }
}

extension JSONText {
  /// An object that tells its type, as every one of schema.org does.
  mutating func thing(
    _ name: StaticString, _ type: StaticString, _ members: (inout JSONText) -> Void
  ) {
    member(name) {
      $0.member("@type", constant: type)
      members(&$0)
    }
  }
}

extension Weekday {
  /// The day as a member of schema.org's `DayOfWeek`.
  fileprivate var schemaName: StaticString {
    switch self {
    case .monday: "https://schema.org/Monday"
    case .tuesday: "https://schema.org/Tuesday"
    case .wednesday: "https://schema.org/Wednesday"
    case .thursday: "https://schema.org/Thursday"
    case .friday: "https://schema.org/Friday"
    case .saturday: "https://schema.org/Saturday"
    case .sunday: "https://schema.org/Sunday"
    }
  }
}
