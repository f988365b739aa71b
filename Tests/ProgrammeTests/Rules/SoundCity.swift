/// The files of a city that keeps every rule on 2026-03-10.
let soundFiles: [String: String] = [
  "content/site.yaml": """
  title: 听荷市律师进社区
  association: 听荷市律师协会
  url: https://example.org/
  steering_group: {name: 指导协调小组}
  """,
  "content/districts/all.yaml": """
  - id: west
    name: 西区
    liaison: {name: 西区联络处, phone: 0571-88880001}
    justice_bureau: {name: 西区司法局, phone: 0571-88880002}
    verified: {on: 2026-02-01}
  - id: east
    name: 东区
    liaison: {name: 东区联络处, phone: 0571-88880003}
    justice_bureau: {name: 东区司法局, phone: 0571-88880004}
    verified: {on: 2026-02-02}
  """,
  "content/streets/all.yaml": """
  - {id: west-street, name: 西街道, district: west}
  - {id: east-street, name: 东街道, district: east}
  """,
  "content/communities/all.yaml": """
  - id: tinghe
    name: 听荷社区
    street: west-street
    address: 听荷路 1 号
    phone: 0571-88881001
    office: {place: 一楼 101 室}
    mediation: {name: 调解委员会, phone: 0571-88881002}
    former_ids: [hehua]
    verified: {on: 2026-02-03}
  - id: yinhe
    name: 银河社区
    street: west-street
    address: 银河路 2 号
    phone: 0571-88882001
    office: {place: 二楼 202 室}
    contacts: [{kind: mediation, phone: 0571-88882002}]
    verified: {on: 2026-02-04}
  - id: donghu
    name: 东湖社区
    street: east-street
    address: 东湖路 3 号
    phone: 0571-88883001
    office: {place: 三楼 303 室}
    contacts:
      - {kind: mediation, phone: 0571-88883002}
  - id: meilin
    name: 梅林社区
    street: west-street
    address: 梅林路 4 号
    phone: 0571-88884001
    office: {place: 四楼 404 室}
    mediation: {phone: 0571-88884002}
  - id: qiaoxi
    name: 桥西社区
    street: east-street
    address: 桥西路 5 号
    phone: 0571-88885001
    office: {place: 五楼 505 室}
    mediation: {phone: 0571-88885002}
  - id: laowu
    name: 老坞社区
    street: west-street
    address: 老坞路 6 号
    phone: 0571-88886001
    status: {merged_into: tinghe}
    verified: {on: 2020-01-01}
  """,
  "content/firms/all.yaml": """
  - {id: xizi, name: 西子所, affiliation: district, district: west, verified: {on: 2026-02-05}}
  - {id: zhijiang, name: 之江所, affiliation: municipal, district: east}
  - {id: wulin, name: 武林所, affiliation: provincial, district: east}
  """,
  "content/lawyers/lin.yaml": lawyer("林昭", "lin", firm: "xizi", number: "101"),
  "content/lawyers/wu.yaml": lawyer("吴桐", "wu", firm: "xizi", number: "102"),
  "content/lawyers/zhou.yaml": lawyer("周礼", "zhou", firm: "zhijiang", number: "103"),
  "content/lawyers/qian.yaml": lawyer("钱塘", "qian", firm: "wulin", number: "104"),
  "content/lawyers/shen.yaml": """
  name: 沈知
  kind: law-teacher
  phone: 0571-88889105
  email: shen@example.org
  photo: photos/shen.jpg
  trained: [2025-10-20]
  consent: {on: 2024-01-01, covers: [name, photo, phone, email, print]}
  """,
  "content/schools/all.yaml": """
  - id: zhijiang-law
    name: 之江法学院
    lead: true
    agreement: {from: 2025-09-01, until: 2027-08-31}
    contact: {phone: 0571-88887001}
    adviser: 方老师
    district: west
  - id: donghu-law
    name: 东湖法学院
    agreement: {from: 2025-09-01, until: 2027-08-31}
    contact: {phone: 0571-88887002}
    adviser: 何老师
  """,
  "content/teams/all.yaml": """
  - community: tinghe
    school: zhijiang-law
    size: 3
    from: 2025-09-01
  - {community: donghu, school: zhijiang-law, size: 9, from: 2020-09-01, until: 2021-06-30}
  """,
  "content/pairings/tinghe.yaml": """
  community: tinghe
  firm: xizi
  lawyer: lin
  agreement:
    number: XQ-1
    signed: 2023-12-20
    from: 2024-01-01
    until: 2026-12-31
  sessions:
    - weekday: tuesday
      from: "14:00"
      to: "17:00"
  exceptions: [{on: 2026-03-10, change: cancelled}]
  filed: {on: 2024-01-05}
  volunteers: 1
  """,
  "content/pairings/yinhe.yaml": """
  - community: yinhe
    firm: xizi
    lawyer: wu
    agreement: {number: XQ-2, signed: 2023-12-20, from: 2024-01-01, until: 2026-12-31}
    ended: {on: 2025-12-31}
  - community: yinhe
    firm: zhijiang
    lawyer: zhou
    agreement: {number: XQ-3, signed: 2025-12-20, from: 2026-01-01, until: 2027-12-31}
    sessions: [{weekday: thursday, from: "09:00", to: "12:00"}]
    filed: {on: 2026-01-05}
    allocation: city
  """,
  "content/pairings/old.yaml": """
  - community: donghu
    lawyer: shen
    advisers: [zhou]
    sessions: [{weekday: friday, from: "09:00", to: "12:00"}]
    filed: {on: 2024-01-05}
    origin: teacher-or-retired
  - community: meilin
    firm: xizi
    lawyer: wu
    agreement: {number: XQ-4, signed: 2026-01-04, from: 2026-02-01, until: 2027-12-31}
    sessions: [{weekday: tuesday, from: "14:00", to: "17:00"}]
    filed: {on: 2026-02-05}
    origin: self-paid-counsel
    second_agreement: XQ-4-2
  - community: qiaoxi
    firm: wulin
    lawyer: qian
    sessions: [{weekday: monday, from: "09:00", to: "12:00"}]
    filed: {on: 2024-01-05}
    origin: provincial
  """,
  "content/activities/2026-01.yaml": """
  - {month: 2026-01, community: tinghe, visits: 4, lectures: 1, requests: {received: 2, in_time: 2}}
  - {month: 2026-01, community: yinhe, visits: 3}
  - {month: 2026-01, district: west, totals: {visits: 7, lectures: 1, requests: {received: 2}}}
  """,
  "content/events/all.yaml": [
    event("outreach", "2025-01-08"), event("lecture", "2025-02-11"), event("lecture", "2025-05-13"),
    event("lecture", "2025-08-12"), event("lecture", "2025-11-11"), event("mediator-training", "2025-06-10"),
  ].joined(separator: "\n"),
  "content/annual/2024.md": "---\nyear: 2024\ntitle: 年度报告\ndate: 2025-03-01\n---\n\n这一年。\n",
  "content/bulletins/a.md": bulletin(7, "2025-12-01"),
  "content/bulletins/b.md": bulletin(8, "2026-01-01"),
  "content/bulletins/c.md": bulletin(9, "2026-02-01"),
  "content/press/all.yaml": "- title: 律师在楼下\n  source: 样例日报\n  date: 2026-01-06\n",
  "content/honours/all.yaml":
    "- year: 2025\n  kind: firm\n  awardee: {firm: xizi}\n  award: 先进集体\n  body: 协调小组办公室\n  date: 2026-01-20\n",
  "content/holidays/2026.yaml": "year: 2026\nsource: 放假通知\noff: [2026-01-01]\nworkdays: []\n",
]

private func lawyer(_ name: String, _ id: String, firm: String, number: String) -> String {
  """
  name: \(name)
  firm: \(firm)
  licence: "13301201010123\(number)"
  certification: {number: HZ-\(number), on: 2023-12-01, until: 2028-12-31}
  phone: 0571-88889\(number)
  email: \(id)@example.org
  photo: photos/\(id).jpg
  trained: [2024-05-10, 2025-10-20]
  consent: {on: 2024-01-01, until: 2028-12-31, covers: [name, photo, phone, email, print]}
  """
}

private func event(_ kind: String, _ date: String) -> String {
  """
  - kind: \(kind)
    title: 活动 \(date)
    communities: [tinghe]
    date: \(date)
    from: "09:00"
    to: "10:00"
    place: 社区礼堂
  """
}

private func bulletin(_ number: Int, _ date: String) -> String {
  "---\nnumber: \(number)\ntitle: 简报\ndate: \(date)\n---\n\n正文。\n"
}
