import Foundation
import Records

/// A record as the test keeps it: what it says, and the file it stands in.
struct EditedRecord: Sendable {
  /// The folder under `content/` or `private/`.
  var folder: String
  /// Relative to the site.
  var file: String
  var id: String
  var fields: RecordTree
  var body: String?

  var text: String {
    var fields = fields
    if !id.isEmpty { fields["id"] = .text(id) }
    return body.map { "---\n\(fields.yaml)\n---\n\($0)" } ?? "- \(fields.yaml)\n"
  }
}

/// A site as values: what an edit changes, and what a mend goes back to.
struct EditedSite: Sendable {
  var records: [EditedRecord] = []
  /// Pictures, the theme, overrides: bytes by path relative to the site.
  var files: [String: [UInt8]] = [:]

  /// Every file of the site with its bytes, by path.
  var tree: [String: [UInt8]] {
    var tree = files
    for record in records {
      let text = record.folder == "site" ? record.fields.yaml + "\n" : record.text
      tree[record.file, default: []] += Array(text.utf8)
    }
    return tree
  }

  /// The site in a folder, its records one by one.
  init(reading folder: String, publicFolders: [String], privateFolders: [String]) throws {
    let tree = SourceTree(site: folder, folders: publicFolders, privateFolders: privateFolders)
    let set = try tree.read(privateFolder: "private")
    for raw in set.records {
      let path = raw.value.document.path
      var fields = RecordTree(raw.value)
      let body = raw.body.map { String(decoding: raw.value.document.source[$0], as: UTF8.self) }
      var id = raw.fileID ?? ""
      if case .text(let own)? = fields["id", "编号"] { id = own }
      fields["id", "编号"] = nil
      if raw.folder == "site" { id = "" }
      records.append(EditedRecord(folder: raw.folder, file: path, id: id, fields: fields, body: body))
    }
    for picture in set.pictures {
      let path = "content/\(picture)"
      files[path] = Array(try Data(contentsOf: URL(fileURLWithPath: "\(folder)/\(path)")))
    }
  }

  func indices(in folder: String) -> [Int] { records.indices.filter { records[$0].folder == folder } }
  func ids(in folder: String) -> [String] { indices(in: folder).map { records[$0].id } }
}

extension RecordTree {
  /// Visits every text in it, with the name of the field it stands in.
  mutating func visitTexts(_ field: String = "", _ visit: (_ field: String, inout String) -> Void) {
    switch self {
    case .text(var text):
      visit(field, &text)
      self = .text(text)
    case .list(var elements):
      for index in elements.indices { elements[index].visitTexts(field, visit) }
      self = .list(elements)
    case .fields(var fields):
      for index in fields.indices { fields[index].value.visitTexts(fields[index].name, visit) }
      self = .fields(fields)
    }
  }

  /// Every text in it with its field.
  var texts: [(field: String, text: String)] {
    var texts: [(String, String)] = []
    var copy = self
    copy.visitTexts { texts.append(($0, $1)) }
    return texts
  }

  /// Changes the text at a position of `texts`.
  mutating func changeText(at wanted: Int, _ change: (_ field: String, inout String) -> Void) {
    var position = 0
    visitTexts { field, text in
      if position == wanted { change(field, &text) }
      position += 1
    }
  }

  var fieldNames: [String] {
    if case .fields(let fields) = self { fields.map(\.name) } else { [] }
  }
}
