import Diagnostics

/// A person's data is displayed with the person's consent (article 13).
enum Art13Consent: Rule {
  static let description = RuleDescription(
    "art13-consent", .error, article: 13,
    gist: Words(zh: "公开律师的姓名、照片、联系方式和职责", en: "name, photo, contact and duties are on public display"),
    title: Words(zh: "没有本人同意公开的记录", en: "No consent to display"),
    explanation: Words(
      zh: "公开个人信息要有本人同意，写明日期和范围；没有就不能发布。同意已到期或已撤回的是警告：相应内容会自动撤下，页面写“律师信息更新中”，这个人的其他问题也不再提示。",
      en:
        "Personal data is published with the person's consent, its day and what it covers; without one nothing is. A consent that has run out or was withdrawn is a warning: what it covered goes from the pages by itself, and the record's other findings fall silent."
    ),
    example: .init(
      mistake: "phone: 0571-88880000",
      mend: "phone: 0571-88880000\nconsent: {on: 2026-01-05, covers: [name, photo, phone, email, print]}"))

  static func check(_ programme: Programme, _ breaches: inout Breaches) {
    let today = programme.today
    for lawyer in programme.lawyers.all {
      if let replacement = lawyer.replacement, replacement.replaced.value.on.value <= today { continue }
      let name = lawyer.called(lawyer.name)
      guard let consent = lawyer.consent else {
        guard lawyer.lacks("consent") else { continue }
        breaches.add(
          lawyer.record, at: lawyer.place(ofMissing: "consent"),
          Words(zh: "没有\(name)同意公开个人信息的记录", en: "no consent of \(name) to display is recorded"),
          help: Words(
            zh: "征得本人同意后，加一行 consent: {on: …, covers: [name, photo, phone, email, print]}",
            en: "with the person's consent add `consent: {on: …, covers: [name, photo, phone, email, print]}`"
          ))
        continue
      }
      switch consent.state(on: today) {
      case .valid:
        guard !consent.hasBegun(by: today) else { continue }
        breaches.add(
          lawyer.record, at: lawyer.record.place(of: consent.on),
          Words(
            zh: "\(name)的同意从 \(consent.on.value.iso) 起才有效，之前不公开照片和联系方式",
            en:
              "the consent of \(name) begins on \(consent.on.value.iso); photo and contact are not shown before"
          ),
          help: Words(zh: "若日期写错了，改正 on", en: "put `on` right if it is mistaken"), severity: .warning)
      case .expired:
        breaches.add(
          lawyer.record, at: lawyer.record.place(of: consent.until),
          Words(zh: "\(name)同意公开的期限已过", en: "the consent of \(name) has run out"),
          help: Words(zh: "请本人续签同意，更新 on 和 until", en: "ask for a new one and update `on` and `until`"),
          severity: .warning)
      case .withdrawn:
        breaches.add(
          lawyer.record, at: lawyer.record.place(of: consent.withdrawn),
          Words(
            zh: "\(name)已撤回同意，姓名、照片和联系方式已从网站撤下",
            en: "\(name) has withdrawn consent; name, photo and contact are gone from the site"),
          help: Words(
            zh: "请律所改派律师，并收回印有这些信息的卡片", en: "ask the firm for another lawyer and take printed cards back"),
          severity: .warning)
      }
    }
  }
}
