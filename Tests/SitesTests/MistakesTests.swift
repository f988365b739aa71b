import Diagnostics
import Foundation
import Testing

@Suite struct MistakesTests {
  @Test func theSoundCitiesAreSilent() throws {
    #expect(try Fixture.site("sound").withPrivate().check().found == [])
    #expect(try Mistake.measures.check().found == [])
  }

  @Test(arguments: Mistake.all)
  func oneMistakeGivesOneFinding(_ mistake: Mistake) throws {
    let workshop = try mistake.city.editing(mistake.file, mistake.edits).unfold()
    let path = mistake.other ?? mistake.file
    let expected = Outcome.Found(
      rule: mistake.rule, severity: mistake.severity, path: path,
      line: try line(of: mistake.spot, in: workshop.site + "/" + path))
    let outcome = try workshop.check()
    #expect(outcome.found == [expected])
    if let covered = mistake.covered, let finding = outcome.report.findings.first {
      let bytes = outcome.report.sources[finding.place.path] ?? []
      #expect(String(decoding: bytes[finding.place.range], as: UTF8.self) == covered)
    }
  }

  @Test(arguments: Mistake.all.filter { !$0.mends.isEmpty })
  func theMendedTwinsAreSilent(_ mistake: Mistake) throws {
    for mend in mistake.mends {
      // A term that ends soon is told of, which is no mistake.
      let found = try mistake.city.editing(mistake.file, mend).check().found.filter {
        $0.rule != "expiry-soon"
      }
      #expect(found == [], "\(mend)")
    }
  }

  private func line(of spot: Mistake.Spot, in file: String) throws -> Int {
    switch spot {
    case .line(let line): return line
    case .text(let wanted):
      let text = try String(contentsOfFile: file, encoding: .utf8)
      let start = try #require(text.range(of: wanted, options: .literal)).lowerBound
      return text[..<start].utf8.count { $0 == 0x0A } + 1
    }
  }
}
