import Programme

/// The coming sessions of a community (RFC 5545).
struct OfficeCalendar: GeneratedFile {
  let index: Int

  static let name = "office.ics"
  static let articles = [14]
  static func example(_ addresses: Addresses) -> Address? { addresses.calendar("ID") }
  static func route(_ router: inout Router, _ addresses: Addresses) {}
  func district(in programme: Programme) -> Int? { programme.districtPosition(ofCommunity: index) }

  func gather(_ finder: inout DependencyTracker) -> OfficeFacts { finder.office(at: index) }
  func bytes(of facts: OfficeFacts, _ builder: PageBuilder) -> [UInt8] { builder.officeCalendar(facts) }
}

/// The office as a contact (RFC 6350).
struct OfficeContact: GeneratedFile {
  let index: Int

  static let name = "office.vcf"
  static let articles = [13]
  static func example(_ addresses: Addresses) -> Address? { addresses.contact("ID") }
  static func route(_ router: inout Router, _ addresses: Addresses) {}
  func district(in programme: Programme) -> Int? { programme.districtPosition(ofCommunity: index) }

  func gather(_ finder: inout DependencyTracker) -> OfficeFacts { finder.office(at: index) }
  func bytes(of facts: OfficeFacts, _ builder: PageBuilder) -> [UInt8] { builder.officeContact(facts) }
}

/// The office as data.
struct OfficeData: GeneratedFile {
  let index: Int

  static let name = "office.json"
  static let articles = [13]
  static func example(_ addresses: Addresses) -> Address? { addresses.data("ID") }
  static func route(_ router: inout Router, _ addresses: Addresses) {}
  func district(in programme: Programme) -> Int? { programme.districtPosition(ofCommunity: index) }

  func gather(_ finder: inout DependencyTracker) -> OfficeFacts { finder.office(at: index) }
  func bytes(of facts: OfficeFacts, _ builder: PageBuilder) -> [UInt8] { builder.officeData(facts) }
}
