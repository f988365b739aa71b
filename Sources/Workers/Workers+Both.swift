import Dispatch
import Synchronization

extension Workers {
  /// Does two different things, at once where there is more than one worker.
  public func both<First: Sendable, Second: Sendable>(
    _ first: @Sendable () -> First, _ second: @Sendable () -> Second
  ) -> (First, Second) {
    guard count > 1 else { return (first(), second()) }
    let done = Mutex<Second?>(nil)
    let made = Mutex<First?>(nil)
    DispatchQueue.concurrentPerform(iterations: 2) { index in
      if index == 0 {
        let result = first()
        made.withLock { $0 = result }
      } else {
        let result = second()
        done.withLock { $0 = result }
      }
    }
    // Both are there: each iteration has ended.
    return (made.withLock { $0 } ?? first(), done.withLock { $0 } ?? second())
  }
}
