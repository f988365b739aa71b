import Programme

extension PageBuilder {
  /// The office as a contact (vCard 4.0, RFC 6350); the lawyer stands in it as consent for `data` allows.
  func officeContact(_ office: OfficeFacts) -> [UInt8] {
    let community = office.community
    let lawyer = office.line.lead?.lawyer
    let person: Person? = office.line.lead.flatMap { self.person($0, on: .data) }
    var lines = ContentLines()
    lines.line("BEGIN:VCARD")
    lines.line("VERSION:4.0")
    lines.line("KIND:org")
    lines.text("FN", wording.pick("\(community.name.value)律师", "Community lawyer, \(name(of: community))"))
    lines.text(
      "ORG", wording.pick("\(community.name.value)法律服务工作室", "Legal service office, \(name(of: community))"))
    if let phone = community.phone.value { lines.line("TEL;TYPE=work;VALUE=uri:tel:" + phone.dialled) }
    if let person, let lawyer {
      if let phone = lawyer.phone.shown(on: .data, by: lawyer.consent, today: today).flatMap({ $0 }) {
        lines.line("TEL;TYPE=\(phone.isMobile ? "cell" : "work");VALUE=uri:tel:" + phone.dialled)
      }
      if let email = person.email { lines.text("EMAIL", email.text) }
    }
    let room = community.office?.value.place.value ?? ""
    let street = ContentLines.escaped(
      [community.address.value, room].filter { !$0.isEmpty }.joined(separator: " "))
    let district = ContentLines.escaped(office.line.district?.name.value ?? "")
    lines.line("ADR;TYPE=work:;;\(street);\(district);;;")
    if let point = community.location?.value {
      lines.line("GEO:geo:\(point.latitude.value),\(point.longitude.value)")
    }
    let hours = sessionLines(office.pairing).map(\.words)
    let note = [person.map { wording.pick("律师：\($0.name)", "Lawyer: \($0.name)") }].compactMap(\.self) + hours
    if !note.isEmpty { lines.text("NOTE", note.joined(separator: wording.pick("；", "; "))) }
    lines.line("URL:" + linker.url(addresses.community(community.id)))
    lines.line("END:VCARD")
    return lines.bytes
  }
}
