import Diagnostics
import Records

/// The words of every finding about a layout file; where it is found stands elsewhere.
enum LayoutFindings {
  static let hexadecimal = Words(zh: "\"#rrggbb\"，例如 \"#0b5c4b\"", en: "\"#rrggbb\", such as \"#0b5c4b\"")

  // MARK: - Keys

  static func notKeys(_ list: KeyList, _ place: SourcePlace) -> Finding {
    PrintingRules.badValue.finding(
      at: place,
      Words(zh: "\(list.owner.zh)要写成“键: 值”", en: "\(list.owner.en) is made of keys with values"),
      help: names(list.entries))
  }

  static func unknownKey(_ name: String, _ place: SourcePlace, _ list: KeyList, nearest: String?) -> Finding {
    PrintingRules.unknownKey.finding(
      at: place, Words(zh: "\(list.owner.zh)没有“\(name)”这个键", en: "\(list.owner.en) has no key “\(name)”"),
      help: nearest.map { Words(zh: "是不是 `\($0)`？", en: "did you mean `\($0)`?") } ?? names(list.entries))
  }

  static func missingKey(_ entry: KeyEntry, _ place: SourcePlace, _ owner: Words, _ why: Words) -> Finding {
    PrintingRules.missingKey.finding(
      at: place, Words(zh: "\(owner.zh)没有写 \(entry.name)", en: "\(owner.en) has no `\(entry.name)`"),
      help: Words(
        zh: "\(why.zh)：`\(entry.name): …`，\(entry.form.zh)",
        en: "\(why.en): `\(entry.name): …`, \(entry.form.en)"))
  }

  static func badValue(_ entry: KeyEntry, _ value: Value, wanted: Words? = nil) -> Finding {
    let wanted = wanted ?? entry.form
    let said = value.kind == .scalar && !value.string.isEmpty ? value.string : nil
    return PrintingRules.badValue.finding(
      at: value.place,
      Words(
        zh: said.map { "\(entry.name) 不能是“\($0)”" } ?? "\(entry.name) 的写法不对",
        en: said.map { "`\(entry.name)` cannot be “\($0)”" } ?? "`\(entry.name)` is not written like this"),
      help: Words(zh: "要写：\(wanted.zh)", en: "it takes \(wanted.en)"))
  }

  static func badChoice(_ entry: KeyEntry, _ value: Value, among known: [String]) -> Finding {
    guard value.kind == .scalar, let nearest = nearestName(to: value.string, among: known) else {
      return badValue(entry, value, wanted: Words(same: known.joined(separator: " | ")))
    }
    return PrintingRules.badValue.finding(
      at: value.place,
      Words(zh: "\(entry.name) 不能是“\(value.string)”", en: "`\(entry.name)` cannot be “\(value.string)”"),
      help: Words(zh: "是不是 `\(nearest)`？", en: "did you mean `\(nearest)`?"))
  }

  // MARK: - Names

  static func unknownSide(_ name: Value) -> Finding {
    PrintingRules.unknownKey.finding(
      at: name.place, Words(zh: "没有“\(name.string)”这一面", en: "there is no side “\(name.string)”"),
      help: nearestName(to: name.string, among: ["front", "back"]).map {
        Words(zh: "是不是 `\($0)`？", en: "did you mean `\($0)`?")
      } ?? Words(zh: "正面是 front，背面是 back", en: "the sides are front and back"))
  }

  static func unknownStyle(_ value: Value, among known: [String]) -> Finding {
    unknown(
      PrintingRules.unknownName, value,
      Words(zh: "styles 里没有“\(value.string)”", en: "styles has no “\(value.string)”"),
      known)
  }

  static func unknownColour(_ value: Value, _ entry: KeyEntry, among known: [String]) -> Finding {
    if value.string.hasPrefix("#") || value.kind != .scalar {
      return badValue(entry, value, wanted: hexadecimal)
    }
    return unknown(
      PrintingRules.unknownName, value,
      Words(zh: "colours 里没有“\(value.string)”", en: "colours has no “\(value.string)”"), known)
  }

  static func unknownFace(_ value: Value, among known: [String]) -> Finding {
    unknown(
      PrintingRules.unknownFace, value,
      Words(zh: "faces 里没有“\(value.string)”", en: "faces has no “\(value.string)”"),
      known)
  }

  static func missingFile(_ value: Value) -> Finding {
    PrintingRules.unknownFace.finding(
      at: value.place,
      Words(zh: "print/ 下没有“\(value.string)”", en: "there is no “\(value.string)” below print/"),
      help: Words(
        zh: "把字体文件放进主题的 print/fonts/，写成 fonts/文件名",
        en: "put the font into the theme's print/fonts/ and write fonts/NAME"))
  }

  private static func unknown(
    _ rule: RuleDescription, _ value: Value, _ message: Words, _ known: [String]
  ) -> Finding {
    rule.finding(
      at: value.place, message,
      help: nearestName(to: value.string, among: known).map {
        Words(zh: "是不是 `\($0)`？", en: "did you mean `\($0)`?")
      }
        ?? (known.isEmpty
          ? Words(zh: "先在那里写上它", en: "define it there first")
          : Words(zh: "有：\(known.joined(separator: "、"))", en: "there are: \(known.joined(separator: ", "))"))
    )
  }

  private static func names(_ entries: [KeyEntry]) -> Words {
    let names = entries.map(\.name)
    return Words(
      zh: "可以写的有 \(names.joined(separator: "、"))", en: "it may have \(names.joined(separator: ", "))")
  }
}
