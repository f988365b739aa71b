/// What is drawn for a community, before it is written down in one form or another.
struct CommunityFacts {
  let place: Name
  let address: String
  let latitude: String
  let longitude: String
  let room: String
  let access: String
  let verified: String
  /// Lines of Markdown; empty for most.
  var body: [String] = []

  var englishName: String { place.pinyin.prefix(1).uppercased() + place.pinyin.dropFirst() + " Community" }
}

/// What is drawn for a lawyer.
struct CityLawyer {
  let specialties: [String]
  /// With a comma between.
  let languages: String
  let licence: String
  let certificate: String
  let certified: String
  /// Number of the picture.
  let portrait: Int
  let trained: [String]
  /// Lines of Markdown; empty for most.
  var body: [String] = []
}

/// What is drawn for a pairing: one weekly session.
struct PairingFacts {
  let weekday: (name: String, text: String)
  let from: String
  let to: String
  /// From when to when, in words.
  let hours: String
  let agreement: String
  /// The first session from `today` on.
  let first: String
  let isFirstCancelled: Bool
}

extension SyntheticCity {
  func communityFacts(_ community: Int) -> CommunityFacts {
    var random = draw("community", community)
    let place = CityNames.place(community)
    let street = "\(districtName(district(ofCommunity: community)))\(place.text)路"
    let address = "\(street)\(random.number(1..<400))号"
    let latitude = "30.\(random.number(1000..<4000))"
    let longitude = "120.\(random.number(1000..<4000))"
    let room = random.one(of: ["社区服务中心一楼103室", "老年活动中心旁律师工作室", "党群服务中心二楼205室", "社区大厅东侧律师工作室"])
    let access = random.one(of: ["一楼，无台阶，备有轮椅", "有电梯，门口有坡道", "二楼，有电梯", "一楼，门口一级台阶，可按铃"])
    let month = random.one(of: ["09", "10", "11"])
    var facts = CommunityFacts(
      place: place, address: address, latitude: latitude, longitude: longitude, room: room, access: access,
      verified: "2026-\(month)-\(padded(random.number(1..<20), 2))")
    if community % 4 == 0 {
      let estates = random.number(2..<6)
      facts.body = [
        "\(place.text)社区有\(estates)个住宅小区，老年居民约占三成。律师工作室进门右手边就是，挂蓝底白字门牌。", "", "## 怎么走", "",
        "- 公交到“\(place.text)路口”站，步行约\(random.number(2..<9))分钟。",
        "- 看合同、收据一类的材料，请带**复印件**，原件自己保管。",
      ]
    }
    return facts
  }

  func lawyerFacts(_ lawyer: Int) -> CityLawyer {
    var random = draw("lawyer", lawyer)
    let fields = ["婚姻家庭", "劳动争议", "物业服务", "继承", "人民调解", "消费维权", "相邻关系", "未成年人保护"]
    let first = random.number(0..<fields.count)
    let languages = random.one(of: ["普通话, 杭州话", "普通话", "普通话, 绍兴话", "普通话, 英语"])
    let year = random.number(2008..<2022)
    let sex = random.number(0..<2)
    let serial = padded(random.number(100_000..<1_000_000), 6)
    let month = random.number(3..<10)
    let certified = "2025-0\(month)-\(padded(random.number(1..<29), 2))"
    let portrait = random.number(1..<Self.portraits + 1)
    let spring = random.number(0..<10)
    var facts = CityLawyer(
      specialties: [fields[first], fields[(first + 3) % fields.count]], languages: languages,
      licence: "13301\(year)1\(sex)\(serial)", certificate: "样律社认2025-\(padded(lawyer + 1, 5))",
      certified: certified, portrait: portrait,
      trained: ["2026-03-2\(spring)", "2026-09-1\(random.number(0..<10))"])
    if lawyer % 3 == 0 {
      facts.body = ["关注\(fields[first])多年，喜欢把复杂的事讲成三句话。来之前把经过按时间写在一张纸上，谈起来更快。"]
    }
    return facts
  }

  func pairingFacts(_ community: Int) -> PairingFacts {
    var random = draw("pairing", community)
    let weekdays = [
      ("monday", "周一"), ("tuesday", "周二"), ("wednesday", "周三"), ("thursday", "周四"), ("friday", "周五"),
    ]
    let weekday = random.number(0..<weekdays.count)
    let times = random.one(of: [
      ("09:00", "12:00", "上午9点到12点"), ("13:30", "16:30", "下午1点半到4点半"), ("14:00", "17:00", "下午2点到5点"),
    ])
    // The week of `today` begins on a Monday.
    return PairingFacts(
      weekday: weekdays[weekday], from: times.0, to: times.1, hours: times.2,
      agreement: "样律社〔2025〕\(padded(community + 1, 5))号", first: "2026-11-\(23 + weekday)",
      isFirstCancelled: community % 40 == 7)
  }
}
