import Diagnostics
import Testing

@Suite struct RuleCatalogueTests {
  private func rule(_ name: RuleName) -> RuleDescription {
    RuleDescription(
      name, .warning, title: Words(same: "t"), explanation: Words(same: "e"),
      example: RuleDescription.Example(mistake: "a", mend: "b"))
  }

  @Test func findsRulesByNameAndByNearestName() {
    let catalogue = RuleCatalogue([weekly, rule("record-unknown-field")])
    #expect(catalogue["art14-weekly-half-day"]?.article == 14)
    #expect(catalogue["art14"] == nil)
    #expect(catalogue.nearest(to: "art14-weekly-halfday")?.name == "art14-weekly-half-day")
    #expect(catalogue.nearest(to: "something else entirely") == nil)
    #expect(catalogue.duplicates == [])
  }

  @Test func namesDuplicates() {
    let catalogue = RuleCatalogue([rule("b"), rule("a"), rule("b"), rule("b")])
    #expect(catalogue.duplicates == ["b"])
    #expect(catalogue.rules.map(\.name) == ["a", "b"])
  }

  @Test func explainsInEnglish() {
    #expect(
      weekly.explained(in: .english) == """
        art14-weekly-half-day: One fixed half day a week

        Source: article 14: a community lawyer works in the community one fixed half day a week
        Severity: error, stops publication
        May be softened: by the site, in rules.overrides of site.yaml, and for one record by waivers, each with a reason

        Each community has a weekly session of three hours or more.

        The mistake:
            sessions: []

        Mended:
            sessions:
              - {weekday: tuesday, from: "14:00", to: "17:00"}

        """)
  }

  @Test func explainsInChinese() {
    #expect(
      weekly.explained(in: .chinese) == """
        art14-weekly-half-day: 每周固定半天

        依据：第14条：社区律师每周固定半天到社区工作
        级别：错误，有它就不能发布
        放宽：网站可在 site.yaml 的 rules.overrides 中改级别；单条记录可用 waivers 豁免；都须写明理由

        每个社区每周至少有一次不少于三小时的驻点。

        错误写法：
            sessions: []

        改成：
            sessions:
              - {weekday: tuesday, from: "14:00", to: "17:00"}

        """)
  }
}
