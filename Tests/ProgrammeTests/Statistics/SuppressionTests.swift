import Testing

@testable import Programme

@Suite struct SuppressionTests {
  static let sensitive = ServiceKind.allCases.filter(\.isSensitive)

  private func publications(_ city: RandomCity, on today: String) -> [Publication] {
    let directory = city.directory(on: today)
    let statistics = Statistics(directory)
    return Self.sensitive.map { Publication(statistics, directory, city.streets, $0) }
  }

  private func count(of seeds: Range<Int>, where isBroken: (Publication) -> Bool) -> Int {
    seeds.reduce(0) { $0 + publications(RandomCity($1), on: "2026-02-01").count(where: isBroken) }
  }

  @Test(
    "nobody can work out a total that is not told, whatever else is",
    arguments: [("2025-12-20", 0..<30), ("2026-02-01", 30..<90)])
  func nothingRecovered(today: String, seeds: Range<Int>) {
    for seed in seeds {
      for publication in publications(RandomCity(seed), on: today) {
        #expect(Attacker(publication).recovered() == [], "\(publication.kind) in city \(seed)")
      }
    }
  }

  @Test func `the same attacker works out plenty where only totals of 1 to 4 are withheld`() {
    #expect(count(of: 0..<30) { !Attacker($0.naive).recovered().isEmpty } > 60)
  }

  @Test func `and plenty where the months are protected and all their sums of the year told`() {
    #expect(count(of: 0..<30) { !Attacker($0.tellingYears).recovered().isEmpty } > 20)
  }

  @Test func `nor does it help to keep what was told earlier`() {
    for seed in 200..<230 {
      let city = RandomCity(seed, RandomCity.Size(districts: 1...2, streets: 1...3, months: 3...5))
      for publication in editions(of: city) {
        #expect(Attacker(publication).recovered() == [], "\(publication.kind) in city \(seed)")
      }
    }
  }

  /// What is told at last, with all that was told of the running years in the months before.
  private func editions(of city: RandomCity) -> [Publication] {
    var last = publications(city, on: "2027-01-20")
    for month in Set(city.activities.map(\.month)).sorted() {
      let directory = city.directory(on: (month.next.first + 14).iso, through: month)
      let statistics = Statistics(directory)
      for (index, kind) in Self.sensitive.enumerated() {
        let edition = Publication(statistics, directory, city.streets, kind)
        #expect(
          edition.months == Array(last[index].months.prefix(edition.months.count)), "later months change it")
        last[index].years += edition.years
      }
    }
    return last
  }

  @Test func `an attacker with old editions wins where running sums of the year are told`() {
    var broken = 0
    for seed in 200..<215 {
      let city = RandomCity(seed, RandomCity.Size(districts: 1...2, streets: 1...3, months: 3...5))
      for var publication in publications(city, on: "2027-01-20") {
        let years = publication.years
        publication.years = []
        for year in years {
          for count in year.months.indices {
            publication.years.append(
              Publication.Year(
                months: Array(year.months[...count]), counts: [], shares: year.shares.map { _ in nil }))
          }
        }
        if !Attacker(publication.tellingYears).recovered().isEmpty { broken += 1 }
      }
    }
    #expect(broken > 20)
  }

  @Test(arguments: 0..<4)
  func `in a larger city neither elimination nor bounds yield a total`(seed: Int) {
    let size = RandomCity.Size(
      districts: 4...5, streets: 4...7, months: 14...14, first: Month(uncheckedYear: 2024, month: 11))
    for publication in publications(RandomCity(seed, size), on: "2026-02-01") {
      let attacker = Attacker(publication)
      #expect(attacker.eliminated() == [], "\(publication.kind)")
      #expect(attacker.narrowed() == [], "\(publication.kind)")
    }
  }

  @Test
  func
    `elimination and bounds do yield totals where all sums of the year are told, or only small ones withheld`()
  {
    let size = RandomCity.Size(
      districts: 4...5, streets: 4...7, months: 14...14, first: Month(uncheckedYear: 2024, month: 11))
    for publication in publications(RandomCity(0, size), on: "2026-02-01") {
      #expect(!Attacker(publication.naive).eliminated().isEmpty)
      #expect(!Attacker(publication.naive).narrowed().isEmpty)
    }
  }
}
