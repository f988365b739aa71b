import Records

/// All records of one type, in the order of their files, found by id.
public struct Table<Model: RecordModel>: Sendable {
  public let all: [Model]
  /// Of all records in their order: changes when one is added, removed, moved or says something else.
  public let digest: UInt64
  private let positions: [String: Int]

  init(_ models: [Model]) {
    all = models
    var digest = ContentDigest()
    for model in models { digest.add(model.digest) }
    self.digest = digest.value
    positions = Dictionary(
      models.enumerated().filter { !$1.id.isEmpty }.map { ($1.id, $0) },
      uniquingKeysWith: { first, _ in first })
  }

  public subscript(id: String) -> Model? { positions[id].map { all[$0] } }
  public subscript(reference: Reference<Model>) -> Model? { self[reference.id] }
  public subscript(located: Located<Reference<Model>>?) -> Model? { located.flatMap { self[$0.value.id] } }

  var ids: [String] { all.map(\.id).filter { !$0.isEmpty } }
}
