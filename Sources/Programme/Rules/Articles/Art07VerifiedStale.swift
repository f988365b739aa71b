import Diagnostics

/// What was verified more than 90 days ago should be looked at again (article 7).
enum Art07VerifiedStale: Rule {
  static let description = RuleDescription(
    "art07-verified-stale", .warning, article: 7,
    gist: Words(zh: "社区、律师有变化要及时上报", en: "changes of communities and lawyers are reported in time"),
    title: Words(zh: "很久没有核实", en: "Not verified for a long time"),
    explanation: Words(
      zh: "区县、社区、律所的资料核实满 90 天后，请再核对一次，把 verified.on 改成核对的日期。",
      en:
        "Ninety days after a district, community or firm was verified it should be compared with the facts once more; then write that day into `verified.on`."
    ),
    example: .init(mistake: "verified: {on: 2025-06-01}", mend: "verified: {on: 2026-03-01}"))

  /// In days.
  private static let freshness = 90

  static func check(_ programme: Programme, _ breaches: inout Breaches) {
    for district in programme.districts.all where !district.isDissolved(on: programme.today) {
      check(district, named: district.name, district.verified, programme.today, &breaches)
    }
    for community in programme.communities.all where community.isActive {
      check(community, named: community.name, community.verified, programme.today, &breaches)
    }
    for firm in programme.firms.all {
      check(firm, named: firm.name, firm.verified, programme.today, &breaches)
    }
  }

  private static func check(
    _ model: some RecordModel, named name: Located<String>, _ verified: Located<Verified>?, _ today: Day,
    _ breaches: inout Breaches
  ) {
    guard let on = verified?.value.on, on.isWritten, today - on.value > freshness else { return }
    let days = today - on.value
    breaches.add(
      model.record, at: model.record.place(of: on),
      Words(
        zh: "\(model.called(name))已经 \(days) 天没有核实",
        en: "\(model.called(name)) was last verified \(days) days ago"),
      help: Words(zh: "核对一遍，再更新这个日期", en: "compare it with the facts, then update this day"))
  }
}
