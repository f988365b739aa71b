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

  /// Both sites are measured side by side, so both must say the same.
  @Test func theSiteForHugoHasTheSameFacts() throws {
    let city = SyntheticCity(communities: 70, seed: 5)
    var pages: [String: String] = [:]
    HugoCity(city).forEachFile { pages[$0.path] = String(decoding: $0.bytes, as: UTF8.self) }
    var facts = 0
    for (path, bytes) in files(city)
    where path.hasPrefix("content/communities/") || path.contains("/lawyers/") {
      let folder = path.split(separator: "/")[1]
      guard folder == "communities" || folder == "lawyers", path.hasSuffix(".yaml") else { continue }
      for record in String(decoding: bytes, as: UTF8.self).split(separator: "- id: ") {
        let lines = record.split(separator: "\n")
        let page = try #require(pages["content/\(folder)/\(lines.first ?? "").md"])
        #expect(page.hasPrefix("---\ntitle: "))
        for line in lines.dropFirst() {
          let fact = line.drop { $0 == " " }
          guard
            ["name: ", "name_en: ", "address: ", "phone: ", "email: ", "access: ", "公交"].contains(
              where: fact.hasPrefix)
          else { continue }
          facts += 1
          #expect(page.contains(fact.drop { $0 != ":" }.dropFirst(2)), "\(fact)")
        }
      }
    }
    #expect(facts > 70 * 8)
    for (path, bytes) in files(city) where path.hasPrefix("content/bulletins/") {
      let title = String(decoding: bytes, as: UTF8.self).split(separator: "\n").first {
        $0.hasPrefix("title: ")
      }
      #expect(try #require(pages[path]).contains(try #require(title)))
    }
    #expect(pages.keys.count { $0.hasPrefix("content/streets/") } == city.communities / 30 + 2)
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
