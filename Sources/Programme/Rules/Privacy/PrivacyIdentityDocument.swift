import Diagnostics

/// The number of a passport or another paper that proves who somebody is, in public text (article 20).
enum PrivacyIdentityDocument: Rule {
  static let description = privacyRule(
    "privacy-identity-document",
    title: Words(zh: "文字里有护照或其他证件的号码", en: "The number of a passport or another paper in public text"),
    explanation: Words(
      zh: "护照号（E、G 开头 8 位数字），以及写在护照、通行证、台胞证、军官证、居留证等字样后面的号码，都是个人信息。若其实是别的编号，可对这条记录写豁免。",
      en:
        "A passport's number (E or G and 8 digits), and any number behind the word for a passport, a permit, a residence or service card, tells who somebody is. Where it is another number, exempt the record by a waiver."
    ),
    example: .init(mistake: "summary: 领取人护照 E00000000", mend: "summary: 领取人已核对证件"))

  static func check(_ programme: Programme, _ breaches: inout Breaches) {
    programme.reportPersonal(
      .identityDocument, &breaches,
      message: Words(zh: "公开的文字里有证件号码", en: "the number of an identity document stands in public text"),
      help: Words(zh: "删去号码", en: "remove it"))
  }
}
