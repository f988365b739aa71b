import Testing

@testable import Programme

/// A pairing with the given sessions and exceptions.
private func pairing(
  _ more: String, term: String = "{number: 甲1, signed: 2025-12-01, from: 2026-01-01, until: 2026-12-31}"
) -> Pairing? {
  let yaml = "community: tinghe\nfirm: f\nlawyer: l\nagreement: \(term)\n\(more)\n"
  return TestCity(["pairings/x.yaml": yaml]).programme.pairings.all.first
}

private let tuesdays = "sessions: [{weekday: tuesday, from: \"14:00\", to: \"17:00\"}]"

@Suite struct OccasionTests {
  let calendar = WorkCalendar(TestCity(["holidays/2026.yaml": holidays2026]).programme.holidays)

  /// `day from-to state place substitute`, only what is there.
  private func next(_ pairing: Pairing?, from today: Day, count: Int = 3) -> [String] {
    (pairing?.occasions(from: today, count: count, calendar: calendar) ?? []).map { occasion in
      var words = [occasion.day.iso, "\(occasion.from.text)-\(occasion.to.text)"]
      switch occasion.state {
      case .regular: break
      case .moved(let day): words.append("moved from \(day.iso)")
      case .placeChanged: words.append("elsewhere")
      case .substitute: words.append("substitute")
      }
      words += [occasion.place, occasion.substitute?.id].compactMap { $0 }
      return words.joined(separator: " ")
    }
  }

  @Test func `the next dates begin with today`() {
    #expect(
      next(pairing(tuesdays), from: day("2026-03-10")) == [
        "2026-03-10 14:00-17:00", "2026-03-17 14:00-17:00", "2026-03-24 14:00-17:00",
      ])
  }

  @Test func `a public holiday falls out, and its make-up Saturday stands in for nothing`() {
    let next = next(pairing(tuesdays), from: day("2026-02-11"))
    #expect(next == ["2026-02-24 14:00-17:00", "2026-03-03 14:00-17:00", "2026-03-10 14:00-17:00"])
  }

  @Test func `a weekly Saturday is kept, worked or not, unless it is a holiday`() {
    let saturdays = "sessions: [{weekday: 周六, from: \"09:00\", to: \"12:00\"}]"
    let days = next(pairing(saturdays), from: day("2026-02-07"), count: 4).map { $0.prefix(10) }
    #expect(days == ["2026-02-07", "2026-02-14", "2026-02-28", "2026-03-07"])
  }

  @Test func `nothing is held before the term or after it`() {
    let term = "{number: 甲1, signed: 2026-01-01, from: 2026-03-11, until: 2026-03-24}"
    #expect(
      next(pairing(tuesdays, term: term), from: day("2026-03-01")) == [
        "2026-03-17 14:00-17:00", "2026-03-24 14:00-17:00",
      ])
    let ended = tuesdays + "\nended: {on: 2026-03-16, reason: 调离}"
    #expect(next(pairing(ended), from: day("2026-03-10")) == ["2026-03-10 14:00-17:00"])
  }

  @Test func `a pairing without an agreement has no end`() {
    let yaml = "community: tinghe\nlawyer: l\norigin: provincial\n" + tuesdays
    let pairing = TestCity(["pairings/x.yaml": yaml]).programme.pairings.all.first
    #expect(next(pairing, from: day("2031-03-01"), count: 1) == ["2031-03-04 14:00-17:00"])
  }

  @Test func `two sessions a week come in turn`() {
    let two = """
      sessions:
        - {weekday: thursday, from: "09:00", to: "12:00", place: 二楼}
        - {weekday: tuesday, from: "14:00", to: "17:00"}
      """
    #expect(
      next(pairing(two), from: day("2026-03-11")) == [
        "2026-03-12 09:00-12:00 二楼", "2026-03-17 14:00-17:00", "2026-03-19 09:00-12:00 二楼",
      ])
  }

  @Test(arguments: [
    (
      "cancelled", "{on: 2026-03-10, change: cancelled}",
      ["2026-03-17 14:00-17:00", "2026-03-24 14:00-17:00"]
    ),
    (
      "to another day", "{on: 2026-03-10, change: moved, to: {on: 2026-03-12}}",
      ["2026-03-12 14:00-17:00 moved from 2026-03-10", "2026-03-17 14:00-17:00"]
    ),
    (
      "to another hour", "{on: 2026-03-10, change: moved, to: {from: \"09:00\", to: \"12:00\"}}",
      ["2026-03-10 09:00-12:00 moved from 2026-03-10", "2026-03-17 14:00-17:00"]
    ),
    (
      "to a day behind the next session",
      "{on: 2026-03-10, change: moved, to: {on: 2026-03-19, from: \"08:30\"}}",
      ["2026-03-17 14:00-17:00", "2026-03-19 08:30-11:30 moved from 2026-03-10"]
    ),
    (
      "from a day that is past", "{on: 2026-03-03, change: moved, to: {on: 2026-03-11}}",
      ["2026-03-10 14:00-17:00", "2026-03-11 14:00-17:00 moved from 2026-03-03"]
    ),
    (
      "another place", "{on: 2026-03-10, change: place, place: 党群中心}",
      ["2026-03-10 14:00-17:00 elsewhere 党群中心", "2026-03-17 14:00-17:00"]
    ),
    (
      "a substitute", "{on: 2026-03-10, change: 代班, lawyer: shen}",
      ["2026-03-10 14:00-17:00 substitute shen", "2026-03-17 14:00-17:00"]
    ),
    (
      "another place and a substitute",
      "{on: 2026-03-10, change: place, place: 党群中心}, {on: 2026-03-10, change: substitute, lawyer: shen}",
      ["2026-03-10 14:00-17:00 substitute 党群中心 shen", "2026-03-17 14:00-17:00"]
    ),
    (
      "moved and then cancelled at the new day",
      "{on: 2026-03-10, change: moved, to: {on: 2026-03-12}}, {on: 2026-03-12, change: cancelled}",
      ["2026-03-17 14:00-17:00", "2026-03-24 14:00-17:00"]
    ),
    (
      "moved, and somebody else comes on the new day",
      "{on: 2026-03-10, change: moved, to: {on: 2026-03-12}}, {on: 2026-03-12, change: substitute, lawyer: shen}",
      ["2026-03-12 14:00-17:00 moved from 2026-03-10 shen", "2026-03-17 14:00-17:00"]
    ),
  ])
  func `changes of single days`(name: String, exceptions: String, expected: [String]) {
    let pairing = pairing(tuesdays + "\nexceptions: [\(exceptions)]")
    #expect(next(pairing, from: day("2026-03-10"), count: 2) == expected, "\(name)")
  }

  @Test func `a session that a holiday would take can be moved to another day`() {
    let moved = tuesdays + "\nexceptions: [{on: 2026-02-17, change: moved, to: {on: 2026-02-14}}]"
    #expect(
      next(pairing(moved), from: day("2026-02-11"), count: 2) == [
        "2026-02-14 14:00-17:00 moved from 2026-02-17", "2026-02-24 14:00-17:00",
      ])
  }

  @Test func `a term that is one long holiday yields nothing, in bounded time`() {
    let off = (0..<3000).map { Day(number: day("2026-01-01").number + $0) }
    let calendar = WorkCalendar(off: off, makeUp: [], years: [2026])
    #expect(pairing(tuesdays)?.occasions(from: day("2026-01-01"), calendar: calendar).isEmpty == true)
  }

  @Test func `sessions that could not be read are left out`() {
    let unreadable = "sessions: [{weekday: someday, from: \"14:00\", to: \"17:00\"}]"
    #expect(next(pairing(unreadable), from: day("2026-03-10")) == [])
  }

  @Test func `what changed this week, by the old day or the new one`() {
    let pairing = pairing(
      tuesdays + """

        exceptions:
          - {on: 2026-03-24, change: moved, to: {on: 2026-03-12}}
          - {on: 2026-03-10, change: cancelled}
          - {on: 2026-03-17, change: cancelled}
          - {on: 2026-03-03, change: moved, to: {on: 2026-03-05}}
          - {on: 2026-03-16, change: place, place: 二楼}
        """)
    let week = pairing?.changes(from: day("2026-03-10"), through: day("2026-03-16")) ?? []
    #expect(week.map(\.on.value.iso) == ["2026-03-10", "2026-03-16", "2026-03-24"])
  }
}
