import Templates

/// What was done in a district lately.
public struct DistrictServices: TemplateModel {
  public let chart: HTML
  public let report: Link
  public let year: Link

  public static let declared = ModelShape<DistrictServices>("district_services") {
    Key.html("chart", \.chart, "the last twelve months")
    Key.object("report", \.report, "the latest month's report")
    Key.object("year", \.year, "the latest year's report")
  }
}

/// What was done in a street, year by year.
public struct StreetServices: TemplateModel {
  public let table: HTML
  public let report: Link

  public static let declared = ModelShape<StreetServices>("street_services") {
    Key.html("table", \.table, "what was counted, for this year and the last")
    Key.object("report", \.report, "the latest year's report")
  }
}
