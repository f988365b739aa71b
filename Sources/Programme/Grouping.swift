/// Positions of records by the id of another record that they name, kept flat so that 100,000 communities cost no list each.
struct Grouping: Sendable {
  private var groups: [String: Int32] = [:]
  /// Where each group begins in `members`; one more than there are groups.
  private var starts: [Int32] = [0]
  private var members: [Int32] = []

  /// - Parameter keys: for each position the ids it belongs to; one that stands there twice counts once.
  init(_ keys: some Collection<[String]>) {
    var pairs: [(group: Int32, member: Int32)] = []
    pairs.reserveCapacity(keys.count)
    for (position, ids) in keys.enumerated() {
      for (index, id) in ids.enumerated() where !id.isEmpty && !ids[..<index].contains(id) {
        let group = groups[id] ?? Int32(groups.count)
        groups[id] = group
        pairs.append((group, Int32(position)))
      }
    }
    starts = [Int32](repeating: 0, count: groups.count + 1)
    for pair in pairs { starts[Int(pair.group) + 1] += 1 }
    for group in starts.indices.dropFirst() { starts[group] += starts[group - 1] }
    var next = starts
    members = [Int32](repeating: 0, count: pairs.count)
    for pair in pairs {
      members[Int(next[Int(pair.group)])] = pair.member
      next[Int(pair.group)] += 1
    }
  }

  /// Those that name an id, in the order of the records.
  subscript(id: String) -> ArraySlice<Int32> {
    guard let group = groups[id].map({ Int($0) }) else { return [] }
    return members[Int(starts[group])..<Int(starts[group + 1])]
  }
}
