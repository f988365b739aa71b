extension HugoCity {
  private typealias File = SyntheticCity.File

  /// A file of front matter and Markdown.
  private func file(_ path: String, _ fields: [String], body: [String] = []) -> SyntheticCity.File {
    File(path, (["---"] + fields + ["---", ""] + body + [""]).joined(separator: "\n"))
  }

  /// A number as calls want it (RFC 3966), of a landline as people write it.
  private func international(_ phone: String) -> String { "+86" + phone.dropFirst().filter { $0 != "-" } }

  private func session(_ pairing: PairingFacts) -> String { "每\(pairing.weekday.text)\(pairing.hours)" }

  func page(ofCommunity community: Int) -> SyntheticCity.File {
    let id = city.communityID(community)
    let facts = city.communityFacts(community)
    let pairing = city.pairingFacts(community)
    let street = city.street(ofCommunity: community)
    let district = city.district(ofCommunity: community)
    let firm = community / SyntheticCity.lawyersPerFirm
    let place = facts.place.text
    func desk(_ name: String, _ title: String, _ block: Int) -> String {
      let phone = city.phone(block, community)
      return "\(name): {name: \(title), phone: \(phone), tel: \"\(international(phone))\"}"
    }
    var fields = [
      "title: \(city.communityName(community))", "name_en: \(facts.englishName)",
      "letter: \(facts.place.pinyin.prefix(1).uppercased())",
      "outputs: [html, card, notice, calendar, contact, data]",
      "district: \(city.districtID(district))", "district_name: \(city.districtName(district))",
      "street: \(city.streetID(street))", "street_name: \(city.streetName(street))",
      "address: \(facts.address)", "room: \(facts.room)", "access: \(facts.access)",
      "phone: \(city.phone(2, community))", "tel: \"\(international(city.phone(2, community)))\"",
      "email: \(id)@example.org", "lat: \(facts.latitude)", "lon: \(facts.longitude)",
      "also: [\(place)新村, \(place)花苑]", desk("mediation", "\(place)人民调解委员会", 3),
      desk("safety", "\(place)综治工作站", 4), "verified: \"\(facts.verified)\"",
      "lawyer: \(city.lawyerID(community))", "lawyer_name: \(city.lawyerName(community).text)",
      "lawyer_phone: \(city.phone(6, community))",
      "lawyer_tel: \"\(international(city.phone(6, community)))\"",
      "lawyer_email: \(city.lawyerID(community))@example.org",
      "photo: portrait-\(city.lawyerFacts(community).portrait).jpg", "firm: \(city.firmID(firm))",
      "firm_name: \(city.firmName(firm))", "municipal: \(city.isMunicipal(firm: firm))",
      "weekday: \(pairing.weekday.name)", "session: \(session(pairing))", "from: \"\(pairing.from)\"",
      "to: \"\(pairing.to)\"", "first: \"\(pairing.first)\"", "agreement: \(pairing.agreement)",
      "since: \"\(city.firstDayOfTerms)\"", "until: \"2028-12-31\"", "filed: \"2025-10-28\"",
    ]
    if pairing.isFirstCancelled { fields.append("cancelled: \"\(pairing.first)\"") }
    return file("content/communities/\(id).md", fields, body: facts.body)
  }

  func page(ofLawyer lawyer: Int) -> SyntheticCity.File {
    let id = city.lawyerID(lawyer)
    let facts = city.lawyerFacts(lawyer)
    let name = city.lawyerName(lawyer)
    let firm = lawyer / SyntheticCity.lawyersPerFirm
    return file(
      "content/lawyers/\(id).md",
      [
        "title: \(name.text)", "latin: \(name.pinyin)", "letter: \(name.pinyin.prefix(1).uppercased())",
        "firm: \(city.firmID(firm))", "firm_name: \(city.firmName(firm))",
        "photo: portrait-\(facts.portrait).jpg", "phone: \(city.phone(6, lawyer))",
        "tel: \"\(international(city.phone(6, lawyer)))\"", "email: \(id)@example.org",
        "licence: \"\(facts.licence.suffix(6))\"", "certificate: \(facts.certificate)",
        "certified: \"\(facts.certified)\"", "specialties: [\(facts.specialties.joined(separator: ", "))]",
        "languages: [\(facts.languages)]", "trained: \"\(facts.trained.last ?? "")\"", "communities:",
        communityLine(lawyer),
      ], body: facts.body)
  }

  /// A community as others list it.
  private func communityLine(_ community: Int) -> String {
    let place = city.communityName(community)
    let street = city.streetName(city.street(ofCommunity: community))
    let district = city.districtName(city.district(ofCommunity: community))
    return "  - {id: \(city.communityID(community)), name: \(place), street: \(street), "
      + "district: \(district), lawyer: \(city.lawyerName(community).text), "
      + "session: \(session(city.pairingFacts(community)))}"
  }

  func page(ofFirm firm: Int) -> SyntheticCity.File {
    let lawyers = city.lawyers(ofFirm: firm)
    return file(
      "content/firms/\(city.firmID(firm)).md",
      [
        "title: \(city.firmName(firm))", "municipal: \(city.isMunicipal(firm: firm))",
        "district: \(city.districtID(city.district(ofFirm: firm)))",
        "district_name: \(city.districtName(city.district(ofFirm: firm)))",
        "address: \(CityNames.place(firm + 301).text)大道\(firm % 300 + 1)号法律服务大厦\(firm % 20 + 1)层",
        "phone: \(city.phone(5, firm))", "tel: \"\(international(city.phone(5, firm)))\"",
        "email: \(city.firmID(firm))@example.org", "communities:",
      ] + lawyers.map(communityLine) + ["lawyers:"]
        + lawyers.map {
          "  - {id: \(city.lawyerID($0)), name: \(city.lawyerName($0).text), "
            + "photo: portrait-\(city.lawyerFacts($0).portrait).jpg}"
        })
  }

  func page(ofStreet street: Int) -> SyntheticCity.File {
    let district = street / SyntheticCity.streetsPerDistrict
    return file(
      "content/streets/\(city.streetID(street)).md",
      [
        "title: \(city.streetName(street))", "district: \(city.districtID(district))",
        "district_name: \(city.districtName(district))", "desks:",
      ] + desks(ofDistrict: district) + ["communities:"]
        + city.communities(ofStreet: street).map(communityLine))
  }

  func page(ofDistrict district: Int) -> SyntheticCity.File {
    let streets = city.streets(ofDistrict: district)
    let communities = streets.reduce(0) { $0 + city.communities(ofStreet: $1).count }
    return file(
      "content/districts/\(city.districtID(district)).md",
      [
        "title: \(city.districtName(district))", "weight: \(district + 1)", "count: \(communities)", "desks:",
      ] + desks(ofDistrict: district) + ["streets:"]
        + streets.map {
          "  - {id: \(city.streetID($0)), name: \(city.streetName($0)), "
            + "count: \(city.communities(ofStreet: $0).count)}"
        })
  }

  private func desks(ofDistrict district: Int) -> [String] {
    let name = city.districtName(district)
    return [("律师协会区联络处", "样例市律师协会\(name)联络处"), ("区司法局", "\(name)司法局（样例）"), ("区委法治办", "\(name)法治办（样例）")]
      .enumerated().map { index, desk in
        let phone = city.phone(1, district * 3 + index)
        return "  - {kind: \(desk.0), name: \(desk.1), phone: \(phone), tel: \"\(international(phone))\"}"
      }
  }

  func page(ofBulletin bulletin: Int) -> SyntheticCity.File {
    let facts = city.bulletinFacts(bulletin)
    let community = facts.community
    return file(
      "content/bulletins/\(padded(bulletin + 1, 5)).md",
      [
        "title: \(facts.title)", "date: \(facts.date)", "number: \(bulletin + 1)", "issuer: 样例市律师协会",
        "summary: \(facts.summary)", "community: \(city.communityID(community))",
        "community_name: \(city.communityName(community))", "lawyer: \(city.lawyerID(community))",
        "lawyer_name: \(city.lawyerName(community).text)",
      ],
      body: [
        city.bulletinBody(
          facts, community: "/communities/\(city.communityID(community))/",
          lawyer: "/lawyers/\(city.lawyerID(community))/")
      ])
  }
}
