import Programme

extension PageBuilder {
  /// The office as data for other programs; the lawyer stands in it as consent for `data` allows.
  func officeData(_ office: OfficeFacts) -> [UInt8] {
    let community = office.community
    let pairing = office.pairing
    let next = pairing?.occasions(from: today, count: 3, calendar: context.calendar) ?? []
    var json = JSONText(.file, capacity: 2 << 10)
    json.object {
      $0.member("id", community.id)
      $0.member("name", community.name.value)
      $0.member("name_en", community.nameEN?.value)
      $0.member("url", addresses.community(community.id), linker)
      if let district = office.line.district { $0.named("district", district.id, district.name.value) }
      if let street = office.line.street { $0.named("street", street.id, street.name.value) }
      $0.member("address", community.address.value)
      $0.member("room", pairing == nil ? nil : community.office?.value.place.value)
      $0.member("phone", community.phone.value?.standard)
      if let point = community.location?.value {
        $0.member("location") {
          $0.member("lat", point.latitude.value)
          $0.member("lon", point.longitude.value)
        }
      }
      $0.member("served", pairing != nil)
      if let lead = office.line.lead, lead.isNamed {
        $0.member("lawyer") { person(lead, &$0) }
      }
      $0.member("sessions", objects: pairing?.sessions?.value ?? []) {
        $0.member("weekday", $1.value.weekday.value.rawValue)
        $0.member("from", $1.value.from.value)
        $0.member("to", $1.value.to.value)
      }
      $0.member("next", objects: next) {
        $0.member("date", $1.day)
        $0.member("from", $1.from)
        $0.member("to", $1.to)
      }
      $0.member("verified", community.verified?.value.on.value)
    }
    json.raw("\n")
    return json.bytes
  }

  private func person(_ facts: PersonFacts, _ json: inout JSONText) {
    let lawyer = facts.lawyer
    json.member("id", lawyer.id)
    json.member("name", lawyer.name.value)
    json.member("firm", facts.firm?.name.value)
    json.member("phone", facts.phone(on: .data)?.standard)
    json.member("email", facts.email(on: .data))
  }
}

extension JSONText {
  fileprivate mutating func named(_ member: StaticString, _ id: String, _ name: String) {
    self.member(member) {
      $0.member("id", id)
      $0.member("name", name)
    }
  }
}
