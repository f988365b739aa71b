import Templates

/// The annual reports, the latest first.
package struct AnnualsPage: TemplateModel {
  package var reports: NonEmptyList<AnnualLine>?

  package static let declared = ModelShape<AnnualsPage>("annuals") {
    Key.object("reports", \.reports, "the reports")
  }
}

/// An annual report in a list.
package struct AnnualLine: TemplateModel {
  package let title: String
  package let href: String
  package let year: String
  package let date: DateLine

  package static let declared = ModelShape<AnnualLine>("annual_line") {
    Key.text("title", \.title, "its title")
    Key.address("href", \.href, "its page")
    Key.text("year", \.year, "the year that it is about")
    Key.object("date", \.date, "the day of publication")
  }
}

/// An annual report.
package struct AnnualPage: TemplateModel {
  package let year: String
  package let date: DateLine
  package let body: HTML
  package var figures: Link?
  package var data: String?
  package var previous: Link?
  package var next: Link?

  package static let declared = ModelShape<AnnualPage>("annual") {
    Key.text("year", \.year, "the year that it is about")
    Key.object("date", \.date, "the day of publication")
    Key.html("body", \.body, "the text, its figures filled in")
    Key.object("figures", \.figures, "the year's figures in full")
    Key.address("data", \.data, "the year's figures as CSV")
    Key.object("previous", \.previous, "the report before")
    Key.object("next", \.next, "the report after")
  }
}
