import Diagnostics
import Programme
import Records
import Templates

/// What an annual report's `{{figures}}` stand for: the figures of its year, as far as they may be told.
struct AnnualFigures: Sendable {
  let year: Int
  private let directory: Directory
  private let statistics: YearStatistics?
  private let months: [(month: Month, statistics: AreaStatistics)]

  init(_ annual: Annual, _ roster: RecordIndex) {
    year = annual.year.value
    directory = roster.directory
    statistics = roster.statistics[year: year]
    let year = annual.year.value
    months = roster.statistics.months.filter { $0.month.year == year }.map { ($0.month, $0.city) }
  }

  /// The names that may stand behind `figures.`, in the order in which they are explained to authors.
  static let names =
    ServiceKind.allCases.map(\.field) + [
      "in_time", "communities", "with_lawyer", "lawyers", "firms", "reports_expected", "reports_received",
      "reports_late", "honours",
    ]

  /// The year's table and chart.
  func blocks(_ builder: PageBuilder, number: Int) -> InsertedMarkup? {
    guard let statistics else { return nil }
    let wording = builder.wording
    let (title, kind) = (wording(.yearWords, year), wording.heading(.consultations))
    let chart = builder.monthChart(
      wording(.captionMonthsOf, title, kind),
      id: "figures-\(number)",
      .consultations, months.map { ($0.month, $0.statistics) })
    let table = builder.monthTable(
      wording(.captionMonths, title), months, total: statistics.city)
    let language = builder.context.language.tag
    return .blocks(
      Array("<div class=\"year-figures\" lang=\"\(language)\">\n".utf8) + table.bytes + chart.bytes
        + Array("</div>\n".utf8))
  }

  /// One number in the running text; nil where there is none.
  func words(_ name: some StringProtocol, _ wording: Wording) -> String? {
    let city = statistics.flatMap { $0.city.isReported ? $0.city : nil }
    if let kind = ServiceKind.allCases.first(where: { $0.field == name }) {
      return city.map { wording.told($0[kind]) }
    }
    switch name {
    case "in_time": return city.map { $0.inTime.map { "\($0)%" } ?? wording.told(.withheld) }
    case "communities": return statistics.map { String($0.city.coverage.communities) }
    case "with_lawyer": return statistics.map { String($0.city.coverage.withLawyer) }
    case "reports_expected": return statistics.map { String($0.city.reporting.expected) }
    case "reports_received": return statistics.map { String($0.city.reporting.received) }
    case "reports_late": return statistics.map { String($0.city.reporting.late) }
    case "lawyers": return String(serving.lawyers)
    case "firms": return String(serving.firms)
    case "honours": return String(directory.programme.honours.all.count { $0.year.value == year })
    default: return nil
    }
  }

  /// Lawyers who led a pairing on the year's last day, or today while it runs, and their firms.
  private var serving: (lawyers: Int, firms: Int) {
    let programme = directory.programme
    let day = min(Month(year: year, month: 12)?.last ?? programme.today, programme.today)
    var lawyers: Set<String> = []
    var firms: Set<String> = []
    for community in programme.communities.all {
      guard let pairing = directory.coverage(of: community, on: day).pairing else { continue }
      lawyers.insert(pairing.lawyer.value.id)
      if let firm = directory.firm(of: pairing) { firms.insert(firm.id) }
    }
    return (lawyers.count, firms.count)
  }
}

/// Fills in one body's figures, and finds those that nobody knows.
struct FigureSubstitution {
  let figures: AnnualFigures
  let builder: PageBuilder
  private(set) var findings: [Finding] = []
  private var tables = 0

  init(_ figures: AnnualFigures, _ builder: PageBuilder) {
    self.figures = figures
    self.builder = builder
  }

  mutating func markup(for insertion: MarkdownInsertion) -> InsertedMarkup? {
    let name = insertion.name
    guard name != "figures" else { return table(insertion) }
    guard name.hasPrefix("figures.") else {
      let nearest = nearestName(to: name, among: ["figures"] + AnnualFigures.names.map { "figures." + $0 })
      return refuse(insertion, nearest: nearest)
    }
    let field = name.dropFirst("figures.".count)
    if let words = figures.words(field, builder.context.mainWording) { return .text(words) }
    if AnnualFigures.names.contains(String(field)) { return refuseUnreported(insertion) }
    let nearest = nearestName(to: String(field), among: AnnualFigures.names)
    return refuse(insertion, nearest: nearest.map { "figures." + $0 })
  }

  private mutating func table(_ insertion: MarkdownInsertion) -> InsertedMarkup? {
    guard insertion.isParagraph else {
      find(
        insertion, Words(zh: "{{figures}} 要单独占一行", en: "{{figures}} must stand on a line of its own"),
        Words(zh: "在它前后各空一行", en: "leave an empty line before and after it"))
      return nil
    }
    guard let blocks = figures.blocks(builder, number: tables + 1) else { return refuseUnreported(insertion) }
    tables += 1
    return blocks
  }

  private mutating func refuse(_ insertion: MarkdownInsertion, nearest: String?) -> InsertedMarkup? {
    let known = AnnualFigures.names.map { "figures." + $0 }.joined(separator: "、")
    let list = AnnualFigures.names.map { "figures." + $0 }.joined(separator: ", ")
    find(
      insertion,
      Words(zh: "没有「\(insertion.name)」这个数字", en: "there is no figure “\(insertion.name)”"),
      nearest.map { Words(zh: "是不是 \($0)？", en: "did you mean \($0)?") }
        ?? Words(zh: "可以写 figures、\(known)", en: "known are figures, \(list)"))
    return nil
  }

  private mutating func refuseUnreported(_ insertion: MarkdownInsertion) -> InsertedMarkup? {
    let year = figures.year
    find(
      insertion,
      Words(
        zh: "\(year) 年没有月报，填不出这个数", en: "no month of \(year) was reported on, so there is no such number"),
      Words(
        zh: "补上 content/activities/ 里的月报，或者改写这一句",
        en: "add the monthly reports to content/activities/, or reword the sentence"))
    return nil
  }

  private mutating func find(_ insertion: MarkdownInsertion, _ message: Words, _ help: Words) {
    findings.append(PagesRules.annualUnknownFigure.finding(at: insertion.place, message, help: help))
  }
}
