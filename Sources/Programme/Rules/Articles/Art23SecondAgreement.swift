import Diagnostics

/// A community that pays its own counsel signs the uniform agreement as well (article 23).
enum Art23SecondAgreement: Rule {
  static let description = RuleDescription(
    "art23-second-agreement", .error, article: 23,
    gist: Words(
      zh: "自费聘请法律顾问的，另签统一的服务协议书", en: "where a counsel is paid for, the uniform agreement is signed as well"),
    title: Words(zh: "自费顾问没有另签服务协议", en: "Self-paid counsel without the uniform agreement"),
    explanation: Words(
      zh: "社区原来自己出钱聘请法律顾问的，增加公益服务时要另签一份统一的服务协议书，在 second_agreement 里写“是”或协议编号。",
      en:
        "A community that already pays a counsel adds the free service by a second, uniform agreement; write yes or its number into `second_agreement`."
    ),
    example: .init(
      mistake: "origin: self-paid-counsel", mend: "origin: self-paid-counsel\nsecond_agreement: XH-2026-08"))

  static func check(_ programme: Programme, _ breaches: inout Breaches) {
    for pairing in programme.livePairings where pairing.effectiveOrigin == .selfPaidCounsel {
      let isDenied = pairing.secondAgreement.map { $0.value == .no } ?? pairing.lacks("second_agreement")
      if let second = pairing.secondAgreement, case .words(let number) = second.value,
        let first = pairing.agreement?.value.number, first.isWritten,
        plainKey(first.value) == plainKey(number)
      {
        breaches.add(
          pairing.record, at: pairing.record.place(of: second),
          Words(zh: "另签的协议与原协议是同一个编号", en: "the second agreement has the number of the first"),
          help: Words(zh: "写另签的那份统一协议的编号", en: "write the number of the second, uniform agreement"),
          notes: [
            Finding.Note(Words(zh: "原协议", en: "the first agreement"), at: pairing.record.place(of: first))
          ])
        continue
      }
      guard isDenied else { continue }
      let name = programme.name(of: pairing.community)
      breaches.add(
        pairing.record, at: pairing.record.place(of: pairing.origin),
        Words(
          zh: "\(name)是自费顾问，没有另签统一的服务协议",
          en: "\(name) pays its counsel and has no second, uniform agreement"),
        help: Words(zh: "另签后写上 second_agreement", en: "sign one and write `second_agreement`"))
    }
  }
}
