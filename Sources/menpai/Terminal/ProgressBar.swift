import Diagnostics
import Dispatch
import Synchronization

/// Shows on a terminal that work is going on, once it has taken half a second.
private final class ProgressBar: Sendable {
  private let queue = DispatchQueue(label: "progress")
  private let ticks = Mutex(0)
  private static let width = 24

  /// Draws until the work ends, then leaves an empty line.
  func around<Result, Failure: Error>(_ work: () throws(Failure) -> Result) throws(Failure) -> Result {
    let timer = DispatchSource.makeTimerSource(queue: queue)
    timer.schedule(deadline: .now() + .milliseconds(500), repeating: .milliseconds(100))
    timer.setEventHandler { [self] in draw() }
    timer.resume()
    defer {
      timer.cancel()
      queue.sync { clear() }
    }
    return try work()
  }

  private func draw() {
    let tick = ticks.withLock { count in
      count += 1
      return count
    }
    let seconds = 5 + tick
    let start = tick % (Self.width - 5)
    let bar = (0..<Self.width).map { (start..<start + 6).contains($0) ? "█" : "░" }.joined()
    show("\r\(bar) \(seconds / 10).\(seconds % 10) s ")
  }

  private func clear() {
    if ticks.withLock({ $0 }) > 0 { show("\r\u{1B}[K") }
  }

  /// A bar that cannot be drawn is no reason to end the work.
  private func show(_ text: String) { try? Console.write(text, to: .error) }
}

/// Runs work of unknown length, with a progress bar where standard error is a terminal.
func withProgress<Result, Failure: Error>(
  _ work: () throws(Failure) -> Result
) throws(Failure) -> Result {
  guard Console.Stream.error.isTerminal else { return try work() }
  return try ProgressBar().around(work)
}
