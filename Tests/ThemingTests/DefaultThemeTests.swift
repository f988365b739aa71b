import Diagnostics
import Pages
import Testing

@testable import Theming

@Suite struct DefaultThemeTests {
  private let loaded = Theme.assembled(.embedded)

  @Test func itsFilesAreSound() {
    #expect(loaded.findings.map(shown) == [])
  }

  @Test(arguments: Language.allCases)
  func everyLayoutCompiles(language: Language) {
    let (templates, findings) = loaded.theme.compile(language: language)
    #expect(findings.map(shown) == [])
    #expect(Set(templates.keys) == Set(Layout.allCases))
  }

  private func shown(_ finding: Finding) -> String {
    let bytes = loaded.theme.sources[finding.place.path] ?? []
    let line = SourceText(bytes).position(at: finding.place.range.lowerBound)
    return "\(finding.place.path):\(line.line):\(line.column) \(finding.rule.rawValue) \(finding.message.en)"
  }
}
