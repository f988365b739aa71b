import Diagnostics

/// One lawyer is not in two communities at once (article 14).
enum Art14LawyerDoubleBooked: Rule {
  static let description = RuleDescription(
    "art14-lawyer-double-booked", .error, article: 14,
    gist: Words(zh: "律师在固定时间到社区工作", en: "the lawyer is in the community at a fixed time"),
    title: Words(zh: "同一律师两处驻点时间重叠", en: "One lawyer in two places at once"),
    explanation: Words(
      zh: "一位律师可以服务几个社区，但同一个时间只能在一处。两个社区合署（地址和工作室相同，或写了 office.shared）的不算。一位律师有几处重叠的，只报一次。",
      en:
        "One lawyer may serve several communities, but not at the same hour. Not asked of communities that share one room: the same address and room, or `office.shared`. Several clashes of one lawyer are reported once."
    ),
    example: .init(
      mistake: """
        - {community: tinghe, lawyer: lin, sessions: [{weekday: tuesday, from: "14:00", to: "17:00"}]}
        - {community: yinhe, lawyer: lin, sessions: [{weekday: tuesday, from: "15:00", to: "18:00"}]}
        """,
      mend: """
        - {community: tinghe, lawyer: lin, sessions: [{weekday: tuesday, from: "14:00", to: "17:00"}]}
        - {community: yinhe, lawyer: lin, sessions: [{weekday: thursday, from: "15:00", to: "18:00"}]}
        """))

  private struct Slot {
    let pairing: Pairing
    let session: Located<Session>
  }

  static func check(_ programme: Programme, _ breaches: inout Breaches) {
    let live = programme.livePairings
    let lawyers = programme.lawyers.all.count
    let byLawyer = Grouping(groups: lawyers, live.lazy.map { $0.lawyer.value.position })
    for lawyer in 0..<lawyers where byLawyer[lawyer].count > 1 {
      var taken: [Weekday: [Slot]] = [:]
      var clashes: [(slot: Slot, other: Slot)] = []
      for pairing in byLawyer[lawyer].lazy.map({ live[Int($0)] }) {
        for session in pairing.sessions?.value ?? [] where session.value.hasTimes {
          let slot = Slot(pairing: pairing, session: session)
          let day = session.value.weekday.value
          if let clash = (taken[day] ?? []).first(where: { overlap($0, slot, programme) }) {
            clashes.append((slot, clash))
            break
          }
          taken[day, default: []].append(slot)
        }
      }
      if let first = clashes.first {
        report(first.slot, first.other, clashes.dropFirst(), programme, &breaches)
      }
    }
  }

  private static func overlap(_ left: Slot, _ right: Slot, _ programme: Programme) -> Bool {
    guard left.pairing.community.value.id != right.pairing.community.value.id else { return false }
    let (a, b) = (left.session.value, right.session.value)
    guard a.from.value < b.to.value, b.from.value < a.to.value else { return false }
    if let last = left.pairing.lastDay, let first = right.pairing.firstDay, last < first { return false }
    if let last = right.pairing.lastDay, let first = left.pairing.firstDay, last < first { return false }
    return !programme.mayShareARoom(
      left.pairing.community.value.position, right.pairing.community.value.position)
  }

  private static func report(
    _ slot: Slot, _ other: Slot, _ more: ArraySlice<(slot: Slot, other: Slot)>, _ programme: Programme,
    _ breaches: inout Breaches
  ) {
    let lawyer = programme.name(of: slot.pairing.lawyer)
    let (here, there) = (
      programme.name(of: slot.pairing.community), programme.name(of: other.pairing.community)
    )
    breaches.add(
      slot.pairing.record, at: slot.pairing.record.place(of: slot.session),
      Words(
        zh: "\(lawyer)这个时间同时在\(here)和\(there)驻点",
        en: "\(lawyer) is in \(here) and in \(there) at the same time"),
      help: Words(zh: "改其中一处的时间", en: "change the time of one of them"),
      notes: [
        Finding.Note(
          Words(zh: "另一处驻点", en: "the other session"), at: other.pairing.record.place(of: other.session))
      ]
        + more.prefix(8).map {
          Finding.Note(
            Words(zh: "这处也重叠", en: "this one overlaps too"),
            at: $0.slot.pairing.record.place(of: $0.slot.session))
        })
  }
}
