extension Statistics {
  /// The months that statistics of the programme have, ascending, told without adding anything up: which pages there are
  /// is known before what they say.
  package static func months(of programme: Programme) -> [Month] {
    let places = CommunityPlaces(programme)
    var mentioned: Set<Month> = []
    for activity in programme.activities.all {
      guard activity.month.isWritten, activity.month.value <= programme.today.month,
        isCounted(activity, places)
      else { continue }
      mentioned.insert(activity.month.value)
    }
    return Array(due(ActivitySums.filled(mentioned.sorted()), on: programme.today))
  }

  /// Those of ascending months whose reports are due.
  static func due(_ months: [Month], on today: Day) -> ArraySlice<Month> {
    months.prefix { $0.reportsDue < today }
  }

  /// Whether an activity is a report of a community, or a district's statement, that can be placed.
  private static func isCounted(_ activity: Activity, _ places: CommunityPlaces) -> Bool {
    if let community = activity.community?.value.position {
      return community >= 0 && places.district(of: Int(community)) != nil
    }
    return activity.totals != nil && (activity.district?.value.position ?? -1) >= 0
  }
}
