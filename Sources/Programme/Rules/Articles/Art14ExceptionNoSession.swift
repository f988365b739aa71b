import Diagnostics

/// An exception changes a session that there is (article 14).
enum Art14ExceptionNoSession: Rule {
  static let description = RuleDescription(
    "art14-exception-no-session", .warning, article: 14,
    gist: Words(zh: "驻点时间固定，有变动要让居民知道", en: "the times are fixed, and residents learn of changes"),
    title: Words(zh: "变更的那天没有驻点", en: "A change to a day without a session"),
    explanation: Words(
      zh: "变更写的是原定驻点的日期。那天不是驻点的星期，多半是日期写错了，居民会看不懂。已过去的变更不再检查。",
      en:
        "A change names the day of the session it changes. Where that weekday has none the date is most likely wrong, and residents would be puzzled. Changes in the past are left alone."
    ),
    example: .init(
      mistake: """
        sessions: [{weekday: tuesday, from: "14:00", to: "17:00"}]
        exceptions: [{on: 2026-03-11, change: cancelled}]   # 星期三
        """,
      mend: """
        sessions: [{weekday: tuesday, from: "14:00", to: "17:00"}]
        exceptions: [{on: 2026-03-10, change: cancelled}]
        """))

  static func check(_ programme: Programme, _ breaches: inout Breaches) {
    let calendar = WorkCalendar(programme.holidays)
    for pairing in programme.livePairings {
      guard let sessions = pairing.sessions, !sessions.value.isEmpty, pairing.record.isWhole(sessions),
        sessions.value.allSatisfy(\.value.weekday.isWritten)
      else { continue }
      let days = Set(sessions.value.map(\.value.weekday.value))
      let exceptions = pairing.exceptions?.value ?? []
      // A session that was moved may be changed again on its new day.
      let moved = Set(exceptions.compactMap(\.value.newDay))
      for exception in exceptions {
        let on = exception.value.on
        guard on.isWritten, on.value >= programme.today, !moved.contains(on.value) else { continue }
        if days.contains(on.value.weekday) {
          // What falls out may well be held on another day.
          guard calendar.isHoliday(on.value), exception.value.change.isWritten,
            exception.value.change.value != .moved
          else { continue }
          breaches.add(
            pairing.record, at: pairing.record.place(of: on),
            Words(
              zh: "\(on.value.iso) 放假，这天本来就没有驻点",
              en: "\(on.value.iso) is a public holiday, on which there is no session anyway"),
            help: Words(zh: "核对日期；不用另写停诊，删去这条", en: "check the date; a holiday needs no change, so remove it")
          )
          continue
        }
        let weekday = on.value.weekday.words
        let planned = listed(days.sorted().map(\.words.zh), upTo: 7).zh
        let plannedEN = listed(days.sorted().map(\.words.en), upTo: 7).en
        breaches.add(
          pairing.record, at: pairing.record.place(of: on),
          Words(
            zh: "\(on.value.iso) 是\(weekday.zh)，这天没有驻点",
            en: "\(on.value.iso) is a \(weekday.en), on which there is no session"),
          help: Words(zh: "驻点在\(planned)，核对日期", en: "sessions are on \(plannedEN); check the date"))
      }
    }
  }
}
