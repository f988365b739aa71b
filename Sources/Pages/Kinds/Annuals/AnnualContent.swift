import Programme
import Templates

extension PageBuilder {
  func annualsPage(_ annuals: [Annual]) -> AnnualsPage {
    AnnualsPage(
      reports: NonEmptyList(
        annuals.map { annual in
          AnnualLine(
            title: annual.title.value, href: linker.href(addresses.annual(of: annual.year.value)),
            year: wording(.yearWords, annual.year.value), date: wording.date(annual.date.value))
        }))
  }

  func annualPage(_ facts: AnnualFacts) -> AnnualPage {
    let year = facts.annual.year.value
    func neighbour(_ annual: Annual?) -> Link? {
      annual.map { link($0.title.value, addresses.annual(of: $0.year.value)) }
    }
    return AnnualPage(
      year: wording(.yearWords, year), date: wording.date(facts.annual.date.value),
      body: facts.body ?? HTML([]),
      figures: facts.hasFigures ? link(wording(.yearWords, year), addresses.report(of: year)) : nil,
      data: facts.hasFigures ? linker.href(addresses.reportData(of: year)) : nil,
      previous: neighbour(facts.previous), next: neighbour(facts.next))
  }

  /// Bulletins and annual reports together, newest first, as the site's main feed has them.
  func siteEntries(_ bulletins: [RecordText<Bulletin>], _ annuals: [Annual]) -> [AtomEntry] {
    let entries = bulletinEntries(bulletins) + annualEntries(annuals)
    let sorted = entries.enumerated().sorted {
      let (left, right) = ($0.element.updated ?? Day(number: 0), $1.element.updated ?? Day(number: 0))
      return left != right ? left > right : $0.offset < $1.offset
    }
    return Array(sorted.map(\.element).prefix(PageBuilder.feedEntries))
  }

  private func annualEntries(_ annuals: [Annual]) -> [AtomEntry] {
    annuals.map { annual in
      AtomEntry(
        title: annual.title.value, page: addresses.annual(of: annual.year.value), updated: annual.date.value,
        published: annual.date.value)
    }
  }
}
