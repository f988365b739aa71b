import Programme
import Records
import Theming

/// What a new site says of whose it is, until somebody writes that: the values of the starter that no site can have.
///
/// They are taken from the starter itself, so that a value which is changed or added there needs nothing here.
struct StarterFacts: Sendable {
  /// What a value is, which decides how two ways of writing it are told to be one.
  enum Kind: Sendable {
    /// The association's name, and others that begin with the city's.
    case name
    case address, url, phone, email
    /// The number of an invented person or firm.
    case invented
  }

  static let own = StarterFacts(in: EmbeddedFiles.starter)

  private var kinds: [String: Kind] = [:]
  /// With which bytes a value may begin, however it is written.
  private var beginnings = [Bool](repeating: false, count: 256)
  /// `某市律师协会`.
  let association: String
  /// `某市`, as names of other bodies begin.
  let city: String

  init(in files: [(path: String, bytes: [UInt8])]) {
    let records = files.compactMap { StarterFile($0.path, $0.bytes) }
    association =
      records.lazy.filter { $0.folder == "site" }.compactMap {
        $0.records.first?.value["association"]?.string
      }
      .first ?? ""
    city = StarterFacts.city(of: association) ?? association
    for file in records {
      file.eachScalar { value, key in
        guard let kind = kind(of: value.string, key: key) else { return }
        let text = normalized(value.string, kind)
        kinds[text] = kind
        if let first = text.utf8.first { beginnings[Int(first)] = true }
      }
    }
    for first in "+(h".utf8 { beginnings[Int(first)] = true }
    // Full-width brackets around an area code.
    beginnings[0xEF] = true
  }

  /// `宁波市` of `宁波市律师协会`; nil of another kind of name.
  static func city(of association: String) -> String? {
    let ending = "律师协会"
    guard association.hasSuffix(ending), association != ending else { return nil }
    return String(association.dropLast(ending.count))
  }
}

extension StarterFacts {
  /// What a scalar of the starter is; nil where a site may well say the same.
  func kind(of text: String, key: String?) -> Kind? {
    switch key {
    case "url": .url
    case "phone": .phone
    case "email": .email
    case "licence", "code": .invented
    case "address": text.hasPrefix(city) ? .address : nil
    default: text.hasPrefix(city) ? .name : nil
    }
  }

  /// What of the starter's a scalar of a site's still is.
  func kind(of value: ValueView) -> Kind? {
    let bytes = value.bytes
    guard bytes.count > 4, bytes.count < 100, beginnings[Int(bytes[0])] || bytes.contains(UInt8(ascii: "@"))
    else { return nil }
    let text = value.string
    if let kind = kinds[text] { return kind }
    if text.contains("@") { return kinds[normalized(text, .email)] }
    if text.contains("://") { return kinds[normalized(text, .url)] }
    return kinds[normalized(text, .phone)]
  }

  private func normalized(_ text: String, _ kind: Kind) -> String {
    switch kind {
    case .name, .address, .invented: return text
    case .phone: return Phone(text)?.digits ?? text
    case .email: return text.lowercased()
    case .url:
      var rest = text.lowercased()[...]
      for scheme in ["https://", "http://"] where rest.hasPrefix(scheme) {
        rest = rest.dropFirst(scheme.count)
      }
      while rest.last == "/" { rest.removeLast() }
      return String(rest)
    }
  }
}

/// One file of the starter that holds records.
struct StarterFile {
  let path: String
  let folder: String
  let records: [RawRecord]

  /// Nil for any other file.
  init?(_ path: String, _ bytes: [UInt8]) {
    let parts = path.split(separator: "/")
    guard parts.count > 1, parts[0] == "content",
      ["yaml", "yml", "md"].contains(where: { path.hasSuffix("." + $0) })
    else { return nil }
    self.path = path
    folder = parts.count == 2 ? "site" : String(parts[1])
    records = RecordFile(path: path, folder: folder, source: bytes).records
  }

  /// Every scalar that is the value of a field, or an element of a list.
  func eachScalar(_ body: (Value, _ key: String?) -> Void) {
    for record in records { visit(record.value, key: nil, body) }
  }

  private func visit(_ value: Value, key: String?, _ body: (Value, String?) -> Void) {
    switch value.kind {
    case .scalar: body(value, key)
    case .mapping: for entry in value.entries { visit(entry.value, key: entry.key.string, body) }
    case .sequence: for element in value.elements { visit(element, key: nil, body) }
    }
  }
}
