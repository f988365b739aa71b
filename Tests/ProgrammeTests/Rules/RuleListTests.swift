import Diagnostics
import Foundation
import Testing

@testable import Programme

struct RuleListTests {
  /// Rules that other tools know by name and that this target checks.
  private static let fixed: [RuleName] = [
    "record-unknown-field", "record-missing-field", "record-bad-id", "record-duplicate-id", "ref-unknown",
    "format-phone", "format-email", "format-date", "format-time", "format-licence", "format-credit-code",
    "art07-one-liaison-office", "art07-verified-stale", "art08-lawyer-of-other-firm",
    "art08-session-outside-term", "art11-premises", "art13-photo", "art13-contact", "art13-consent",
    "art13-card-outdated", "art14-weekly-half-day", "art14-quarterly-lecture", "art14-yearly-training",
    "art15-phone-and-email", "art15-holiday-table", "art19-representation-offered", "art21-licence",
    "art21-certification", "art22-one-lead-lawyer", "art22-firm-outside-district",
    "art22-municipal-allocation", "art22-not-filed", "art23-second-agreement", "art23-added-lawyer",
    "art23-origin-firm", "art24-totals", "art25-replaced-but-active", "art27-one-lead-school",
    "art28-school-agreement", "art29-team-size", "bulletin-number", "privacy-resident-id",
    "privacy-mobile-phone", "privacy-bank-card", "privacy-case-number", "privacy-internal-field",
    "waiver-unused", "waiver-not-allowed", "art19-representation", "art15-late",
  ]

  @Test(arguments: fixed) func fixedNameExists(name: RuleName) {
    #expect(ProgrammeRules.descriptions.contains { $0.name == name })
  }

  @Test func namesAreDistinct() {
    #expect(RuleCatalogue(ProgrammeRules.descriptions).duplicates == [])
  }

  @Test func everyArticleFileIsListed() throws {
    let articles = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../../../Sources/Programme/Rules/Articles")
    let files = try FileManager.default.contentsOfDirectory(atPath: articles.path)
      .map { String($0.prefix { $0 != "." }) }
    let listed = Set(ProgrammeRules.all.map { String(describing: $0) })
    #expect(!files.isEmpty)
    #expect(files.filter { !listed.contains($0) } == [])
  }

  @Test func articleRulesAreNamedForTheirArticle() {
    for rule in ProgrammeRules.descriptions where rule.name.rawValue.hasPrefix("art") {
      let number = rule.article.map { $0 < 10 ? "0\($0)" : "\($0)" }
      #expect(rule.name.rawValue.hasPrefix("art\(number ?? "?")-"), "\(rule.name.rawValue)")
      #expect(rule.gist != nil, "\(rule.name.rawValue)")
    }
  }

  @Test func everyRuleIsExplainedInBothLanguages() {
    for rule in ProgrammeRules.descriptions {
      for words in [rule.title, rule.explanation] + (rule.gist.map { [$0] } ?? []) {
        #expect(words.zh.unicodeScalars.contains { $0.value > 0x2E80 }, "\(rule.name.rawValue)")
        #expect(words.en.unicodeScalars.allSatisfy { $0.value < 0x2E80 || "（）〔〕民初号".contains(Character($0)) })
      }
      #expect(rule.example.mistake != rule.example.mend, "\(rule.name.rawValue)")
    }
  }
}
