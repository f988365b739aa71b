import Diagnostics

/// A text still tells of a person who has withdrawn consent (article 13).
enum PrivacyWithdrawnName: Rule {
  static let description = RuleDescription(
    "privacy-withdrawn-name", .warning, article: 13,
    gist: Words(zh: "公开律师的姓名、照片、联系方式和职责", en: "name, photo, contact and duties are on public display"),
    leniency: .waivable,
    title: Words(zh: "文字里提到已撤回同意的人", en: "A text mentions somebody who withdrew consent"),
    explanation: Words(
      zh:
        "本人撤回同意后，记录里的姓名、照片和联系方式会自动从各处撤下；简报、页面等正文是人写的，机器不替人改。请把姓名改成“一名律师”“一名志愿者”之类的说法。若是同名的另一个人，或恰好同字，可对这条记录写豁免。",
      en:
        "When a person withdraws consent, what records hold leaves every page by itself; texts are written by people and are not changed by a machine. Say “a lawyer” or “a volunteer” there. Where it is somebody else of the same name, or just the same characters, exempt the record by a waiver."
    ),
    example: .init(mistake: "summary: 林昭律师到场解答   # 林昭已撤回同意", mend: "summary: 社区律师到场解答"))

  static func check(_ programme: Programme, _ breaches: inout Breaches) {
    for person in programme.withdrawnPeople {
      for mention in MentionSearch(of: person, in: programme, withNumbers: false).mentions {
        breaches.add(mention.record, PrivacyWithdrawnName.finding(at: mention.place))
      }
    }
  }

  static func finding(at place: SourcePlace) -> Finding {
    description.finding(
      at: place, Words(zh: "这里提到一位已撤回同意的人", en: "somebody who has withdrawn consent is mentioned here"),
      help: Words(
        zh: "改成“一名律师”之类的说法；若是别人同名，对这条记录写豁免",
        en:
          "say “a lawyer” or the like; where it is somebody else of the same name, exempt the record by a waiver"
      ))
  }
}

extension Withdrawal {
  /// What `menpai check` will say of the texts that mention the person.
  package var mentionFindings: [Finding] { mentions.map { PrivacyWithdrawnName.finding(at: $0) } }
}
