import Programme
import Templates

extension PageBuilder {
  func reportsPage(_ facts: ReportsFacts) -> ReportsPage {
    ReportsPage(
      latest: latest(facts.months),
      years: NonEmptyList(
        facts.years.map { year in
          ReportYearLine(
            title: wording(.yearWords, year.year), href: linker.href(addresses.report(of: year.year)),
            isRunning: !year.isOver,
            months: year.months.reversed().map { link(wording.words($0), addresses.report(of: $0)) },
            annual: year.annual.map { link($0.title.value, addresses.annual(of: year.year)) })
        }))
  }

  private func latest(_ months: [(month: Month, statistics: AreaStatistics)]) -> LatestReport? {
    guard let last = months.last else { return nil }
    let name = wording.heading(.consultations)
    return LatestReport(
      title: wording.words(last.month), href: linker.href(addresses.report(of: last.month)),
      figures: figures(last.statistics), coverage: ReportCoverage(last.statistics.coverage),
      share: last.statistics.inTime.map { ReportShare(percent: $0) },
      chart: monthChart(
        wording(.captionLatest, name), id: "latest",
        .consultations, months.map { ($0.month, $0.statistics) }))
  }

  /// The city's totals of the kinds that people ask about most.
  private func figures(_ area: AreaStatistics?) -> [ReportFigure] {
    guard let area, area.isReported else { return [] }
    let kinds: [ServiceKind] = [.visits, .consultations, .hotline, .lectures, .mediations, .documents]
    return kinds.map { kind in
      ReportFigure(
        title: wording.heading(kind), text: wording.told(area[kind]), isHidden: area[kind].number == nil)
    }
  }

  func monthPage(_ facts: MonthReportFacts) -> ReportMonthPage {
    let month = wording.words(facts.month)
    func neighbour(_ month: Month?) -> Link? {
      month.map { link(wording.words($0), addresses.report(of: $0)) }
    }
    return ReportMonthPage(
      month: month, figures: figures(facts.city), coverage: ReportCoverage(facts.city?.coverage),
      share: facts.city?.inTime.map { ReportShare(percent: $0) }, due: ReportsDue(facts.city?.reporting),
      table: districtTable(
        wording(.captionAreas, month), city: facts.city, facts.areas),
      chart: districtChart(
        wording(.captionAdvice, month), id: "districts", facts.areas),
      coverageTable: coverageTable(
        wording(.captionCoverage, month), city: facts.city,
        facts.areas),
      streets: streetTables(facts.areas, period: month), columns: dataColumns,
      data: linker.href(addresses.reportData(of: facts.month)),
      year: link(wording(.yearWords, facts.month.year), addresses.report(of: facts.month.year)),
      previous: neighbour(facts.previous), next: neighbour(facts.next))
  }

  func yearPage(_ facts: YearReportFacts) -> ReportYearPage {
    let year = wording(.yearWords, facts.year)
    let kind = wording.heading(.consultations)
    func neighbour(_ year: Int?) -> Link? {
      year.map { link(wording(.yearWords, $0), addresses.report(of: $0)) }
    }
    return ReportYearPage(
      year: year, isRunning: !facts.isOver, figures: figures(facts.city),
      coverage: ReportCoverage(facts.city?.coverage),
      share: facts.city?.inTime.map { ReportShare(percent: $0) }, due: ReportsDue(facts.city?.reporting),
      months: monthTable(
        wording(.captionMonths, year), facts.months, total: facts.city),
      monthLinks: facts.months.map { link(wording.words($0.month), addresses.report(of: $0.month)) },
      chart: monthChart(
        wording(.captionMonthsOf, year, kind), id: "months",
        .consultations, facts.months.map { ($0.month, $0.statistics) }),
      districts: districtTable(
        wording(.captionAreas, year), city: facts.city, facts.areas),
      districtChart: districtChart(
        wording(.captionAdvice, year), id: "districts", facts.areas),
      streets: streetTables(facts.areas, period: year), honours: honours(facts),
      columns: dataColumns, data: linker.href(addresses.reportData(of: facts.year)),
      annual: facts.annual.map { link($0.title.value, addresses.annual(of: facts.year)) },
      previous: neighbour(facts.previous), next: neighbour(facts.next))
  }

  private func honours(_ facts: YearReportFacts) -> ReportHonours? {
    facts.honours.map { honours in
      ReportHonours(
        count: honours.count, names: wording.joined(honours.names + honours.communities.map(name(of:))),
        href: facts.hasHonoursPage ? linker.href(addresses.honours(of: facts.year)) : nil)
    }
  }
}

extension ReportCoverage {
  fileprivate init(_ coverage: CoverageCount?) {
    communities = coverage?.communities ?? 0
    withLawyer = coverage?.withLawyer ?? 0
    isFull = communities > 0 && communities == withLawyer
  }
}

extension ReportsDue {
  fileprivate init(_ reporting: ReportingCount?) {
    expected = reporting?.expected ?? 0
    received = reporting?.received ?? 0
    missing = expected - received
    late = reporting?.late ?? 0
    areMissing = missing > 0
    areLate = late > 0
  }
}
