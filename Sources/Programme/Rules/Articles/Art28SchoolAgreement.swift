import Diagnostics

/// Each law school has an agreement on its volunteers (article 28).
enum Art28SchoolAgreement: Rule {
  static let description = RuleDescription(
    "art28-school-agreement", .error, article: 28,
    gist: Words(zh: "与高校法学院签订大学生志愿服务协议", en: "there is an agreement on volunteers with each law school"),
    title: Words(zh: "法学院没有志愿服务协议", en: "A law school without an agreement"),
    explanation: Words(
      zh: "派出志愿者的法学院要与指导协调小组签协议，写明期限。没有协议是错误；协议到期只是提醒。",
      en:
        "A law school that sends volunteers has an agreement with the steering group, for a stated term. None at all is an error; one that has run out is a reminder."
    ),
    example: .init(
      mistake: "name: 之江法学院", mend: "name: 之江法学院\nagreement: {from: 2026-01-01, until: 2027-12-31}"))

  static func check(_ programme: Programme, _ breaches: inout Breaches) {
    for school in programme.schools.all {
      let name = school.called(school.name)
      if let agreement = school.agreement?.value {
        let until = agreement.until
        guard until.isWritten, until.value < programme.today else { continue }
        breaches.add(
          school.record, at: school.record.place(of: until),
          Words(
            zh: "\(name)的志愿服务协议 \(until.value.iso) 到期了",
            en: "the agreement with \(name) ran out on \(until.value.iso)"),
          help: Words(zh: "续签后更新 from 和 until", en: "renew it and update `from` and `until`"),
          severity: .warning)
      } else if school.lacks("agreement") {
        let team = programme.teams.all.first { $0.school.value.id == school.id }
        breaches.add(
          school.record, at: school.place(ofMissing: "agreement"),
          Words(zh: "\(name)没有志愿服务协议", en: "there is no agreement with \(name)"),
          help: Words(
            zh: "加一行 agreement: {from: …, until: …}", en: "add `agreement: {from: …, until: …}`"),
          notes: team.map {
            [
              Finding.Note(
                Words(zh: "它的志愿者小组", en: "a team of its students"), at: $0.record.place(of: $0.school))
            ]
          } ?? [])
      }
    }
  }
}
