import Synchronization

/// Work that was begun on another thread before its result is needed, or is done when it is where there is no other thread.
package final class BackgroundTask<Value: Sendable>: Sendable {
  private let work: @Sendable () -> Value
  private let result = Mutex<Value?>(nil)
  private let thread = Mutex<SystemThread?>(nil)

  package init(_ work: @escaping @Sendable () -> Value) {
    self.work = work
    let started = SystemThread { [self] in
      let value = work()
      result.withLock { $0 = value }
    }
    thread.withLock { $0 = started }
  }

  /// Waits for the work to end where it has not yet.
  package var value: Value {
    thread.withLock { thread in
      thread?.join()
      thread = nil
    }
    return result.withLock { result in
      let value = result ?? work()
      result = value
      return value
    }
  }

  deinit { thread.withLock { $0?.detach() } }
}
