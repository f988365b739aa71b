import Diagnostics

/// A community has one lead lawyer at a time (article 22).
enum Art22OneLeadLawyer: Rule {
  static let description = RuleDescription(
    "art22-one-lead-lawyer", .error, article: 22,
    gist: Words(zh: "每个结对社区指派一名律师进驻", en: "one lawyer is sent to each community"),
    title: Words(zh: "一个社区同时有两位进驻律师", en: "Two lead lawyers at once"),
    explanation: Words(
      zh:
        "一个社区的两条结对，期限（协议的起止，终止的到终止那天）不能重叠；前一条的最后一天可以是后一条的第一天，同一位律师提前续签也可以。换律师时，给前一条写上 ended；其他律师写在 advisers 里。一位律师可以服务几个社区。",
      en:
        "The spans of two pairings of one community, from the agreement's first day to its last or to the ending, must not overlap; a day on which one ends and the next begins is fine, and so is a renewal by the same lawyer before the old term ends. When lawyers change write `ended` on the earlier pairing; further lawyers belong under `advisers`. One lawyer may serve several communities."
    ),
    example: .init(
      mistake: """
        - {community: tinghe, lawyer: lin, agreement: {from: 2025-01-01, until: 2026-12-31}}
        - {community: tinghe, lawyer: wu, agreement: {from: 2026-03-01, until: 2027-02-28}}
        """,
      mend: """
        - {community: tinghe, lawyer: lin, agreement: {from: 2025-01-01, until: 2026-12-31}, ended: {on: 2026-02-28}}
        - {community: tinghe, lawyer: wu, agreement: {from: 2026-03-01, until: 2027-02-28}}
        """))

  private struct Span {
    let pairing: Pairing
    /// Without bounds where no agreement sets them, as with pairings that are older than the programme.
    let term: ClosedRange<Day>

    /// Nil where it is unknown, as with an ending that cannot be read.
    init?(_ pairing: Pairing) {
      guard let term = pairing.openTerm, pairing.ended.map(\.value.on.isWritten) ?? pairing.lacks("ended"),
        pairing.agreement.map(\.value.hasDates) ?? pairing.lacks("agreement")
      else { return nil }
      self.pairing = pairing
      self.term = (term.from ?? .longAgo)...(term.until ?? .farAhead)
    }
  }

  static func check(_ programme: Programme, _ breaches: inout Breaches) {
    let communities = programme.communities
    let pairings = Grouping(
      groups: communities.all.count, programme.pairings.all.lazy.map { $0.community.value.position })
    for community in communities.all {
      let candidates = pairings[communities.position(of: community)]
      guard candidates.count > 1 else { continue }
      let own = candidates.compactMap { Span(programme.pairings.all[Int($0)]) }
      guard own.count > 1 else { continue }
      let sorted = own.enumerated().sorted {
        ($0.element.term.lowerBound, $0.offset) < ($1.element.term.lowerBound, $1.offset)
      }.map(\.element)
      var latest = sorted[0]
      for span in sorted.dropFirst() {
        if !follows(span, latest), span.term.lowerBound <= latest.term.upperBound {
          report(span, latest, programme, &breaches)
        }
        if span.term.upperBound > latest.term.upperBound { latest = span }
      }
    }
  }

  /// Whether a pairing lawfully takes another's place: on the day on which the other ends, or as the same lawyer's renewal
  /// that was agreed before the old term was over.
  private static func follows(_ later: Span, _ earlier: Span) -> Bool {
    if later.term.lowerBound == earlier.term.upperBound, later.term.upperBound > earlier.term.upperBound {
      return true
    }
    return later.pairing.lawyer.value.id == earlier.pairing.lawyer.value.id
      && later.term.lowerBound > earlier.term.lowerBound && later.term.upperBound > earlier.term.upperBound
  }

  private static func report(
    _ later: Span, _ earlier: Span, _ programme: Programme, _ breaches: inout Breaches
  ) {
    let community = programme.name(of: later.pairing.community)
    let last = min(later.term.upperBound, earlier.term.upperBound)
    let from = later.term.lowerBound == .longAgo ? nil : later.term.lowerBound.iso
    let until = last == .farAhead ? nil : last.iso
    let span = Words(
      zh: (from.map { "从 \($0) " } ?? "") + (until.map { "到 \($0) " } ?? (from == nil ? "" : "起")),
      en: (from.map { " from \($0)" } ?? "") + (until.map { " to \($0)" } ?? (from == nil ? "" : " on")))
    let (one, other) = (
      programme.name(of: earlier.pairing.lawyer), programme.name(of: later.pairing.lawyer)
    )
    breaches.add(
      later.pairing.record, at: later.pairing.record.place(of: later.pairing.lawyer),
      Words(
        zh: "\(community)\(span.zh)有两条结对：\(one)和\(other)",
        en: "\(community) has two pairings\(span.en): with \(one) and with \(other)"),
      help: Words(
        zh: "给前一条写上 ended: {on: …}，或改正协议的起止日期",
        en: "write `ended: {on: …}` on the earlier one, or put the terms right"),
      notes: [
        Finding.Note(
          Words(zh: "另一条结对", en: "the other pairing"),
          at: earlier.pairing.record.place(of: earlier.pairing.lawyer))
      ])
  }
}

extension Day {
  fileprivate static let longAgo = Day(number: .min)
  fileprivate static let farAhead = Day(number: .max)
}
