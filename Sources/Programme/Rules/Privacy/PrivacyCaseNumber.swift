import Diagnostics

/// A court's case number in public text, which leads to the parties' names (article 17).
enum PrivacyCaseNumber: Rule {
  static let description = privacyRule(
    "privacy-case-number", article: 17,
    gist: Words(zh: "调解遵循自愿、合法原则", en: "mediation is voluntary and lawful"),
    title: Words(zh: "文字里有案号", en: "A case number in public text"),
    explanation: Words(
      zh: "凭案号可以查到裁判文书和当事人。介绍调解、咨询时不写案号，也不写能认出当事人的细节。",
      en:
        "A case number leads to the judgment and the parties. What is told of mediation and advice gives neither it nor details by which people are recognised."
    ),
    example: .init(mistake: "summary: （2026）浙0106民初123号一案已调解", mend: "summary: 一起邻里纠纷已调解"))

  static func check(_ programme: Programme, _ breaches: inout Breaches) {
    programme.reportPersonal(
      .caseNumber, &breaches, message: Words(zh: "公开的文字里有案号", en: "a case number stands in public text"),
      help: Words(zh: "删去案号，只说是哪一类纠纷", en: "remove it and say only what kind of dispute it was"))
  }
}
