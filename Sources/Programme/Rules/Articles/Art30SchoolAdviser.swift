import Diagnostics

/// A law school provides faculty and somebody to call (article 30).
enum Art30SchoolAdviser: Rule {
  static let description = RuleDescription(
    "art30-school-adviser", .warning, article: 30,
    gist: Words(zh: "高校配备师资，管理学生的安全和纪律", en: "law schools provide faculty and see to safety and discipline"),
    title: Words(zh: "法学院没有指导教师或联系方式", en: "A law school without adviser or contact"),
    explanation: Words(
      zh: "学生的安全、纪律由学院负责，要有指导教师（adviser，不公开）和学院的联系方式（contact）。小组里写了指导教师的也算。",
      en:
        "The school sees to its students' safety and discipline: it names a teacher (`adviser`, not published) and how to reach the school (`contact`). A teacher named by one of its teams counts as well."
    ),
    example: .init(
      mistake: "name: 之江法学院",
      mend: "name: 之江法学院\nadviser: 方老师\ncontact: {name: 学院办公室, phone: 0571-88880000}"))

  static func check(_ programme: Programme, _ breaches: inout Breaches) {
    let advised = Set(programme.teams.all.filter { !$0.lacks("adviser") }.map(\.school.value.id))
    for school in programme.schools.all {
      var missing: [(field: String, words: Words)] = []
      if school.lacks("adviser"), !advised.contains(school.id) {
        missing.append(("adviser", Words(zh: "指导教师", en: "adviser")))
      }
      if school.lacks("contact") { missing.append(("contact", Words(zh: "联系方式", en: "contact"))) }
      guard !missing.isEmpty else { continue }
      let name = school.called(school.name)
      breaches.add(
        school.record, at: school.record.place,
        Words(
          zh: "\(name)没有\(missing.map(\.words.zh).joined(separator: "和"))",
          en: "\(name) has no \(missing.map(\.words.en).joined(separator: " and no "))"),
        help: Words(
          zh: "补上 \(missing.map(\.field).joined(separator: " 和 "))",
          en: "add `\(missing.map(\.field).joined(separator: "` and `"))`"))
    }
  }
}
