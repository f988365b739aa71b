import Diagnostics
import Records
import Schema

/// A theme's files by what they are for, the younger in the place of the older of the same name.
struct ThemeContents: Sendable {
  /// By name without ending; likewise the partials.
  var layouts: [String: ThemeFile] = [:]
  var partials: [String: ThemeFile] = [:]
  /// Files of texts by language, the oldest first.
  var strings: [SiteLanguage: [ThemeFile]] = [:]
  /// By path below `assets/`.
  var assets: [String: ThemeFile] = [:]
  /// By path below `print/`.
  var print: [String: ThemeFile] = [:]
  /// Files that describe sheets of paper, the oldest first.
  var sheets: [ThemeFile] = []
  var findings: [Finding] = []

  private static let folders = ["layouts", "partials", "strings", "assets", "print"]

  /// - Parameter files: The oldest first.
  init(_ files: [ThemeFile]) {
    for file in files { add(file) }
  }

  /// Keys of texts that templates and other texts write.
  var stringUses: Set<String> {
    var uses = StringUses()
    for file in layouts.values { uses.add(file.bytes) }
    for file in partials.values { uses.add(file.bytes) }
    for file in strings.values.joined() { uses.add(file.bytes) }
    for file in print.values where file.stem(".yaml") != nil { uses.add(file.bytes) }
    return uses.keys
  }

  private mutating func add(_ file: ThemeFile) {
    guard let folder = file.parts.first, file.parts.count > 1 else { return addLoose(file) }
    switch folder {
    case "layouts": addTemplate(file) { $0.layouts[$1] = file }
    case "partials": addTemplate(file) { $0.partials[$1] = file }
    case "strings": addStrings(file)
    case "assets": addAsset(file)
    case "print": addPrint(file)
    default: refuseFolder(file, folder)
    }
  }

  /// A read-me or a licence beside `theme.yaml` is nobody's business; in `overrides/` a loose file is a mistake.
  private mutating func addLoose(_ file: ThemeFile) {
    if file.isOverride, file.stem(".md") == nil, file.stem(".txt") == nil {
      refuse(
        file,
        Words(zh: "overrides/ 里的文件要放在它的文件夹里", en: "a file of overrides/ belongs into one of its folders"))
    }
  }

  private mutating func addTemplate(_ file: ThemeFile, _ add: (inout Self, String) -> Void) {
    guard file.parts.count == 2, let name = file.stem(".mustache") else {
      return refuse(
        file,
        Words(
          zh: "模板的名字以 .mustache 结尾，不放在子文件夹里",
          en: "a template's name ends in .mustache, and it lies in no sub-folder"))
    }
    if isText(file) { add(&self, name) }
  }

  private mutating func addStrings(_ file: ThemeFile) {
    guard file.parts.count == 2, let stem = file.stem(".yaml"), let language = SiteLanguage(stem),
      language.tag == stem
    else {
      return refuse(
        file,
        Words(
          zh: "文字文件以语言的标签为名，例如 zh-CN.yaml、en.yaml、zh-Hant.yaml",
          en: "a file of texts is named by its language's tag, such as zh-CN.yaml, en.yaml or zh-Hant.yaml"))
    }
    if isText(file) { strings[language, default: []].append(file) }
  }

  private mutating func addAsset(_ file: ThemeFile) {
    let name = file.parts.dropFirst().joined(separator: "/")
    guard name.utf8.allSatisfy(isPlain) else {
      findings.append(
        ThemingRules.assetName.finding(
          at: file.place,
          Words(
            zh: "素材“\(name)”的名字里有不合用的字", en: "the asset's name “\(name)” has characters that suit no address"),
          help: Words(
            zh: "只用英文字母、数字、点、横线和下划线", en: "use Latin letters, digits, dots, hyphens and underscores")))
      return
    }
    if file.stem(".css") == nil || isText(file) { assets[name] = file }
  }

  private mutating func addPrint(_ file: ThemeFile) {
    guard file.parts.count > 2 || file.stem(".yaml") != nil else {
      return refuse(
        file,
        Words(
          zh: "印刷版式的名字以 .yaml 结尾；字体放在 print/fonts/",
          en: "a print layout's name ends in .yaml; fonts belong into print/fonts/"))
    }
    let name = file.parts.dropFirst().joined(separator: "/")
    guard file.stem(".yaml") == nil || isText(file) else { return }
    if name == "sheets.yaml" { sheets.append(file) } else { print[name] = file }
  }

  private func isPlain(_ byte: UInt8) -> Bool {
    isAlphanumeric(byte) || ".-_/".utf8.contains(byte)
  }
}

extension ThemeContents {
  private mutating func isText(_ file: ThemeFile) -> Bool { file.isText(&findings) }

  private mutating func refuse(_ file: ThemeFile, _ message: Words) {
    findings.append(
      ThemingRules.unknownFile.finding(
        at: file.place, message, help: Words(zh: "移到该在的地方，或删去它", en: "move it where it belongs, or delete it")
      ))
  }

  /// One finding a folder: its other files have the same mistake.
  private mutating func refuseFolder(_ file: ThemeFile, _ folder: String) {
    let top = file.path.split(separator: "/").dropLast(file.parts.count - 1).joined(separator: "/")
    guard
      !findings.contains(where: {
        $0.rule == ThemingRules.unknownFile.name && $0.place.path.hasPrefix(top + "/")
      })
    else { return }
    let near = nearestName(to: folder, among: Self.folders)
    let known = Self.folders.map { $0 + "/" }
    findings.append(
      ThemingRules.unknownFile.finding(
        at: file.place,
        Words(zh: "文件夹 \(top)/ 没有人读", en: "nothing reads the folder \(top)/"),
        help: near.map { Words(zh: "是不是 \($0)/？", en: "did you mean \($0)/?") }
          ?? Words(
            zh: "这里可以有 \(known.joined(separator: "、"))",
            en: "there may be \(known.joined(separator: ", ")) here")))
  }
}
