@testable import Programme

/// A made-up city with reports of a few months, small numbers among them more often than in life.
struct RandomCity {
  let districts: [String]
  /// The district of each street.
  let streets: [Int]
  /// The street of each community.
  let communities: [Int]
  private(set) var activities: [(month: Month, text: String)] = []

  struct Size {
    var districts = 1...3
    var streets = 1...4
    var months = 1...3
    var first = Month(uncheckedYear: 2025, month: 10)
  }

  init(_ seed: Int, _ size: Size = Size()) {
    var random = SeededRandom(seed)
    districts = (0..<Int.random(in: size.districts, using: &random)).map { "d\($0)" }
    var (streets, communities): ([Int], [Int]) = ([], [])
    for district in districts.indices {
      for _ in 0..<Int.random(in: size.streets, using: &random) {
        for _ in 0..<(random.oneIn(4) ? 2 : 1) { communities.append(streets.count) }
        streets.append(district)
      }
    }
    (self.streets, self.communities) = (streets, communities)
    var month = size.first
    for _ in 0..<Int.random(in: size.months, using: &random) {
      report(month, &random)
      month = month.next
    }
  }

  private mutating func report(_ month: Month, _ random: inout SeededRandom) {
    for (district, name) in districts.enumerated() {
      let states = random.oneIn(6)
      for (community, street) in communities.enumerated() where streets[street] == district {
        guard !states, !random.oneIn(10) else { continue }
        activities.append(
          (month, "- {month: \(month.iso), community: c\(community), visits: 4, \(Self.figures(&random))}"))
      }
      if states {
        activities.append(
          (month, "- {month: \(month.iso), district: \(name), totals: {visits: 9, \(Self.figures(&random))}}")
        )
      }
    }
  }

  private static func figures(_ random: inout SeededRandom) -> String {
    let fields = ["consultations", "mediations", "documents", "hotline"].map { "\($0): \(figure(&random))" }
    let received = figure(&random)
    let inTime = random.oneIn(3) ? random.below(received + 1) : received
    return fields.joined(separator: ", ") + ", requests: {received: \(received), in_time: \(inTime)}"
  }

  private static func figure(_ random: inout SeededRandom) -> Int {
    switch random.below(8) {
    case 0, 1: 0
    case 2: 1
    case 3, 4: 1 + random.below(4)
    case 5: 5
    case 6: 5 + random.below(4)
    default: 5 + random.below(30)
    }
  }
}

extension RandomCity {
  /// The city as its records state it on a day, with the reports up to a month.
  func directory(on today: String, through last: Month? = nil) -> Directory {
    let files = [
      "districts/all.yaml": districts.map { "- {id: \($0), name: \($0)}" },
      "streets/all.yaml": streets.enumerated().map { "- {id: s\($0), name: s\($0), district: d\($1)}" },
      "communities/all.yaml": communities.enumerated().map { "- {id: c\($0), name: c\($0), street: s\($1)}" },
      "activities/all.yaml": activities.filter { $0.month <= last ?? $0.month }.map(\.text),
    ]
    return Directory(TestCity(files.mapValues { $0.joined(separator: "\n") }, today: today).programme)
  }
}
