import Diagnostics
import Records

/// Somebody or some room taken for a stretch of one day.
struct Claim {
  let day: Day
  let hours: Range<Int>
  /// The communities it is for, by position.
  let communities: [Int32]
  let isEvent: Bool
  /// The place of an event, as people mean it.
  var room = ""
  let record: RecordHeader
  let place: SourcePlace
  /// 「讲座《…》」, in both languages.
  let what: Words
}

extension Claim {
  /// Whether both are one occasion: a lecture in the community's own session, or an event that was written twice, which has a
  /// finding of its own.
  func isPart(of other: Claim) -> Bool {
    let isInOnePlace = communities.contains { other.communities.contains($0) }
    guard isEvent, other.isEvent else { return isEvent != other.isEvent && isInOnePlace }
    return (isInOnePlace || room == other.room) && isSameEvent(as: other)
  }

  func isSameEvent(as other: Claim) -> Bool {
    hours.lowerBound == other.hours.lowerBound && plainKey(what.zh) == plainKey(other.what.zh)
  }
}

/// Two claims that cannot both be kept, or two changes that contradict each other.
struct Collision {
  let record: RecordHeader
  let place: SourcePlace
  let message: Words
  let help: Words
  let note: Finding.Note
}

/// A kind of collision, so that tests and documents can list them.
struct CollisionKind: Sendable {
  let name: String
  /// From the records, and from what lawyers do on single days.
  let find: @Sendable (Programme, [Int: [Claim]]) -> [Collision]
}

extension [Int: [Claim]] {
  /// Of the claims under each key those that begin before an earlier one of their day is over: one sweep.
  func overlaps(unless mayShare: (Claim, Claim) -> Bool) -> [(later: Claim, earlier: Claim)] {
    var found: [(later: Claim, earlier: Claim)] = []
    for key in keys.sorted() {
      guard let claims = self[key], claims.count > 1 else { continue }
      let sorted = claims.sorted {
        ($0.day, $0.hours.lowerBound) == ($1.day, $1.hours.lowerBound)
          ? $0.place < $1.place : ($0.day, $0.hours.lowerBound) < ($1.day, $1.hours.lowerBound)
      }
      var latest = sorted[0]
      for claim in sorted.dropFirst() {
        if claim.day == latest.day, claim.hours.lowerBound < latest.hours.upperBound, !mayShare(claim, latest)
        {
          found.append(latest.place < claim.place ? (claim, latest) : (latest, claim))
        }
        if claim.day != latest.day || claim.hours.upperBound > latest.hours.upperBound { latest = claim }
      }
    }
    return found
  }
}

extension SourcePlace {
  /// In the order of the files.
  fileprivate static func < (left: SourcePlace, right: SourcePlace) -> Bool {
    (left.path, left.range.lowerBound) < (right.path, right.range.lowerBound)
  }
}
