import Templates

/// What the reports are, and where to find each.
public struct ReportsPage: TemplateModel {
  public var latest: LatestReport?
  public var years: Items<ReportYearLine>?

  public static let declared = ModelShape<ReportsPage>("reports") {
    Key.object("latest", \.latest, "the latest month")
    Key.object("years", \.years, "the years, the latest first")
  }
}

/// The latest month in short.
public struct LatestReport: TemplateModel {
  public let title: String
  public let href: String
  public let figures: [ReportFigure]
  public let coverage: ReportCoverage
  public var share: ReportShare?
  /// Of the last twelve months.
  public let chart: HTML

  public static let declared = ModelShape<LatestReport>("latest_report") {
    Key.text("title", \.title, "the month")
    Key.address("href", \.href, "its page")
    Key.list("figures", \.figures, "its totals")
    Key.object("coverage", \.coverage, "communities with a lawyer")
    Key.object("share", \.share, "requests taken up in time")
    Key.html("chart", \.chart, "the last twelve months")
  }
}

/// A total, as it may be told.
public struct ReportFigure: TemplateModel {
  public let title: String
  public let text: String
  public let isHidden: Bool

  public static let declared = ModelShape<ReportFigure>("report_figure") {
    Key.text("title", \.title, "what is counted")
    Key.text("text", \.text, "how often, or that it is not told")
    Key.flag("is_hidden", \.isHidden, "whether it is not told exactly")
  }
}

/// How many communities have a lawyer.
public struct ReportCoverage: TemplateModel {
  public let communities: Int
  public let withLawyer: Int
  public let isFull: Bool

  public static let declared = ModelShape<ReportCoverage>("report_coverage") {
    Key.number("communities", \.communities, "communities")
    Key.number("with_lawyer", \.withLawyer, "communities with a lawyer")
    Key.flag("is_full", \.isFull, "whether all have one")
  }
}

/// The share of requests that were taken up within two working days.
public struct ReportShare: TemplateModel {
  public let percent: Int

  public static let declared = ModelShape<ReportShare>("report_share") {
    Key.number("percent", \.percent, "in per cent")
  }
}

/// Monthly reports, due and received.
public struct ReportsDue: TemplateModel {
  public let expected: Int
  public let received: Int
  public let missing: Int
  public let late: Int
  public let areMissing: Bool
  public let areLate: Bool

  public static let declared = ModelShape<ReportsDue>("reports_due") {
    Key.number("expected", \.expected, "reports that were due")
    Key.number("received", \.received, "reports that came")
    Key.number("missing", \.missing, "reports that have not come yet")
    Key.number("late", \.late, "reports that came after the 10th of the next month")
    Key.flag("are_missing", \.areMissing, "whether any have not come")
    Key.flag("are_late", \.areLate, "whether any came late")
  }
}

/// A year and its months.
public struct ReportYearLine: TemplateModel {
  public let title: String
  public let href: String
  public let isRunning: Bool
  public let months: [Link]
  public var annual: Link?

  public static let declared = ModelShape<ReportYearLine>("report_year_line") {
    Key.text("title", \.title, "the year")
    Key.address("href", \.href, "its page")
    Key.flag("is_running", \.isRunning, "whether its reports are not all due yet")
    Key.list("months", \.months, "its months")
    Key.object("annual", \.annual, "its annual report")
  }
}

/// A district's streets in a report.
public struct ReportDistrict: TemplateModel {
  public let title: String
  public let href: String
  public let id: String
  public let table: HTML

  public static let declared = ModelShape<ReportDistrict>("report_district") {
    Key.text("title", \.title, "the district")
    Key.address("href", \.href, "its page")
    Key.text("id", \.id, "the anchor")
    Key.html("table", \.table, "its streets")
  }
}

/// A column of a report's file of data.
public struct ReportColumn: TemplateModel {
  public let name: String
  public let title: String

  public static let declared = ModelShape<ReportColumn>("report_column") {
    Key.text("name", \.name, "its name in the file")
    Key.text("title", \.title, "what it holds")
  }
}

/// What was done in a month.
public struct ReportMonthPage: TemplateModel {
  public let month: String
  public let figures: [ReportFigure]
  public let coverage: ReportCoverage
  public var share: ReportShare?
  public let due: ReportsDue
  public let table: HTML
  public let chart: HTML
  public let coverageTable: HTML
  public var streets: Items<ReportDistrict>?
  public let columns: [ReportColumn]
  public let data: String
  public let year: Link
  public var previous: Link?
  public var next: Link?

  public static let declared = ModelShape<ReportMonthPage>("report-month") {
    Key.text("month", \.month, "the month")
    Key.list("figures", \.figures, "the city's totals")
    Key.object("coverage", \.coverage, "communities with a lawyer")
    Key.object("share", \.share, "requests taken up in time")
    Key.object("due", \.due, "monthly reports")
    Key.html("table", \.table, "the districts' totals, the city's first")
    Key.html("chart", \.chart, "the districts' totals as a chart")
    Key.html("coverage_table", \.coverageTable, "the districts' communities and monthly reports")
    Key.object("streets", \.streets, "the streets, district by district")
    Key.list("columns", \.columns, "the columns of the file of data")
    Key.address("data", \.data, "the same as CSV")
    Key.object("year", \.year, "its year")
    Key.object("previous", \.previous, "the month before")
    Key.object("next", \.next, "the month after")
  }
}

/// What was done in a year.
public struct ReportYearPage: TemplateModel {
  public let year: String
  public let isRunning: Bool
  public let figures: [ReportFigure]
  public let coverage: ReportCoverage
  public var share: ReportShare?
  public let due: ReportsDue
  public let months: HTML
  public let monthLinks: [Link]
  public let chart: HTML
  public let districts: HTML
  public let districtChart: HTML
  public var streets: Items<ReportDistrict>?
  public var honours: ReportHonours?
  public let columns: [ReportColumn]
  public let data: String
  public var annual: Link?
  public var previous: Link?
  public var next: Link?

  public static let declared = ModelShape<ReportYearPage>("report-year") {
    Key.text("year", \.year, "the year")
    Key.flag("is_running", \.isRunning, "whether its reports are not all due yet")
    Key.list("figures", \.figures, "the city's totals")
    Key.object("coverage", \.coverage, "communities with a lawyer")
    Key.object("share", \.share, "requests taken up in time")
    Key.object("due", \.due, "monthly reports")
    Key.html("months", \.months, "the city's totals month by month")
    Key.list("month_links", \.monthLinks, "the months' own pages")
    Key.html("chart", \.chart, "the city's consultations month by month")
    Key.html("districts", \.districts, "the districts' totals, the city's first")
    Key.html("district_chart", \.districtChart, "the districts' totals as a chart")
    Key.object("streets", \.streets, "the streets, district by district")
    Key.object("honours", \.honours, "who was honoured")
    Key.list("columns", \.columns, "the columns of the file of data")
    Key.address("data", \.data, "the same as CSV")
    Key.object("annual", \.annual, "the annual report")
    Key.object("previous", \.previous, "the year before")
    Key.object("next", \.next, "the year after")
  }
}

/// A year's awards.
public struct ReportHonours: TemplateModel {
  public let count: Int
  public let names: String
  public var href: String?

  public static let declared = ModelShape<ReportHonours>("report_honours") {
    Key.number("count", \.count, "how many awards there were")
    Key.text("names", \.names, "who may be named, in one line; may be empty")
    Key.address("href", \.href, "the year's awards")
  }
}
