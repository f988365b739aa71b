import Diagnostics

/// A date of birth in public text (article 20).
enum PrivacyBirthDate: Rule {
  static let description = privacyRule(
    "privacy-birth-date",
    title: Words(zh: "文字里有出生日期", en: "A date of birth in public text"),
    explanation: Words(
      zh: "写着“出生”“生日”“生于”的日期，和姓名放在一起就能认出人来。只写年份或年龄段即可。",
      en:
        "A date beside a word for being born tells, together with a name, who somebody is. A year or an age is enough."
    ),
    example: .init(mistake: "summary: 当事人 1990年1月1日出生", mend: "summary: 当事人三十多岁"))

  static func check(_ programme: Programme, _ breaches: inout Breaches) {
    programme.reportPersonal(
      .birthDate, &breaches,
      message: Words(zh: "公开的文字里有出生日期", en: "a date of birth stands in public text"),
      help: Words(zh: "删去它，或只写年份", en: "remove it, or give the year alone"))
  }
}
