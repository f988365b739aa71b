import Diagnostics
import Workers

extension Programme {
  /// Runs every rule of the programme over the records and says what is left after the site's overrides and the records'
  /// waivers, sorted.
  ///
  /// - Parameter catalogue: all rules of all stages, so that an override or waiver of another stage's rule is known.
  public func check(
    workers: Workers = Workers(), catalogue: RuleCatalogue = ProgrammeRules.catalogue
  ) -> [Finding] {
    var prepared = self
    prepared.foundLivePairings = findLivePairings()
    let programme = prepared
    let rules = ProgrammeRules.all
    let found = workers.slices(of: rules.count, size: 1) { range in
      range.flatMap { programme.breaches(of: rules[$0]) }
    }
    var waivers = WaiverBook(recordsWithWaivers, catalogue: catalogue)
    var findings: [Finding] = []
    for breach in found.joined() where !waivers.excuses(breach) { findings.append(breach.finding) }
    let policy = SeverityPolicy(site, catalogue: catalogue)
    return (policy.applied(to: findings + waivers.findings) + policy.findings).sorted()
  }

  private func breaches(of rule: any Rule.Type) -> [Breaches.Breach] {
    var breaches = Breaches(of: rule.description)
    rule.check(self, &breaches)
    return breaches.all
  }

  private var recordsWithWaivers: [RecordHeader] {
    func headers<Model>(_ table: Table<Model>) -> [RecordHeader] {
      table.all.lazy.map(\.record).filter { !($0.waivers.value ?? []).isEmpty }
    }
    let divisions = headers(districts) + headers(streets) + headers(communities)
    let people = headers(firms) + headers(lawyers) + headers(schools) + headers(teams) + headers(pairings)
    let publications = headers(cards) + headers(bulletins) + headers(pages) + headers(press)
    let reports = headers(events) + headers(activities) + headers(annuals) + headers(honours)
    let register =
      headers(representations) + headers(requests) + headers(evaluations) + headers(spotChecks)
    let own = (site.record.waivers.value ?? []).isEmpty ? [] : [site.record]
    return own + divisions + people + publications + reports + headers(holidays) + register
  }
}
