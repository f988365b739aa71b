import Synchronization

/// A fixed number of threads that work through slices of a plan; results come back in the plan's order.
package struct Workers: Sendable {
  package let count: Int

  /// - Parameter count: at least 1; the number of processors where none is given.
  package init(count: Int? = nil) {
    self.count = max(1, count ?? onlineProcessors())
  }

  /// Calls `work` for consecutive ranges that cover `0..<total`, several at a time, and returns what they
  /// returned in the order of the ranges.
  package func slices<Result: Sendable>(
    of total: Int, size: Int = 64, _ work: @Sendable (Range<Int>) -> Result
  ) -> [Result] {
    guard total > 0 else { return [] }
    let step = max(1, size)
    let sliceCount = (total + step - 1) / step
    guard count > 1, sliceCount > 1 else {
      return (0..<sliceCount).map { work($0 * step..<min(total, ($0 + 1) * step)) }
    }
    let next = Atomic<Int>(0)
    let finished = Mutex<[(index: Int, result: Result)]>([])
    together(min(count, sliceCount)) {
      var mine: [(index: Int, result: Result)] = []
      while true {
        let index = next.add(1, ordering: .relaxed).oldValue
        guard index < sliceCount else { break }
        mine.append((index, work(index * step..<min(total, (index + 1) * step))))
      }
      let results = mine
      finished.withLock { $0.append(contentsOf: results) }
    }
    return finished.withLock { $0.sorted { $0.index < $1.index }.map(\.result) }
  }
}
