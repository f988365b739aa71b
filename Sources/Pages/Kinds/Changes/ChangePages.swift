import Templates

/// One thing that became different, and what it was before.
package struct ChangeRow: TemplateModel {
  package let label: String
  package var before: OptionalLink?
  package let after: OptionalLink

  package static let declared = ModelShape<ChangeRow>("change_row") {
    Key.text("label", \.label, "what it is about")
    Key.object("before", \.before, "as it was")
    Key.object("after", \.after, "as it is")
  }
}

/// A change in the programme.
package struct ChangeEntry: TemplateModel {
  package let id: String
  package let date: DateLine
  package let title: String
  package var community: Link?
  package var street: Link?
  package let district: Link
  package var rows: NonEmptyList<ChangeRow>?

  package static let declared = ModelShape<ChangeEntry>("change_entry") {
    Key.text("id", \.id, "its anchor")
    Key.object("date", \.date, "the first day on which it holds")
    Key.text("title", \.title, "what kind of change it is")
    Key.object("community", \.community, "the community")
    Key.object("street", \.street, "its street")
    Key.object("district", \.district, "its district")
    Key.object("rows", \.rows, "what became different")
  }
}

/// A change to the session of one day, and where.
package struct SessionChangeLine: TemplateModel {
  package let community: Link
  package let change: ChangeLine
  package var district: Link?

  package static let declared = ModelShape<SessionChangeLine>("session_change") {
    Key.object("community", \.community, "the community")
    Key.object("change", \.change, "what changes")
    Key.object("district", \.district, "its district, on the city's page")
  }
}

/// What changed lately, and what will change soon, in the city or in a district.
package struct ChangesPage: TemplateModel {
  package var sessions: NonEmptyList<SessionChangeLine>?
  package var moreSessions: Int?
  package var coming: NonEmptyList<ChangeEntry>?
  package var moreComing: Int?
  package var months: NonEmptyList<Group<ChangeEntry>>?
  package var moreCount: Int?
  package var districts: NonEmptyList<Link>?

  package static let declared = ModelShape<ChangesPage>("changes") {
    Key.object("sessions", \.sessions, "changes to single sessions of the coming two weeks")
    Key.number("more_sessions", \.moreSessions, "how many more of them the page has no room for")
    Key.object("coming", \.coming, "what will change within three months")
    Key.number("more_coming", \.moreComing, "how many more of them the page has no room for")
    Key.object("months", \.months, "what changed within twelve months, the latest first")
    Key.number("more_count", \.moreCount, "how many older changes the page has no room for")
    Key.object("districts", \.districts, "the districts' own pages, on the city's")
  }
}
