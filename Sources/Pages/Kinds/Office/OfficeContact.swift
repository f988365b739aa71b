import Programme

extension PageBuilder {
  /// The office as a contact (vCard 4.0, RFC 6350); the lawyer stands in it as consent for `data` allows.
  func officeContact(_ office: OfficeFacts) -> [UInt8] {
    let community = office.community
    let lead = office.line.lead.flatMap { $0.isNamed ? $0 : nil }
    // Without a lawyer it is the community's own contact, and no room is waiting for anybody.
    let isServed = office.pairing != nil
    let name = name(of: community)
    var lines = ContentLines(capacity: 1 << 10)
    lines.line("BEGIN:VCARD")
    lines.line("VERSION:4.0")
    lines.line("KIND:org")
    lines.line(
      "FN:", text: isServed ? wording(.contactOf, name) : name)
    lines.line(
      "ORG:",
      text: isServed ? wording(.officeOf, name) : name)
    if let phone = community.phone.value { telephone("TEL;TYPE=work;VALUE=uri:tel:", phone, &lines) }
    if let lead { contacts(of: lead, &lines) }
    lines.literal("ADR;TYPE=work:;;")
    lines.address(community.address.value, room: isServed ? community.office?.value.place.value : nil)
    lines.literal(";")
    lines.text(office.line.district?.name.value ?? "")
    lines.literal(";;;")
    lines.end()
    if isServed, let point = community.location?.value {
      lines.literal("GEO:geo:")
      lines.value(point.latitude.value)
      lines.literal(",")
      lines.value(point.longitude.value)
      lines.end()
    }
    if isServed {
      note(on: lead?.lawyer, office.pairing, &lines)
    } else {
      lines.line("NOTE:", text: wording[.contactVacant])
    }
    lines.line("URL:", url: addresses.community(community.id), linker)
    lines.line("END:VCARD")
    return lines.bytes
  }

  private func contacts(of person: PersonFacts, _ lines: inout ContentLines) {
    if let phone = person.phone(on: .data) {
      telephone(
        phone.isMobile ? "TEL;TYPE=cell;VALUE=uri:tel:" : "TEL;TYPE=work;VALUE=uri:tel:", phone, &lines)
    }
    if let email = person.email(on: .data) { lines.line("EMAIL:", text: email) }
  }

  private func telephone(_ name: StaticString, _ phone: Phone, _ lines: inout ContentLines) {
    lines.literal(name)
    lines.value(phone.standard)
    lines.end()
  }

  /// Who comes, and when.
  private func note(on lawyer: Lawyer?, _ pairing: Pairing?, _ lines: inout ContentLines) {
    let who = lawyer.map { [wording(.colon, wording[.rowLawyer], $0.name.value)] } ?? []
    let clauses = who + sessions(of: pairing).map { wording.words($0) }
    if !clauses.isEmpty { lines.line("NOTE:", text: clauses.joined(separator: wording[.betweenClauses])) }
  }
}
