import Diagnostics

/// A table of a review, from which both a page's table and a CSV file are made.
struct ReviewTable {
  let columns: [Column]
  /// Rows of a district together; on the page under its name.
  var groups: [Group] = []

  struct Column {
    let title: Words
    var style = CellStyle.text
    var use = Use.both
  }

  /// Where a column stands: a page has little room, a sheet wants one number a cell.
  enum Use {
    case both, page, sheet
  }

  struct Group {
    /// Nil where rows are not grouped.
    var title: String?
    var rows: [[Cell]] = []
    /// What they add up to; on the page only.
    var total: [Cell]?
  }

  init(_ columns: [Column]) { self.columns = columns }

  var hasRows: Bool { groups.contains { !$0.rows.isEmpty } }

  /// Rows without groups.
  mutating func add(_ row: [Cell]) {
    if groups.isEmpty { groups.append(Group()) }
    groups[groups.count - 1].rows.append(row)
  }

  /// Rows under a title; consecutive ones of one title stand together.
  mutating func add(_ row: [Cell], under title: String) {
    if groups.last?.title != title { groups.append(Group(title: title)) }
    groups[groups.count - 1].rows.append(row)
  }
}

/// How a cell looks.
enum CellStyle: String {
  case text
  /// A name, which is not broken.
  case name
  case number
  case place
  /// Words about something that must not be missed.
  case bad
  case kept, short, open, none
}

/// A value of a table.
struct Cell {
  var text: String
  var style: CellStyle?
  /// A number of ours, which needs no guard in a spreadsheet.
  var isNumber = false
  /// A page of the review that tells more.
  var href: String?

  static func text(_ text: String?) -> Cell { Cell(text: text ?? "") }
  static func bad(_ text: String) -> Cell { Cell(text: text, style: .bad) }
  static func number(_ number: Int?) -> Cell {
    Cell(text: number.map(String.init) ?? "", isNumber: number != nil)
  }
}

extension ReviewTable.Column {
  static func text(_ zh: String, _ en: String, _ use: ReviewTable.Use = .both) -> Self {
    Self(title: Words(zh: zh, en: en), style: .text, use: use)
  }
  static func name(_ zh: String, _ en: String, _ use: ReviewTable.Use = .both) -> Self {
    Self(title: Words(zh: zh, en: en), style: .name, use: use)
  }
  static func number(_ zh: String, _ en: String, _ use: ReviewTable.Use = .both) -> Self {
    Self(title: Words(zh: zh, en: en), style: .number, use: use)
  }
  /// A file and a line, where staff go to mend the record.
  static let place = Self(title: Words(zh: "记录在", en: "Record"), style: .place)
}
