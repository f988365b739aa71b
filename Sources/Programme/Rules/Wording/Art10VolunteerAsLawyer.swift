import Diagnostics

/// Text that calls a student volunteer a lawyer (article 10).
enum Art10VolunteerAsLawyer: Rule {
  static let description = RuleDescription(
    "art10-volunteer-as-lawyer", .warning, article: 10,
    gist: Words(zh: "大学生志愿者是社区律师的助手", en: "student volunteers assist the community lawyer"),
    title: Words(zh: "把志愿者称作律师", en: "A volunteer is called a lawyer"),
    explanation: Words(
      zh: "大学生志愿者没有律师执业证，称作律师会让居民误会谁在给法律意见。",
      en:
        "Student volunteers hold no licence; to call them lawyers misleads residents about whose advice they get."
    ),
    example: .init(mistake: "summary: 三名学生律师到场", mend: "summary: 三名大学生志愿者到场"))

  static func check(_ programme: Programme, _ breaches: inout Breaches) {
    programme.reportPhrases(&breaches, help: Words(zh: "称作“大学生志愿者”", en: "call them student volunteers")) {
      Words(zh: "「\($0)」把志愿者称作了律师", en: "“\($0)” calls a volunteer a lawyer")
    }
  }

  static let list = PhraseList(
    rule: description.name,
    phrases: [
      "志愿者律师", "学生律师", "大学生律师", "学生志愿律师", "实习生律师", "student lawyer", "student attorney",
    ]
  ) { !$0.isDenied }
}
