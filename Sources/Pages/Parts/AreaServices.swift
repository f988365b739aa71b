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
        wording.pick("\(name)最近十二个月的\(kind)（件）", "\(kind) in \(name) over the last twelve months"),
        id: "services",
        .consultations, facts.services),
      report: link(wording.words(last.month), addresses.report(of: last.month)),
      year: link(wording.words(year: last.month.year), addresses.report(of: last.month.year)))
  }

  func streetServices(_ facts: StreetFacts) -> StreetServices? {
    guard let latest = facts.services.first, facts.services.contains(where: { $0.statistics != nil }) else {
      return nil
    }
    let table = ReportTable(
      caption: wording.pick("\(facts.street.name.value)的服务", "What was done in \(name(of: facts.street))"),
      heading: wording.pick("项目", "Service"),
      columns: facts.services.map { year in
        let title = wording.words(year: year.year)
        return year.isOver ? title : wording.pick("\(title)至今", "\(title) so far")
      },
      rows: ServiceKind.allCases.map { kind in
        ReportTable.Row(
          title: wording.heading(kind),
          cells: facts.services.map { year in
            year.statistics.flatMap { $0.isReported ? cell($0[kind]) : nil } ?? ReportTable.Cell(text: "—")
          })
      })
    return StreetServices(
      table: table.html, report: link(wording.words(year: latest.year), addresses.report(of: latest.year)))
  }
}
