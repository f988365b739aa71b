import Templates

/// One thing that became different, and what it was before.
public struct ChangeRow: TemplateModel {
  public let label: String
  public var before: MaybeLink?
  public let after: MaybeLink

  public static let declared = ModelShape<ChangeRow>("change_row") {
    Key.text("label", \.label, "what it is about")
    Key.object("before", \.before, "as it was")
    Key.object("after", \.after, "as it is")
  }
}

/// A change in the programme.
public struct ChangeEntry: TemplateModel {
  public let id: String
  public let date: DateLine
  public let title: String
  public var community: Link?
  public var street: Link?
  public let district: Link
  public var rows: Items<ChangeRow>?

  public static let declared = ModelShape<ChangeEntry>("change_entry") {
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
public struct SessionChangeLine: TemplateModel {
  public let community: Link
  public let change: ChangeLine
  public var district: Link?

  public static let declared = ModelShape<SessionChangeLine>("session_change") {
    Key.object("community", \.community, "the community")
    Key.object("change", \.change, "what changes")
    Key.object("district", \.district, "its district, on the city's page")
  }
}

/// What changed lately, and what will change soon, in the city or in a district.
public struct ChangesPage: TemplateModel {
  public var sessions: Items<SessionChangeLine>?
  public var moreSessions: Int?
  public var coming: Items<ChangeEntry>?
  public var moreComing: Int?
  public var months: Items<Group<ChangeEntry>>?
  public var moreCount: Int?
  public var districts: Items<Link>?

  public static let declared = ModelShape<ChangesPage>("changes") {
    Key.object("sessions", \.sessions, "changes to single sessions of the coming two weeks")
    Key.number("more_sessions", \.moreSessions, "how many more of them the page has no room for")
    Key.object("coming", \.coming, "what will change within three months")
    Key.number("more_coming", \.moreComing, "how many more of them the page has no room for")
    Key.object("months", \.months, "what changed within twelve months, the latest first")
    Key.number("more_count", \.moreCount, "how many older changes the page has no room for")
    Key.object("districts", \.districts, "the districts' own pages, on the city's")
  }
}
