import Programme

/// Which records the source files hold that have pages, for links that name a file.
struct RecordFiles: Sendable {
  enum Content: Sendable {
    case one(type: String, id: String)
    case several
  }

  private var contents: [String: Content] = [:]

  init(_ programme: Programme) {
    add(programme.communities)
    add(programme.lawyers)
    add(programme.bulletins)
    add(programme.firms)
    add(programme.districts)
    add(programme.streets)
    add(programme.schools)
    add(programme.pages)
    add(programme.annuals)
  }

  var paths: some Collection<String> { contents.keys }

  func content(of path: String) -> Content? { contents[path] }

  private mutating func add<Model: RecordModel>(_ table: RecordTable<Model>) {
    // Records of one file follow each other.
    var last: String?
    for record in table.all {
      guard let path = record.record.root?.document.path else { continue }
      if path == last {
        contents[path] = .several
      } else {
        contents[path] = contents[path] == nil ? .one(type: Model.type.name, id: record.id) : .several
        last = path
      }
    }
  }
}
