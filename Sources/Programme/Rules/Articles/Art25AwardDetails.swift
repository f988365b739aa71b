import Diagnostics

/// An award is published with who gave it and when (articles 25 and 31).
enum Art25AwardDetails: Rule {
  static let description = RuleDescription(
    "art25-award-details", .warning, article: 25,
    gist: Words(
      zh: "每年对成绩突出的律师、律师事务所和志愿者予以表彰", en: "outstanding lawyers, firms and volunteers are honoured every year"),
    title: Words(zh: "表彰没有颁奖单位或日期", en: "An award without who gave it or when"),
    explanation: Words(
      zh: "公布表彰，要写明谁颁的、哪天颁的，居民才知道它的分量。没有日期的，排在当年的最后。",
      en:
        "An award says something only together with who gave it and when. One without a day stands last in its year."
    ),
    example: .init(
      mistake: "award: 年度优秀社区律师", mend: "award: 年度优秀社区律师\nbody: 指导协调小组办公室\ndate: 2026-01-23"))

  static func check(_ programme: Programme, _ breaches: inout Breaches) {
    for honour in programme.honours.all {
      let missing = honour.missing([
        ("body", Words(zh: "颁奖单位", en: "body that gave it")), ("date", Words(zh: "日期", en: "date")),
      ])
      guard let missing else { continue }
      let name = honour.called(honour.award)
      breaches.add(
        honour.record, at: honour.record.place,
        Words(zh: "表彰「\(name)」没有\(missing.words.zh)", en: "the award “\(name)” has no \(missing.words.en)"),
        help: missing.help)
    }
  }
}
