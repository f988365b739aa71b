import Publishing

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Notices that a source file of a site changed, by looking once a second.
struct SourceWatch {
  private let options: BuildOptions
  private var seen: SourceStamps

  init(_ options: BuildOptions) {
    self.options = options
    seen = SourceStamps(of: options, then: nil)
  }

  /// Returns when a file was added, changed or removed since the last time.
  mutating func waitForChange() {
    while true {
      let now = SourceStamps(of: options, then: seen.taken)
      let isChanged = now.differs(from: seen)
      seen = now
      if isChanged { return }
      sleep(1)
    }
  }
}
