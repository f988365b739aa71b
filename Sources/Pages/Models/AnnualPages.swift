import Templates

/// The annual reports, the latest first.
public struct AnnualsPage: TemplateModel {
  public var reports: Items<AnnualLine>?

  public static let declared = ModelShape<AnnualsPage>("annuals") {
    Key.object("reports", \.reports, "the reports")
  }
}

/// An annual report in a list.
public struct AnnualLine: TemplateModel {
  public let title: String
  public let href: String
  public let year: String
  public let date: DateLine

  public static let declared = ModelShape<AnnualLine>("annual_line") {
    Key.text("title", \.title, "its title")
    Key.address("href", \.href, "its page")
    Key.text("year", \.year, "the year that it is about")
    Key.object("date", \.date, "the day of publication")
  }
}

/// An annual report.
public struct AnnualPage: TemplateModel {
  public let year: String
  public let date: DateLine
  public let body: HTML
  public var figures: Link?
  public var data: String?
  public var previous: Link?
  public var next: Link?

  public static let declared = ModelShape<AnnualPage>("annual") {
    Key.text("year", \.year, "the year that it is about")
    Key.object("date", \.date, "the day of publication")
    Key.html("body", \.body, "the text, its figures filled in")
    Key.object("figures", \.figures, "the year's figures in full")
    Key.address("data", \.data, "the year's figures as CSV")
    Key.object("previous", \.previous, "the report before")
    Key.object("next", \.next, "the report after")
  }
}
