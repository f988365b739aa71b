import Diagnostics

extension Programme {
  /// The mobile numbers that the directory itself publishes, by their digits.
  ///
  /// A lawyer's counts unless the consent was withdrawn or never covered it; that it has run out is reported elsewhere.
  func publishedMobiles() -> Set<String> {
    var phones: [Located<Phone?>?] = [site.hotline]
    let bodies = [site.contact, site.complaints, site.office, site.youthLeague, site.conference]
    phones += bodies.map { $0?.value.phone }
    phones += (site.cityBureaux?.value ?? []).map(\.value.phone)
    for district in districts.all {
      phones += [
        district.liaison?.value.phone, district.justiceBureau?.value.phone, district.legalOffice?.value.phone,
      ]
    }
    for community in communities.all {
      phones += [community.phone, community.mediation?.value.phone]
      phones += (community.contacts?.value ?? []).map(\.value.phone)
    }
    phones += firms.all.map(\.phone)
    phones += schools.all.map { $0.contact?.value.phone }
    phones += lawyers.all.filter { $0.publishesPhone(on: today) }.map(\.phone.located)
    return Set(phones.compactMap { $0?.value }.filter(\.isMobile).map(\.digits))
  }
}

extension Lawyer {
  fileprivate func publishesPhone(on today: Day) -> Bool {
    guard let consent, consent.state(on: today) != .withdrawn else { return false }
    return consent.topics.value.contains { $0.value == .phone }
  }
}
