import Diagnostics

/// How many lectures or trainings a community had: by its monthly report where there is one, else by the events held.
struct HeldEvents {
  /// The first day of the first month on which anything is on record in the city.
  let first: Day
  private let reported: [CommunityMonth: Int]
  private let held: [CommunityMonth: Int]
  /// Months in which something names a community that cannot be found, which has its own finding.
  private let unclear: Set<Month>

  /// Nil where nothing is on record, or part of it could not be read.
  init?(_ programme: Programme, kind: EventKind, figure: (Figures) -> Located<Int>?) {
    guard !programme.isUnsure(Activity.self, Event.self, Community.self),
      programme.activities.all.allSatisfy(\.month.isWritten),
      programme.events.all.allSatisfy({ $0.date.isWritten && $0.kind.isWritten })
    else { return nil }
    var unclear: Set<Month> = []
    var reported: [CommunityMonth: Int] = [:]
    var first: Day?
    for activity in programme.activities.all {
      guard let community = activity.community else { continue }
      if programme.communities[community] == nil { unclear.insert(activity.month.value) }
      let key = CommunityMonth(community: community.value.position, month: activity.month.value)
      reported[key, default: 0] += figure(activity.figures)?.value ?? 0
      first = min(first ?? key.month.first, key.month.first)
    }
    var held: [CommunityMonth: Int] = [:]
    for event in programme.events.all where event.isHeld(by: programme.today) {
      let month = event.date.value.month
      first = min(first ?? month.first, month.first)
      guard event.kind.value == kind else { continue }
      for community in event.communities.value {
        if programme.communities[community] == nil { unclear.insert(month) }
        held[CommunityMonth(community: community.value.position, month: month), default: 0] += 1
      }
    }
    guard let first else { return nil }
    // A month that nobody reported on between months that were is missing as a whole, which has its own finding.
    let months = Set(reported.keys.map(\.month))
    if var month = months.min(), let last = months.max() {
      while month < last {
        if !months.contains(month) { unclear.insert(month) }
        month = month.next
      }
    }
    self.first = first
    self.reported = reported
    self.held = held
    self.unclear = unclear
  }

  /// Whether nothing was held between two days, as far as that can be told.
  func hasNothing(of community: Int32, from first: Day, through last: Day) -> Bool {
    var (count, month) = (0, first.month)
    while month.first <= last {
      if unclear.contains(month) { return false }
      let key = CommunityMonth(community: community, month: month)
      count += reported[key] ?? held[key] ?? 0
      month = month.next
    }
    return count == 0
  }
}
