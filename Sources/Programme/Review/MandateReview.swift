import Diagnostics

/// The mandates of the private register, with those that clash with a community's service (article 19).
@_spi(Review) public struct MandateReview: Sendable {
  package enum Conflict: String, CaseIterable, Sendable {
    case ownLawyer, earlierMandate, colleague, bothSides, none
  }

  package struct Entry: Sendable {
    package let lawyer: String
    package let firm: String?
    package let community: String
    package let district: District?
    package let on: Day
    package let ended: Day?
    package let matter: MatterKind
    package let side: Party
    package let against: Party
    package let conflict: Conflict
    /// The community's lawyer, or the colleague on the other side, whom it clashes with.
    package let counterpart: String?
    package let place: SourcePlace
  }

  /// Those with a conflict first, by its gravity, then by day.
  package let entries: [Entry]

  init(_ directory: Directory) {
    let programme = directory.programme
    let conflicts = MandateConflicts(programme)
    entries = programme.representations.all.filter { $0.hasParties && $0.matter.isWritten }.map { mandate in
      let found = conflicts[mandate]
      let lawyer = programme.lawyers[mandate.lawyer]
      let firm = lawyer?.firm.flatMap { programme.firms[$0] }
      let other = found?.pairing?.lawyer ?? found?.other?.lawyer
      return Entry(
        lawyer: programme.name(of: mandate.lawyer), firm: firm.map { $0.called($0.name) },
        community: programme.name(of: mandate.community),
        district: programme.district(of: mandate.community), on: mandate.on.value,
        ended: mandate.ended?.value, matter: mandate.matter.value, side: mandate.side.value,
        against: mandate.against.value, conflict: Conflict(found?.kind),
        counterpart: other.flatMap { $0.value == mandate.lawyer.value ? nil : programme.name(of: $0) },
        place: found == nil ? mandate.record.place : mandate.partyPlace)
    }.enumerated().sorted {
      ($0.element.conflict.rank, $0.element.on, $0.offset) < (
        $1.element.conflict.rank, $1.element.on, $1.offset
      )
    }.map(\.element)
  }
}

extension MandateReview.Conflict {
  fileprivate init(_ kind: MandateConflicts.Kind?) {
    switch kind {
    case .ownLawyer: self = .ownLawyer
    case .earlierMandate: self = .earlierMandate
    case .colleague: self = .colleague
    case .bothSides: self = .bothSides
    case nil: self = .none
    }
  }

  fileprivate var rank: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}
