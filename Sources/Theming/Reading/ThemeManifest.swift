import Diagnostics
import Records
import Schema

/// What a theme says about itself in `theme.yaml`.
package struct ThemeManifest: Sendable {
  /// The folder's name under `themes/`.
  package var name: String
  /// The name that people know it by.
  package var title: Words
  package var version: String?
  /// The theme whose files stand in for those that this one lacks, and where it says so.
  private(set) var extends: (name: String, place: SourcePlace)?

  init(name: String) {
    self.name = name
    title = Words(same: name)
  }

  /// - Parameters:
  ///   - folder: The theme's folder under `themes/`.
  ///   - file: Nil where there is none.
  init(folder: String, file: ThemeFile?, findings: inout [Finding]) {
    self.init(name: folder)
    guard let file else {
      findings.append(
        ThemingRules.manifest.finding(
          at: SourcePlace(path: "themes/\(folder)/theme.yaml", range: 0..<0),
          Words(zh: "主题 \(folder) 没有 theme.yaml", en: "the theme \(folder) has no theme.yaml"),
          help: Words(zh: "写一个，至少有 `name: \(folder)`", en: "write one, with `name: \(folder)` at least")))
      return
    }
    guard file.isText(&findings) else { return }
    let parsed = YAMLParser.parse(path: file.path, source: file.bytes, blankIsMapping: true)
    findings += parsed.findings
    guard let root = parsed.roots.first,
      let facts = root.read(as: .group(ThemeFacts.self), Self.words, findings: &findings)
    else { return }
    title = facts.title?.value ?? title
    version = facts.version?.value
    // Left blank it names no theme, as nobody means to write a theme of every file by it.
    extends = root["extends"].flatMap { $0.kind == .scalar ? ($0.string, $0.place) : nil }
    if let written = facts.name, written.value != name {
      findings.append(Self.otherName(root.at(written.node), folder: name))
    }
  }
}

/// What may stand in `theme.yaml`.
private struct ThemeFacts: FieldGroup {
  let name: Located<String>?
  let title: Located<Words>?
  let version: Located<String>?

  static let fields = FieldTable(ThemeFacts.self, owner: Words(zh: "theme.yaml 里", en: "theme.yaml"))
  init(_ f: inout FieldReader) {
    name = f.optional(.text, "name", zh: "主题的文件夹名", en: "the name of the theme's folder")
    title = f.optional(.words, "title", zh: "给人看的名字", en: "the name that people know it by")
    _ = f.optional(.words, "summary", zh: "一句话说明", en: "what it is, in a sentence")
    version = f.optional(.text, "version", zh: "版本", en: "its version")
    _ = f.optional(
      .text, "extends", zh: "缺的文件取自哪个主题", en: "the theme whose files stand in for those it lacks")
    _ = f.optional(.text, "author", zh: "作者", en: "who made it")
    _ = f.optional(.text, "licence", zh: "许可", en: "the terms it may be used under")
    _ = f.optional(.text, "url", zh: "网址", en: "where it comes from")
  }
}

extension ThemeManifest {
  /// What editors are told of `theme.yaml`.
  package static let format = FileFormat(
    "theme", title: Words(zh: "主题", en: "theme"),
    summary: Words(zh: "主题的说明：theme.yaml", en: "what a theme says about itself: theme.yaml"),
    content: .object(ThemeFacts.fields))

  private static let words = KeyFindings(
    of: "theme.yaml", unknownKey: ThemingRules.unknownSetting, missingKey: ThemingRules.manifest,
    badValue: RecordsRules.wrongType, blankIsAbsent: true)

  private static func otherName(_ value: Value, folder: String) -> Finding {
    ThemingRules.manifest.finding(
      at: value.place,
      Words(
        zh: "主题自称“\(value.string)”，文件夹却叫 \(folder)",
        en: "the theme calls itself “\(value.string)”, its folder \(folder)"),
      help: Words(zh: "写成 `name: \(folder)`，或给文件夹改名", en: "write `name: \(folder)`, or rename the folder"))
  }
}
