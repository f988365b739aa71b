import Diagnostics
import Files
import Records

/// The files that make up a theme, the older before what goes before them: what it extends, its own, the site's overrides.
struct ThemeLayers: Sendable {
  static let builtIn = "default"

  let manifest: ThemeManifest
  let files: [ThemeFile]

  static func read(
    site: String, name: String, at place: SourcePlace
  ) throws(ReadingFailure) -> (layers: ThemeLayers, findings: [Finding]) {
    var findings: [Finding] = []
    let overrides = try SourceFolder.read("overrides", site: site)
    var files = overrides.map { layer(of: $0, age: 0, &findings) } ?? []
    var chain: [ThemeManifest] = []
    var next: (name: String, place: SourcePlace)? = (name, place)
    while let wanted = next {
      if let found = try theme(wanted.name, site: site, age: chain.count + 1, unless: chain, &findings) {
        files = found.files + files
        chain.append(found.manifest)
        next = found.manifest.extends
      } else {
        let isCircle = chain.contains { $0.name == wanted.name }
        findings.append(
          isCircle ? circle(wanted, chain) : try unknown(wanted.name, site: site, at: wanted.place))
        // Another stands in for it, so that the rest of the site can be checked all the same.
        next = chain.contains { $0.name == builtIn } ? nil : (builtIn, wanted.place)
      }
    }
    return (ThemeLayers(manifest: chain.first ?? ThemeManifest(name: builtIn), files: files), findings)
  }
}

extension ThemeLayers {
  private typealias Layer = (manifest: ThemeManifest, files: [ThemeFile])

  /// One theme of the site, or the one that is compiled in; nil where there is none, or where it is among `others`.
  private static func theme(
    _ name: String, site: String, age: Int, unless others: [ThemeManifest], _ findings: inout [Finding]
  ) throws(ReadingFailure) -> Layer? {
    guard isName(name), !others.contains(where: { $0.name == name }) else { return nil }
    guard let folder = try SourceFolder.read("themes/\(name)", site: site) else {
      return name == builtIn ? manifested(builtIn, embeddedFiles(age: age), &findings) : nil
    }
    return manifested(name, layer(of: folder, age: age, &findings), &findings)
  }

  /// The files of the theme that is compiled into the program.
  static func embeddedFiles(age: Int) -> [ThemeFile] {
    EmbeddedFiles.theme.map { path, bytes in
      ThemeFile(
        path: "themes/\(builtIn)/\(path)", parts: path.split(separator: "/").map(String.init), bytes: bytes,
        age: age, isEmbedded: true)
    }
  }

  private static func manifested(
    _ name: String, _ files: [ThemeFile], _ findings: inout [Finding]
  ) -> Layer {
    let file = files.first { $0.parts == ["theme.yaml"] }
    return (ThemeManifest(folder: name, file: file, findings: &findings), files)
  }

  private static func layer(
    of folder: SourceFolder, age: Int, _ findings: inout [Finding]
  ) -> [ThemeFile] {
    findings += folder.findings
    return folder.files.map {
      ThemeFile(path: $0.path, parts: $0.parts, bytes: $0.bytes, age: age, isEmbedded: false)
    }
  }

  /// Whether a theme's name is one folder's name and leads nowhere else.
  private static func isName(_ name: String) -> Bool {
    !name.isEmpty && !name.hasPrefix(".") && !name.contains("/") && !name.utf8.contains(0)
  }
}

extension ThemeLayers {
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

  private static func circle(
    _ wanted: (name: String, place: SourcePlace), _ chain: [ThemeManifest]
  ) -> Finding {
    let names = chain.drop { $0.name != wanted.name }.map(\.name) + [wanted.name]
    return ThemingRules.circle.finding(
      at: wanted.place,
      Words(
        zh: "主题绕了一圈：\(names.joined(separator: " → "))",
        en: "the themes extend each other in a circle: \(names.joined(separator: " → "))"),
      help: names.count == 2 && wanted.name == builtIn
        ? Words(
          zh: "给这个主题换个名字，才能沿用自带的 default", en: "give this theme another name to extend the built-in default")
        : Words(zh: "删去其中一处 extends", en: "remove one `extends`"))
  }
}
