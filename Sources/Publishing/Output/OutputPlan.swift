#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// When a file is published: what pages link to goes before the pages.
package enum OutputPhase: Int, Comparable, CaseIterable, Sendable {
  case assets
  case data
  case pages

  package static func < (left: OutputPhase, right: OutputPhase) -> Bool { left.rawValue < right.rawValue }
}

/// One file of the output, before its bytes exist.
package struct PlannedFile: Sendable {
  /// Relative to the output folder, with `/` between parts: `communities/x/index.html`.
  package let address: String
  package let phase: OutputPhase
  /// The last build published the very same bytes: the file is left alone without being rendered or looked at, if
  /// the manifest knows it.
  package let keptAsPublished: Bool

  package init(_ address: String, _ phase: OutputPhase, keptAsPublished: Bool = false) {
    self.address = address
    self.phase = phase
    self.keptAsPublished = keptAsPublished
  }
}
