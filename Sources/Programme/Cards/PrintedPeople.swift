/// What the lawyers who are named on printed cards allow today. Runs keep names, not ids.
struct PrintedPeople: Sendable {
  private let lawyers: [String: [Lawyer]]
  private let today: Day

  init(_ programme: Programme) {
    lawyers = Dictionary(grouping: programme.lawyers.all) { $0.name.value }
    today = programme.today
  }

  /// Whether a message may name a person who was printed: not one who withdrew consent, nor one whom no record knows.
  var isNamed: @Sendable (String) -> Bool {
    { name in (lawyers[name] ?? []).contains { $0.consent?.state(on: today) != .withdrawn } }
  }

  /// Whether a run shows what a person no longer agrees to.
  ///
  /// A run that kept only a fingerprint is taken to have shown the lawyer of today, if that consent ended after the run.
  func recall(_ run: PrintedRun, _ truth: CardStatement, _ statements: CardStatements) -> DueReprint.Recall? {
    let printed = run.run.value
    if let states = printed.states?.value {
      guard let name = states.lawyer?.value.name?.value else { return nil }
      return recall(
        lawyers[name] ?? [], sinceRun: nil, shows: states.lawyer?.value.showsMoreThanName ?? false)
    }
    guard let community = statements.directory.programme.communities[printed.community.value],
      let pairing = statements.directory.coverage(of: community, on: today).pairing,
      let lawyer = statements.directory.lawyer(of: pairing)
    else { return nil }
    return recall([lawyer], sinceRun: printed.on.value, shows: true)
  }

  /// - Parameters:
  ///   - people: those who may be meant; all of them must have ended their consent.
  ///   - shows: whether more than the name was printed, which is all that an expired consent leaves.
  private func recall(_ people: [Lawyer], sinceRun run: Day?, shows: Bool) -> DueReprint.Recall? {
    var recall: DueReprint.Recall?
    for person in people {
      guard let consent = person.consent else { return nil }
      switch consent.state(on: today) {
      case .valid: return nil
      case .expired:
        if !shows { return nil }
        if let run, let until = consent.until, until.value < run { return nil }
        recall = .expired
      case .withdrawn:
        if let run, let withdrawn = consent.withdrawn, withdrawn.value.number != 0, withdrawn.value <= run {
          return nil
        }
        recall = .withdrawn
      }
    }
    return recall
  }
}

extension PrintedLawyer {
  fileprivate var showsMoreThanName: Bool { phone != nil || email != nil || photo != nil }
}
