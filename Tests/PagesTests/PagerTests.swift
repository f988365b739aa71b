import Testing

@testable import Pages

@Suite struct PagerTests {
  static let lists: [(number: Int, total: Int, shown: String)] = [
    (1, 1, "1"), (3, 9, "1 2 3 4 5 6 7 8 9"), (1, 10, "1 2 3 … 10"), (10, 10, "1 … 8 9 10"),
    (4, 10, "1 2 3 4 5 6 … 10"), (5, 10, "1 … 3 4 5 6 7 … 10"), (800, 1550, "1 … 798 799 800 801 802 … 1550"),
  ]

  @Test("a long list's pager leads to its ends and to the neighbours", arguments: lists)
  func steps(list: (number: Int, total: Int, shown: String)) {
    let steps = PageBuilder.pagerSteps(list.number, of: list.total)
    #expect(steps.map { ($0.isAfterGap ? "… " : "") + "\($0.page)" }.joined(separator: " ") == list.shown)
  }
}
