import Diagnostics
import Dispatch
import Publishing
import Synchronization
import Workers

/// Shows on a terminal how far a build has come, once it has taken half a second.
final class ProgressBar: Sendable {
  private struct State {
    var stagesDone = 0
    var tenths = 4
    var isDrawn = false
  }

  private let ended = DispatchSemaphore(value: 0)
  private let state = Mutex(State())
  private let stageCount: Int
  private static let width = 24

  init(stageCount: Int) { self.stageCount = stageCount }

  func stageEnded() { state.withLock { $0.stagesDone += 1 } }

  /// Draws until the work ends, then leaves an empty line.
  func around<Result, Failure: Error>(_ work: () throws(Failure) -> Result) throws(Failure) -> Result {
    let drawing = BackgroundTask { [self] in
      var pause = DispatchTimeInterval.milliseconds(500)
      while ended.wait(timeout: .now() + pause) == .timedOut {
        draw()
        pause = .milliseconds(100)
      }
    }
    defer {
      ended.signal()
      drawing.value
      clear()
    }
    return try work()
  }

  private func draw() {
    let now = state.withLock { state in
      state.tenths += 1
      state.isDrawn = true
      return state
    }
    let filled = min(now.stagesDone, stageCount) * Self.width / stageCount
    let bar = String(repeating: "█", count: filled) + String(repeating: "░", count: Self.width - filled)
    show("\r\(bar) \(now.stagesDone)/\(stageCount)  \(now.tenths / 10).\(now.tenths % 10) s ")
  }

  private func clear() {
    if state.withLock({ $0.isDrawn }) { show("\r\u{1B}[K") }
  }

  /// A bar that cannot be drawn is no reason to end the work.
  private func show(_ text: String) { try? Console.write(text, to: .error) }
}

/// Runs a build or a check, with a progress bar where standard error is a terminal.
func withProgress(
  _ options: BuildOptions, stageCount: Int,
  _ work: (BuildOptions) throws(EnvironmentFailure) -> BuildReport
) throws(EnvironmentFailure) -> BuildReport {
  guard Console.Stream.error.isTerminal else { return try work(options) }
  let bar = ProgressBar(stageCount: stageCount)
  var watched = options
  watched.stageEnded = { _ in bar.stageEnded() }
  let shown = watched
  return try bar.around { () throws(EnvironmentFailure) in try work(shown) }
}
