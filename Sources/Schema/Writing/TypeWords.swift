import Diagnostics

extension TypeDescription {
  /// What is to be written, in a few words for a table.
  package var words: Words {
    switch self {
    case .text(.place): Words(zh: "地点", en: "place")
    case .text(.number): Words(zh: "号码", en: "number")
    case .text: Words(zh: "文字", en: "text")
    case .prose: Words(zh: "语句", en: "sentences")
    case .markdown: Words(zh: "Markdown", en: "Markdown")
    case .phone: Words(zh: "电话", en: "telephone number")
    case .email: Words(zh: "电子邮箱", en: "e-mail address")
    case .url: Words(zh: "网址", en: "web address")
    case .date: Words(zh: "日期", en: "date")
    case .month: Words(zh: "月份", en: "month")
    case .time: Words(zh: "时间", en: "time")
    case .identifier: Words(zh: "编号", en: "id")
    case .flag: Words(zh: "是 / 否", en: "yes or no")
    case .textOrFlag: Words(zh: "是 / 否，或文字", en: "yes or no, or text")
    case .integer(let bounds): bounds.words(zh: "整数", en: "whole number")
    case .decimal(let bounds, let unit?): unit + range(bounds)
    case .decimal: Words(zh: "数", en: "number")
    case .pair: Words(zh: "[两个数]", en: "[two numbers]")
    case .definition(let name): Words(same: name)
    case .said(_, let words): words
    case .choice(let names):
      Words(
        zh: names.map(\.both).joined(separator: "、"), en: names.map(\.both).joined(separator: ", "))
    case .reference(let type): Words(zh: "\(type) 的编号", en: "id of a \(type)")
    case .list(let element): Words(zh: "列表：\(element.words.zh)", en: "list: \(element.words.en)")
    case .object(let table) where table.fields.count <= 3:
      Words(same: "{\(table.fields.map(\.name).joined(separator: ", "))}")
    case .object: Words(zh: "一组字段", en: "group of fields")
    case .map(let element):
      Words(zh: "名字 → \(element.words.zh)", en: "name → \(element.words.en)")
    case .either(let forms):
      Words(
        zh: forms.map(\.words.zh).joined(separator: "，或"),
        en: forms.map(\.words.en).joined(separator: ", or "))
    }
  }

  /// How such a value is written, for a comment; nil where the words say it all.
  var sample: String? {
    switch self {
    case .phone: "0571-88880000"
    case .email: "name@example.org"
    case .url: "https://example.org/"
    case .date: "2026-03-31"
    case .month: "2026-03"
    case .time: "\"14:00\""
    case .list(let element): element.sample.map { "[\($0)]" } ?? "[…, …]"
    default: nil
    }
  }

  /// The group of fields in a value of this type, if it has one; of several forms the last.
  var group: FieldTable? {
    switch self {
    case .object(let table): table
    case .list(let element), .map(let element): element.group
    case .either(let forms): forms.reversed().lazy.compactMap { $0.group }.first
    default: nil
    }
  }
}

extension ClosedRange<Int> {
  fileprivate func words(zh: String, en: String) -> Words {
    // The upper bound of counts is only there to keep sums from overflowing.
    guard upperBound < 999_999 else { return Words(zh: zh, en: en) }
    return Words(zh: "\(zh) \(lowerBound)–\(upperBound)", en: "\(en) \(lowerBound)–\(upperBound)")
  }
}

extension ChoiceName {
  fileprivate var both: String { name == zh ? name : "\(name)/\(zh)" }
}

/// Behind a unit: `, 0 to 20`.
private func range(_ bounds: ClosedRange<Double>) -> Words {
  let (low, high) = (shortDecimal(bounds.lowerBound), shortDecimal(bounds.upperBound))
  return Words(zh: "，\(low)–\(high)", en: ", \(low) to \(high)")
}

extension Words {
  fileprivate static func + (left: Words, right: Words) -> Words {
    Words(zh: left.zh + right.zh, en: left.en + right.en)
  }
}
