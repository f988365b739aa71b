/// Fields that records may have and the small city's mostly lack, with values that are sound or nearly so.
enum FieldPool {
  static let fields: [(folder: String, name: String, value: RecordTree)] = [
    ("site", "languages", ["zh-CN", "en"]), ("site", "languages", ["zh-CN"]), ("site", "theme", "other"),
    ("site", "theme", "leaf"),
    ("site", "theme", "plain"), ("site", "hotline", "0571-81000009"), ("site", "publish_licence", "full"),
    ("site", "publish_licence", "no"), ("site", "duties", ["解答咨询", "举办讲座"]), ("site", "half_day", "2.5"),
    ("site", "filing", ["icp": "安ICP备1号"]), ("site", "url", "https://other.example.org/sub/"),
    ("site", "timezone", "America/New_York"), ("site", "timezone", "Asia/Shanghai"),
    (
      "site", "rules",
      [
        "profile": "hangzhou-2009",
        "overrides": ["art07-verified-stale": ["severity": "off", "reason": "试行"]],
      ]
    ),
    ("districts", "aliases", ["旧区"]), ("districts", "former_ids", ["old-district"]),
    ("districts", "order", "3"),
    ("districts", "from", "2020-01-01"), ("districts", "until", "2027-01-01"),
    ("streets", "aliases", ["旧街"]), ("streets", "former_ids", ["old-street"]),
    ("communities", "name_en", "Old Mill Community"), ("communities", "status", "closed"),
    ("communities", "status", ["merged_into": "meixi"]), ("communities", "photo", "photos/xu-wen.png"),
    ("communities", "former_ids", ["old-community"]), ("communities", "aliases", ["松园小区", "柏园小区"]),
    ("communities", "code", "330191001001"), ("communities", "verified", ["on": "2026-11-01"]),
    ("communities", "office", ["place": "二楼", "shared": "yes", "access": "有电梯"]),
    ("communities", "mediation", ["name": "调解室", "phone": "0571-81000299"]),
    ("firms", "website", "https://firm.example.org/"), ("firms", "former_ids", ["old-firm"]),
    ("lawyers", "pinyin", "Zeng Wen"), ("lawyers", "former_ids", ["old-lawyer"]),
    (
      "lawyers", "consent",
      ["on": "2026-03-01", "until": "2026-12-20", "covers": ["name", "phone", "email"]]
    ),
    ("lawyers", "consent", ["on": "2026-12-01", "covers": ["name", "photo", "print"]]),
    ("lawyers", "consent", ["on": "2026-03-01", "covers": ["name"], "withdrawn": "2026-11-01"]),
    ("lawyers", "specialties", ["婚姻"]), ("lawyers", "languages", ["杭州话"]), ("lawyers", "trained", []),
    ("schools", "former_ids", ["old-school"]), ("schools", "district", "hexi"),
    ("teams", "until", "2026-12-01"), ("teams", "size", "2"),
    ("teams", "members", [["name": "松青", "consent": ["on": "2026-10-01", "covers": ["name"]]]]),
    (
      "pairings", "exceptions",
      [
        ["on": "2026-12-01", "change": "cancelled", "note": "开会"],
        ["on": "2026-11-24", "change": "place", "place": "三楼"],
      ]
    ),
    (
      "pairings", "exceptions",
      [["on": "2026-12-08", "change": "moved", "to": ["on": "2026-12-09", "from": "14:00", "to": "17:00"]]]
    ),
    ("pairings", "exceptions", [["on": "2026-12-15", "change": "substitute", "lawyer": "gao-yuan"]]),
    ("pairings", "ended", ["on": "2026-11-30", "reason": "调岗"]),
    ("pairings", "advisers", ["xu-wen", "gao-yuan"]),
    (
      "pairings", "sessions",
      [
        ["weekday": "monday", "from": "09:00", "to": "12:00"],
        ["weekday": "thursday", "from": "14:00", "to": "17:00", "place": "书记办公室"],
      ]
    ),
    ("cards", "for", ["community": "meixi"]), ("cards", "for", ["street": "duchuan"]),
    ("cards", "lines", ["来前请打电话"]), ("cards", "copies", "20"),
    ("bulletins", "status", "draft"), ("bulletins", "publish_on", "2026-12-05"),
    ("bulletins", "expires", "2026-12-25"), ("bulletins", "aliases", ["old/bulletin/"]),
    ("bulletins", "category", "普法"), ("bulletins", "issuer", "东城区联络处"), ("bulletins", "summary", "一句话。"),
    ("bulletins", "about", ["communities": ["zhulin"], "lawyers": ["ou-yang"], "firms": ["shengda"]]),
    ("bulletins", "photo", "photos/gao-yuan.png"), ("bulletins", "photo_text", "听课的人"),
    ("bulletins", "category", "普法园地"), ("bulletins", "category", "事例"), ("bulletins", "category", "示例"),
    ("bulletins", "date", "2025-11-20"), ("bulletins", "about", ["communities": ["meixi", "songpo"]]),
    ("events", "status", "cancelled"), ("events", "expected", "30"), ("events", "communities", ["songpo"]),
    ("activities", "volunteers", "2"), ("activities", "consultations", "3"),
    ("pages", "menu", "1"), ("honours", "award", "标兵"), ("honours", "year", "2024"),
    ("honours", "awardee", ["lawyer": "xu-wen"]), ("honours", "awardee", ["community": "meixi"]),
    ("honours", "awardee", ["name": "松青", "consent": ["on": "2026-01-01", "covers": ["name"]]]),
    ("lawyers", "status", ["replaced": ["on": "2026-11-10", "by": "lin-ruo"]]),
    ("site", "conference", ["name": "联席会议", "email": "lianxi@example.org"]),
    ("press", "url", "https://press.example.org/2"),
  ]

  /// Records that may be added as they are.
  static let records: [(folder: String, id: String, fields: RecordTree, body: String?)] = [
    ("streets", "xinjie", ["name": "新街道", "district": "hexi"], nil),
    ("press", "p9", ["title": "又一篇", "source": "安平晚报", "date": "2026-11-12"], nil),
    (
      "events", "talk",
      [
        "kind": "outreach", "title": "广场咨询", "communities": ["lanting"], "date": "2026-12-12",
        "from": "09:00", "to": "11:00", "place": "广场",
      ], nil
    ),
    (
      "bulletins", "b4", ["number": "4", "title": "赡养", "date": "2026-11-22"],
      "\n看[指南](../pages/guide.md)和![](../photos/meixi.png)。\n"
    ),
    ("pages", "faq", ["title": "常见问题", "menu": "20"], "\n# 收费吗\n\n免费，见[工作](../services/)。\n"),
    ("pages", "about", ["title": "关于我们"], "\n自己写的。\n"),
    ("pages", "home", ["title": "首页"], "\n欢迎。\n"),
    ("cards", "zhulin-card", ["for": ["community": "zhulin"], "edition": "2026-11-01"], nil),
    (
      "honours", "h9",
      [
        "year": "2026", "kind": "community", "awardee": ["community": "songpo"], "award": "示范社区",
        "body": "协调小组办公室", "date": "2026-11-02",
      ], nil
    ),
    ("firms", "xinhe", ["name": "新合律师事务所", "affiliation": "district", "district": "dongcheng"], nil),
    ("annual", "2024", ["year": "2024", "title": "2024年度报告", "date": "2025-02-20"], "\n一年。\n"),
  ]
}
