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
    for twin in mistake.twins { #expect(mistake.city(with: twin).report() == [], "\(twin)") }
  }
}
