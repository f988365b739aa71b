import Diagnostics

/// Public text that quotes the measures by their title and does not say which edition (articles 1 and 32).
enum Art01CitedWithoutDate: Rule {
  static let description = RuleDescription(
    "art01-cited-without-date", .warning, article: 1, furtherArticles: [32],
    gist: Words(zh: "办法是 2009 年 12 月 21 日起试行的", en: "the measures are those on trial since 21 December 2009"),
    title: Words(zh: "引用办法没有写日期", en: "The measures are cited without their date"),
    explanation: Words(
      zh: "办法没有文号，靠日期认版本。引用全称时，在前后写上 2009 年 12 月 21 日，以后换了新办法，旧文章也说得清依据的是哪一份。",
      en:
        "The measures bear no number, so their date tells the edition. Where a text quotes the full title, the date belongs beside it: when new measures come, old articles still say which ones they rest on."
    ),
    example: .init(
      mistake: "summary: 依据《杭州市“律师进社区”工作管理办法（试行）》签订",
      mend: "summary: 依据《杭州市“律师进社区”工作管理办法（试行）》（2009年12月21日）签订"))

  static func check(_ programme: Programme, _ breaches: inout Breaches) {
    let help = Words(zh: "在后面写上（2009年12月21日）", en: "write its date, 2009-12-21, beside it")
    programme.reportPhrases(&breaches, help: help) { _ in
      Words(zh: "引用了办法的全称，没有写日期", en: "this quotes the measures by title and gives no date")
    }
  }

  static let list = PhraseList(
    rule: description.name,
    phrases: ["律师进社区”工作管理办法", "律师进社区\"工作管理办法", "律师进社区」工作管理办法", "律师进社区工作管理办法"]
  ) { byteRange(of: "2009".utf8, in: $0.surroundings[...]) == nil }
}
