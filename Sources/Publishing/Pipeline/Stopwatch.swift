/// Measures the stages of a build one after the other.
struct Stopwatch {
  private let clock = ContinuousClock()
  private var started: ContinuousClock.Instant
  private(set) var timings: [StageTiming] = []

  private let ended: @Sendable (BuildStage) -> Void

  /// - Parameter ended: told each stage as it ends.
  init(_ ended: @escaping @Sendable (BuildStage) -> Void) {
    self.ended = ended
    started = clock.now
  }

  /// Ends a stage that handled so many items; the next begins.
  mutating func lap(_ stage: BuildStage, items: Int) {
    let now = clock.now
    timings.append(StageTiming(stage: stage, seconds: started.duration(to: now).inSeconds, items: items))
    started = now
    ended(stage)
  }
}

extension Duration {
  var inSeconds: Double { Double(components.seconds) + Double(components.attoseconds) / 1e18 }
}
