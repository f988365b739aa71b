import Bytes
import Programme

extension Lawyer {
  /// Whether somebody else has taken over by a day.
  func isReplaced(by day: Day) -> Bool { replacement.map { $0.replaced.value.on.value <= day } ?? false }

  /// What the public may know of the person on a day.
  enum ConsentState { case open, expired, withdrawn }

  func standing(on day: Day) -> ConsentState {
    switch consent?.state(on: day) {
    case .valid: consent?.hasBegun(by: day) == true ? .open : .expired
    case .expired: .expired
    case .withdrawn: .withdrawn
    // Never published like this: the absence is an error.
    case nil: .withdrawn
    }
  }
}

extension PageBuilder {
  /// The person as consent allows on this medium; nil once consent has been withdrawn.
  ///
  /// - Parameter shown: the firm to name, where it is another than the person's own.
  func person(_ facts: PersonFacts, on medium: Medium = .page, firm shown: Firm? = nil) -> Person? {
    let lawyer = facts.lawyer
    guard facts.isNamed else { return nil }
    let firm = shown ?? facts.firm
    return Person(
      name: lawyer.name.value, pinyin: pinyin(of: lawyer),
      href: linker.href(addresses.lawyer(lawyer.id)),
      initial: String(lawyer.name.value.prefix(1)), kind: wording.kind(lawyer.kind),
      photo: photo(of: facts, on: medium), firm: firm.map { link($0) },
      phone: facts.phone(on: medium).map { wording.contact($0) },
      email: facts.email(on: medium).map { wording.contact(email: $0) })
  }

  func lawyersPage(_ facts: LawyersFacts) -> LawyersPage {
    let shown = facts.listed
    let readings = shown.map { reading(of: $0.person.lawyer) }
    let letters = byLetter(readings) { position -> LawyerLine in
      let (facts, served) = shown[position]
      let lawyer = facts.lawyer
      return LawyerLine(
        name: lawyer.name.value, href: linker.href(addresses.lawyer(lawyer.id)),
        pinyin: wording.isChinese ? nil : capitalized(readings[position]),
        initial: String(lawyer.name.value.prefix(1)),
        photo: photo(of: facts, on: .page), firm: facts.firm.map { link($0) },
        kind: wording.kind(lawyer.kind),
        offices: served.isEmpty ? nil : wording.joined(served.map(name(of:))))
    }
    return LawyersPage(
      letters: NonEmptyList(letters), count: shown.count, formerly: NonEmptyList(facts.former.map(formerLine))
    )
  }

  func formerLine(_ former: FormerLawyer) -> FormerLine {
    FormerLine(
      person: former.person.isNamed ? personName(of: former.person.lawyer) : nil,
      firm: former.person.isNamed ? former.person.firm?.name.value : nil, from: date(former.from),
      until: wording.date(former.until))
  }

  func personName(of lawyer: Lawyer) -> PersonName {
    PersonName(
      name: lawyer.name.value, kind: wording.kind(lawyer.kind), href: linker.href(addresses.lawyer(lawyer.id))
    )
  }

  private func photo(of person: PersonFacts, on medium: Medium) -> Picture? {
    picture(
      person.photo(on: medium)?.portrait,
      alt: wording(.portraitAlt, person.lawyer.name.value))
  }

  private func link(_ firm: Firm) -> OptionalLink {
    OptionalLink(title: firm.name.value, href: linker.href(addresses.firm(firm.id)))
  }

  private func reading(of lawyer: Lawyer) -> String {
    lawyer.pinyin.map { Pinyin.plain($0.value) } ?? Pinyin.reading(ofPerson: lawyer.name.value)
  }

  /// The name's reading, for readers of other languages than Chinese.
  func pinyin(of lawyer: Lawyer) -> String? {
    wording.isChinese ? nil : capitalized(reading(of: lawyer))
  }

  private func capitalized(_ reading: String) -> String {
    var isStart = true
    let bytes = reading.utf8.map { byte -> UInt8 in
      defer { isStart = byte == UInt8(ascii: " ") }
      return isStart && (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte) ? byte & ~0x20 : byte
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The name, unless consent has been withdrawn.
  func title(of person: PersonFacts) -> String {
    person.isNamed ? person.lawyer.name.value : wording[.nameUpdating]
  }

  func lawyerPage(_ facts: LawyerFacts) -> LawyerPage {
    let lawyer = facts.person.lawyer
    let standing = facts.person.standing
    let title = title(of: facts.person)
    var page = LawyerPage(
      name: title, initial: String(title.prefix(1)), kind: wording.kind(lawyer.kind),
      isLawyer: lawyer.kind == .lawyer,
      isUpdating: standing != .open)
    guard standing != .withdrawn else { return page }
    let person = person(facts.person)
    page.pinyin = capitalized(reading(of: lawyer))
    page.photo = person?.photo
    page.firm = person?.firm
    page.phone = person?.phone
    page.email = person?.email
    page.licence = licence(of: lawyer)
    page.certification = lawyer.certification.map { certification in
      CertificationLine(
        number: certification.value.number?.value, on: wording.date(certification.value.on.value),
        until: date(certification.value.until?.value))
    }
    page.specialties = words(lawyer.specialties)
    page.languagesSpoken = words(lawyer.languages)
    page.trained = date(lawyer.trained?.value.map(\.value).filter { $0 <= today }.max())
    if lawyer.isReplaced(by: today), let replaced = lawyer.replacement?.replaced.value {
      page.replaced = ReplacedLine(on: wording.date(replaced.on.value))
    }
    page.offices = NonEmptyList(facts.offices.map { officeLine($0) })
    page.body = facts.body
    page.bulletins = bulletinLines(facts.bulletins)
    page.honours = honourLines(facts.honours)
    return page
  }

  private func licence(of lawyer: Lawyer) -> String? {
    guard let number = lawyer.licence?.value else { return nil }
    switch context.site.publishLicence {
    case .no: return nil
    case .full: return number
    case .tail: return wording(.licenceTail, String(number.suffix(6)))
    }
  }

  func words(_ list: Located<[Located<String>]>?) -> String? {
    guard let list, !list.value.isEmpty else { return nil }
    return wording.joined(list.value.map(\.value))
  }

  func firmsPage(_ facts: [FirmLineFacts]) -> FirmsPage {
    let groups = Affiliation.allCases.compactMap { affiliation -> Group<FirmLine>? in
      let firms = facts.filter { $0.firm.affiliation.value == affiliation }
      guard !firms.isEmpty else { return nil }
      let sorted = firms.map { (Pinyin.reading(of: $0.firm.name.value), $0) }
        .sorted { ($0.0, $0.1.firm.id) < ($1.0, $1.1.firm.id) }
      return Group(
        title: wording.affiliation(affiliation), id: affiliation.rawValue,
        items: sorted.map { firmLine($0.1) })
    }
    return FirmsPage(groups: NonEmptyList(groups), count: facts.count)
  }

  private func firmLine(_ facts: FirmLineFacts) -> FirmLine {
    FirmLine(
      title: facts.firm.name.value, href: linker.href(addresses.firm(facts.firm.id)),
      district: facts.district?.name.value, lawyers: facts.lawyers, communities: facts.communities)
  }

  func firmPage(_ facts: FirmFacts) -> FirmPage {
    let firm = facts.firm
    return FirmPage(
      name: firm.name.value, affiliation: wording.affiliation(firm.affiliation.value),
      district: facts.district.map { link($0) }, address: firm.address?.value,
      phone: contact(firm.phone), email: contact(email: firm.email),
      website: firm.website.map { Link(title: displayed($0.value), href: $0.value) },
      lawyers: NonEmptyList(
        facts.lawyers.filter(\.isListed).compactMap { person($0, firm: firm) }),
      offices: NonEmptyList(facts.offices.map { officeLine($0) }),
      code: firm.code?.value, verified: date(firm.verified?.value.on.value),
      bulletins: bulletinLines(facts.bulletins), honours: honourLines(facts.honours))
  }

  private func displayed(_ url: String) -> String {
    let bare =
      url.hasPrefix("https://") ? url.dropFirst(8) : url.hasPrefix("http://") ? url.dropFirst(7) : url[...]
    return String(bare.hasSuffix("/") ? bare.dropLast() : bare)
  }

  /// Lines in the order of their readings, under the first letter; what begins with no letter comes last.
  func byLetter<Line>(_ readings: [String], _ line: (Int) -> Line) -> [Group<Line>] {
    let sorted = readings.indices.sorted {
      let order = byteOrder(readings[$0], readings[$1])
      return order == 0 ? $0 < $1 : order < 0
    }
    let letters = sorted.chunked { Pinyin.letter(of: readings[$0]) }
    let ordered = letters.filter { $0.key != "#" } + letters.filter { $0.key == "#" }
    return ordered.map { letter, positions in
      Group(title: letter, id: letter == "#" ? "other" : letter.lowercased(), items: positions.map(line))
    }
  }
}

extension [Int] {
  /// Neighbours of one key together.
  fileprivate func chunked(by key: (Int) -> String) -> [(key: String, members: ArraySlice<Int>)] {
    var chunks: [(key: String, members: ArraySlice<Int>)] = []
    for (offset, element) in enumerated() {
      let key = key(element)
      if chunks.last?.key == key {
        chunks[chunks.count - 1].members = self[chunks[chunks.count - 1].members.startIndex...offset]
      } else {
        chunks.append((key, self[offset...offset]))
      }
    }
    return chunks
  }
}
