/// What is drawn for a bulletin.
struct CityBulletin {
  let title: String
  let date: String
  let summary: String
  /// The community that it is about, and its lawyer.
  let community: Int
  let paragraphs: [String]
}

extension SyntheticCity {
  /// What the city as a whole writes down.
  var cityFiles: [File] {
    [
      File("content/site.yaml", Self.siteRecord), File("content/holidays/2026.yaml", Self.holidays),
      File("content/cards/standard.yaml", "for: all\nedition: 2026-11-10\nlines: [先打电话再来更省时间]\n"),
      File("content/annual/2025.md", Self.annual), File("content/pages/guide.md", Self.guide),
    ]
  }

  func bulletinFile(_ bulletin: Int) -> File {
    let facts = bulletinFacts(bulletin)
    let community = communityID(facts.community)
    let lawyer = lawyerID(facts.community)
    let text = """
      ---
      number: \(bulletin + 1)
      title: \(facts.title)
      date: \(facts.date)
      issuer: 样例市律师协会
      category: 社区说法
      summary: \(facts.summary)
      about:
        communities: [\(community)]
        lawyers: [\(lawyer)]
      ---


      """
    let body = bulletinBody(facts, community: "community:\(community)", lawyer: "lawyer:\(lawyer)")
    return File("content/bulletins/\(padded(bulletin + 1, 5)).md", text + body)
  }

  func bulletinFacts(_ bulletin: Int) -> CityBulletin {
    var random = draw("bulletin", bulletin)
    let subject = Self.subjects[bulletin % Self.subjects.count]
    return CityBulletin(
      title: "\(subject)（之\(bulletin / Self.subjects.count + 1)）", date: date(ofBulletin: bulletin),
      summary: "\(subject)，社区律师讲三点。", community: random.number(0..<communities),
      paragraphs: (0..<3).map { _ in random.one(of: Self.paragraphs) })
  }

  /// The Markdown of a bulletin.
  ///
  /// - Parameters: what its links to a community and a lawyer name.
  func bulletinBody(_ facts: CityBulletin, community: String, lawyer: String) -> String {
    """
    \(facts.paragraphs[0])

    ## 先弄清三件事

    1. 事情是哪一天发生的，有没有**书面**的东西留下；
    2. 对方是谁，怎么联系；
    3. 自己想要什么结果，最低能接受什么。

    \(facts.paragraphs[1])

    | 情况 | 可以怎么做 |
    | --- | --- |
    | 双方愿意谈 | 到社区请人民调解 |
    | 一方不愿谈 | 保留材料，先向社区律师咨询 |
    | 急事、险事 | 先报警，再联系社区 |

    \(facts.paragraphs[2])

    可以到[\(communityName(facts.community))](\(community))
    找[\(lawyerName(facts.community).text)律师](\(lawyer))。

    """
  }

  /// The newest stands on 2026-11-16; each earlier one up to a week before.
  private func date(ofBulletin bulletin: Int) -> String {
    let back = bulletins - 1 - bulletin
    let month = 2026 * 12 + 10 - back / 4
    return "\(month / 12)-\(padded(month % 12 + 1, 2))-\(padded(16 - back % 4 * 5, 2))"
  }

  private static let subjects = [
    "押金退不退", "楼道堆物谁来管", "老人立遗嘱", "网购退货", "邻里噪声", "装修漏水", "高空抛物", "试用期工资",
    "预付卡退款", "养犬纠纷", "车位占用", "借条怎么写",
  ]

  private static let paragraphs = [
    "住在一起，难免有磕碰。话说开了，多半能坐下来谈；谈不拢，再看有哪些路可以走。社区里有人民调解，也有定期来的律师，都可以先问一问。",
    "口头说好的事，最好当天写成几行字：谁、什么时候、做什么、做到什么程度。双方签名，各留一份。以后有分歧，这张纸比十个人作证都清楚。",
    "遇到急事先保证人身安全，再想办法留下证据。照片要拍到时间和地点，聊天记录不要删，收据和发票放在一起。",
    "老年人办大事，建议有信得过的家人陪同，把要签的每一页读一遍。看不清、听不懂的地方，可以请社区律师用大白话讲一遍再决定。",
    "规定会变，网上的说法也常常过时。拿不准的时候，打一个电话，或者在律师来社区的半天过来坐一坐，比自己琢磨稳当。",
  ]

  private static let siteRecord = """
    title: 律师进社区（合成城市）
    association: 样例市律师协会
    url: https://lawyers.example.org/
    languages: [zh-CN]
    contact: {name: 公益法律服务部, phone: 0571-80000001, email: contact@example.org, address: 样例市门牌路1号}
    complaints: {name: 投诉受理, phone: 0571-80000002, email: complaints@example.org}
    steering_group:
      name: 样例市“律师进社区”工作指导协调小组
      members: [样例市司法局, 样例市民政局, 样例市律师协会]
      from: 2021-06-01
    office: {name: 指导协调小组办公室, phone: 0571-80000003, address: 样例市门牌路1号}
    city_bureaux:
      - {name: 样例市司法局, phone: 0571-80000011}

    """

  private static let guide = """
    ---
    title: 使用指南
    menu: 10
    ---

    ## 三步找到律师

    1. 打开[首页](../index.html)，选您住的**区**；
    2. 选**街道**；
    3. 选**社区**，就能看到律师是谁、什么时候来、在哪里。

    """

  private static let annual = """
    ---
    year: 2025
    title: 2025年工作报告
    date: 2026-02-20
    ---

    全市社区律师按时驻点，居民来访有人接、有人答。

    """

  /// The State Council's table for 2026.
  private static let holidays = """
    year: 2026
    off: [2026-01-01, 2026-01-02, 2026-01-03, 2026-02-15, 2026-02-16, 2026-02-17, 2026-02-18, 2026-02-19,
      2026-02-20, 2026-02-21, 2026-02-22, 2026-02-23, 2026-04-04, 2026-04-05, 2026-04-06, 2026-05-01,
      2026-05-02, 2026-05-03, 2026-05-04, 2026-05-05, 2026-06-19, 2026-06-20, 2026-06-21, 2026-09-25,
      2026-09-26, 2026-09-27, 2026-10-01, 2026-10-02, 2026-10-03, 2026-10-04, 2026-10-05, 2026-10-06,
      2026-10-07]
    workdays: [2026-01-04, 2026-02-14, 2026-02-28, 2026-05-09, 2026-09-20, 2026-10-10]
    source: https://www.gov.cn/zhengce/zhengceku/202511/content_7047091.htm

    """
}
