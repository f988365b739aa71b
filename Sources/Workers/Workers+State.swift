import Synchronization

extension Workers {
  /// Calls `work` for each of `0..<total`, several at a time, and returns what it returned in their order.
  ///
  /// - Parameters:
  ///   - start: makes what one worker keeps from item to item; called once for each worker that gets one.
  ///   - work: called with the items that the worker pulls, lower ones first.
  package func items<State: ~Copyable, Result: Sendable>(
    of total: Int, start: @Sendable () -> State, _ work: @Sendable (inout State, Int) -> Result
  ) -> [Result] {
    guard total > 0 else { return [] }
    guard count > 1, total > 1 else {
      var state = start()
      return (0..<total).map { work(&state, $0) }
    }
    let next = Atomic<Int>(0)
    let finished = Mutex<[(index: Int, result: Result)]>([])
    together(min(count, total)) {
      var index = next.add(1, ordering: .relaxed).oldValue
      guard index < total else { return }
      var state = start()
      var mine: [(index: Int, result: Result)] = []
      while index < total {
        mine.append((index, work(&state, index)))
        index = next.add(1, ordering: .relaxed).oldValue
      }
      let results = mine
      finished.withLock { $0.append(contentsOf: results) }
    }
    return finished.withLock { $0.sorted { $0.index < $1.index }.map(\.result) }
  }
}
