import Bytes
import Diagnostics
import Files
import Records

/// The files that make up a theme, the theme's own before the site's overrides.
struct ThemeLayers: Sendable {
  static let builtIn = "default"

  var name: String
  var files: [ThemeFile] = []
  var stamps: [FileStamp] = []
  var isEmbedded = false

  /// The theme that is compiled into the program.
  static var embedded: ThemeLayers {
    var layers = ThemeLayers(name: builtIn)
    layers.isEmbedded = true
    layers.files = EmbeddedFiles.theme.map { path, bytes in
      ThemeFile(
        path: "themes/\(builtIn)/\(path)", parts: path.split(separator: "/").map(String.init), bytes: bytes,
        isOverride: false)
    }
    return layers
  }

  static func read(
    site: String, name: String, at place: SourcePlace
  ) throws(ReadingFailure) -> (layers: ThemeLayers, findings: [Finding]) {
    var findings: [Finding] = []
    var layers = ThemeLayers(name: name)
    if let folder = isName(name) ? try SourceFolder.read("themes/\(name)", site: site) : nil {
      layers.add(folder, isOverride: false)
      findings += folder.findings
    } else {
      layers = embedded
      if name != builtIn { findings.append(try unknown(name, site: site, at: place)) }
    }
    if let overrides = try SourceFolder.read("overrides", site: site) {
      layers.add(overrides, isOverride: true)
      findings += overrides.findings
    }
    return (layers, findings)
  }

  static func stamps(site: String, name: String) throws(ReadingFailure) -> [FileStamp] {
    var stamps: [FileStamp] = []
    if isName(name) { stamps += try SourceFolder.stamps(of: "themes/\(name)", site: site) ?? [] }
    stamps += try SourceFolder.stamps(of: "overrides", site: site) ?? []
    return stamps.inPathOrder
  }

  private mutating func add(_ folder: SourceFolder, isOverride: Bool) {
    files += folder.files.map {
      ThemeFile(path: $0.path, parts: $0.parts, bytes: $0.bytes, isOverride: isOverride)
    }
    stamps = (stamps + folder.stamps).inPathOrder
  }

  /// Whether a theme's name is one folder's name and leads nowhere else.
  private static func isName(_ name: String) -> Bool {
    !name.isEmpty && !name.hasPrefix(".") && !name.contains("/") && !name.utf8.contains(0)
  }

  private static func unknown(_ name: String, site: String, at place: SourcePlace) throws(ReadingFailure)
    -> Finding
  {
    var known = try SourceFolder.subfolders(of: "themes", site: site)
    if !known.contains(builtIn) { known.append(builtIn) }
    return ThemingRules.unknownTheme.finding(
      at: place, Words(zh: "没有主题“\(name)”", en: "there is no theme “\(name)”"),
      help: nearestName(to: name, among: known).map {
        Words(zh: "是不是 \($0)？", en: "did you mean \($0)?")
      }
        ?? Words(
          zh: "有这些主题：\(known.joined(separator: "、"))", en: "there are these: \(known.joined(separator: ", "))"
        ))
  }
}

extension [FileStamp] {
  fileprivate var inPathOrder: [FileStamp] {
    sorted { precedesInBytes($0.path, $1.path) }
  }
}
