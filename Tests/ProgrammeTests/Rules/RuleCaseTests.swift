import Testing

struct RuleCaseTests {
  @Test func soundCityIsSilent() {
    #expect(RuleCity.sound.report() == [])
  }

  @Test(
    arguments: organisationCases + agreementCases + displayCases + serviceCases + pairingCases
      + volunteerCases)
  func mistakeMakesOneFinding(_ mistake: RuleCase) {
    #expect(mistake.city(with: mistake.wrong).report() == [mistake.finding])
  }

  @Test(
    arguments: organisationCases + agreementCases + displayCases + serviceCases + pairingCases
      + volunteerCases)
  func mendedTwinIsSilent(_ mistake: RuleCase) {
    #expect(mistake.city(with: mistake.right).report() == [])
    // A term that ends soon is told of, which is no mistake.
    for twin in mistake.twins {
      let city = mistake.city(with: twin)
      #expect(city.findings().filter { $0.severity != .note }.map(city.shown) == [], "\(twin)")
    }
  }
}
