extension SyntheticCity {
  private func firmID(_ firm: Int) -> String { "firm-\(firm + 1)" }
  func lawyerID(_ lawyer: Int) -> String { "\(lawyerName(lawyer).pinyin)-\(lawyer + 1)" }

  func lawyerName(_ lawyer: Int) -> Name {
    var random = draw("name", lawyer)
    return CityNames.person(&random)
  }

  func firmRecord(_ firm: Int) -> String {
    let district = district(ofCommunity: lawyers(ofFirm: firm).lowerBound)
    let name = CityNames.place(firm + 301).text
    return """
      - id: \(firmID(firm))
        name: 浙江\(name)律师事务所
        code: "\(creditCode(firm))"
        affiliation: \(isMunicipal(firm: firm) ? "municipal" : "district")
        district: \(districtID(district))
        address: \(name)大道\(firm % 300 + 1)号法律服务大厦\(firm % 20 + 1)层
        phone: \(phone(5, firm))
        email: \(firmID(firm))@example.org
        verified: {on: 2026-10-11, by: 市律协秘书处}

      """
  }

  func lawyerFile(ofFirm firm: Int) -> File {
    File(
      "content/lawyers/\(firmID(firm)).yaml", lawyers(ofFirm: firm).map(lawyerRecord).joined(separator: "\n"))
  }

  private func lawyerRecord(_ lawyer: Int) -> String {
    var random = draw("lawyer", lawyer)
    let fields = ["婚姻家庭", "劳动争议", "物业服务", "继承", "人民调解", "消费维权", "相邻关系", "未成年人保护"]
    let first = random.number(0..<fields.count)
    let languages = random.one(of: ["普通话, 杭州话", "普通话", "普通话, 绍兴话", "普通话, 英语"])
    let licence =
      "13301\(random.number(2008..<2022))1\(random.number(0..<2))\(padded(random.number(100_000..<1_000_000), 6))"
    var text = """
      - id: \(lawyerID(lawyer))
        name: \(lawyerName(lawyer).text)
        firm: \(firmID(lawyer / Self.lawyersPerFirm))
        licence: "\(licence)"
        certification:
          number: 样律社认2025-\(padded(lawyer + 1, 5))
          on: 2025-0\(random.number(3..<10))-\(padded(random.number(1..<29), 2))
          until: 2029-12-31
        phone: \(phone(6, lawyer))
        email: \(lawyerID(lawyer))@example.org
        photo: photos/lawyers/portrait-\(random.number(1..<Self.portraits + 1)).jpg
        specialties: [\(fields[first]), \(fields[(first + 3) % fields.count])]
        languages: [\(languages)]
        trained: [2026-03-2\(random.number(0..<10)), 2026-09-1\(random.number(0..<10))]
        consent: {on: 2025-10-10, until: 2028-12-31, covers: [name, photo, phone, email, print, data]}

      """
    if lawyer % 3 == 0 {
      text += """
          body: |
            关注\(fields[first])多年，喜欢把复杂的事讲成三句话。来之前把经过按时间写在一张纸上，谈起来更快。

        """
    }
    return text
  }

  func pairingRecord(_ community: Int) -> String {
    var random = draw("pairing", community)
    let weekdays = ["monday", "tuesday", "wednesday", "thursday", "friday"]
    let weekday = random.number(0..<weekdays.count)
    let times = random.one(of: [("09:00", "12:00"), ("13:30", "16:30"), ("14:00", "17:00")])
    let firm = community / Self.lawyersPerFirm
    let isMunicipal = isMunicipal(firm: firm)
    var text = """
      - id: \(communityID(community))-2026
        community: \(communityID(community))
        firm: \(firmID(firm))
        lawyer: \(lawyerID(community))
        agreement:
          number: 样律社〔2025〕\(padded(community + 1, 5))号
          signed: 2025-10-20
          from: \(firstDayOfTerms)
          until: 2028-12-31
        sessions:
          - {weekday: \(weekdays[weekday]), from: "\(times.0)", to: "\(times.1)"}

      """
    if community % 40 == 7 {
      // The week of `today` begins on a Monday.
      text += "  exceptions:\n    - {on: 2026-11-\(23 + weekday), change: cancelled}\n"
    }
    text += """
        filed: {on: 2025-10-28}
        allocation: \(isMunicipal ? "city" : "district")

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
