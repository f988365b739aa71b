import Templates

/// What was done in a district lately.
package struct DistrictServices: TemplateModel {
  package let chart: HTML
  package let report: Link
  package let year: Link

  package static let declared = ModelShape<DistrictServices>("district_services") {
    Key.html("chart", \.chart, "the last twelve months")
    Key.object("report", \.report, "the latest month's report")
    Key.object("year", \.year, "the latest year's report")
  }
}

/// What was done in a street, year by year.
package struct StreetServices: TemplateModel {
  package let table: HTML
  package let report: Link

  package static let declared = ModelShape<StreetServices>("street_services") {
    Key.html("table", \.table, "what was counted, for this year and the last")
    Key.object("report", \.report, "the latest year's report")
  }
}
