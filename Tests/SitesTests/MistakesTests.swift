import Diagnostics
import Foundation
import Testing

@Suite struct MistakesTests {
  private let sound = Fixture.site("sound").withPrivate()

  @Test func theSoundCityIsSilent() throws {
    #expect(try sound.check().found == [])
  }

  @Test(arguments: Mistake.all)
  func oneMistakeGivesOneFinding(_ mistake: Mistake) throws {
    let workshop = try sound.editing(mistake.file, mistake.edits).unfold()
    let path = mistake.other ?? mistake.file
    let expected = Outcome.Found(
      rule: mistake.rule, severity: mistake.severity, path: path,
      line: try line(of: mistake.spot, in: workshop.site + "/" + path))
    #expect(try workshop.check().found == [expected])
  }

  @Test(arguments: Mistake.all.filter { !$0.mend.isEmpty })
  func theMendedTwinIsSilent(_ mistake: Mistake) throws {
    #expect(try sound.editing(mistake.file, mistake.mend).check().found == [])
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
