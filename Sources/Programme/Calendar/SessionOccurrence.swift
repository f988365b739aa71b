/// One day's session at a community, as it will be held.
package struct SessionOccurrence: Sendable {
  package enum State: Hashable, Sendable {
    case regular
    /// Held at another day or time than usual; the day it was to be on.
    case moved(from: Day)
    case placeChanged
    /// Another lawyer comes.
    case substitute
  }

  package let day: Day
  package let from: TimeOfDay
  package let to: TimeOfDay
  /// Nil for the community's own office.
  package let place: String?
  /// What a resident must know first; a moved session may have another place or lawyer as well.
  package let state: State
  /// Who comes instead of the pairing's lawyer.
  package let substitute: Reference<Lawyer>?
}

extension Pairing {
  /// How far ahead sessions are looked for, in days.
  package static let horizon = 400

  /// The next sessions from a day on, that day included, in the order in which they will be held.
  ///
  /// Weekly sessions within the pairing's term, without public holidays (a make-up Saturday stands in for no weekday), with the
  /// changes of single days applied. A session that was moved counts at its new day, a holiday's too.
  package func occasions(from today: Day, count: Int = 3, calendar: WorkCalendar) -> [SessionOccurrence] {
    guard count > 0, let term = openTerm else { return [] }
    let weekly = sessions?.value.map(\.value).filter(\.isComplete) ?? []
    let changes = ExceptionsByDay(exceptions?.value.map(\.value) ?? [])
    var found = movedOccasions(changes, weekly, term: term, from: today)
    let moved = found.count
    found.reserveCapacity(moved + min(count, Pairing.horizon))
    var day = max(today, term.from ?? today)
    let last = min(today + Pairing.horizon, term.until ?? today + Pairing.horizon)
    let weekdays = weekly.reduce(0) { $0 | 1 << $1.weekday.value.number }
    while day <= last, found.count - moved < count, !weekly.isEmpty {
      if weekdays & 1 << day.weekday.number != 0, !calendar.isHoliday(day), !changes.remove(day) {
        addRegularOccasions(on: day, weekly, changes, to: &found)
      }
      day = day + 1
    }
    if !found.isAscending { found = found.sorted(by: earlier).removingRepeats() }
    return found.count > count ? Array(found.prefix(count)) : found
  }

  /// Changes to single days that fall between two days by their old day or their new one, both ends included.
  package func changes(from first: Day, through last: Day) -> [SessionException] {
    guard first <= last, let term = openTerm else { return [] }
    return (exceptions?.value.map(\.value) ?? [])
      .filter { exception in
        guard exception.isComplete else { return false }
        let days = [exception.on.value, exception.newDay ?? exception.on.value]
        return days.contains { first <= $0 && $0 <= last && term.contains($0) }
      }
      .enumerated()
      .sorted { ($0.element.on.value, $0.offset) < ($1.element.on.value, $1.offset) }
      .map(\.element)
  }

  /// What a change that moves a session makes of it: when it is held now, even where that is a day of a renewed term.
  /// None where the moved session was cancelled afterwards.
  package func occasions(movedBy move: SessionException) -> [SessionOccurrence] {
    guard move.isComplete, move.change.value == .moved else { return [] }
    let weekly = sessions?.value.map(\.value).filter(\.isComplete) ?? []
    return occasions(movedBy: move, ExceptionsByDay(exceptions?.value.map(\.value) ?? []), weekly)
  }

  /// When and by whom sessions are held that a change gives to another time or lawyer, each with its change.
  func changedOccasions() -> [(change: Located<SessionException>, occasion: SessionOccurrence)] {
    let changes = exceptions?.value ?? []
    let weekly = sessions?.value.map(\.value).filter(\.isComplete) ?? []
    guard !changes.isEmpty, !weekly.isEmpty else { return [] }
    let byDay = ExceptionsByDay(changes.map(\.value))
    return changes.flatMap { change -> [(change: Located<SessionException>, occasion: SessionOccurrence)] in
      let exception = change.value
      guard exception.isComplete else { return [] }
      switch exception.change.value {
      case .cancelled, .place: return []
      case .moved where exception.to == nil: return []
      case .moved: return occasions(movedBy: exception, byDay, weekly).map { (change, $0) }
      case .substitute:
        let day = exception.on.value
        guard exception.lawyer != nil, !byDay.remove(day) else { return [] }
        var found: [SessionOccurrence] = []
        addRegularOccasions(on: day, weekly, byDay, to: &found)
        return found.map { (change, $0) }
      }
    }
  }

  private func addRegularOccasions(
    on day: Day, _ weekly: [Session], _ changes: ExceptionsByDay, to found: inout [SessionOccurrence]
  ) {
    let weekday = day.weekday
    let change = changes.details(on: day)
    for session in weekly where session.weekday.value == weekday && session.holds(on: day) {
      found.append(
        SessionOccurrence(
          day: day, from: session.from.value, to: session.to.value,
          place: change.place ?? session.place?.value,
          state: change.substitute != nil ? .substitute : change.place != nil ? .placeChanged : .regular,
          substitute: change.substitute))
    }
  }

  private func movedOccasions(
    _ changes: ExceptionsByDay, _ weekly: [Session], term: Term, from today: Day
  ) -> [SessionOccurrence] {
    changes.moves.flatMap { move -> [SessionOccurrence] in
      let day = move.newDay ?? move.on.value
      guard day >= today, day <= today + Pairing.horizon, term.contains(day) else { return [] }
      return occasions(movedBy: move, changes, weekly)
    }
  }

  private func occasions(
    movedBy move: SessionException, _ changes: ExceptionsByDay, _ weekly: [Session]
  ) -> [SessionOccurrence] {
    let old = move.on.value
    let day = move.newDay ?? old
    let isOwnSession = weekly.contains { $0.weekday.value == day.weekday }
    // A change of a day without a session of its own can only mean the one that was moved there.
    if day != old, !isOwnSession, changes.remove(day) { return [] }
    let details = changes.details(on: day == old || !isOwnSession ? day : old)
    let usual = weekly.filter { $0.weekday.value == old.weekday }
    return times(of: move, usual.isEmpty ? Array(weekly.prefix(1)) : usual).map { time in
      SessionOccurrence(
        day: day, from: time.from, to: time.to,
        place: move.place?.value ?? details.place ?? time.place, state: .moved(from: old),
        substitute: move.lawyer?.value ?? details.substitute)
    }
  }

  /// The new times where they are given, else those of the sessions that were moved.
  private func times(
    of move: SessionException, _ usual: [Session]
  ) -> [(from: TimeOfDay, to: TimeOfDay, place: String?)] {
    let new = move.to?.value
    if let from = new?.from?.value {
      let length = usual.first?.length ?? 0
      guard let to = new?.to?.value ?? TimeOfDay(sinceMidnight: from.minutes + length), from < to else {
        return []
      }
      return [(from, to, usual.first?.place?.value)]
    }
    return usual.map { ($0.from.value, new?.to?.value ?? $0.to.value, $0.place?.value) }
  }
}

/// The changes of a pairing's single days, by the day they change.
private struct ExceptionsByDay {
  let moves: [SessionException]
  private let byDay: [Day: [SessionException]]

  init(_ exceptions: [SessionException]) {
    let complete = exceptions.filter(\.isComplete)
    moves = complete.filter { $0.change.value == .moved }
    byDay = complete.isEmpty ? [:] : Dictionary(grouping: complete, by: \.on.value)
  }

  /// Whether nothing is held on a day at its usual time.
  func remove(_ day: Day) -> Bool {
    byDay[day]?.contains { $0.change.value == .cancelled || $0.change.value == .moved } ?? false
  }

  /// Another place or lawyer; of several changes the last.
  func details(on day: Day) -> (place: String?, substitute: Reference<Lawyer>?) {
    var details: (place: String?, substitute: Reference<Lawyer>?) = (nil, nil)
    for exception in byDay[day] ?? [] where [.place, .substitute].contains(exception.change.value) {
      details.place = exception.place?.value ?? details.place
      details.substitute = exception.lawyer?.value ?? details.substitute
    }
    return details
  }
}

extension Session {
  /// Whether weekday and times could be read.
  fileprivate var isComplete: Bool { weekday.isWritten && from.isWritten && to.isWritten }
}

extension SessionException {
  /// The day that a session was moved to; nil when it was not moved or only to another hour.
  package var newDay: Day? { change.value == .moved ? to?.value.on?.value : nil }

  fileprivate var isComplete: Bool { on.isWritten && change.isWritten }
}

private func earlier(_ left: SessionOccurrence, _ right: SessionOccurrence) -> Bool {
  (left.day, left.from, left.to, left.place ?? "") < (right.day, right.from, right.to, right.place ?? "")
}

extension [SessionOccurrence] {
  /// Whether each begins and ends later than the one before, as those of a single weekly session do.
  fileprivate var isAscending: Bool {
    indices.dropFirst().allSatisfy { index in
      let (left, right) = (self[index - 1], self[index])
      return (left.day, left.from, left.to) < (right.day, right.from, right.to)
    }
  }

  /// Of sessions at the same time on the same day, the first.
  fileprivate func removingRepeats() -> [SessionOccurrence] {
    enumerated().filter { index, occasion in
      guard index > 0 else { return true }
      let previous = self[index - 1]
      return (previous.day, previous.from, previous.to) != (occasion.day, occasion.from, occasion.to)
    }.map(\.element)
  }
}
