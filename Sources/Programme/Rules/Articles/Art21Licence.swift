import Diagnostics

/// A community lawyer holds a practising licence (article 21).
enum Art21Licence: Rule {
  static let description = RuleDescription(
    "art21-licence", .error, article: 21,
    gist: Words(zh: "社区律师须持有律师执业证", en: "a community lawyer holds a practising licence"),
    title: Words(zh: "没有律师执业证", en: "No practising licence"),
    explanation: Words(
      zh: "社区律师要有执业证号。14 位的是实习人员的号码，实习期间不能担任社区律师。高校教师、退休法律工作者另有规定，不问这一项。",
      en:
        "A community lawyer's record gives the number of the practising licence. A number of 14 digits is a trainee's, who cannot be a community lawyer yet. Law teachers and retired legal workers come under other terms and are not asked."
    ),
    example: .init(mistake: "licence: \"33012026001234\"", mend: "licence: \"13301201910123456\""))

  static func check(_ programme: Programme, _ breaches: inout Breaches) {
    for lawyer in programme.lawyers.all
    where lawyer.kind == .lawyer && !lawyer.isExcused(on: programme.today) {
      let name = lawyer.called(lawyer.name)
      if let licence = lawyer.licence {
        guard licence.value.utf8.count == 14, decimalNumber(licence.value.utf8) != nil else { continue }
        breaches.add(
          lawyer.record, at: lawyer.record.place(of: licence),
          Words(
            zh: "\(name)写的是 14 位的实习证号，不是执业证号",
            en: "\(name) has a trainee's number of 14 digits, not a practising licence"),
          help: Words(
            zh: "写 17 位的执业证号；仍在实习的，请律所另派律师",
            en: "write the licence's 17 digits; for a trainee ask the firm for a lawyer"))
      } else if lawyer.lacks("licence") {
        breaches.add(
          lawyer.record, at: lawyer.place(ofMissing: "licence"),
          Words(zh: "\(name)没有执业证号", en: "\(name) has no practising licence"),
          help: Words(zh: "加一行 licence: \"17 位执业证号\"", en: "add `licence:` with its 17 digits in quotes"))
      }
    }
  }
}
