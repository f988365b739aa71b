import Diagnostics
import Records

/// What is asked of the record that a field names: that it stands on a day, that it is another one, that it belongs there.
struct ReferenceDemand: Sendable {
  enum Kind: String, Sendable {
    /// The record named is not over on that day.
    case ended
    /// The record named has begun by that day.
    case begun
    /// The record named is not the one that names it.
    case itself
    /// A list names each record once.
    case repeated
    /// Two records that are named together belong together.
    case elsewhere
    /// The person or community is in service at that time.
    case unserved
    /// The person may do what the record says.
    case unqualified
  }

  /// `event.communities`.
  let field: String
  let kind: Kind
  let severity: Severity
  let find: @Sendable (Programme, inout [ReferenceBreach]) -> Void

  /// What a test breaks it by: `event.communities ended`.
  var name: String { "\(field) \(kind.rawValue)" }
}

/// A reference that its record cannot answer for.
struct ReferenceBreach {
  let record: RecordHeader
  let place: SourcePlace
  let message: Words
  let help: Words
  var note: Finding.Note?
  var severity = Severity.error
  /// Breaches that come of one mistake share it and make one finding.
  var cause: String?
}

/// Takes in a reference and the day for which it is named; nil for one that has no end.
typealias Use<Target: RecordModel> = (_ reference: Located<Reference<Target>>, _ day: Day?) -> Void

extension ReferenceDemand {
  typealias Uses<Owner, Target: RecordModel> = @Sendable (Owner, Programme, Use<Target>) -> Void

  /// The records named stand on the days for which they are named.
  static func stands<Owner: RecordModel, Target: Standing>(
    _ field: String, _ severity: Severity = .error, in owners: @escaping @Sendable (Programme) -> [Owner],
    _ uses: @escaping Uses<Owner, Target>
  ) -> ReferenceDemand {
    ReferenceDemand(field: "\(Owner.type.name).\(field)", kind: .ended, severity: severity) {
      programme, breaches in
      guard !programme.isUnsure(Target.self) else { return }
      for owner in owners(programme) {
        uses(owner, programme) { reference, day in
          guard reference.isWritten, let target = programme[standing: reference],
            let end = target.end(today: programme.today), day.map({ $0 > end.last }) ?? true
          else { return }
          breaches.append(
            ReferenceBreach(
              record: owner.record, place: owner.record.place(of: reference),
              message: Words(
                zh: "\(target.shownName)\(end.words.zh)，"
                  + (day.map { "这里却写到 \($0.iso)" } ?? "这里还写着它"),
                en: "\(target.shownName) \(end.words.en), and is named here"
                  + (day.map { " for \($0.iso)" } ?? " still")),
              help: Words(
                zh: "改正日期，或改写成那时还在的\(Target.type.title.zh)",
                en: "put the day right, or name a \(Target.type.title.en) that stands then"),
              note: Finding.Note(Words(zh: "写在这里", en: "it says so here"), at: end.place),
              severity: severity, cause: "\(Target.type.name) \(target.record.position)"))
        }
      }
    }
  }

  /// The records named have begun on the days for which they are named.
  static func hasBegun<Owner: RecordModel, Target: Standing>(
    _ field: String, _ severity: Severity = .error, in owners: @escaping @Sendable (Programme) -> [Owner],
    _ uses: @escaping Uses<Owner, Target>
  ) -> ReferenceDemand {
    ReferenceDemand(field: "\(Owner.type.name).\(field)", kind: .begun, severity: severity) {
      programme, breaches in
      guard !programme.isUnsure(Target.self) else { return }
      for owner in owners(programme) {
        uses(owner, programme) { reference, day in
          guard let day, reference.isWritten, let target = programme[standing: reference],
            let first = target.beginning, day < first.value
          else { return }
          breaches.append(
            ReferenceBreach(
              record: owner.record, place: owner.record.place(of: reference),
              message: Words(
                zh: "\(target.shownName) \(first.value.iso) 才设立，这里却写到 \(day.iso)",
                en: "\(target.shownName) was set up on \(first.value.iso), and is named here for \(day.iso)"),
              help: Words(
                zh: "改正日期，或改写成那时的\(Target.type.title.zh)",
                en: "put the day right, or name the \(Target.type.title.en) of that time"),
              note: Finding.Note(
                Words(zh: "写在这里", en: "it says so here"), at: target.record.place(of: first)),
              severity: severity, cause: "begun \(Target.type.name) \(target.record.position)"))
        }
      }
    }
  }

  /// A list names nobody twice.
  static func once<Owner: RecordModel, Target: Standing>(
    _ field: String, _ severity: Severity = .error, in owners: @escaping @Sendable (Programme) -> [Owner],
    _ list: @escaping @Sendable (Owner) -> [Located<Reference<Target>>]
  ) -> ReferenceDemand {
    ReferenceDemand(field: "\(Owner.type.name).\(field)", kind: .repeated, severity: severity) {
      programme, breaches in
      for owner in owners(programme) {
        let references = list(owner)
        guard references.count > 1 else { continue }
        var seen: [Int32: Located<Reference<Target>>] = [:]
        for reference in references where reference.value.position >= 0 {
          guard let first = seen[reference.value.position] else {
            seen[reference.value.position] = reference
            continue
          }
          let name = programme[standing: reference]?.shownName ?? reference.value.id
          breaches.append(
            ReferenceBreach(
              record: owner.record, place: owner.record.place(of: reference),
              message: Words(zh: "\(name)写了两次", en: "\(name) is named twice"),
              help: Words(zh: "删去一处", en: "remove one of them"),
              note: Finding.Note(
                Words(zh: "已写在这里", en: "it is named here"), at: owner.record.place(of: first)),
              severity: severity, cause: "twice \(Owner.type.name) \(owner.record.position)"))
        }
      }
    }
  }

  /// Anything else that is asked of a reference.
  static func of<Owner: RecordModel>(
    _ field: String, _ kind: Kind, _ severity: Severity = .error,
    in owners: @escaping @Sendable (Programme) -> [Owner],
    _ breach: @escaping @Sendable (Owner, Programme, (ReferenceBreach) -> Void) -> Void
  ) -> ReferenceDemand {
    ofAll("\(Owner.type.name).\(field)", kind, severity) { programme, report in
      for owner in owners(programme) { breach(owner, programme, report) }
    }
  }

  /// What is asked of all records of a type at once, because it needs an index.
  static func ofAll(
    _ field: String, _ kind: Kind, _ severity: Severity = .error,
    _ breach: @escaping @Sendable (Programme, (ReferenceBreach) -> Void) -> Void
  ) -> ReferenceDemand {
    ReferenceDemand(field: field, kind: kind, severity: severity) { programme, breaches in
      breach(programme) { found in
        var found = found
        found.severity = severity
        breaches.append(found)
      }
    }
  }
}
