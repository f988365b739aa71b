import Testing

@testable import Programme

@Suite struct CoverageTests {
  private func pairing(_ lawyer: String, _ from: String, _ until: String, _ more: String = "") -> String {
    """
    - id: \(lawyer)-pairing
      community: tinghe
      firm: f
      lawyer: \(lawyer)
      agreement: {number: 甲1, signed: 2020-01-01, from: \(from), until: \(until)}
      \(more)

    """
  }

  private func city(_ pairings: [String], status: String = "active") -> Directory {
    let city = TestCity([
      "communities/tinghe.yaml": "name: 听荷社区\nstreet: s\nstatus: \(status)",
      "lawyers/old.yaml": "name: 甲\nfirm: f\nstatus: {replaced: {on: 2026-02-01, by: new}}",
      "pairings/x.yaml": pairings.isEmpty ? "# nothing" : pairings.joined(),
    ])
    return Directory(city.programme)
  }

  /// `state lawyer | next lawyer | former lawyers`.
  private func shown(_ directory: Directory, on day: Day) -> String {
    guard let community = directory.programme.communities["tinghe"] else { return "no community" }
    let now =
      switch directory.coverage(of: community, on: day) {
      case .served(let pairing): "served \(pairing.lawyer.value.id)"
      case .renewal(let pairing): "renewal \(pairing.lawyer.value.id)"
      case .none: "none"
      }
    let next = directory.upcoming(of: community, after: day)?.lawyer.value.id ?? "-"
    let former = directory.history(of: community, on: day).map(\.lawyer.value.id).joined(separator: ",")
    return "\(now) | \(next) | \(former)"
  }

  @Test(arguments: [
    ("2024-12-31", "none | a | "),
    ("2025-01-01", "served a | b | "),
    ("2025-12-31", "served a | b | "),
    ("2026-01-15", "renewal a | b | "),
    ("2026-02-01", "served b | - | a"),
    ("2026-06-30", "served b | - | a"),
    ("2026-08-29", "renewal b | - | a"),
    ("2026-08-30", "none | - | b,a"),
  ])
  func `who serves a community in the course of time`(date: String, expected: String) {
    let directory = city([
      pairing("a", "2025-01-01", "2025-12-31"), pairing("b", "2026-02-01", "2026-06-30"),
    ])
    #expect(shown(directory, on: day(date)) == expected)
  }

  @Test func `a pairing that was ended is not being renewed`() {
    let directory = city([pairing("a", "2025-01-01", "2026-12-31", "ended: {on: 2026-03-01}")])
    #expect(shown(directory, on: day("2026-03-01")) == "served a | - | ")
    #expect(shown(directory, on: day("2026-03-02")) == "none | - | a")
  }

  @Test func `a lawyer who has been replaced serves no longer`() {
    let directory = city([
      pairing("old", "2025-01-01", "2026-12-31"), pairing("new", "2026-02-01", "2026-12-31"),
    ])
    #expect(shown(directory, on: day("2026-01-31")) == "served old | new | ")
    #expect(shown(directory, on: day("2026-03-01")) == "served new | - | old")
  }

  @Test(arguments: ["closed", "{merged_into: other}"])
  func `a community that is no more has no lawyer`(status: String) {
    let directory = city([pairing("a", "2025-01-01", "2026-12-31")], status: status)
    #expect(shown(directory, on: day("2026-03-10")) == "none | - | ")
  }

  @Test(
    "a firm's page shows what the communities' own pages show: standing or being renewed, never one that is closed",
    arguments: [
      ("2025-12-31", "active", ["a"]), ("2026-01-15", "active", ["a"]), ("2026-02-01", "active", ["b"]),
      ("2026-08-29", "active", ["b"]), ("2026-08-30", "active", []), ("2026-02-01", "closed", []),
      ("2026-02-01", "{merged_into: other}", []),
    ])
  func shownPairings(today: String, status: String, lawyers: [String]) {
    let city = TestCity([
      "communities/tinghe.yaml": "name: 听荷社区\nstreet: s\nstatus: \(status)",
      "firms/f.yaml": "name: 西子所\naffiliation: district\ndistrict: d",
      "pairings/x.yaml": pairing("a", "2025-01-01", "2025-12-31") + pairing("b", "2026-02-01", "2026-06-30"),
    ])
    let directory = Directory(city.programme)
    let shown = city.programme.firms.all.flatMap { directory.servedPairings(of: $0, on: day(today)) }
    #expect(shown.map(\.lawyer.value.id) == lawyers)
  }
}

@Suite struct DirectoryTests {
  let directory = Directory(
    TestCity([
      "districts/all.yaml": """
      - {id: north, name: 北区, order: 2}
      - {id: south, name: 南区, order: 1}
      - {id: past, name: 旧区, until: 2021-04-08}
      - {id: plain, name: 平区}
      """,
      "streets/all.yaml": "- {id: s1, name: 一街, district: north}\n- {id: s2, name: 二街, district: north}",
      "communities/all.yaml": """
      - {id: a, name: 甲, street: s2}
      - {id: b, name: 乙, street: s1}
      - {id: c, name: 丙, street: s2, status: {merged_into: d}}
      - {id: d, name: 丁, street: s2, status: {merged_into: a}}
      - {id: e, name: 戊, street: s2, status: {merged_into: f}}
      - {id: f, name: 己, street: s2, status: {merged_into: e}}
      """,
      "firms/f.yaml": "name: 某所\naffiliation: district\ndistrict: south",
      "lawyers/all.yaml": "- {id: l1, name: 某甲, firm: f}\n- {id: l2, name: 某乙, firm: f}",
      "schools/x.yaml": "name: 某法学院\nagreement: {number: 1, from: 2025-01-01, until: 2027-01-01}",
      "teams/all.yaml": """
      - {id: t1, community: a, school: x, size: 2, from: 2025-01-01}
      - {id: t2, community: a, school: x, size: 3, from: 2026-01-01}
      - {id: t3, community: a, school: x, size: 1, from: 2026-09-01}
      """,
      "pairings/all.yaml": """
      - {id: p1, community: a, lawyer: l1, origin: provincial}
      - {id: p2, community: b, lawyer: l2, advisers: [l1], origin: provincial}
      """,
    ]).programme)

  @Test func `districts of today, in their order`() {
    #expect(directory.districts(on: day("2026-03-10")).map(\.id) == ["south", "north", "plain"])
    #expect(directory.districts(on: day("2021-04-08")).map(\.id).contains("past"))
  }

  @Test func `communities by street and by district, without those that are no more`() throws {
    let street = try #require(directory.programme.streets["s2"])
    #expect(directory.communities(in: street).map(\.id) == ["a"])
    #expect(directory.allCommunities(in: street).map(\.id) == ["a", "c", "d", "e", "f"])
    let north = try #require(directory.programme.districts["north"])
    #expect(directory.communities(in: north).map(\.id) == ["b", "a"])
    let community = try #require(directory.programme.communities["a"])
    #expect(directory.district(of: community)?.id == "north")
  }

  @Test func `mergers are followed to their end, a ring of them without end is not`() throws {
    let communities = directory.programme.communities
    #expect(directory.successor(of: try #require(communities["c"])).id == "a")
    #expect(directory.predecessors(of: try #require(communities["a"])).map(\.id) == ["d"])
    #expect(["e", "f"].contains(directory.successor(of: try #require(communities["e"])).id))
  }

  @Test func `a lawyer's pairings include those as adviser, the served ones do not`() throws {
    let lawyer = try #require(directory.programme.lawyers["l1"])
    #expect(directory.pairings(of: lawyer).map(\.id) == ["p1", "p2"])
    #expect(directory.servedPairings(of: lawyer, on: day("2026-03-10")).map(\.id) == ["p1"])
  }

  @Test func `a firm's pairings include those that name only its lawyer`() throws {
    let firm = try #require(directory.programme.firms["f"])
    #expect(directory.pairings(of: firm).map(\.id) == ["p1", "p2"])
    #expect(directory.lawyers(of: firm).map(\.id) == ["l1", "l2"])
  }

  @Test func `the team that came last among those that are there`() throws {
    let community = try #require(directory.programme.communities["a"])
    #expect(directory.team(of: community, on: day("2026-03-10"))?.id == "t2")
    #expect(directory.team(of: community, on: day("2024-03-10")) == nil)
  }
}
