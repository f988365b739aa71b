import Diagnostics
import Programme
import Records
import Theming
import Workers

/// What a new site's people tell of themselves, to stand where the starter has its own facts.
package struct OwnFacts: Hashable, Sendable {
  package var association: String?
  /// As names of the city's offices begin: `宁波市`; the association's name tells it if it ends as those do.
  package var city: String?
  package var title: String?
  package var url: String?
  package var phone: String?
  package var email: String?
  package var address: String?

  package init() {}

  package var isEmpty: Bool { self == OwnFacts() }

  /// The starter's files with these facts in them; what is not known stays as it is.
  package var files: [(path: String, bytes: [UInt8])] {
    get throws(EditRefusal) {
      var files: [(path: String, bytes: [UInt8])] = []
      for file in EmbeddedFiles.starter { files.append((file.path, try written(file.path, file.bytes))) }
      return files
    }
  }

  /// What is wrong with them, as the records would say.
  package var problems: [Finding] {
    get throws(EditRefusal) {
      var set = RecordSet()
      for (path, bytes) in try files {
        guard let file = StarterFile(path, bytes) else { continue }
        set.records += file.records
        set.sources[path] = bytes
      }
      let pictures = EmbeddedFiles.starter.map(\.path).filter { $0.hasPrefix("content/photos/") }
      let read = Programme.read(
        set, pictures: Set(pictures.map { String($0.dropFirst("content/".count)) }), today: Day(number: 0))
      return read.findings.filter { $0.severity == .error }
    }
  }

  /// Where the starter's facts still stand.
  package var findings: [Finding] {
    get throws(EditRefusal) {
      var set = RecordSet()
      for (path, bytes) in try files { set.records += StarterFile(path, bytes)?.records ?? [] }
      return StarterFacts.own.findings(in: set, isForReaders: true, workers: Workers(count: 1))
    }
  }

  private func written(_ path: String, _ bytes: [UInt8]) throws(EditRefusal) -> [UInt8] {
    guard let file = StarterFile(path, bytes), let document = file.records.first?.value.document else {
      return bytes
    }
    var editor = RecordEditor(document)
    file.eachScalar { value, key in
      guard let text = replacement(of: value.string, key: key, in: file.folder) else { return }
      editor.replace(value, with: text)
    }
    return try editor.edited(folder: file.folder)
  }

  private func replacement(of text: String, key: String?, in folder: String) -> String? {
    if folder == "site", key == "title" { return title }
    switch StarterFacts.own.kind(of: text, key: key) {
    case .url: return url
    case .phone: return phone
    case .email: return email
    case .address: return address
    case .name: return renamed(text)
    case .invented, nil: return nil
    }
  }

  /// A name with the association's or the city's at its beginning; nil where neither is known.
  private func renamed(_ name: String) -> String? {
    let starter = StarterFacts.own
    if let association, name.hasPrefix(starter.association) {
      return association + name.dropFirst(starter.association.count)
    }
    let city = city ?? association.flatMap(StarterFacts.city)
    return city.map { $0 + name.dropFirst(starter.city.count) }
  }
}
