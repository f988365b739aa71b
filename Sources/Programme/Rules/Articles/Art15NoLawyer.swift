import Diagnostics

/// A request that came to a community without a lawyer (article 15); private register.
enum Art15NoLawyer: Rule {
  static let description = RuleDescription(
    "art15-no-lawyer", .warning, article: 15,
    gist: Words(
      zh: "社区律师接到需求后两个工作日内受理", en: "the community's lawyer takes requests up within two working days"),
    title: Words(zh: "收到需求时社区没有律师", en: "A request of a community without a lawyer"),
    explanation: Words(
      zh: "按结对的期限，收到需求那天这个社区没有律师，没有人会按时受理。多半是社区写错了，或者续签的结对还没有写。",
      en:
        "By the terms of its pairings the community had no lawyer on the day the request came, so nobody could take it up in time. Most likely the community is a slip, or the renewed pairing is not written yet."
    ),
    example: .init(
      mistake: "{community: meilin, received: 2026-03-02}   # 梅林 2026-04-01 才有律师",
      mend: "{community: tinghe, received: 2026-03-02}"))

  static func check(_ programme: Programme, _ breaches: inout Breaches) {
    guard !programme.requests.all.isEmpty, !programme.isUnsure(Pairing.self) else { return }
    let pairings = Grouping(
      groups: programme.communities.all.count,
      programme.pairings.all.lazy.map { $0.community.value.position })
    for request in programme.requests.all where request.hasPossibleDays(by: programme.today) {
      let position = request.community.value.position
      guard position >= 0 else { continue }
      // What came after the community was closed has a finding of its own.
      if let end = programme.communities[request.community]?.end(today: programme.today),
        end.last < request.received.value
      {
        continue
      }
      let own = pairings[Int(position)].map { programme.pairings.all[Int($0)] }
      // A term that cannot be right has a finding of its own.
      guard !own.contains(where: { $0.mayServe(on: request.received.value) }) else { continue }
      let name = programme.name(of: request.community)
      breaches.add(
        request.record, at: request.record.place(of: request.community),
        Words(
          zh: "\(name)在 \(request.received.value.iso) 没有律师",
          en: "\(name) had no lawyer on \(request.received.value.iso)"),
        help: Words(
          zh: "核对社区；没错的话，请联络处先派人受理，再补上结对",
          en: "see whether it is the right community; if so let the liaison office send somebody"))
    }
  }
}

extension Pairing {
  fileprivate func mayServe(on day: Day) -> Bool {
    guard let term = openTerm, agreement?.value.liesBeforeSigning != true else { return true }
    return term.contains(day)
  }
}
