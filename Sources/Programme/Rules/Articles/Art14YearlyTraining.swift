import Diagnostics

/// A training of the community's mediators each year (article 14).
enum Art14YearlyTraining: Rule {
  static let description = RuleDescription(
    "art14-yearly-training", .warning, article: 14,
    gist: Words(zh: "每年至少对人民调解员培训一次", en: "mediators are trained at least once a year"),
    title: Words(zh: "一年没有培训调解员", en: "A year without a training of mediators"),
    explanation: Words(
      zh: "结对满整年的，这一年至少应培训一次人民调解员。有月报的月份数月报，没有月报的月份数已举行的活动。只看刚过去的一年。",
      en:
        "A pairing that stood for a whole calendar year should show at least one training of the people's mediators in it. A month with a report counts the report, one without the events held. Only the year that ended last is looked at."
    ),
    example: .init(
      mistake: "{month: 2025-11, community: tinghe, visits: 4}   # 全年没有培训",
      mend: "{month: 2025-11, community: tinghe, visits: 4, mediator_trainings: 1}"))

  static func check(_ programme: Programme, _ breaches: inout Breaches) {
    let year = programme.today.year - 1
    guard let first = Month(year: year, month: 1)?.first, let last = Month(year: year, month: 12)?.last,
      let record = HeldEvents(programme, kind: .mediatorTraining, figure: { $0.mediatorTrainings }),
      record.first <= last
    else { return }
    for pairing in programme.livePairings {
      guard let term = pairing.term, term.lowerBound <= first, last <= term.upperBound,
        programme.communities[pairing.community] != nil,
        record.hasNothing(of: pairing.community.value.position, from: first, through: last)
      else { continue }
      let name = programme.name(of: pairing.community)
      breaches.add(
        pairing.record, at: pairing.record.place,
        Words(
          zh: "\(name) \(year) 年没有培训人民调解员", en: "no mediators of \(name) were trained in \(year)"),
        help: Words(
          zh: "办过的，补进那个月的月报 mediator_trainings，或写一条 events 记录",
          en: "if a training was held, add it to that month's `mediator_trainings` or as an event"))
    }
  }
}
