import Diagnostics
import Records
import Schema

/// The words of what is wrong in a layout file beyond what its declarations say; where it is found stands elsewhere.
enum LayoutFindings {
  static func unknownColour(_ value: Value, among known: [String]) -> Finding {
    if value.string.hasPrefix("#") {
      return PrintingRules.layoutFindings.wrong(value, .words(Colour.hexadecimal))
    }
    return unknown(PrintingRules.unknownName, value, in: "colours", known)
  }

  static func missingFile(_ value: Value) -> Finding {
    PrintingRules.unknownFace.finding(
      at: value.place,
      Words(zh: "print/ 下没有“\(value.string)”", en: "there is no “\(value.string)” below print/"),
      help: Words(
        zh: "把字体文件放进主题的 print/fonts/，写成 fonts/文件名",
        en: "put the font into the theme's print/fonts/ and write fonts/NAME"))
  }

  /// A name that a part of the file does not define.
  static func unknown(
    _ rule: RuleDescription, _ value: Value, in part: String, _ known: [String]
  ) -> Finding {
    rule.finding(
      at: value.place,
      Words(zh: "\(part) 里没有“\(value.string)”", en: "\(part) has no “\(value.string)”"),
      help: nearestName(to: value.string, among: known).map(KeyFindings.proposal)
        ?? (known.isEmpty
          ? Words(zh: "先在那里写上它", en: "define it there first")
          : Words(zh: "有：\(known.joined(separator: "、"))", en: "there are: \(known.joined(separator: ", "))"))
    )
  }
}
