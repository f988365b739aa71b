import Diagnostics

/// A mobile number in public text that is nobody's published contact (article 20).
enum PrivacyMobilePhone: Rule {
  static let description = privacyRule(
    "privacy-mobile-phone",
    title: Words(zh: "文字里有未公布的手机号码", en: "An unpublished mobile number in public text"),
    explanation: Words(
      zh: "社区、律所、联络处等记录里公布的电话，以及律师同意公开的电话，可以出现在文字里；别的手机号码多半是居民的，不能公开。",
      en:
        "Numbers that the records of communities, firms and offices publish may stand in texts, and lawyers' under their consent. Any other mobile number is likely to be a resident's."
    ),
    example: .init(mistake: "summary: 报名请打 13900000001", mend: "summary: 报名请打社区电话"))

  static func check(_ programme: Programme, _ breaches: inout Breaches) {
    guard programme.hasPersonal(.mobilePhone) else { return }
    let published = programme.publishedMobiles()
    programme.reportPersonal(
      .mobilePhone, &breaches,
      message: Words(
        zh: "公开的文字里有手机号码，它不是本站公布的联系电话",
        en: "a mobile number stands in public text that is no published contact"),
      help: Words(
        zh: "删去号码，或改用社区、律所公布的电话", en: "remove it, or give a number that a community or firm publishes")
    ) { published.contains($0.digits) || published.contains(String($0.digits.drop { $0 == "0" })) }
  }
}
