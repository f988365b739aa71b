/// Positions of records by the position of another record that they name, kept flat so that 100,000 communities cost no
/// list each.
struct Grouping: Sendable {
  /// Where each group begins in `members`; one more than there are groups.
  private var starts: [Int32]
  private var members: [Int32]

  /// - Parameters:
  ///   - groups: how many records there are that may be named.
  ///   - named: for each member the position of the record that it names; -1 for none.
  init(groups: Int, _ named: some Collection<Int32>) {
    self.init(groups: groups, pairs: named.enumerated().lazy.map { (group: $1, member: Int32($0)) })
  }

  /// - Parameter pairs: in the order in which members are to stand in their group; those of group -1 are left out.
  init(groups: Int, pairs: some Sequence<(group: Int32, member: Int32)>) {
    let pairs = pairs.filter { $0.group >= 0 }
    starts = [Int32](repeating: 0, count: groups + 1)
    for pair in pairs { starts[Int(pair.group) + 1] += 1 }
    for group in starts.indices.dropFirst() { starts[group] += starts[group - 1] }
    var next = starts
    members = [Int32](repeating: 0, count: pairs.count)
    for pair in pairs {
      members[Int(next[Int(pair.group)])] = pair.member
      next[Int(pair.group)] += 1
    }
  }

  /// Those that name the record at a position, in the order of the records.
  subscript(group: Int) -> ArraySlice<Int32> {
    guard group < starts.count - 1 else { return [] }
    return members[Int(starts[group])..<Int(starts[group + 1])]
  }

  /// Puts each group's members into another order.
  mutating func sortGroups(by precedes: (Int32, Int32) -> Bool) {
    for group in 0..<starts.count - 1 {
      let range = Int(starts[group])..<Int(starts[group + 1])
      if range.count > 1 { members[range].sort(by: precedes) }
    }
  }
}
