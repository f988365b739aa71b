import Templates

/// What the press wrote, year by year.
public struct PressPage: TemplateModel {
  public var groups: Items<Group<PressLine>>?

  public static let declared = ModelShape<PressPage>("press") {
    Key.object("groups", \.groups, "the years, the latest first; what has no date stands last")
  }
}

/// A report in the press.
public struct PressLine: TemplateModel {
  public let title: String
  public var href: String?
  public var source: String?
  public var date: DateLine?

  public static let declared = ModelShape<PressLine>("press_line") {
    Key.text("title", \.title, "its headline")
    Key.address("href", \.href, "where it can be read")
    Key.text("source", \.source, "the paper or station")
    Key.object("date", \.date, "the day it appeared")
  }
}
