import Programme

/// All awards, by year and by whom they were given to.
struct HonourIndex: Sendable {
  /// One award, given by one body on one day to one or more.
  struct Award: Sendable {
    let year: Int
    let title: String
    let kind: HonourKind
    let body: String?
    let date: Day?
    /// Its place on the page of its year.
    var anchor = ""
    fileprivate(set) var honours: [Honour]
  }

  struct Year: Sendable {
    let year: Int
    /// The latest first, those without a day last.
    let awards: [Award]
    var count: Int { awards.reduce(0) { $0 + $1.honours.count } }
  }

  /// An award that somebody was given, and where its year's page shows it.
  struct Entry: Sendable {
    let honour: Honour
    let anchor: String
  }

  /// The latest first.
  let years: [Year]
  private(set) var lawyers: [String: [Entry]] = [:]
  private(set) var firms: [String: [Entry]] = [:]
  private(set) var communities: [String: [Entry]] = [:]

  init(_ programme: Programme) {
    let all = Dictionary(grouping: programme.honours.all, by: \.year.value)
    years = all.keys.sorted(by: >).map { Year(year: $0, awards: HonourIndex.awards(all[$0] ?? [])) }
    for year in years {
      for award in year.awards { for honour in award.honours { add(honour, award.anchor, programme) } }
    }
  }

  private mutating func add(_ honour: Honour, _ anchor: String, _ programme: Programme) {
    let entry = Entry(honour: honour, anchor: anchor)
    let awardee = honour.awardee.value
    if let lawyer = awardee.lawyer { lawyers[lawyer.value.id, default: []].append(entry) }
    if let firm = awardee.firm { firms[firm.value.id, default: []].append(entry) }
    if let named = awardee.community.flatMap({ programme.communities[$0.value] }) {
      communities[programme.successor(of: named).id, default: []].append(entry)
    }
  }

  private static func awards(_ honours: [Honour]) -> [Award] {
    var awards: [Award] = []
    for honour in honours {
      let award = Award(
        year: honour.year.value, title: honour.award.value, kind: honour.kind.value, body: honour.body?.value,
        date: honour.date?.value, honours: [honour])
      if let same = awards.firstIndex(where: { $0.isSame(as: award) }) {
        awards[same].honours.append(honour)
      } else {
        awards.append(award)
      }
    }
    // Earlier awards keep their anchors when a later one of the same name comes.
    let earliestFirst = awards.indices.sorted {
      (awards[$0].date ?? .max, $0) < (awards[$1].date ?? .max, $1)
    }
    let anchors = Slug.unique(earliestFirst.map { awards[$0].title }, fallback: "award")
    for (index, anchor) in zip(earliestFirst, anchors) { awards[index].anchor = "award-" + anchor }
    return awards.enumerated()
      .sorted { first, second in
        let (one, other) = (first.element.date, second.element.date)
        return one == other ? first.offset < second.offset : (one ?? .min) > (other ?? .min)
      }
      .map(\.element)
  }
}

extension HonourIndex.Award {
  fileprivate func isSame(as other: HonourIndex.Award) -> Bool {
    title == other.title && kind == other.kind && body == other.body && date == other.date
  }
}

extension Day {
  fileprivate static let min = Day(number: .min)
  fileprivate static let max = Day(number: .max)
}
