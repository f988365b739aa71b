import Diagnostics
import Pages
import Testing

@testable import Theming

@Suite struct DefaultThemeTests {
  private let loaded = builtInTheme()

  @Test func itsFilesAreSound() {
    #expect(loaded.findings.map(shown) == [])
  }

  @Test(arguments: [SiteLanguage.chinese, .english])
  func everyLayoutCompiles(language: SiteLanguage) {
    let (templates, findings) = loaded.theme.compile(language: language)
    #expect(findings.map(shown) == [])
    #expect(templates.layouts == Set(Layout.allCases))
  }

  @Test func theSampleCitySaysThatItIsOne() throws {
    let (theme, findings) = try Theme.load(site: project, name: "default")
    #expect(findings.isEmpty)
    let (templates, more) = theme.compile(languages: [SiteLanguage.chinese, .english])
    #expect(more.isEmpty)
    // The banner is in the pages: they are other pages than those of the theme alone.
    let plain = loaded.theme.compile(language: .chinese).templates
    #expect(templates[.chinese]?[.community]?.fingerprint != plain[.community]?.fingerprint)
    #expect(theme.strings.texts(in: .english)["sample_banner"]?.text.contains("sample city") == true)
  }

  private func shown(_ finding: Finding) -> String {
    let bytes = loaded.theme.sources[finding.place.path] ?? []
    let line = SourceText(bytes).position(at: finding.place.range.lowerBound)
    return "\(finding.place.path):\(line.line):\(line.column) \(finding.rule.rawValue) \(finding.message.en)"
  }
}
