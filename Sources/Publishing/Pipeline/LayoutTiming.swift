import Pages
import Synchronization

/// What the pages of one layout took, for its author.
package struct LayoutTiming: Sendable {
  package let layout: Layout
  package internal(set) var pages = 0
  package internal(set) var bytes = 0
  /// Time spent in gathering what the pages say; all threads' together.
  package internal(set) var modelSeconds = 0.0
  /// Time spent in the layout itself and what it calls; all threads' together.
  package internal(set) var renderSeconds = 0.0
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
