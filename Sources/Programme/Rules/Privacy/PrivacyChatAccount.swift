import Diagnostics

/// A WeChat or QQ account in public text (article 20).
enum PrivacyChatAccount: Rule {
  static let description = privacyRule(
    "privacy-chat-account",
    title: Words(zh: "文字里有微信号或 QQ 号", en: "A WeChat or QQ account in public text"),
    explanation: Words(
      zh: "微信、QQ 字样后面的账号多半是个人的，凭它能找到人。公众号、小程序、视频号和群号不算。确是单位对外公布的，可对这条记录写豁免。",
      en:
        "An account behind the word WeChat or QQ is mostly a person's, who can be found by it. Official accounts, mini programs, channels and groups are none. Where an institution publishes it itself, exempt the record by a waiver."
    ),
    example: .init(mistake: "summary: 加微信 example_2026 报名", mend: "summary: 到社区报名"))

  static func check(_ programme: Programme, _ breaches: inout Breaches) {
    programme.reportPersonal(
      .chatAccount, &breaches,
      message: Words(zh: "公开的文字里有微信号或 QQ 号", en: "a WeChat or QQ account stands in public text"),
      help: Words(
        zh: "删去账号，或改用社区、律所公布的电话", en: "remove it, or give a number that a community or firm publishes"))
  }
}
