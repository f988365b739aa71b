extension SyntheticCity {
  func firmID(_ firm: Int) -> String { "firm-\(firm + 1)" }
  func lawyerID(_ lawyer: Int) -> String { "\(lawyerName(lawyer).pinyin)-\(lawyer + 1)" }

  func lawyerName(_ lawyer: Int) -> Name {
    var random = draw("name", lawyer)
    return CityNames.person(&random)
  }

  func firmRecord(_ firm: Int) -> String {
    let place = CityNames.place(firm + 301).text
    return """
      - id: \(firmID(firm))
        name: \(firmName(firm))
        code: "\(creditCode(firm))"
        affiliation: \(isMunicipal(firm: firm) ? "municipal" : "district")
        district: \(districtID(district(ofFirm: firm)))
        address: \(place)大道\(firm % 300 + 1)号法律服务大厦\(firm % 20 + 1)层
        phone: \(phone(5, firm))
        email: \(firmID(firm))@example.org
        verified: {on: 2026-10-11, by: 市律协秘书处}

      """
  }

  func firmName(_ firm: Int) -> String { "浙江\(CityNames.place(firm + 301).text)律师事务所" }

  /// Where it is registered.
  func district(ofFirm firm: Int) -> Int { district(ofCommunity: lawyers(ofFirm: firm).lowerBound) }

  func lawyerFile(ofFirm firm: Int) -> File {
    File(
      "content/lawyers/\(firmID(firm)).yaml", lawyers(ofFirm: firm).map(lawyerRecord).joined(separator: "\n"))
  }

  private func lawyerRecord(_ lawyer: Int) -> String {
    let facts = lawyerFacts(lawyer)
    var text = """
      - id: \(lawyerID(lawyer))
        name: \(lawyerName(lawyer).text)
        firm: \(firmID(lawyer / Self.lawyersPerFirm))
        licence: "\(facts.licence)"
        certification:
          number: \(facts.certificate)
          on: \(facts.certified)
          until: 2029-12-31
        phone: \(phone(6, lawyer))
        email: \(lawyerID(lawyer))@example.org
        photo: photos/lawyers/portrait-\(facts.portrait).jpg
        specialties: [\(facts.specialties.joined(separator: ", "))]
        languages: [\(facts.languages)]
        trained: [\(facts.trained.joined(separator: ", "))]
        consent: {on: 2025-10-10, until: 2028-12-31, covers: [name, photo, phone, email, print, data]}

      """
    if !facts.body.isEmpty { text += indented(facts.body) }
    return text
  }

  func pairingRecord(_ community: Int) -> String {
    let facts = pairingFacts(community)
    let firm = community / Self.lawyersPerFirm
    var text = """
      - id: \(communityID(community))-2026
        community: \(communityID(community))
        firm: \(firmID(firm))
        lawyer: \(lawyerID(community))
        agreement:
          number: \(facts.agreement)
          signed: 2025-10-20
          from: \(firstDayOfTerms)
          until: 2028-12-31
        sessions:
          - {weekday: \(facts.weekday.name), from: "\(facts.from)", to: "\(facts.to)"}

      """
    if facts.isFirstCancelled {
      text += "  exceptions:\n    - {on: \(facts.first), change: cancelled}\n"
    }
    text += """
        filed: {on: 2025-10-28}
        allocation: \(isMunicipal(firm: firm) ? "city" : "district")

      """
    return text
  }

  /// A code of a law firm with its check character (GB 32100-2015).
  private func creditCode(_ firm: Int) -> String {
    let alphabet = Array("0123456789ABCDEFGHJKLMNPQRTUWXY")
    var random = draw("code", firm)
    let code = Array("31330000MD" + padded(random.number(0..<10_000_000), 7))
    var sum = 0
    var weight = 1
    for character in code {
      sum += (alphabet.firstIndex(of: character) ?? 0) * weight
      weight = weight * 3 % 31
    }
    return String(code) + String(alphabet[(31 - sum % 31) % 31])
  }
}
