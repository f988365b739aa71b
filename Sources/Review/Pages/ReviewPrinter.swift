import Diagnostics
import Programme
import Templates

/// Turns views into files: a page each, and a sheet for each table that has one.
struct ReviewPrinter {
  let files: [ReviewFile]
  let findings: [Finding]

  init(views: [ReviewView], writing: Writing, association: String, period: String, today: Day) {
    let (template, findings) = ReviewLayout.compile(in: writing.language)
    self.findings = findings
    var files: [ReviewFile] = []
    for view in views {
      let page = ReviewPage(
        lang: writing.language.rawValue, title: view.title, association: association, period: period,
        made: writing(
          "依据截至 \(today.iso) 的记录生成。", "Made from the records as of \(today.iso)."),
        views: views.map { ViewLink(href: $0.name + ".html", label: $0.label, isHere: $0.name == view.name) },
        intro: view.intro,
        sections: view.sections.filter { !$0.isSheetOnly }.map { PageSection($0, writing) })
      files.append(ReviewFile(name: view.name + ".html", bytes: template?.bytes(of: page) ?? []))
      for section in view.sections {
        guard let sheet = section.sheet else { continue }
        files.append(
          ReviewFile(
            name: sheet + ".csv",
            bytes: Sheet.bytes(section.sheetTable ?? section.table, in: writing.language)))
      }
    }
    self.files = files
  }
}
