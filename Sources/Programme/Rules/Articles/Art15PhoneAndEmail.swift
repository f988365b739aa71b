import Diagnostics

/// Residents may ask by telephone and e-mail at any time (article 15).
enum Art15PhoneAndEmail: Rule {
  static let description = RuleDescription(
    "art15-phone-and-email", .error, article: 15,
    gist: Words(zh: "随时接受电话和电子邮件咨询", en: "advice is given by telephone and e-mail at any time"),
    title: Words(zh: "律师缺少电话或邮箱", en: "A lawyer without telephone or e-mail"),
    explanation: Words(
      zh: "居民可以来，也可以打电话、发邮件，所以每位社区律师都要有对居民公布的电话和邮箱。已更换的律师不问。",
      en:
        "Residents may come, ring up or write, so each community lawyer has a telephone number and an e-mail address for them. Not asked of a lawyer who was replaced."
    ),
    example: .init(
      mistake: "phone: 0571-88880000", mend: "phone: 0571-88880000\nemail: lin@example.org"))

  static func check(_ programme: Programme, _ breaches: inout Breaches) {
    for lawyer in programme.lawyers.all where !lawyer.isExcused(on: programme.today) {
      let missing = ["phone", "email"].filter { lawyer.lacks($0) }
      guard !missing.isEmpty else { continue }
      let name = lawyer.called(lawyer.name)
      let zh = missing.map { $0 == "phone" ? "电话" : "邮箱" }.joined(separator: "和")
      let en = missing.map { $0 == "phone" ? "telephone number" : "e-mail address" }
      breaches.add(
        lawyer.record, at: lawyer.place(ofMissing: missing.first ?? "phone"),
        Words(zh: "\(name)没有\(zh)", en: "\(name) has no \(en.joined(separator: " and no "))"),
        help: Words(
          zh: "补上 \(missing.joined(separator: " 和 "))", en: "add `\(missing.joined(separator: "` and `"))`"))
    }
  }
}
