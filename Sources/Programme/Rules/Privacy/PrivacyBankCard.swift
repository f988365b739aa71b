import Diagnostics

/// A bank card's number in public text (article 20).
enum PrivacyBankCard: Rule {
  static let description = privacyRule(
    "privacy-bank-card",
    title: Words(zh: "文字里有银行卡号", en: "A bank card number in public text"),
    explanation: Words(
      zh: "16 到 19 位、校验位正确（Luhn 算法）的数字按银行卡号处理。若其实是别的编号，可对这条记录写豁免。",
      en:
        "16 to 19 digits with the right check digit (Luhn) are taken for a bank card. Where it is another number, exempt the record by a waiver."
    ),
    example: .init(mistake: "summary: 退款至 6222020000000007", mend: "summary: 款项已经退还"))

  static func check(_ programme: Programme, _ breaches: inout Breaches) {
    programme.reportPersonal(
      .bankCard, &breaches, message: Words(zh: "公开的文字里有银行卡号", en: "a bank card number stands in public text"),
      help: Words(zh: "删去卡号", en: "remove it"))
  }
}
