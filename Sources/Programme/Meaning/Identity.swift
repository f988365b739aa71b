import Diagnostics
import Records

/// What makes two records of a type the same thing.
struct Identity: Sendable {
  /// `lawyer.licence`.
  let name: String
  let severity: Severity
  let find: @Sendable (Programme) -> [Alike]
}

/// Records that say the same where each should say something of its own.
struct Alike {
  struct Member {
    let record: RecordHeader
    let place: SourcePlace
  }

  let type: RecordType
  let severity: Severity
  /// In the order of the table; those after the first are the ones that repeat it.
  let members: [Member]
  let message: Words
  let help: Words
}

extension Identity {

  /// - Parameters:
  ///   - what: What is the same, in words: 执业证号.
  ///   - key: Nil where the record says nothing, or what many may share.
  ///   - most: What more records than so many say is a stand-in.
  ///   - mayShare: Whether two records lawfully say the same.
  static func of<Model: RecordModel, Part: Hashable & Sendable>(
    _ field: String, as severity: Severity = .error, _ what: Words, help: Words,
    in table: @escaping @Sendable (Programme) -> [Model], called name: @escaping @Sendable (Model) -> String,
    upTo most: Int = .max,
    unless mayShare: @escaping @Sendable (Model, Model, Programme) -> Bool = { _, _, _ in false },
    _ key: @escaping @Sendable (Model, Programme, KeySink<Part>) -> Void
  ) -> Identity {
    Identity(name: "\(Model.type.name).\(field)", severity: severity) { programme in
      // The second of two records of one id has a finding of its own.
      guard !programme.isUnsure(Model.self) else { return [] }
      let models = table(programme)
      var first: [Part: (index: Int, place: SourcePlace)] = [:]
      first.reserveCapacity(models.count)
      var repeats: [Part: [(index: Int, place: SourcePlace)]] = [:]
      for (index, model) in models.enumerated() {
        let sink = KeySink<Part> { part, place in
          guard let earlier = first[part] else {
            first[part] = (index, place)
            return
          }
          guard earlier.index != index, !mayShare(models[earlier.index], model, programme) else { return }
          repeats[part, default: [earlier]].append((index, place))
        }
        key(model, programme, sink)
      }
      return repeats.values.filter { $0.count <= most }.sorted {
        ($0[1].index, $0[1].place.range.lowerBound) < ($1[1].index, $1[1].place.range.lowerBound)
      }.map { group in
        let (one, other) = (models[group[0].index], models[group[1].index])
        let more = group.count - 2
        return Alike(
          type: Model.type, severity: severity,
          members: group.map { Alike.Member(record: models[$0.index].record, place: $0.place) },
          message: Words(
            zh: "\(name(other))与\(name(one))\(what.zh)相同" + (more > 0 ? "，另有 \(more) 条也一样" : ""),
            en: "\(name(other)) has the same \(what.en) as \(name(one))"
              + (more > 0 ? ", and \(more) more have" : "")),
          help: help)
      }
    }
  }
}
