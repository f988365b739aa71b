import Diagnostics

/// A resident identity number in public text (article 20).
enum PrivacyResidentID: Rule {
  static let description = privacyRule(
    "privacy-resident-id",
    title: Words(zh: "文字里有居民身份证号码", en: "A resident identity number in public text"),
    explanation: Words(
      zh: "18 位、出生日期真实、校验码正确的数字按居民身份证号码处理，全角数字也算。身份证号码任何时候都不公开。",
      en:
        "18 characters with a real birth date and the right check digit are taken for a resident identity number, full-width digits too. It is never published."
    ),
    example: .init(mistake: "summary: 当事人身份证号 330106190001010017", mend: "summary: 当事人一名"))

  static func check(_ programme: Programme, _ breaches: inout Breaches) {
    programme.reportPersonal(
      .residentID, &breaches,
      message: Words(zh: "公开的文字里有居民身份证号码", en: "a resident identity number stands in public text"),
      help: Words(zh: "删去号码，用“一名居民”之类的说法代替", en: "remove it and say “a resident” or the like"))
  }
}
