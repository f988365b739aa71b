import Dispatch
import Synchronization

/// Work that was begun on another thread before its result is needed.
public final class Ahead<Value: Sendable>: Sendable {
  private let group = DispatchGroup()
  private let result = Mutex<Value?>(nil)

  public init(_ work: @escaping @Sendable () -> Value) {
    DispatchQueue.global().async(group: group) { [self] in
      let value = work()
      result.withLock { $0 = value }
    }
  }

  /// Waits for the work to end where it has not yet.
  public var value: Value? {
    group.wait()
    return result.withLock { $0 }
  }
}
