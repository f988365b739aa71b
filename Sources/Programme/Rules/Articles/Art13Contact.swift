import Diagnostics

/// A lawyer's contact and photo are there to be displayed, so the consent must cover them (article 13).
enum Art13Contact: Rule {
  static let description = RuleDescription(
    "art13-contact", .error, article: 13,
    gist: Words(zh: "公开律师的姓名、照片、联系方式和职责", en: "name, photo, contact and duties are on public display"),
    title: Words(zh: "写了联系方式或照片，却没有同意公开", en: "A contact or photo that may not be shown"),
    explanation: Words(
      zh: "电话、邮箱、照片只有本人同意公开时才会显示。记录里写了而 covers 没有包括的，居民看不到。请征得本人同意后补进 covers。",
      en:
        "Telephone, e-mail and photo are shown only while the person's consent covers them. One that the record gives and `covers` leaves out stays hidden from residents: ask the person and add it."
    ),
    example: .init(
      mistake: "consent: {on: 2026-01-05, covers: [name, photo, email]}",
      mend: "consent: {on: 2026-01-05, covers: [name, photo, phone, email]}"))

  static func check(_ programme: Programme, _ breaches: inout Breaches) {
    for lawyer in programme.lawyers.all where !lawyer.isExcused(on: programme.today) {
      guard let consent = lawyer.consent, consent.topics.isWritten, lawyer.record.isWhole(consent.topics)
      else { continue }
      var hidden: [(topic: ConsentTopic, en: String)] = []
      func compare(_ topic: ConsentTopic, isGiven: Bool, _ en: String) {
        if isGiven, !consent.topics.value.contains(where: { $0.value == topic }) {
          hidden.append((topic, en))
        }
      }
      compare(.phone, isGiven: lawyer.phone.isWritten, "telephone")
      compare(.email, isGiven: lawyer.email.isWritten, "e-mail")
      compare(.photo, isGiven: lawyer.photo.isWritten, "photo")
      guard !hidden.isEmpty else { continue }
      let name = lawyer.called(lawyer.name)
      let topics = hidden.map(\.topic.rawValue).joined(separator: ", ")
      breaches.add(
        lawyer.record, at: lawyer.record.place(of: consent.topics),
        Words(
          zh: "\(name)的\(hidden.map { $0.topic.zhNames[0] }.joined(separator: "、"))写了，但不在同意公开的范围里",
          en: "\(name)'s \(hidden.map(\.en).joined(separator: ", ")) is given but not covered by the consent"),
        help: Words(
          zh: "征得本人同意后，在 covers 里补上 \(topics)", en: "with the person's consent add \(topics) to `covers`"))
    }
  }
}
