import Diagnostics
import Foundation
import Programme
import Records
import Testing
import Theming
import Workers

@testable import Publishing

/// The starter's own facts, told from those of any other site.
@Suite struct StarterFactsTests {
  private static let project = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().path

  private func findings(of records: RecordSet) -> [Finding] {
    StarterFacts.own.findings(in: records, isForReaders: true, workers: Workers(count: 1))
  }

  @Test func everyPhoneMailboxAddressAndNameOfTheStarterIsFound() throws {
    var facts = 0
    for (path, bytes) in EmbeddedFiles.starter {
      guard let file = StarterFile(path, bytes) else { continue }
      file.eachScalar { value, key in
        guard ["phone", "email"].contains(key) || value.string.contains("某市") || key == "url" else { return }
        #expect(value.withView { StarterFacts.own.kind(of: $0) } != nil, "\(path): \(value.string)")
        facts += 1
      }
    }
    #expect(facts > 20)
    #expect(StarterFacts.own.city == "某市")
  }

  @Test(arguments: ["", "Tests/Sites/sound", "Tests/Sites/everything", "Tests/Sites/minimal"])
  func noOtherSiteHasAnyOfThem(site: String) throws {
    let tree = SourceTree(
      site: Self.project + "/" + site, folders: Programme.publicTypes.map { $0.type.folder })
    #expect(findings(of: try tree.read()).map(\.place.path) == [])
  }

  @Test func withItsOwnFactsNothingOfThemIsLeft() throws {
    var facts = OwnFacts()
    facts.association = "样例市律师协会"
    facts.url = "https://lawyers.example.org/"
    facts.phone = "0571-80001234"
    facts.email = "office@example.org"
    facts.address = "样例市门牌路1号"
    #expect(try facts.findings.filter { $0.severity == .error } == [])
    #expect(try facts.problems == [])
    facts.association = "样例律协"
    #expect(try facts.findings.contains { $0.severity == .error && $0.place.path == "content/site.yaml" })
    facts.city = "样例市"
    #expect(try facts.findings.filter { $0.severity == .error } == [])
  }
}
