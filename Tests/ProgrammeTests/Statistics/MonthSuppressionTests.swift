import Testing

@testable import Programme

@Suite struct MonthSuppressionTests {
  /// What is told of a month: `city | district: streets | …`, stated totals in parentheses.
  private func shown(_ figures: [[Int]], stated: [Int: Int] = [:]) -> String {
    var streets: [String] = []
    var communities: [String] = []
    var reports: [String] = []
    for (district, values) in figures.enumerated() {
      for value in values {
        let id = streets.count
        streets.append("- {id: s\(id), name: s\(id), district: d\(district)}")
        communities.append("- {id: c\(id), name: c\(id), street: s\(id)}")
        if stated[district] == nil {
          reports.append("- {month: 2026-01, community: c\(id), visits: 1, mediations: \(value)}")
        }
      }
    }
    for (district, value) in stated {
      reports.append("- {month: 2026-01, district: d\(district), totals: {visits: 1, mediations: \(value)}}")
    }
    let city = TestCity([
      "districts/all.yaml": figures.indices.map { "- {id: d\($0), name: d\($0)}" }.joined(separator: "\n"),
      "streets/all.yaml": streets.joined(separator: "\n"),
      "communities/all.yaml": communities.joined(separator: "\n"),
      "activities/all.yaml": reports.joined(separator: "\n"),
    ])
    guard let month = Statistics(Directory(city.programme)).months.first else { return "no month" }
    var parts = [month.city.shown(.mediations)]
    var next = 0
    for (district, values) in figures.enumerated() {
      let own = values.indices.map { month.streets[next + $0]?.shown(.mediations) ?? "nil" }
      next += values.count
      parts.append(
        "\(month.districts[district]?.shown(.mediations) ?? "nil"): \(own.joined(separator: " "))")
    }
    return parts.joined(separator: " | ")
  }

  @Test(
    "what is told of one month",
    arguments: [
      ("nothing small", [[5, 0, 17], [9]], "31 | 22: 5 0 17 | 9: 9"),
      ("a small one takes another along, by order and not by size", [[3, 20, 7]], "30 | 30: <5 - 7"),
      ("two small ones hide each other", [[3, 4, 20]], "27 | 27: <5 <5 20"),
      ("two ones do not", [[1, 1, 20]], "22 | 22: <5 <5 -"),
      ("nor two fours", [[4, 4, 20]], "28 | 28: <5 <5 -"),
      ("a five beside a one is no cover", [[1, 5, 9, 9]], "24 | 24: <5 - - 9"),
      (
        "without another street the district goes, and another district with one of its streets",
        [[2, 4], [30, 0], [8, 9]], "53 | 6: <5 <5 | 30: 30 0 | 17: 8 9"
      ),
      ("two ones alone", [[1, 1], [30], [8]], "40 | <5: <5 <5 | -: - | 8: 8"),
      ("a district with one street", [[3, 0], [6, 8], [9]], "26 | <5: <5 0 | -: - 8 | 9: 9"),
      (
        "rather a district that hides a street already", [[3], [6, 8], [9, 2, 30]],
        "58 | <5: <5 | 14: 6 8 | -: 9 <5 30"
      ),
      ("the only district", [[3]], "<5 | <5: <5"),
      ("the city goes where nothing else is left", [[3], [0]], "<5 | <5: <5 | 0: 0"),
      ("two small districts that add up to more", [[1], [4]], "5 | <5: <5 | <5: <5"),
      (
        "ones that add up to four are not told to be fewer than five", [[1, 1, 1, 1], [9], [7]],
        "20 | -: <5 <5 <5 <5 | -: - | 7: 7"
      ),
      ("four districts of one", [[1], [1], [1], [1]], "- | <5: <5 | <5: <5 | <5: <5 | <5: <5"),
    ])
  func cases(name: String, figures: [[Int]], told: String) {
    #expect(shown(figures) == told, "\(name)")
  }

  @Test func `a stated total is a street of its own that nobody sees`() {
    #expect(shown([[0], [6, 8], [9]], stated: [0: 3]) == "26 | <5: nil | -: - 8 | 9: 9")
    #expect(shown([[3], [0, 0], [9]], stated: [1: 14]) == "26 | <5: <5 | -: nil nil | 9: 9")
  }
}
