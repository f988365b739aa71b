import Programme
import Templates

extension PageBuilder {
  func districtServices(_ facts: DistrictFacts) -> DistrictServices? {
    guard let last = facts.services.last, facts.services.contains(where: { $0.statistics != nil }) else {
      return nil
    }
    let (name, kind) = (name(of: facts.district), wording.heading(.consultations))
    return DistrictServices(
      chart: monthChart(
        wording(.captionDistrictLatest, name, kind),
        id: "services",
        .consultations, facts.services),
      report: link(wording.words(last.month), addresses.report(of: last.month)),
      year: link(wording(.yearWords, last.month.year), addresses.report(of: last.month.year)))
  }

  func streetServices(_ facts: StreetFacts) -> StreetServices? {
    guard let latest = facts.services.first, facts.services.contains(where: { $0.statistics != nil }) else {
      return nil
    }
    let table = ReportTable(
      caption: wording(.captionStreet, name(of: facts.street)),
      heading: wording[.columnService],
      columns: facts.services.map { year in
        let title = wording(.yearWords, year.year)
        return year.isOver ? title : wording(.yearSoFar, title)
      },
      rows: ServiceKind.allCases.map { kind in
        ReportTable.Row(
          title: wording.heading(kind),
          cells: facts.services.map { year in
            year.statistics.flatMap { $0.isReported ? cell($0[kind]) : nil } ?? ReportTable.Cell(text: "—")
          })
      })
    return StreetServices(
      table: table.html, report: link(wording(.yearWords, latest.year), addresses.report(of: latest.year)))
  }
}
