import Diagnostics

/// A report on each year that ended 90 days ago (articles 4 and 6).
enum Art04AnnualReport: Rule {
  static let description = RuleDescription(
    "art04-annual-report", .warning, article: 4,
    gist: Words(zh: "每年报告一次工作", en: "the year's work is reported once a year"),
    title: Words(zh: "缺少年度报告", en: "A year without its report"),
    explanation: Words(
      zh: "一年结束 90 天后，应当有这一年的年度报告。已有年度报告的，从最早那一份起逐年检查；一份都没有的，只问最近一年。",
      en:
        "Ninety days after a year has ended its report should be there. Years are asked for from the earliest report on; where there is none yet, only the latest year is."
    ),
    example: .init(
      mistake: "content/annual/2024.md",
      mend: "content/annual/2024.md\ncontent/annual/2025.md"))

  private static let grace = 90

  static func check(_ programme: Programme, _ breaches: inout Breaches) {
    guard !programme.isUnsure(Annual.self), programme.annuals.all.allSatisfy(\.year.isWritten) else { return }
    let latest = (programme.today - grace).year - 1
    let reported = Set(programme.annuals.all.map(\.year.value))
    let first = min(reported.min() ?? latest, latest)
    guard let begun = programme.pairings.all.compactMap({ $0.firstDay?.year }).min(), begun <= latest else {
      return
    }
    let missing = (max(first, latest - 4)...latest).filter { !reported.contains($0) }
    guard !missing.isEmpty else { return }
    let years = missing.map(String.init)
    breaches.add(
      nil, at: .site,
      Words(
        zh: "缺少 \(years.joined(separator: "、")) 年的年度报告",
        en: "there is no annual report for \(years.joined(separator: ", "))"),
      help: Words(
        zh: "在 content/annual/ 下新建 \(years[0]).md", en: "write content/annual/\(years[0]).md"))
  }
}
