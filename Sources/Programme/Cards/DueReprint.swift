import Diagnostics

/// A community's cards, or its notices, that are out and no longer say the truth.
package struct DueReprint: Sendable {
  /// Why what was printed is no longer right.
  package enum Reason: Sendable {
    /// The run kept what it stated.
    case changed([StatedChange])
    /// The run kept only a fingerprint.
    case changedSomehow
    /// The record of the card has an edition of this day, which is later than the last run.
    case newEdition(Day)
    /// The community is closed.
    case closed
    /// The community is part of another now.
    case merged(into: Community?)
  }

  /// Whose consent to be shown on paper has ended since.
  package enum Recall: Sendable { case withdrawn, expired }

  package let community: Community
  package let kind: PrintKind
  /// The design to print with.
  package let design: String
  package let reason: Reason
  /// Not nil when copies must come back, rather than only be replaced.
  package let recall: Recall?
  /// The untrue runs, the latest first; never empty.
  let runs: [PrintedRun]
  /// The design that `menpai cards` prints with unless told.
  let usual: String
  /// What keeps a printed lawyer from being named in a message.
  let isNamed: @Sendable (String) -> Bool

  /// When the latest of the untrue runs was printed.
  package var lastPrinted: Day { runs.first?.run.value.on.value ?? Day(number: 0) }

  /// How many copies are out, as far as runs tell.
  package var copies: Int { runs.reduce(0) { $0 + ($1.run.value.copies?.value ?? 0) } }

  /// Whether every run tells how many there were.
  package var isCounted: Bool { runs.allSatisfy { $0.run.value.copies != nil } }

  /// What changed, where that is known.
  package var changes: [StatedChange] {
    if case .changed(let changes) = reason { return changes }
    return []
  }
}

/// A run and the card record that it stands in.
struct PrintedRun: Sendable {
  let card: ServiceCard
  let run: Located<PrintRun>

  /// Where findings about the run stand: a place that shows nothing of what it stated.
  var place: SourcePlace {
    run.value.fingerprint.map { card.record.place(of: $0) } ?? card.record.place(of: run.value.on)
  }
}
