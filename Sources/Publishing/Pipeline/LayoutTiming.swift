import Pages
import Synchronization

/// What the pages of one layout took, for its author.
public struct LayoutTiming: Sendable {
  public let layout: Layout
  public internal(set) var pages = 0
  public internal(set) var bytes = 0
  /// Time spent in gathering what the pages say; all threads' together.
  public internal(set) var modelSeconds = 0.0
  /// Time spent in the layout itself and what it calls; all threads' together.
  public internal(set) var renderSeconds = 0.0
}

/// Adds up what layouts take, for several threads.
final class LayoutMeter: Sendable {
  private let sums = Mutex<[Layout: LayoutTiming]>([:])

  func add(_ layout: Layout, bytes: Int, model: Duration, render: Duration) {
    sums.withLock { sums in
      var sum = sums[layout] ?? LayoutTiming(layout: layout)
      sum.pages += 1
      sum.bytes += bytes
      sum.modelSeconds += model.inSeconds
      sum.renderSeconds += render.inSeconds
      sums[layout] = sum
    }
  }

  var timings: [LayoutTiming] {
    sums.withLock { $0.values.sorted { $0.layout.rawValue < $1.layout.rawValue } }
  }
}
