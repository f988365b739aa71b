extension SyntheticCity {
  func streetID(_ street: Int) -> String { "\(CityNames.place(street + 5).pinyin)-s\(street + 1)" }
  func districtID(_ district: Int) -> String { "d\(district + 1)" }
  func communityID(_ community: Int) -> String { "\(CityNames.place(community).pinyin)-\(community + 1)" }
  func communityName(_ community: Int) -> String { CityNames.place(community).text + "社区" }
  private func districtName(_ district: Int) -> String { CityNames.place(district + 17).text + "区" }

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
      name: \(CityNames.place(street + 5).text)街道
      district: \(districtID(street / Self.streetsPerDistrict))

    """
  }

  private func communityRecord(_ community: Int) -> String {
    var random = draw("community", community)
    let place = CityNames.place(community)
    let rooms = ["社区服务中心一楼103室", "老年活动中心旁律师工作室", "党群服务中心二楼205室", "社区大厅东侧律师工作室"]
    let access = ["一楼，无台阶，备有轮椅", "有电梯，门口有坡道", "二楼，有电梯", "一楼，门口一级台阶，可按铃"]
    var text = """
      - id: \(communityID(community))
        name: \(communityName(community))
        name_en: \(capitalised(place.pinyin)) Community
        street: \(streetID(street(ofCommunity: community)))
        address: \(districtName(district(ofCommunity: community)))\(place.text)路\(random.number(1..<400))号
        phone: \(phone(2, community))
        email: \(communityID(community))@example.org
        location: {lat: 30.\(random.number(1000..<4000)), lon: 120.\(random.number(1000..<4000))}
        office:
          place: \(random.one(of: rooms))
          access: \(random.one(of: access))
        contacts:
          - {kind: mediation, name: \(place.text)人民调解委员会, phone: \(phone(3, community))}
          - {kind: safety, name: \(place.text)综治工作站, phone: \(phone(4, community))}
        aliases: [\(place.text)新村, \(place.text)花苑]
        verified: {on: 2026-\(random.one(of: ["09", "10", "11"]))-\(padded(random.number(1..<20), 2)), by: 联络处}

      """
    if community % 4 == 0 {
      text += """
          body: |
            \(place.text)社区有\(random.number(2..<6))个住宅小区，老年居民约占三成。律师工作室进门右手边就是，挂蓝底白字门牌。

            ## 怎么走

            - 公交到“\(place.text)路口”站，步行约\(random.number(2..<9))分钟。
            - 看合同、收据一类的材料，请带**复印件**，原件自己保管。

        """
    }
    return text
  }

  private func capitalised(_ text: String) -> String { text.prefix(1).uppercased() + text.dropFirst() }
}

/// A number with zeros before it, up to so many digits.
func padded(_ number: Int, _ digits: Int) -> String {
  let text = String(number)
  return String(repeating: "0", count: max(0, digits - text.count)) + text
}
