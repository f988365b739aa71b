import Synchronization

/// The way through everything that a kind of model says: a table of fields for each type in it.
struct ModelWalk: Sendable {
  struct Row: Sendable {
    let offset: Int
    let storage: StoredField.Storage
    /// The table of an object or of a list's elements.
    let child: Int
  }

  struct Table: Sendable {
    let identity: UInt64
    var rows: [Row] = []
  }

  private(set) var tables: [Table] = []
  let root = 0
  private var known: [ObjectIdentifier: Int] = [:]

  private init(_ shape: Shape) { _ = table(of: shape) }

  /// Worked out once for each type.
  static func over<Model: TemplateModel>(_ model: Model.Type) -> ModelWalk {
    let key = ObjectIdentifier(model)
    if let walk = walks.withLock({ $0[key] }) { return walk }
    // Outside the lock, as it asks models for their shapes.
    let walk = ModelWalk(Model.shape)
    walks.withLock { $0[key] = walk }
    return walk
  }

  private mutating func table(of shape: Shape) -> Int {
    if let table = known[shape.model] { return table }
    let table = tables.count
    known[shape.model] = table
    tables.append(Table(identity: shape.identity))
    tables[table].rows = shape.keys.map { key in
      Row(
        offset: key.field.offset, storage: key.field.storage,
        child: key.kind.child.map { self.table(of: $0) } ?? 0)
    }
    return table
  }
}

private let walks = Mutex<[ObjectIdentifier: ModelWalk]>([:])
