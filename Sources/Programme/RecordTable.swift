import Bytes
import Records

/// All records of one type, in the order of their files, found by id.
package struct RecordTable<Model: RecordModel>: Sendable {
  package let all: [Model]
  /// Of all records in their order: changes when one is added, removed, moved or says something else.
  package let digest: UInt64
  private let table: IDTable

  init(_ models: [Model], _ table: IDTable) {
    all = models
    self.table = table
    var digest = Digest()
    for model in models { digest.add(model.digest) }
    self.digest = digest.value
  }

  package subscript(id: String) -> Model? { self[table.position(of: id)] }
  package subscript(reference: Reference<Model>) -> Model? { self[reference.position] }
  package subscript(located: Located<Reference<Model>>?) -> Model? {
    located.flatMap { self[$0.value.position] }
  }
  private subscript(position: Int32) -> Model? { position < 0 ? nil : all[Int(position)] }

  /// Where in `all` the record stands that mentions of its id mean: itself, but for the second record of an id.
  package func position(of model: Model) -> Int {
    let own = model.record.position
    return table.repeats.isEmpty ? own : table.repeats[own] ?? own
  }

  var ids: [String] { table.ids.filter { !$0.isEmpty } }
}
