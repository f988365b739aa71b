/// One page of a review: what it is called, and its sections.
struct ReviewView {
  /// Of the file, without ending.
  let name: String
  /// In the list of views.
  let label: String
  let title: String
  var intro: [String] = []
  var sections: [Section] = []

  struct Section {
    let id: String
    let title: String
    var notes: [String] = []
    let table: ReviewTable
    /// What is said where there are no rows.
    var nothing = ""
    /// The CSV file's name without ending; nil for none.
    var sheet: String?
    /// What the sheet holds, where that is more than what the page shows.
    var sheetTable: ReviewTable?
    /// Whether only the sheet is made.
    var isSheetOnly = false
  }
}
