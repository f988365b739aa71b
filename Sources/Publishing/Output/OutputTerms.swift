import Diagnostics
import Programme

/// What a publication makes of a folder, and what it was allowed to do to what the folder holds.
package struct OutputTerms: Sendable {
  package var head: OutputHead
  /// Whether the folder of another site may be taken over, with the removal of what was published there.
  package var adoptsFolder: Bool
  /// Whether the day is what this machine's clock says, and nobody said that it is right.
  package var takesDayFromClock: Bool

  package init(
    _ head: OutputHead = OutputHead(), adoptsFolder: Bool = false, takesDayFromClock: Bool = false
  ) {
    self.head = head
    self.adoptsFolder = adoptsFolder
    self.takesDayFromClock = takesDayFromClock
  }

  /// Days since the last publication that nobody needs to explain: a site is revised every few weeks, and a day goes
  /// back where its time zone is set anew.
  static let usualPause: ClosedRange<Int32> = -1...60

  /// - Parameters:
  ///   - held: what the folder says of itself; nil where it says nothing.
  ///   - mostStay: whether at least half of what was published there is planned again. Folders of earlier versions
  ///     do not name their site; by this they are known.
  func check(against held: OutputHead?, mostStay: Bool, path: String) throws(OutputError) {
    guard let held else { return }
    if held.part != head.part {
      throw OutputError(.openFolder, path, .anotherPart(held: held.part, wanted: head.part))
    }
    let isSameSite = head.site.map { held.site?.isSame(as: $0) ?? mostStay } ?? true
    if !isSameSite {
      guard adoptsFolder else {
        throw OutputError(.publish, path, .anotherSite(held: held.site, wanted: head.site))
      }
      return
    }
    if takesDayFromClock, let last = held.day, let day = head.day,
      !Self.usualPause.contains(day.number - last.number)
    {
      throw OutputError(.publish, path, .clockJumped(from: last, to: day))
    }
  }
}
