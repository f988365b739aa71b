import Templates

/// What the reports are, and where to find each.
package struct ReportsPage: TemplateModel {
  package var latest: LatestReport?
  package var years: NonEmptyList<ReportYearLine>?

  package static let declared = ModelShape<ReportsPage>("reports") {
    Key.object("latest", \.latest, "the latest month")
    Key.object("years", \.years, "the years, the latest first")
  }
}

/// The latest month in short.
package struct LatestReport: TemplateModel {
  package let title: String
  package let href: String
  package let figures: [ReportFigure]
  package let coverage: ReportCoverage
  package var share: ReportShare?
  /// Of the last twelve months.
  package let chart: HTML

  package static let declared = ModelShape<LatestReport>("latest_report") {
    Key.text("title", \.title, "the month")
    Key.address("href", \.href, "its page")
    Key.list("figures", \.figures, "its totals")
    Key.object("coverage", \.coverage, "communities with a lawyer")
    Key.object("share", \.share, "requests taken up in time")
    Key.html("chart", \.chart, "the last twelve months")
  }
}

/// A total, as it may be told.
package struct ReportFigure: TemplateModel {
  package let title: String
  package let text: String
  package let isHidden: Bool

  package static let declared = ModelShape<ReportFigure>("report_figure") {
    Key.text("title", \.title, "what is counted")
    Key.text("text", \.text, "how often, or that it is not told")
    Key.flag("is_hidden", \.isHidden, "whether it is not told exactly")
  }
}

/// How many communities have a lawyer.
package struct ReportCoverage: TemplateModel {
  package let communities: Int
  package let withLawyer: Int
  package let isFull: Bool

  package static let declared = ModelShape<ReportCoverage>("report_coverage") {
    Key.number("communities", \.communities, "communities")
    Key.number("with_lawyer", \.withLawyer, "communities with a lawyer")
    Key.flag("is_full", \.isFull, "whether all have one")
  }
}

/// The share of requests that were taken up within two working days.
package struct ReportShare: TemplateModel {
  package let percent: Int

  package static let declared = ModelShape<ReportShare>("report_share") {
    Key.number("percent", \.percent, "in per cent")
  }
}

/// Monthly reports, due and received.
package struct ReportsDue: TemplateModel {
  package let expected: Int
  package let received: Int
  package let missing: Int
  package let late: Int
  package let areMissing: Bool
  package let areLate: Bool

  package static let declared = ModelShape<ReportsDue>("reports_due") {
    Key.number("expected", \.expected, "reports that were due")
    Key.number("received", \.received, "reports that came")
    Key.number("missing", \.missing, "reports that have not come yet")
    Key.number("late", \.late, "reports that came after the 10th of the next month")
    Key.flag("are_missing", \.areMissing, "whether any have not come")
    Key.flag("are_late", \.areLate, "whether any came late")
  }
}

/// A year and its months.
package struct ReportYearLine: TemplateModel {
  package let title: String
  package let href: String
  package let isRunning: Bool
  package let months: [Link]
  package var annual: Link?

  package static let declared = ModelShape<ReportYearLine>("report_year_line") {
    Key.text("title", \.title, "the year")
    Key.address("href", \.href, "its page")
    Key.flag("is_running", \.isRunning, "whether its reports are not all due yet")
    Key.list("months", \.months, "its months")
    Key.object("annual", \.annual, "its annual report")
  }
}

/// A district's streets in a report.
package struct ReportDistrict: TemplateModel {
  package let title: String
  package let href: String
  package let id: String
  package let table: HTML

  package static let declared = ModelShape<ReportDistrict>("report_district") {
    Key.text("title", \.title, "the district")
    Key.address("href", \.href, "its page")
    Key.text("id", \.id, "the anchor")
    Key.html("table", \.table, "its streets")
  }
}

/// A column of a report's file of data.
package struct ReportColumn: TemplateModel {
  package let name: String
  package let title: String

  package static let declared = ModelShape<ReportColumn>("report_column") {
    Key.text("name", \.name, "its name in the file")
    Key.text("title", \.title, "what it holds")
  }
}

/// What was done in a month.
package struct ReportMonthPage: TemplateModel {
  package let month: String
  package let figures: [ReportFigure]
  package let coverage: ReportCoverage
  package var share: ReportShare?
  package let due: ReportsDue
  package let table: HTML
  package let chart: HTML
  package let coverageTable: HTML
  package var streets: NonEmptyList<ReportDistrict>?
  package let columns: [ReportColumn]
  package let data: String
  package let year: Link
  package var previous: Link?
  package var next: Link?

  package static let declared = ModelShape<ReportMonthPage>("report-month") {
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
package struct ReportYearPage: TemplateModel {
  package let year: String
  package let isRunning: Bool
  package let figures: [ReportFigure]
  package let coverage: ReportCoverage
  package var share: ReportShare?
  package let due: ReportsDue
  package let months: HTML
  package let monthLinks: [Link]
  package let chart: HTML
  package let districts: HTML
  package let districtChart: HTML
  package var streets: NonEmptyList<ReportDistrict>?
  package var honours: ReportHonours?
  package let columns: [ReportColumn]
  package let data: String
  package var annual: Link?
  package var previous: Link?
  package var next: Link?

  package static let declared = ModelShape<ReportYearPage>("report-year") {
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
package struct ReportHonours: TemplateModel {
  package let count: Int
  package let names: String
  package var href: String?

  package static let declared = ModelShape<ReportHonours>("report_honours") {
    Key.number("count", \.count, "how many awards there were")
    Key.text("names", \.names, "who may be named, in one line; may be empty")
    Key.address("href", \.href, "the year's awards")
  }
}
