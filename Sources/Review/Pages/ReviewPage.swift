import Templates

/// A page of a review, as its layout sees it.
struct ReviewPage: TemplateModel {
  let lang: String
  let title: String
  let association: String
  let period: String
  let made: String
  let views: [ViewLink]
  let intro: [String]
  let sections: [PageSection]

  static let declared = ModelShape<ReviewPage>("review") {
    Key.text("lang", \.lang, "the page's language")
    Key.text("title", \.title, "what it is about")
    Key.text("association", \.association, "whose report it is")
    Key.text("period", \.period, "the months it covers")
    Key.text("made", \.made, "when and from what it was made")
    Key.list("views", \.views, "all pages of the review")
    Key.texts("intro", \.intro, "how to read it")
    Key.list("sections", \.sections, "its tables")
  }
}

/// A link to a page of the review.
struct ViewLink: TemplateModel {
  let href: String
  let label: String
  let isHere: Bool

  static let declared = ModelShape<ViewLink>("view_link") {
    Key.address("href", \.href, "the page's file")
    Key.text("label", \.label, "its name")
    Key.flag("is_here", \.isHere, "whether it is this page")
  }
}

/// A table with what belongs to it.
struct PageSection: TemplateModel {
  let id: String
  let title: String
  let notes: [String]
  let csv: String?
  let nothing: String
  let hasRows: Bool
  let headings: [PageHeading]
  let groups: [PageGroup]

  static let declared = ModelShape<PageSection>("section") {
    Key.text("id", \.id, "its anchor")
    Key.text("title", \.title, "its heading")
    Key.texts("notes", \.notes, "how to read it")
    Key.address("csv", \.csv, "the same table as a file")
    Key.text("nothing", \.nothing, "what is said of an empty table")
    Key.flag("has_rows", \.hasRows, "whether there is a table")
    Key.list("headings", \.headings, "the columns")
    Key.list("groups", \.groups, "the rows, together by district")
  }
}

struct PageHeading: TemplateModel {
  let label: String
  let style: String

  static let declared = ModelShape<PageHeading>("heading") {
    Key.text("label", \.label, "the column's name")
    Key.text("style", \.style, "how its cells look")
  }
}

struct PageGroup: TemplateModel {
  let title: String?
  let span: Int
  let rows: [PageRow]
  let hasTotal: Bool
  let total: [PageCell]

  static let declared = ModelShape<PageGroup>("group") {
    Key.text("title", \.title, "the district")
    Key.number("span", \.span, "how many columns there are")
    Key.list("rows", \.rows, "the rows")
    Key.flag("has_total", \.hasTotal, "whether a total follows")
    Key.list("total", \.total, "the total")
  }
}

struct PageRow: TemplateModel {
  let cells: [PageCell]

  static let declared = ModelShape<PageRow>("row") { Key.list("cells", \.cells, "its cells") }
}

struct PageCell: TemplateModel {
  let text: String
  let style: String
  let href: String?

  static let declared = ModelShape<PageCell>("cell") {
    Key.text("text", \.text, "what it says")
    Key.address("href", \.href, "where more is told")
    Key.text("style", \.style, "how it looks")
  }
}

extension PageSection {
  init(_ section: ReviewView.Section, _ writing: Writing) {
    let table = section.table
    let columns = table.columns.indices.filter { table.columns[$0].use != .sheet }
    func cells(_ row: [Cell]) -> [PageCell] {
      columns.map { column in
        PageCell(
          text: row[column].text, style: (row[column].style ?? table.columns[column].style).rawValue,
          href: row[column].href)
      }
    }
    id = section.id
    title = section.title
    notes = section.notes
    csv = section.sheet.map { $0 + ".csv" }
    nothing = section.nothing
    hasRows = table.hasRows
    headings = columns.map {
      PageHeading(label: writing(table.columns[$0].title), style: table.columns[$0].style.rawValue)
    }
    groups = table.groups.map { group in
      PageGroup(
        title: group.title, span: columns.count, rows: group.rows.map { PageRow(cells: cells($0)) },
        hasTotal: group.total != nil, total: group.total.map(cells) ?? [])
    }
  }
}
