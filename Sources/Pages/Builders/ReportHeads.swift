import Programme

extension PageBuilder {
  var reportsHead: PageHead {
    titled(
      "服务数据", "What was done", "社区律师每个月做了什么：驻点、咨询、讲座、调解，按区县和街道。",
      "What community lawyers did month by month: visits, advice, lectures and mediation, by district and street."
    )
  }

  private var reportsCrumb: MaybeLink { crumb(wording.pick("服务数据", "What was done"), addresses.reports) }

  func head(of facts: MonthReportFacts) -> PageHead {
    let (month, year) = (wording.words(facts.month), facts.month.year)
    var head = titled(
      "\(month)服务数据", "What was done in \(month)", "\(month)全市、各区县和各街道的社区律师服务数据。",
      "What community lawyers did in \(month), in the city, its districts and streets.",
      crumbs: [reportsCrumb, crumb(wording.words(year: year), addresses.report(of: year))])
    head.structuredData = datasetData(
      head.title, head.description, period: facts.month.iso, file: addresses.reportData(of: facts.month))
    return head
  }

  func head(of facts: YearReportFacts) -> PageHead {
    let year = wording.words(year: facts.year)
    var head = titled(
      "\(year)服务数据", "What was done in \(year)", "\(year)全市、各区县和各街道的社区律师服务数据。",
      "What community lawyers did in \(year), in the city, its districts and streets.", crumbs: [reportsCrumb]
    )
    head.structuredData = datasetData(
      head.title, head.description, period: String(facts.year), file: addresses.reportData(of: facts.year))
    return head
  }

  var annualsHead: PageHead {
    titled("年度报告", "Annual reports", "每年的工作总结。", "The association's report on each year.")
  }

  func head(of facts: AnnualFacts) -> PageHead {
    let title = facts.annual.title.value
    var head = titled(
      title, title, title, title, crumbs: [crumb(wording.pick("年度报告", "Annual reports"), addresses.annuals)])
    head.feed = addresses.feed
    head.structuredData = reportData(facts.annual)
    return head
  }
}
