import Templates

/// What the press wrote, year by year.
package struct PressPage: TemplateModel {
  package var groups: NonEmptyList<Group<PressLine>>?

  package static let declared = ModelShape<PressPage>("press") {
    Key.object("groups", \.groups, "the years, the latest first; what has no date stands last")
  }
}

/// A report in the press.
package struct PressLine: TemplateModel {
  package let title: String
  package var href: String?
  package var source: String?
  package var date: DateLine?

  package static let declared = ModelShape<PressLine>("press_line") {
    Key.text("title", \.title, "its headline")
    Key.address("href", \.href, "where it can be read")
    Key.text("source", \.source, "the paper or station")
    Key.object("date", \.date, "the day it appeared")
  }
}
