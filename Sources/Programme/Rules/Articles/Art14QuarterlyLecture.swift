import Diagnostics

/// A lecture in the community each quarter (article 14).
enum Art14QuarterlyLecture: Rule {
  static let description = RuleDescription(
    "art14-quarterly-lecture", .warning, article: 14,
    gist: Words(zh: "每季度至少在社区办一次法制讲座", en: "a lecture is held in the community at least once a quarter"),
    title: Words(zh: "一个季度没有讲座", en: "A quarter without a lecture"),
    explanation: Words(
      zh: "结对满整个季度的，这个季度至少应有一次讲座。有月报的月份数月报里的讲座，没有月报的月份数已举行的活动，不重复计算。只看最近四个已结束的季度。",
      en:
        "A pairing that stood for a whole quarter should show at least one lecture in it. A month with a report counts the report's lectures, one without counts the events held, never both. Only the last four ended quarters are looked at."
    ),
    example: .init(
      mistake: "{month: 2026-03, community: tinghe, visits: 4, lectures: 0}   # 1、2 月也没有",
      mend: "{month: 2026-03, community: tinghe, visits: 4, lectures: 1}"))

  static func check(_ programme: Programme, _ breaches: inout Breaches) {
    guard let record = HeldEvents(programme, kind: .lecture, figure: { $0.lectures }) else { return }
    var quarters: [Quarter] = []
    var quarter = programme.today.month.quarter.previous
    while quarters.count < 4, quarter.last >= record.first {
      quarters.append(quarter)
      quarter = quarter.previous
    }
    for pairing in programme.livePairings {
      guard let term = pairing.term, programme.communities[pairing.community] != nil else { continue }
      let community = pairing.community.value.position
      let missing = quarters.filter { quarter in
        term.lowerBound <= quarter.first && quarter.last <= term.upperBound
          && record.hasNothing(of: community, from: quarter.first, through: quarter.last)
      }
      guard !missing.isEmpty else { continue }
      let list = listed(missing.sorted().map { "\($0.year)-Q\($0.quarter)" }, upTo: 4)
      let name = programme.name(of: pairing.community)
      breaches.add(
        pairing.record, at: pairing.record.place,
        Words(zh: "\(name) \(list.zh) 没有讲座", en: "\(name) had no lecture in \(list.en)"),
        help: Words(
          zh: "办过的，补进那个月的月报 lectures，或写一条 events 记录；没办的，尽早安排",
          en: "if one was held, add it to that month's `lectures` or as an event; else plan one soon"))
    }
  }
}
