import Diagnostics

/// One law school leads the joint conference (article 27).
enum Art27OneLeadSchool: Rule {
  static let description = RuleDescription(
    "art27-one-lead-school", .error, article: 27,
    gist: Words(zh: "高校法学院联席会议由一所学院牵头", en: "one law school leads the joint conference"),
    title: Words(zh: "牵头学院应当只有一所", en: "Exactly one school leads"),
    explanation: Words(
      zh: "联席会议由一所法学院牵头：只在一条学院记录里写 lead: true。还没有任何学院记录时不问。",
      en:
        "One school leads the joint conference: `lead: true` stands in the record of one school only. Not asked while there is no school at all."
    ),
    example: .init(
      mistake: "- {id: a, lead: true}\n- {id: b, lead: true}", mend: "- {id: a, lead: true}\n- {id: b}"))

  static func check(_ programme: Programme, _ breaches: inout Breaches) {
    let schools = programme.schools.all
    guard !programme.isUnsure(School.self), !schools.isEmpty,
      schools.allSatisfy({ $0.lead != nil || $0.lacks("lead") })
    else { return }
    let leads = schools.filter(\.isLead)
    if leads.count > 1 {
      breaches.add(
        leads[1].record, at: leads[1].record.place(of: leads[1].lead),
        Words(zh: "有 \(leads.count) 所牵头学院", en: "\(leads.count) schools lead"),
        help: Words(zh: "只留一所 lead: true", en: "leave `lead: true` on one of them"),
        notes: [
          Finding.Note(
            Words(zh: "这一所也是牵头学院", en: "this one leads too"), at: leads[0].record.place(of: leads[0].lead))
        ])
    } else if leads.isEmpty {
      breaches.add(
        nil, at: .site, Words(zh: "没有牵头的法学院", en: "no law school leads the conference"),
        help: Words(
          zh: "在牵头学院的记录里写 lead: true", en: "write `lead: true` into the record of the school that does"))
    }
  }
}
