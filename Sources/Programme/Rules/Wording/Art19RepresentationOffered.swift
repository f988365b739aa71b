import Diagnostics

/// Public text that offers to represent people in a suit or arbitration (article 19).
enum Art19RepresentationOffered: Rule {
  static let description = RuleDescription(
    "art19-representation-offered", .warning, article: 19,
    gist: Words(
      zh: "社区律师可以调解，但不得代理社区内任何一方参加诉讼或仲裁",
      en:
        "a community lawyer may mediate but represents no side in a suit or arbitration within the community"),
    title: Words(zh: "文字里提供诉讼或仲裁代理", en: "Representation is offered in public text"),
    explanation: Words(
      zh: "居民看到“代理诉讼”会以为社区律师可以替自己打官司。否定它（“不代理诉讼和仲裁”）、讲解它（“诉讼代理人”）、说的是别人（“法律援助机构会指派律师代理诉讼”）或引用法律，都没有问题。",
      en:
        "Residents who read of representation take it that the community lawyer may go to court for them. A sentence that denies or explains it, that speaks of others, such as a legal-aid body, or that quotes the law is fine."
    ),
    example: .init(mistake: "summary: 律师可为居民代理诉讼", mend: "summary: 律师可调解纠纷，不代理诉讼和仲裁"))

  static func check(_ programme: Programme, _ breaches: inout Breaches) {
    programme.reportPhrases(
      &breaches,
      help: Words(
        zh: "改成咨询、调解或帮助申请法律援助；或写明不代理诉讼和仲裁",
        en: "offer advice, mediation or help with legal aid instead, or say that there is no representation"),
      message: {
        Words(zh: "「\($0)」会让居民以为社区律师可以代理官司", en: "“\($0)” makes residents expect representation in court")
      })
  }

  static let list = PhraseList(
    rule: description.name,
    phrases: [
      "代理诉讼", "代理仲裁", "代理打官司", "代理官司", "代理案件", "代理出庭", "代理应诉", "代理起诉", "代为诉讼", "代为仲裁", "代为出庭", "代为起诉",
      "代打官司", "帮打官司", "替居民打官司", "帮居民打官司", "诉讼代理", "仲裁代理", "represent you in", "represent residents in",
      "represents residents in", "represent clients in", "representation in court",
      "representation in lawsuits",
      "representation in litigation", "representation in arbitration", "litigation representation",
      "court representation", "represent you before",
    ]
  ) { $0.isOffer }
}
