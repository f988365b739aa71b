import Diagnostics

/// A report in the press is named with its source and its date (article 12).
enum Art12PressSource: Rule {
  static let description = RuleDescription(
    "art12-press-source", .warning, article: 12,
    gist: Words(zh: "新闻媒体宣传报道“律师进社区”活动", en: "the press reports on the programme"),
    title: Words(zh: "媒体报道没有来源或日期", en: "A press item without source or date"),
    explanation: Words(
      zh: "引用媒体的报道，要写明是哪家媒体、哪天登的，读者才能找到原文。没有日期的，排在报道列表的最后。",
      en:
        "Who quotes the press names the paper or station and the day, so that readers can find the original. An item without a day stands at the end of the list."
    ),
    example: .init(
      mistake: "title: 律师在楼下", mend: "title: 律师在楼下\nsource: 样例日报\ndate: 2026-10-06"))

  static func check(_ programme: Programme, _ breaches: inout Breaches) {
    for item in programme.press.all {
      let missing = item.missing([
        ("source", Words(zh: "来源", en: "source")), ("date", Words(zh: "日期", en: "date")),
      ])
      guard let missing else { continue }
      let name = item.called(item.title)
      breaches.add(
        item.record, at: item.record.place,
        Words(
          zh: "报道「\(name)」没有\(missing.words.zh)", en: "the press item “\(name)” has no \(missing.words.en)"),
        help: missing.help)
    }
  }
}
