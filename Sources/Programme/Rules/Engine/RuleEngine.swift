import Diagnostics
import Records
import Workers

extension Programme {
  /// Runs every rule of the programme over the records and says what is left after the site's overrides and the records'
  /// waivers, sorted.
  ///
  /// - Parameter catalogue: all rules of all stages, so that an override or waiver of another stage's rule is known.
  package func check(
    workers: Workers = Workers(), catalogue: RuleCatalogue = ProgrammeRules.catalogue
  ) -> [Finding] {
    var prepared = self
    prepared.foundLivePairings = findLivePairings()
    let programme = prepared
    let rules = ProgrammeRules.all
    let found = workers.slices(of: rules.count, size: 1) { range in
      range.flatMap { programme.breaches(of: rules[$0]) }
    }
    var waivers = WaiverIndex(waived, catalogue: catalogue)
    var findings: [Finding] = []
    for breach in found.joined() where !waivers.excuses(breach) { findings.append(breach.finding) }
    let policy = SeverityPolicy(site, catalogue: catalogue)
    return (policy.applied(to: findings + waivers.findings) + policy.findings).sorted().withinLimits
  }

  private func breaches(of rule: any Rule.Type) -> [Breaches.Breach] {
    var breaches = Breaches(of: rule.description)
    rule.check(self, &breaches)
    return breaches.all
  }
}
