extension Mistake {
  /// References, bulletins, articles 3 to 7, the press and awards.
  static let organisation: [Mistake] = [
    Mistake(
      "tinghe: lin → linn", in: "content/pairings/tinghe.yaml", .replace("lawyer: lin", by: "lawyer: linn"),
      breaks: "ref-unknown", at: 3, covering: "linn"),
    Mistake(
      "tinghe: tinghe → hehua", in: "content/pairings/tinghe.yaml",
      .replace("community: tinghe", by: "community: hehua"),
      breaks: "ref-unknown", at: 1, covering: "hehua"),
    Mistake(
      "streets: east → esat", in: "content/streets/all.yaml",
      .replace("district: east}", by: "district: esat}"),
      breaks: "ref-unknown", at: 2, covering: "esat"),
    Mistake(
      "lin: lin.jpg → linn.jpg", in: "content/lawyers/lin.yaml",
      .replace("photos/lin.jpg", by: "photos/linn.jpg"),
      breaks: "ref-unknown", at: 7, covering: "photos/linn.jpg"),
    Mistake(
      "communities: photo: photos/no.jpg added", in: "content/communities/all.yaml",
      .replace("address: 听荷路 1 号", by: "address: 听荷路 1 号\n  photo: photos/no.jpg"),
      breaks: "ref-unknown", at: 5, covering: "photos/no.jpg",
      mends: .replace("address: 听荷路 1 号", by: "address: 听荷路 1 号\n  photo: photos/lin.jpg")),
    Mistake(
      "communities: tinghe → laowu", in: "content/communities/all.yaml",
      .replace("{merged_into: tinghe}", by: "{merged_into: laowu}"),
      breaks: "community-merger-circle", at: 45, covering: "laowu",
      mends: .replace("{merged_into: tinghe}", by: "{merged_into: yinhe}"),
      .replace("{merged_into: tinghe}", by: "closed")),
    Mistake(
      "b: 8 → 7", in: "content/bulletins/b.md", .replace("number: 8", by: "number: 7"),
      breaks: "bulletin-number", as: .warning, at: 2, covering: "7"),
    Mistake(
      "b: 8 → 9", in: "content/bulletins/b.md", .replace("number: 8", by: "number: 9"),
      breaks: "bulletin-number", as: .warning, at: 2, covering: "9"),
    Mistake(
      "b: 8 → 7 status: draft", in: "content/bulletins/b.md",
      .replace("number: 8", by: "number: 7\nstatus: draft"),
      breaks: "bulletin-number", as: .warning, at: 2, covering: "7",
      mends: .replace("number: 8", by: "number: 8\nstatus: draft"),
      .replace("number: 8", by: "number: 8\npublish_on: 2026-06-01"),
      .replace("number: 8", by: "number: 8\nexpires: 2026-02-01")),
    Mistake(
      "c: 9 → 11", in: "content/bulletins/c.md", .replace("number: 9", by: "number: 11"),
      breaks: "bulletin-number", as: .warning, at: 2, covering: "11"),
    Mistake(
      "c: 9 → 8", in: "content/bulletins/c.md", .replace("number: 9", by: "number: 8"),
      breaks: "bulletin-number", as: .warning, at: 2, covering: "8",
      mends: .replace("number: 9", by: "number: 1\nissuer: 西区联络处")),
    Mistake(
      "site: steering_group: {name: 指导协调小组} removed", in: "content/site.yaml",
      .replace("steering_group: {name: 指导协调小组}", by: ""),
      breaks: "art03-steering-group", at: 1, covering: "title",
      mends: .replace(
        "steering_group: {name: 指导协调小组}",
        by: "指导协调小组: [{name: 甲, until: 2025-12-31}, {name: 乙, from: 2026-01-01}]")),
    Mistake(
      "site: {name: 指导协调小组} → [{name: 甲}, {name: 乙, from: 2026-01-01}]", in: "content/site.yaml",
      .replace("{name: 指导协调小组}", by: "[{name: 甲}, {name: 乙, from: 2026-01-01}]"),
      breaks: "art03-steering-group", at: 4, covering: "{name: 乙, from: 2026-01-01}"),
    Mistake(
      "site: 指导协调小组 → 甲, until: 2026-03-09", in: "content/site.yaml",
      .replace("{name: 指导协调小组}", by: "{name: 甲, until: 2026-03-09}"),
      breaks: "art03-steering-group", as: .warning, at: 4, covering: "steering_group",
      mends: .replace("{name: 指导协调小组}", by: "{name: 甲, until: 2026-03-10}")),
    Mistake(
      "2024: 2024 → 2023", in: "content/annual/2024.md", .replace("year: 2024", by: "year: 2023"),
      breaks: "art04-annual-report", as: .warning, at: 1, of: "content/site.yaml", covering: ""),
    Mistake(
      "districts: justice_bureau: {name: 东区司法局, phone: 057 … removed", in: "content/districts/all.yaml",
      .replace("\n  justice_bureau: {name: 东区司法局, phone: 0571-88880004}", by: ""),
      breaks: "art05-justice-bureau", as: .warning, at: 6, covering: "id",
      mends: .replace(
        "\n  justice_bureau: {name: 东区司法局, phone: 0571-88880004}", by: "\n  司法局: {电话: 0571-88880004}")),
    Mistake(
      "districts: , phone: 0571-88880004 removed", in: "content/districts/all.yaml",
      .replace("{name: 东区司法局, phone: 0571-88880004}", by: "{name: 东区司法局}"),
      breaks: "art05-justice-bureau", as: .warning, at: 9, covering: "justice_bureau"),
    Mistake(
      "lin: , 2025-10-20 removed", in: "content/lawyers/lin.yaml",
      .replace("[2024-05-10, 2025-10-20]", by: "[2024-05-10]"),
      breaks: "art06-training", as: .warning, at: 8, covering: "2024-05-10",
      mends: .replace("[2024-05-10, 2025-10-20]", by: "[2025-03-11]")),
    Mistake(
      "districts: liaison: {name: 东区联络处, phone: 0571-88880 … removed", in: "content/districts/all.yaml",
      .replace("\n  liaison: {name: 东区联络处, phone: 0571-88880003}", by: ""),
      breaks: "art07-one-liaison-office", at: 6, covering: "id",
      mends: .replace(
        "\n  liaison: {name: 东区联络处, phone: 0571-88880003}", by: "\n  联络处: {名称: 东区联络处, 电话: 0571-88880003}"),
      .replace("\n  liaison: {name: 东区联络处, phone: 0571-88880003}", by: "\n  until: 2021-04-08")),
    Mistake(
      "districts: 2026-02-01 → 2025-12-09", in: "content/districts/all.yaml",
      .replace("2026-02-01", by: "2025-12-09"),
      breaks: "art07-verified-stale", as: .warning, at: 5, covering: "2025-12-09",
      mends: .replace("2026-02-01", by: "2025-12-10")),
    Mistake(
      "communities: 2026-02-03 → 2025-12-09", in: "content/communities/all.yaml",
      .replace("2026-02-03", by: "2025-12-09"),
      breaks: "art07-verified-stale", as: .warning, at: 9, covering: "2025-12-09",
      mends: .replace("2026-02-03", by: "2025-12-10")),
    Mistake(
      "firms: 2026-02-05 → 2025-11-30", in: "content/firms/all.yaml",
      .replace("2026-02-05", by: "2025-11-30"),
      breaks: "art07-verified-stale", as: .warning, at: 1, covering: "2025-11-30"),
    Mistake(
      "2026-01: community: yinhe, visits: 3} - {month: 2 … → district: west, totals: {visits: 4",
      in: "content/activities/2026-01.yaml",
      .replace(
        "- {month: 2026-01, community: yinhe, visits: 3}\n- {month: 2026-01, district: west, totals: {visits: 7, ",
        by: "- {month: 2026-01, district: west, totals: {visits: 4, "),
      breaks: "art07-monthly-report", as: .warning, at: 10, of: "content/communities/all.yaml", covering: "id"
    ),
    Mistake(
      "press: source: 样例日报 removed", in: "content/press/all.yaml", .replace("\n  source: 样例日报", by: ""),
      breaks: "art12-press-source", as: .warning, at: 1, covering: "title",
      mends: .replace("\n  source: 样例日报", by: "\n  来源: 样例日报")),
    Mistake(
      "press: 2026-01-06 removed", in: "content/press/all.yaml",
      .replace("\n  date: 2026-01-06", by: "\n  date:"),
      breaks: "art12-press-source", as: .warning, at: 1, covering: "title",
      mends: .replace("\n  date: 2026-01-06", by: "\n  日期: 2026-01-06")),
    Mistake(
      "press: source: 样例日报 date: 2026-01-06 removed", in: "content/press/all.yaml",
      .replace("\n  source: 样例日报\n  date: 2026-01-06", by: ""),
      breaks: "art12-press-source", as: .warning, at: 1, covering: "title"),
    Mistake(
      "honours: body: 协调小组办公室 removed", in: "content/honours/all.yaml", .replace("\n  body: 协调小组办公室", by: ""),
      breaks: "art25-award-details", as: .warning, at: 1, covering: "year",
      mends: .replace("\n  body: 协调小组办公室", by: "\n  颁奖单位: 协调小组办公室")),
    Mistake(
      "honours: body: 协调小组办公室 date: 2026-01-20 removed", in: "content/honours/all.yaml",
      .replace("\n  body: 协调小组办公室\n  date: 2026-01-20", by: ""),
      breaks: "art25-award-details", as: .warning, at: 1, covering: "year"),
  ]
}
