import Diagnostics

@testable import Programme

/// A record of a file of its own, field by field.
struct Draft {
  let path: String
  private(set) var fields: [(name: String, value: String)]
  private let body: String?

  init(_ path: String, body: String? = nil, _ fields: KeyValuePairs<String, String>) {
    self.path = path
    self.body = body
    self.fields = fields.map { ($0.key, $0.value) }
  }

  /// With other values for some fields; a field that it lacks is added.
  func with(_ values: KeyValuePairs<String, String>) -> Draft {
    var copy = self
    for (name, value) in values {
      if let index = copy.fields.firstIndex(where: { $0.name == name }) {
        copy.fields[index].value = value
      } else {
        copy.fields.append((name, value))
      }
    }
    return copy
  }

  var text: String {
    let lines = fields.map { "\($0.name): \($0.value)" }.joined(separator: "\n")
    return body.map { "---\n\(lines)\n---\n\n\($0)\n" } ?? lines
  }
}

/// The city of the articles with some history, and with a second record of each type that differs from the first.
enum TogetherCity {
  static let consent = "{on: 2024-01-01, until: 2028-12-31, covers: [name, photo, phone, email, print]}"

  static func lawyer(_ id: String, _ name: String, _ number: Int, firm: String) -> Draft {
    Draft(
      "content/lawyers/\(id).yaml",
      [
        "name": name, "firm": firm, "licence": "\"13301201010123\(number)\"",
        "certification": "{number: HZ-\(number), on: 2023-12-01, until: 2028-12-31}",
        "phone": "13900000\(number)", "email": "\(id)@example.org", "photo": "photos/\(id).jpg",
        "trained": "[2025-10-20]", "consent": consent,
      ])
  }

  static let drafts: [String: Draft] = [
    "lawyer": lawyer("zz-feng", "冯远", 199, firm: "xizi"),
    "community": Draft(
      "content/communities/z-xinghe.yaml",
      [
        "name": "星河社区", "street": "west-street", "address": "星河路 9 号", "phone": "0571-88889001",
        "office": "{place: 九楼 909 室}", "mediation": "{phone: 0571-88889002}",
      ]),
    "firm": Draft(
      "content/firms/zz-fenghe.yaml",
      ["name": "风荷所", "affiliation": "district", "district": "east", "phone": "0571-88889201"]),
    "district": Draft(
      "content/districts/z-nan.yaml",
      [
        "name": "南区", "code": "\"330103\"", "liaison": "{name: 南区联络处, phone: 0571-88880009}",
        "justice_bureau": "{name: 南区司法局, phone: 0571-88880010}",
      ]),
    "street": Draft(
      "content/streets/z-nan-street.yaml", ["name": "南街道", "district": "west", "code": "\"330101009\""]),
    "school": Draft(
      "content/schools/z-nanhu.yaml",
      [
        "name": "南湖法学院", "agreement": "{number: FX-9, from: 2025-09-01, until: 2027-08-31}",
        "contact": "{phone: 0571-88887009}", "adviser": "王老师",
      ]),
    "team": Draft(
      "content/teams/z.yaml",
      ["community": "meilin", "school": "zhijiang-law", "size": "1", "from": "2025-09-01"]),
    "pairing": Draft(
      "content/pairings/z.yaml",
      [
        "community": "z-xinghe", "firm": "xizi", "lawyer": "zz-feng",
        "agreement": "{number: XQ-9, signed: 2026-01-04, from: 2026-02-01, until: 2027-12-31}",
        "sessions": #"[{weekday: wednesday, from: "14:00", to: "17:00"}]"#, "filed": "{on: 2026-02-05}",
      ]),
    "card": Draft("content/cards/z.yaml", ["for": "{community: tinghe}", "edition": "2026-02-01"]),
    "bulletin": Draft(
      "content/bulletins/z.md", body: "正文。", ["number": "10", "title": "春讯", "date": "2026-02-20"]),
    "event": Draft(
      "content/events/z.yaml",
      [
        "kind": "lecture", "title": "讲座甲", "communities": "[yinhe]", "date": "2026-02-10",
        "from": "\"09:00\"",
        "to": "\"10:00\"", "place": "会议室", "speaker": "zhou",
      ]),
    "activity": Draft(
      "content/activities/z.yaml", ["month": "2026-02", "community": "yinhe", "visits": "3"]),
    "totals": Draft(
      "content/activities/z-totals.yaml", ["month": "2026-02", "district": "east", "totals": "{visits: 0}"]),
    "honour": Draft(
      "content/honours/z.yaml",
      [
        "year": "2024", "kind": "firm", "awardee": "{firm: xizi}", "award": "先进集体", "body": "协调小组办公室",
        "date": "2025-01-20",
      ]),
    "press": Draft(
      "content/press/z.yaml",
      ["title": "夜谈", "source": "样例晚报", "date": "2026-01-08", "url": "https://news.example.org/2"]),
    "page": Draft("content/pages/z-er.md", body: "正文。", ["title": "第二页"]),
    "holidays": Draft(
      "content/holidays/z.yaml",
      ["year": "2027", "source": "放假通知", "off": "[2027-01-01]", "workdays": "[]"]),
    "mandate": Draft(
      "private/representations/z.yaml",
      [
        "lawyer": "lin", "community": "tinghe", "on": "2026-02-02", "matter": "suit", "for": "resident",
        "against": "other",
      ]),
    "spot": Draft(
      "private/spot-checks/z.yaml", ["on": "2026-02-03", "community": "tinghe", "result": "好"]),
  ]

  /// The city with every draft, some of them changed.
  static func city(_ changed: [Draft] = []) -> RuleCity {
    var city = base
    for draft in drafts.values.sorted(by: { $0.path < $1.path }) + changed {
      city = city.adding(draft.text, at: draft.path)
    }
    return city
  }

  /// One of the drafts with other values.
  static func draft(_ name: String, _ values: KeyValuePairs<String, String>) -> Draft {
    drafts[name]?.with(values) ?? Draft("missing", values)
  }

  static let base = RuleCity.sound.withPictures([
    "photos/zz-feng.jpg", "photos/tinghe.jpg", "photos/z-gu.jpg", "photos/tao.jpg",
  ])
  .replacing(
    "former_ids: [hehua]",
    with: """
      former_ids: [hehua]
        code: "330101001001"
        email: tinghe@example.org
        photo: photos/tinghe.jpg
        aliases: [荷风苑]
        location: {lat: 30.25, lon: 120.15}
      """, in: "content/communities/all.yaml"
  )
  .replacing(
    "name: 西子所,",
    with:
      "name: 西子所, code: 31330000MD00000167, licence: \"23301201010123\", phone: 0571-88880100, email: xz@example.org, website: \"https://xizi.example.org/\",",
    in: "content/firms/all.yaml"
  )
  .replacing("name: 西区\n", with: "name: 西区\n  code: \"330101\"\n", in: "content/districts/all.yaml")
  .replacing("name: 西街道,", with: "name: 西街道, code: \"330101001\",", in: "content/streets/all.yaml")
  .replacing(
    "- id: donghu-law\n  name: 东湖法学院\n  agreement: {from",
    with: "- id: donghu-law\n  name: 东湖法学院\n  agreement: {number: FX-2, from",
    in: "content/schools/all.yaml"
  )
  .replacing(
    "date: 2026-01-06", with: "date: 2026-01-06\n  url: https://news.example.org/1",
    in: "content/press/all.yaml"
  )
  .appending(
    "\n- {community: yinhe, school: zhijiang-law, size: 1, from: 2025-09-01}", to: "content/teams/all.yaml"
  )
  .adding(
    """
    - {id: jiufang, name: 旧坊社区, street: east-street, address: 旧坊路 7 号, phone: 0571-88887701, status: closed, closed_on: 2025-06-30}
    """, at: "content/communities/closed.yaml"
  )
  .adding(
    "name: 李旧\nfirm: xizi\nstatus: {replaced: {on: 2025-05-31, by: lin}}", at: "content/lawyers/li.yaml"
  )
  .adding(
    "name: 陶然\nkind: retired\nphone: 0571-88889601\nemail: tao@example.org\nphoto: photos/tao.jpg\ntrained: [2025-10-20]\nconsent: \(consent)",
    at: "content/lawyers/tao.yaml"
  )
  .adding(
    """
    id: lao
    name: 老区
    from: 1990-01-01
    until: 2021-04-08
    """, at: "content/districts/lao.yaml"
  )
  .adding("- {for: all, edition: 2026-01-01}", at: "content/cards/all.yaml")
  .adding("---\ntitle: 第一页\n---\n\n正文。\n", at: "content/pages/yi.md")
  .adding(
    """
    kind: lecture
    title: 讲座乙
    communities: [tinghe]
    date: 2026-02-12
    from: "09:00"
    to: "11:00"
    place: 邻里中心
    speaker: lin
    """, at: "content/events/yi.yaml"
  )
  .adding(
    "{lawyer: wu, community: tinghe, on: 2026-02-02, matter: suit, for: resident, against: other}",
    at: "private/representations/a.yaml"
  )
  .adding("{on: 2026-02-02, community: tinghe, result: 好}", at: "private/spot-checks/a.yaml")
}
