import Diagnostics
import Records

/// What a theme says about itself in `theme.yaml`.
package struct ThemeManifest: Sendable {
  /// The folder's name under `themes/`.
  package var name: String
  /// The name that people know it by.
  package var title: Words
  package var version: String?
  /// The theme whose files stand in for those that this one lacks, and where it says so.
  private(set) var extends: (name: String, place: SourcePlace)?

  static let fields = ["name", "title", "summary", "version", "extends", "author", "licence", "url"]

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
    for root in parsed.roots.prefix(1) {
      if root.kind == .mapping {
        for (key, value) in root.entries { read(key, value, findings: &findings) }
      } else {
        findings.append(Self.notFields(at: root.place))
      }
    }
  }

  private mutating func read(_ key: Value, _ value: Value, findings: inout [Finding]) {
    let field = key.string
    guard Self.fields.contains(field) else {
      findings.append(Self.unknownField(field, at: key.place))
      return
    }
    let isTitle = field == "title" || field == "summary"
    guard value.kind == .scalar || isTitle && value.kind == .mapping else {
      findings.append(
        RecordsRules.wrongType.finding(
          at: value.place, Words(zh: "\(field) 应当是一句话", en: "\(field) must be a text"),
          help: isTitle
            ? Words(zh: "写成 `{zh: …, en: …}`", en: "write `{zh: …, en: …}`")
            : Words(zh: "写在同一行", en: "write it on the same line")))
      return
    }
    switch field {
    case "title":
      let zh = value["zh"]?.string ?? value.string
      title = Words(zh: zh, en: value["en"]?.string ?? zh)
    case "version": version = value.string
    case "extends": extends = (value.string, value.place)
    case "name" where value.string != name: findings.append(Self.otherName(value, folder: name))
    default: break
    }
  }
}

extension ThemeManifest {
  private static func notFields(at place: SourcePlace) -> Finding {
    RecordsRules.wrongType.finding(
      at: place, Words(zh: "theme.yaml 里应当是字段（键和值）", en: "theme.yaml must hold fields, keys with values"),
      help: Words(zh: "写成“name: …”这样的几行", en: "write lines such as `name: …`"))
  }

  private static func unknownField(_ field: String, at place: SourcePlace) -> Finding {
    ThemingRules.unknownSetting.finding(
      at: place, Words(zh: "theme.yaml 没有字段“\(field)”", en: "theme.yaml has no field “\(field)”"),
      help: nearestName(to: field, among: fields).map {
        Words(zh: "是不是 `\($0)`？", en: "did you mean `\($0)`?")
      }
        ?? Words(
          zh: "可以写的有 \(fields.joined(separator: "、"))", en: "it may have \(fields.joined(separator: ", "))"))
  }

  private static func otherName(_ value: Value, folder: String) -> Finding {
    ThemingRules.manifest.finding(
      at: value.place,
      Words(
        zh: "主题自称“\(value.string)”，文件夹却叫 \(folder)",
        en: "the theme calls itself “\(value.string)”, its folder \(folder)"),
      help: Words(zh: "写成 `name: \(folder)`，或给文件夹改名", en: "write `name: \(folder)`, or rename the folder"))
  }
}
