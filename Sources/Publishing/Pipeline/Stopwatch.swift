/// Measures the stages of a build one after the other.
struct Stopwatch {
  private let clock = ContinuousClock()
  private var started: ContinuousClock.Instant
  private(set) var timings: [StageTiming] = []

  private let ended: @Sendable (String) -> Void

  /// - Parameter ended: told the name of each stage as it ends.
  init(_ ended: @escaping @Sendable (String) -> Void) {
    self.ended = ended
    started = clock.now
  }

  /// Ends a stage that handled so many items; the next begins.
  mutating func lap(_ name: String, items: Int) {
    let now = clock.now
    let parts = started.duration(to: now).components
    timings.append(
      StageTiming(name: name, seconds: Double(parts.seconds) + Double(parts.attoseconds) / 1e18, items: items)
    )
    started = now
    ended(name)
  }
}
