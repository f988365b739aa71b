import Diagnostics

/// A vehicle's number plate in public text (article 20).
enum PrivacyLicencePlate: Rule {
  static let description = privacyRule(
    "privacy-licence-plate",
    title: Words(zh: "文字里有车牌号", en: "A number plate in public text"),
    explanation: Words(
      zh: "凭车牌号可以认出车主。省份简称、字母加五位或六位号码按车牌号处理。",
      en:
        "A plate leads to the car's owner. A province's one-character name, a letter and five or six characters are taken for one."
    ),
    example: .init(mistake: "summary: 浙A12345 占用消防通道", mend: "summary: 一辆车占用消防通道"))

  static func check(_ programme: Programme, _ breaches: inout Breaches) {
    programme.reportPersonal(
      .licencePlate, &breaches, message: Words(zh: "公开的文字里有车牌号", en: "a number plate stands in public text"),
      help: Words(zh: "删去车牌号，说“一辆车”即可", en: "remove it and say “a car”"))
  }
}
