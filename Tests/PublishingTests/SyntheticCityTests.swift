import Diagnostics
import Programme
import SyntheticCity
import Testing

@testable import Publishing

/// The cities that Menpai is measured on are sound, so that a measurement is one of a whole build.
struct SyntheticCityTests {
  private func files(_ city: SyntheticCity) -> [String: [UInt8]] {
    var files: [String: [UInt8]] = [:]
    city.forEachFile { files[$0.path] = $0.bytes }
    return files
  }

  @Test(arguments: [(1, 0), (70, 0), (70, 4), (500, 12)])
  func aCityHasNoFinding(communities: Int, months: Int) throws {
    let sandbox = try Sandbox()
    try SyntheticCity(communities: communities, months: months).write(to: sandbox.site)
    let options = BuildOptions(site: sandbox.site, output: sandbox.output) { _ in Day(SyntheticCity.today) }
    let report = try SiteBuild.check(options)
    #expect(report.findings.map(\.message.en) == [])
    // An office page, a card, a calendar, a contact and a data file for each community, and a lawyer's page.
    #expect(report.pages > communities * 6)
  }

  @Test func theSeedDecidesEveryByte() {
    let first = files(SyntheticCity(communities: 40, seed: 3, months: 2))
    #expect(first == files(SyntheticCity(communities: 40, seed: 3, months: 2)))
    #expect(first != files(SyntheticCity(communities: 40, seed: 4, months: 2)))
  }

  @Test func aLargerCityKeepsItsIDsApart() {
    var lines: [Substring] = []
    SyntheticCity(communities: 3000).forEachFile { file in
      guard file.path.hasPrefix("content/communities/") else { return }
      lines += String(decoding: file.bytes, as: UTF8.self).split(separator: "\n").filter {
        $0.hasPrefix("- id:")
      }
    }
    #expect(lines.count == 3000)
    #expect(Set(lines).count == 3000)
  }
}
