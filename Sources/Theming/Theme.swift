import Diagnostics
import Files
import Records

/// How a site looks: layouts, partials, texts in its languages and assets, with the site's own overrides laid over them.
///
///     let (theme, findings) = try Theme.load(site: ".", name: "default")
///     let (templates, more) = theme.compile(languages: [.chinese, .english])
package struct Theme: Sendable {
  package let manifest: ThemeManifest
  /// Paths of the files that are compiled into the program and lie in no site.
  package let embedded: Set<String>
  /// What is published with the site, in the order of the names.
  package let assets: [ThemeAsset]
  /// Every file's bytes by path, for showing findings.
  package let sources: [String: [UInt8]]

  let layouts: [String: ThemeFile]
  let partials: [String: ThemeFile]
  let strings: ThemeStrings
  /// Print layouts and what they need, by path below `print/`.
  let print: [String: ThemeFile]
  let sheets: [ThemeFile]

  /// Reads `themes/NAME/`, what it extends, and `overrides/` of a site; the built-in theme where the site has no
  /// `themes/default/`.
  ///
  /// - Parameters:
  ///   - site: The site's folder.
  ///   - place: Where the site names its theme, for the finding that there is no such theme.
  /// - Returns: The theme, and what is wrong with its files. For an unknown name it is the default theme, so that the
  ///   rest of the site can be checked all the same.
  /// - Throws: When the machine refuses to let a file be read.
  package static func load(
    site: String, name: String, at place: SourcePlace = .site
  ) throws(ReadingFailure) -> (theme: Theme, findings: [Finding]) {
    let (layers, findings) = try ThemeLayers.read(site: site, name: name, at: place)
    let (theme, more) = assembled(layers)
    return (theme, (findings + more).sorted())
  }

  static func assembled(_ layers: ThemeLayers) -> (theme: Theme, findings: [Finding]) {
    let contents = ThemeContents(layers.files)
    var findings = contents.findings
    let strings = ThemeStrings(contents.strings, uses: contents.stringUses, findings: &findings)
    let assets = AssetBuilder.build(contents.assets, findings: &findings)
    let sources = Dictionary(
      layers.files.map { ($0.path, $0.bytes) }, uniquingKeysWith: { first, _ in first })
    let theme = Theme(
      manifest: layers.manifest, embedded: Set(layers.files.filter(\.isEmbedded).map(\.path)),
      assets: assets, sources: sources,
      layouts: contents.layouts, partials: contents.partials, strings: strings,
      print: contents.print, sheets: contents.sheets)
    return (theme, findings + theme.unusedLayouts())
  }
}
