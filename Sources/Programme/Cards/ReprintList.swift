/// Which printed cards and notices no longer say the truth (article 13).
///
/// A community is fine when the latest run of a kind is true. When it is not, its copies are out, and so are those of earlier
/// runs back to the last one that is true: nobody collected them. A later true run makes up for all of them.
package struct ReprintList: Sendable {
  /// In the order of the communities, cards before notices.
  package let due: [DueReprint]

  package init(_ programme: Programme) {
    let runs = PrintedRuns(programme)
    guard !runs.isEmpty else {
      due = []
      return
    }
    due = ReprintSearch(runs, CardStatements(Directory(programme))).due
  }

  package init(_ statements: CardStatements) {
    due = ReprintSearch(PrintedRuns(statements.directory.programme), statements).due
  }
}

/// All print runs by community and kind, the latest first.
struct PrintedRuns: Sendable {
  private struct Key: Hashable {
    let community: Int32
    let kind: PrintKind
  }

  private var runs: [Key: [PrintedRun]] = [:]

  var isEmpty: Bool { runs.isEmpty }

  init(_ programme: Programme) {
    for card in programme.cards.all {
      for run in card.printed.value ?? [] where run.value.community.value.position >= 0 {
        let kind = programme.designs.kind(of: run.value, in: card)
        let key = Key(community: run.value.community.value.position, kind: kind)
        runs[key, default: []].append(PrintedRun(card: card, run: run))
      }
    }
    for key in runs.keys {
      let inOrder = (runs[key] ?? []).enumerated().sorted {
        ($0.element.run.value.on.value, $0.offset) > ($1.element.run.value.on.value, $1.offset)
      }
      runs[key] = inOrder.map(\.element)
    }
  }

  func runs(of community: Int, _ kind: PrintKind) -> [PrintedRun] {
    runs[Key(community: Int32(community), kind: kind)] ?? []
  }
}

private struct ReprintSearch {
  private let runs: PrintedRuns
  private let statements: CardStatements
  private let people: PrintedPeople
  private var directory: Directory { statements.directory }
  private var programme: Programme { statements.directory.programme }

  init(_ runs: PrintedRuns, _ statements: CardStatements) {
    self.runs = runs
    self.statements = statements
    people = PrintedPeople(statements.directory.programme)
  }

  var due: [DueReprint] {
    programme.communities.all.flatMap { community in
      PrintKind.allCases.compactMap { kind in
        let printed = runs.runs(of: programme.communities.position(of: community), kind)
        return printed.isEmpty ? nil : due(community, kind, printed)
      }
    }
  }

  private func standard(_ kind: PrintKind) -> String { programme.designs.standard(for: kind) }

  private func due(_ community: Community, _ kind: PrintKind, _ printed: [PrintedRun]) -> DueReprint? {
    guard community.isActive else { return gone(community, kind, printed) }
    guard let latest = printed.first else { return nil }
    let truth = statements.statement(of: community, as: kind)
    let card = statements.card(for: community, kind: kind)
    func made(_ reason: DueReprint.Reason, _ runs: [PrintedRun]) -> DueReprint {
      DueReprint(
        community: community, kind: kind,
        design: card?.design?.value ?? latest.run.value.design?.value ?? standard(kind),
        reason: reason, recall: recall(runs, truth), runs: runs, usual: standard(.card),
        isNamed: people.isNamed)
    }
    if let reason = latest.run.value.untruth(against: truth) {
      return made(reason, Array(printed.prefix { !$0.run.value.isTrue(to: truth) }))
    }
    if let edition = card?.edition, edition.isWritten, edition.value <= programme.today,
      edition.value > latest.run.value.on.value
    {
      return made(.newEdition(edition.value), [latest])
    }
    return nil
  }

  /// The cards of a community that is no more, unless those of its successor have been given out since.
  private func gone(_ community: Community, _ kind: PrintKind, _ printed: [PrintedRun]) -> DueReprint? {
    let successor = directory.successor(of: community)
    let isMerged = community.successor != nil
    if isMerged, let latest = printed.first,
      let replacing = runs.runs(of: programme.communities.position(of: successor), kind).first,
      replacing.run.value.on.value > latest.run.value.on.value
    {
      return nil
    }
    return DueReprint(
      community: community, kind: kind, design: standard(kind),
      reason: isMerged ? .merged(into: successor.isActive ? successor : nil) : .closed,
      recall: nil, runs: printed, usual: standard(.card), isNamed: people.isNamed)
  }

  /// Whether something of a person is on the copies that the person no longer lets be shown.
  private func recall(_ runs: [PrintedRun], _ truth: CardStatement) -> DueReprint.Recall? {
    var recall: DueReprint.Recall?
    for run in runs {
      switch people.recall(run, truth, statements) {
      case .withdrawn: return .withdrawn
      case .expired: recall = .expired
      case nil: break
      }
    }
    return recall
  }
}

extension PrintRun {
  /// What is not true of it; nil when all is, or when the run did not keep what it stated.
  fileprivate func untruth(against truth: CardStatement) -> DueReprint.Reason? {
    if let fingerprint, fingerprint.value == truth.fingerprint { return nil }
    guard let states else { return fingerprint == nil ? nil : .changedSomehow }
    let changes = states.value.statement(as: truth.kind).changes(to: truth)
    if changes.isEmpty { return fingerprint == nil ? nil : .changedSomehow }
    return .changed(changes)
  }

  /// Whether it is known to say the truth.
  fileprivate func isTrue(to truth: CardStatement) -> Bool {
    (fingerprint != nil || states != nil) && untruth(against: truth) == nil
  }
}
