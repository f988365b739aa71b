import Diagnostics
import Records

/// What cannot happen at one hour or on one day, over sessions, changes to single days, events and teams taken together.
///
/// Weekly sessions against each other are `art14-lawyer-double-booked`, terms `art22-one-lead-lawyer`.
enum Claims {
  static let all: [CollisionKind] = [
    CollisionKind(name: "lawyer twice on a day") { twice($1) },
    CollisionKind(name: "lawyer on a day and every week") { weekly(of: $0, $1) },
    CollisionKind(name: "room") { programme, _ in rooms(of: programme) },
    CollisionKind(name: "changes of one day") { programme, _ in changes(of: programme) },
    CollisionKind(name: "moved back") { programme, _ in movedBack(in: programme) },
    CollisionKind(name: "sessions of one pairing") { programme, _ in sessions(of: programme) },
    CollisionKind(name: "teams") { programme, _ in teams(of: programme) },
  ]

  private static let help = Words(zh: "改其中一处的时间或人", en: "change the time or the person of one of them")

  // MARK: One person at one hour

  private static func twice(_ claims: [Int: [Claim]]) -> [Collision] {
    claims.overlaps { $0.isPart(of: $1) }.map { later, earlier in collision(later, earlier) }
  }

  private static func collision(_ later: Claim, _ earlier: Claim) -> Collision {
    Collision(
      record: later.record, place: later.place,
      message: Words(
        zh: "\(later.day.iso) 同一时间，同一位律师既有\(later.what.zh)，又有\(earlier.what.zh)",
        en: "on \(later.day.iso) one lawyer has \(later.what.en) and \(earlier.what.en) at the same time"),
      help: help, note: Finding.Note(Words(zh: "另一处在这里", en: "the other one is here"), at: earlier.place))
  }

  /// What lawyers do on single days, by their position: sessions that were moved, other people's sessions, events they speak at.
  static func datedClaims(in programme: Programme) -> [Int: [Claim]] {
    var claims: [Int: [Claim]] = [:]
    for pairing in programme.livePairings {
      var stoodIn: Set<Int32> = []
      for (change, occasion) in pairing.changedOccasions() where occasion.day > programme.today {
        let lawyer = occasion.substitute?.position ?? pairing.lawyer.value.position
        let isMoved = change.value.change.value == .moved
        // Two people who stand in for one session have a finding of their own.
        if !isMoved, !stoodIn.insert(occasion.day.number * 1440 + Int32(occasion.from.minutes)).inserted {
          continue
        }
        // Who stands in for themselves has a finding of its own.
        guard lawyer >= 0, isMoved || lawyer != pairing.lawyer.value.position, occasion.from < occasion.to
        else { continue }
        claims[Int(lawyer), default: []].append(
          Claim(
            day: occasion.day, hours: occasion.from.minutes..<occasion.to.minutes,
            communities: [pairing.community.value.position], isEvent: false, record: pairing.record,
            place: isMoved
              ? pairing.record.place(of: change.value.to) : pairing.record.place(of: change.value.lawyer),
            what: programme.sessionWords(pairing)))
      }
    }
    for event in programme.events.all where event.takesPlace {
      guard let speaker = event.speaker?.value.position, speaker >= 0, let hours = event.hours else {
        continue
      }
      claims[Int(speaker), default: []].append(
        event.claim(on: event.date.value, hours, at: event.record.place(of: event.speaker)))
    }
    return claims
  }

  /// Single days against the sessions of every week, from tomorrow on: today's are under way.
  private static func weekly(of programme: Programme, _ claims: [Int: [Claim]]) -> [Collision] {
    guard !claims.isEmpty else { return [] }
    let calendar = WorkCalendar(programme.holidays)
    let live = programme.livePairings
    var own: [Int: [Pairing]] = [:]
    for pairing in live where claims[Int(pairing.lawyer.value.position)] != nil {
      own[Int(pairing.lawyer.value.position), default: []].append(pairing)
    }
    var budget = mostComparisons
    var found: [Collision] = []
    for lawyer in claims.keys.sorted() {
      guard let pairings = own[lawyer] else { continue }
      let changed = pairings.map { pairing in
        Set(
          (pairing.exceptions?.value ?? []).map(\.value).filter { $0.change.value != .place }.map(\.on.value))
      }
      for claim in (claims[lawyer] ?? []) where claim.day > programme.today && !calendar.isHoliday(claim.day)
      {
        let weekday = claim.day.weekday
        search: for (pairing, changed) in zip(pairings, changed) where budget > 0 {
          budget -= 1
          guard pairing.openTerm?.contains(claim.day) ?? false, !changed.contains(claim.day) else { continue }
          // A lecture may be given in the session of the community it is for.
          guard !claim.isEvent || !claim.communities.contains(pairing.community.value.position) else {
            continue
          }
          for session in pairing.sessions?.value ?? [] {
            guard session.value.hasTimes, session.value.weekday.value == weekday,
              session.value.holds(on: claim.day),
              session.value.from.value.minutes < claim.hours.upperBound,
              claim.hours.lowerBound < session.value.to.value.minutes,
              !programme.mayShareARoom(claim.communities, pairing.community.value.position)
            else { continue }
            found.append(
              collision(
                claim,
                Claim(
                  day: claim.day, hours: claim.hours, communities: [], isEvent: false, record: pairing.record,
                  place: pairing.record.place(of: session), what: programme.sessionWords(pairing))))
            break search
          }
        }
      }
    }
    return found
  }

  /// Days compared with pairings in one run; nobody has so many, and a hostile file must not take for ever.
  private static let mostComparisons = 5_000_000

  // MARK: One room at one hour

  private static func rooms(of programme: Programme) -> [Collision] {
    var numbers: [String: Int] = [:]
    var claims: [Int: [Claim]] = [:]
    for event in programme.events.all where event.takesPlace && event.place.isWritten {
      guard let hours = event.hours else { continue }
      let claim = event.claim(on: event.date.value, hours, at: event.record.place(of: event.place))
      for community in event.communities.value where community.value.position >= 0 {
        let key = "\(community.value.position) \(claim.room)"
        let number = numbers[key] ?? numbers.count
        numbers[key] = number
        claims[number, default: []].append(claim)
      }
    }
    var told: Set<Int> = []
    return claims.overlaps { later, earlier in
      let (one, other) = (
        programme.events.all[later.record.position], programme.events.all[earlier.record.position]
      )
      // One event that was written twice, and one lawyer at two events, have findings of their own.
      return one.record.position == other.record.position
        || later.isSameEvent(as: earlier)
        || (one.speaker != nil && one.speaker?.value == other.speaker?.value)
    }.compactMap { later, earlier in
      guard told.insert(later.record.position).inserted else { return nil }
      return Collision(
        record: later.record, place: later.place,
        message: Words(
          zh: "\(later.day.iso) 同一时间、同一地点，既有\(later.what.zh)，又有\(earlier.what.zh)",
          en: "on \(later.day.iso) one room has \(later.what.en) and \(earlier.what.en) at the same time"),
        help: Words(zh: "改其中一处的时间或地点", en: "change the time or the place of one of them"),
        note: Finding.Note(Words(zh: "另一处在这里", en: "the other one is here"), at: earlier.place))
    }
  }

  // MARK: One day

  /// Two changes of one session that cannot both be kept.
  private static func changes(of programme: Programme) -> [Collision] {
    programme.livePairings.flatMap { pairing -> [Collision] in
      let exceptions = (pairing.exceptions?.value ?? []).filter {
        $0.value.on.isWritten && $0.value.change.isWritten && $0.value.on.value >= programme.today
      }
      guard exceptions.count > 1 else { return [] }
      var byDay: [Day: [Located<SessionException>]] = [:]
      var found: [Collision] = []
      for exception in exceptions {
        let day = exception.value.on.value
        if let earlier = byDay[day]?.first(where: { !$0.value.goes(with: exception.value) }) {
          found.append(
            Collision(
              record: pairing.record, place: pairing.record.place(of: exception.value.on),
              message: Words(
                zh:
                  "\(day.iso) 的驻点已写了「\(earlier.value.change.value.zhNames[0])」，又写「\(exception.value.change.value.zhNames[0])」",
                en:
                  "the session of \(day.iso) is “\(earlier.value.change.value.rawValue)” already, and here “"
                  + "\(exception.value.change.value.rawValue)”"),
              help: Words(zh: "同一天只留一条变更", en: "leave one change for the day"),
              note: Finding.Note(
                Words(zh: "这一天已有变更", en: "the day's other change"),
                at: pairing.record.place(of: earlier.value.on))))
        }
        if byDay[day, default: []].count < 4 { byDay[day, default: []].append(exception) }
      }
      return found
    }
  }

  /// A session is brought forward by some days, never into the weeks before.
  private static func movedBack(in programme: Programme) -> [Collision] {
    let calendar = WorkCalendar(programme.holidays)
    return programme.livePairings.flatMap { pairing in
      (pairing.exceptions?.value ?? []).compactMap { exception -> Collision? in
        let on = exception.value.on
        guard on.isWritten, on.value >= programme.today, exception.value.change.value == .moved,
          let new = exception.value.to?.value.on, new.isWritten,
          on.value - new.value > (calendar.isHoliday(on.value) ? 31 : 7),
          pairing.openTerm?.contains(new.value) ?? false
        else { return nil }
        return Collision(
          record: pairing.record, place: pairing.record.place(of: new),
          message: Words(
            zh: "\(on.value.iso) 的驻点改到了 \(on.value - new.value) 天以前的 \(new.value.iso)",
            en:
              "the session of \(on.value.iso) is moved back by \(on.value - new.value) days, to \(new.value.iso)"
          ),
          help: Words(zh: "核对改到的日期", en: "see to the new day"),
          note: Finding.Note(Words(zh: "原定的日期", en: "the day it was to be"), at: pairing.record.place(of: on))
        )
      }
    }
  }

  // MARK: Weeks and terms

  /// Two weekly sessions of one pairing that overlap.
  private static func sessions(of programme: Programme) -> [Collision] {
    programme.livePairings.flatMap { pairing -> [Collision] in
      let sessions = (pairing.sessions?.value ?? []).filter(\.value.hasTimes)
      guard sessions.count > 1 else { return [] }
      var taken: [Weekday: [Located<Session>]] = [:]
      for session in sessions {
        let day = session.value.weekday.value
        if let earlier = taken[day]?.first(where: {
          $0.value.since?.value == session.value.since?.value && $0.value.from.value < session.value.to.value
            && session.value.from.value < $0.value.to.value
        }) {
          return [
            Collision(
              record: pairing.record, place: pairing.record.place(of: session),
              message: Words(
                zh: "同一社区\(day.words.zh)的两段驻点时间重叠", en: "two sessions of \(day.words.en) overlap"),
              help: Words(
                zh: "合成一段；中途改了时间的，写上 since", en: "make them one; where the time changed write `since`"),
              note: Finding.Note(
                Words(zh: "另一段在这里", en: "the other one is here"), at: pairing.record.place(of: earlier)))
          ]
        }
        taken[day, default: []].append(session)
      }
      return []
    }
  }

  /// More than three students in one community at once, over all its teams.
  private static func teams(of programme: Programme) -> [Collision] {
    let teams = programme.teams.all.filter {
      $0.from.isWritten && $0.size.isWritten && (1...3).contains($0.size.value)
        && !$0.isOver(on: programme.today)
    }
    let groups = Grouping(
      groups: programme.communities.all.count, teams.lazy.map { $0.community.value.position })
    return programme.communities.all.indices.compactMap { community in
      guard groups[community].count > 1 else { return nil }
      let own = groups[community].map { teams[Int($0)] }.sorted {
        ($0.from.value, $0.record.position) < ($1.from.value, $1.record.position)
      }
      var present: [Team] = []
      for team in own {
        // The last day of one team may be the first of the next.
        present.removeAll { $0.until.map { $0.value <= team.from.value } ?? false }
        present.append(team)
        let size = present.reduce(0) { $0 + $1.size.value }
        guard size > 3, let other = present.first else { continue }
        return Collision(
          record: team.record, place: team.record.place(of: team.size),
          message: Words(
            zh: "\(programme.name(of: team.community))的志愿者小组合起来有 \(size) 人，最多 3 人",
            en:
              "the teams of \(programme.name(of: team.community)) have \(size) students together; three are the most"
          ),
          help: Words(
            zh: "改人数；上一个小组已结束的，写上 until", en: "change a size; write `until` for a team that is over"),
          note: Finding.Note(
            Words(zh: "另一个小组", en: "the other team"), at: other.record.place(of: other.size)))
      }
      return nil
    }
  }
}

extension Event {
  fileprivate var hours: Range<Int>? {
    guard from.isWritten, to.isWritten, from.value < to.value else { return nil }
    return from.value.minutes..<to.value.minutes
  }

  fileprivate func claim(on day: Day, _ hours: Range<Int>, at place: SourcePlace) -> Claim {
    Claim(
      day: day, hours: hours, communities: communities.value.map(\.value.position), isEvent: true,
      room: plainKey(self.place.value), record: record, place: place,
      what: Words(zh: "「\(shownTitle)」", en: "“\(shownTitle)”"))
  }
}

extension SessionException {
  /// Whether both changes of one day can be kept: another place or lawyer for a session that is held.
  fileprivate func goes(with other: SessionException) -> Bool {
    let both = Set([change.value, other.change.value])
    return both.count == 2 && !both.contains(.cancelled)
      && (to == nil || other.to == nil) && (place == nil || other.place == nil)
      && (lawyer == nil || other.lawyer == nil)
  }
}

extension Programme {
  fileprivate func sessionWords(_ pairing: Pairing) -> Words {
    let name = name(of: pairing.community)
    return Words(zh: "\(name)的驻点", en: "the session in \(name)")
  }

  /// Whether a community may share its lawyer's room with one of others.
  func mayShareARoom(_ communities: [Int32], _ other: Int32) -> Bool {
    communities.contains { mayShareARoom($0, other) }
  }

  /// Whether two communities have one room, or say that theirs is shared.
  func mayShareARoom(_ one: Int32, _ other: Int32) -> Bool {
    guard one >= 0, other >= 0, one != other else { return false }
    let (one, other) = (self.communities.all[Int(one)], self.communities.all[Int(other)])
    guard let here = one.office?.value, let there = other.office?.value else { return false }
    if here.shared.map({ $0.value != .no }) ?? false, there.shared.map({ $0.value != .no }) ?? false {
      return true
    }
    return plainKey(here.place.value) == plainKey(there.place.value)
      && plainKey(one.address.value) == plainKey(other.address.value)
  }
}
