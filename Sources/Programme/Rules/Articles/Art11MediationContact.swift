import Diagnostics

/// The lawyer's work goes together with the community's mediation (article 11).
enum Art11MediationContact: Rule {
  static let description = RuleDescription(
    "art11-mediation-contact", .warning, article: 11,
    gist: Words(zh: "与人民调解等工作衔接好", en: "the lawyer's work goes hand in hand with mediation"),
    title: Words(zh: "没有人民调解的联系方式", en: "No mediation contact"),
    explanation: Words(
      zh: "许多事先找人民调解更快。办公页会写出调解委员会的名称和电话，写在 mediation 里，或作为 contacts 的一项。",
      en:
        "Much is settled sooner by mediation. The office page names the mediation committee and its telephone; write it as `mediation` or as one of `contacts`."
    ),
    example: .init(
      mistake: "contacts: [{kind: safety, phone: 0571-88880001}]",
      mend: """
        contacts: [{kind: safety, phone: 0571-88880001}]
        mediation: {name: 人民调解委员会, phone: 0571-88880002}
        """))

  static func check(_ programme: Programme, _ breaches: inout Breaches) {
    for community in programme.communities.all where community.isActive && community.lacks("mediation") {
      guard community.contacts != nil || community.lacks("contacts") else { continue }
      if let contacts = community.contacts {
        guard community.record.isWhole(contacts),
          !contacts.value.contains(where: { $0.value.kind.value == .mediation })
        else { continue }
      }
      let name = community.called(community.name)
      breaches.add(
        community.record, at: community.record.keyPlace(of: community.contacts),
        Words(zh: "\(name)没有人民调解的联系方式", en: "\(name) gives no mediation contact"),
        help: Words(
          zh: "加一行 mediation: {name: …, phone: …}", en: "add `mediation: {name: …, phone: …}`"))
    }
  }
}
