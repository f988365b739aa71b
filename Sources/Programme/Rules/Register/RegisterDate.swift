import Diagnostics

/// What stands in the private register has happened, and in its order.
enum RegisterDate: Rule {
  static let description = RuleDescription(
    "register-date", .error,
    title: Words(zh: "内部登记的日期不可能", en: "An impossible date in the register"),
    explanation: Words(
      zh: "内部登记记的是已经发生的事：收到、受理、接受委托、抽查的日期不会在今天以后，受理不会早于收到，终止不会早于委托，也没有还没开始的年度的考评。",
      en:
        "The register keeps what has happened: no day of it lies in the future, nothing is taken up before it came, no mandate is over before it was taken, and a year that has not begun has no evaluation."
    ),
    example: .init(
      mistake: "{community: tinghe, received: 2026-04-30, accepted: 2026-04-03}",
      mend: "{community: tinghe, received: 2026-04-30, accepted: 2026-05-03}"))

  static func check(_ programme: Programme, _ breaches: inout Breaches) {
    let today = programme.today
    func future(_ record: RecordHeader, _ day: Located<Day>?) -> Bool {
      guard let day, day.isWritten, day.value > today else { return false }
      breaches.add(
        record, at: record.place(of: day),
        Words(
          zh: "\(day.value.iso) 还没有到（今天是 \(today.iso)）",
          en: "\(day.value.iso) has not come; today is \(today.iso)"
        ),
        help: Words(zh: "改正日期", en: "put the date right"))
      return true
    }
    for request in programme.requests.all {
      if future(request.record, request.received) || future(request.record, request.accepted) { continue }
      guard let accepted = request.accepted, request.received.isWritten,
        accepted.value < request.received.value
      else { continue }
      breaches.add(
        request.record, at: request.record.place(of: accepted),
        Words(
          zh: "受理日期 \(accepted.value.iso) 早于收到日期 \(request.received.value.iso)",
          en: "it was taken up on \(accepted.value.iso), before it came on \(request.received.value.iso)"),
        help: Words(zh: "改正其中一个日期", en: "put one of the two dates right"))
    }
    for mandate in programme.representations.all {
      if future(mandate.record, mandate.on) || future(mandate.record, mandate.ended) { continue }
      guard let ended = mandate.ended, mandate.on.isWritten, ended.value < mandate.on.value else { continue }
      breaches.add(
        mandate.record, at: mandate.record.place(of: ended),
        Words(
          zh: "终止日期 \(ended.value.iso) 早于接受委托的 \(mandate.on.value.iso)",
          en: "it was over on \(ended.value.iso), before it was taken on \(mandate.on.value.iso)"),
        help: Words(zh: "改正其中一个日期", en: "put one of the two dates right"))
    }
    for check in programme.spotChecks.all { _ = future(check.record, check.on) }
    for evaluation in programme.evaluations.all
    where evaluation.year.isWritten && evaluation.year.value > today.year {
      breaches.add(
        evaluation.record, at: evaluation.record.place(of: evaluation.year),
        Words(
          zh: "\(evaluation.year.value) 年还没有开始", en: "the year \(evaluation.year.value) has not begun"),
        help: Words(zh: "改正年份", en: "put the year right"))
    }
  }
}

extension ServiceRequest {
  /// Whether its days are possible, so that working days can be counted between them.
  func hasPossibleDays(by today: Day) -> Bool {
    guard received.isWritten, received.value <= today else { return false }
    guard let accepted else { return true }
    return received.value <= accepted.value && accepted.value <= today
  }
}
