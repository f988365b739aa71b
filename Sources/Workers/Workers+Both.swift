extension Workers {
  /// Does two different things, at once where there is more than one worker.
  package func both<First: Sendable, Second: Sendable>(
    _ first: @escaping @Sendable () -> First, _ second: @Sendable () -> Second
  ) -> (First, Second) {
    guard count > 1 else { return (first(), second()) }
    let ahead = BackgroundTask(first)
    let later = second()
    return (ahead.value, later)
  }
}
