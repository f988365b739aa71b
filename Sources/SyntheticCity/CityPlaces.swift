extension SyntheticCity {
  func streetID(_ street: Int) -> String { "\(CityNames.place(street + 5).pinyin)-s\(street + 1)" }
  func districtID(_ district: Int) -> String { "d\(district + 1)" }
  func communityID(_ community: Int) -> String { "\(CityNames.place(community).pinyin)-\(community + 1)" }
  func communityName(_ community: Int) -> String { CityNames.place(community).text + "社区" }
  func districtName(_ district: Int) -> String { CityNames.place(district + 17).text + "区" }

  /// A landline number of eight digits that no other block and index share.
  func phone(_ block: Int, _ index: Int) -> String { "0571-8\(block)\(padded(index, 6))" }

  /// What lies in a district: its own record, its streets, and each street's communities and pairings.
  func placeFiles(ofDistrict district: Int) -> [File] {
    let id = districtID(district)
    var files = [
      File("content/districts/\(id).yaml", districtRecord(district)),
      File("content/streets/\(id).yaml", streets(ofDistrict: district).map(streetRecord).joined()),
    ]
    let firms = (0..<firms).filter { self.district(ofCommunity: lawyers(ofFirm: $0).lowerBound) == district }
    files.append(File("content/firms/\(id).yaml", firms.map(firmRecord).joined(separator: "\n")))
    for street in streets(ofDistrict: district) {
      let communities = communities(ofStreet: street)
      let name = "\(id)/\(streetID(street)).yaml"
      files += [
        File("content/communities/\(name)", communities.map(communityRecord).joined(separator: "\n")),
        File("content/pairings/\(name)", communities.map(pairingRecord).joined(separator: "\n")),
      ]
    }
    return files
  }

  private func districtRecord(_ district: Int) -> String {
    let name = districtName(district)
    return """
      name: \(name)
      order: \(district + 1)
      liaison:
        name: 样例市律师协会\(name)联络处
        phone: \(phone(1, district * 3))
        address: \(name)门牌路\(district + 1)号
        email: \(districtID(district))@example.org
      justice_bureau: {name: \(name)司法局（样例）, phone: \(phone(1, district * 3 + 1))}
      legal_office: {name: \(name)法治办（样例）, phone: \(phone(1, district * 3 + 2))}
      verified: {on: 2026-10-20, by: 市律协秘书处}

      """
  }

  private func streetRecord(_ street: Int) -> String {
    """
    - id: \(streetID(street))
      name: \(streetName(street))
      district: \(districtID(street / Self.streetsPerDistrict))

    """
  }

  private func communityRecord(_ community: Int) -> String {
    let facts = communityFacts(community)
    let place = facts.place.text
    var text = """
      - id: \(communityID(community))
        name: \(communityName(community))
        name_en: \(facts.englishName)
        street: \(streetID(street(ofCommunity: community)))
        address: \(facts.address)
        phone: \(phone(2, community))
        email: \(communityID(community))@example.org
        location: {lat: \(facts.latitude), lon: \(facts.longitude)}
        office:
          place: \(facts.room)
          access: \(facts.access)
        contacts:
          - {kind: mediation, name: \(place)人民调解委员会, phone: \(phone(3, community))}
          - {kind: safety, name: \(place)综治工作站, phone: \(phone(4, community))}
        aliases: [\(place)新村, \(place)花苑]
        verified: {on: \(facts.verified), by: 联络处}

      """
    if !facts.body.isEmpty { text += indented(facts.body) }
    return text
  }

  func streetName(_ street: Int) -> String { CityNames.place(street + 5).text + "街道" }

  /// A Markdown text as the last field of a record.
  func indented(_ body: [String]) -> String {
    "  body: |\n" + body.map { $0.isEmpty ? "\n" : "    \($0)\n" }.joined()
  }
}

/// A number with zeros before it, up to so many digits.
func padded(_ number: Int, _ digits: Int) -> String {
  let text = String(number)
  return String(repeating: "0", count: max(0, digits - text.count)) + text
}
