/// A stretch of days that may be open at either end; both ends are included.
package struct Term: Hashable, Sendable {
  package let from: Day?
  package let until: Day?

  package init(from: Day?, until: Day?) {
    self.from = from
    self.until = until
  }

  package func contains(_ day: Day) -> Bool {
    (from.map { $0 <= day } ?? true) && (until.map { day <= $0 } ?? true)
  }
}

extension Pairing {
  /// The days on which the pairing stands, open-ended where no agreement bounds it (article 23's older pairings may have
  /// none); nil when it ended before it began.
  package var openTerm: Term? {
    let agreement = agreement?.value
    let from = agreement.flatMap { $0.from.isWritten ? $0.from.value : nil }
    let agreed = agreement.flatMap { $0.until.isWritten ? $0.until.value : nil }
    let ended = ended.flatMap { $0.value.on.isWritten ? $0.value.on.value : nil }
    let until = [agreed, ended].compactMap { $0 }.min()
    if let from, let until, until < from { return nil }
    return Term(from: from, until: until)
  }
}
