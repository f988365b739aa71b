import Foundation
import Programme
import Testing

@testable import Publishing

/// An output folder knows which site it holds, and of which day.
@Suite struct OutputOwnerTests {
  private let city = Fixture.site("minimal")

  private func build(
    _ fixture: Fixture, in workshop: Workshop, into output: String,
    _ adjust: (inout BuildOptions) -> Void = { _ in }
  ) throws -> BuildReport {
    var options = try fixture.options(site: workshop.site, output: output)
    adjust(&options)
    return try SiteBuild.run(options)
  }

  private func refusal(_ work: () throws -> BuildReport) -> OutputError? {
    guard case .output(let error)? = #expect(throws: EnvironmentFailure.self, performing: { _ = try work() })
    else {
      return nil
    }
    return error
  }

  @Test(arguments: [
    [Edit.replace("he.example.org", by: "other.example.org")],
    // A new site still has the address that it began with.
    [.replace("荷市律师进社区", by: "莲城律师进社区"), .replace("荷市律师协会", by: "莲城律师协会")],
  ])
  func theOutputOfAnotherSiteIsLeftAlone(edits: [Edit]) throws {
    let mine = try city.unfold()
    let output = mine.path("public")
    _ = try build(city, in: mine, into: output)
    let before = try FileTree.read(output)
    let other = try city.editing("content/site.yaml", edits).unfold()
    let error = try #require(refusal { try build(city, in: other, into: output) })
    #expect(error.message.en.contains("it holds another site (荷市律师进社区, https://he.example.org)"))
    #expect(error.help?.en.contains("--adopt") == true)
    #expect(error.state == .untouched)
    #expect(try FileTree.read(output) == before)
    let report = try build(city, in: other, into: output) { $0.adoptsFolder = true }
    #expect(report.outcome != nil)
    let clean = try build(city, in: other, into: other.path("clean"))
    #expect(clean.outcome != nil)
    #expect(try FileTree.read(output) == FileTree.read(other.path("clean")))
    // From now on it is the other's.
    #expect(try build(city, in: other, into: output).outcome?.written == 0)
    #expect(refusal { try build(city, in: mine, into: output) } != nil)
  }

  @Test func theSameSiteIsKnownWhereverItLies() throws {
    let mine = try city.unfold()
    let output = mine.path("public")
    _ = try build(city, in: mine, into: output)
    let clone = try city.editing("content/site.yaml", .replace("title: 荷市律师进社区", by: "title: 荷市的律师")).unfold()
    #expect(try build(city, in: clone, into: output).outcome?.removed == [])
  }

  /// Folders of the first version do not name their site.
  @Test func aFolderOfAnEarlierVersionIsTakenOverByWhatItHolds() throws {
    let mine = try city.unfold()
    let output = mine.path("public")
    _ = try build(city, in: mine, into: output)
    let manifest = output + "/" + Manifest.fileName
    func write(_ addresses: [String]) throws {
      let lines = addresses.sorted().map { "\(String(repeating: "0", count: 32)) 1 \($0)\n" }
      try ("menpai-manifest 1\n" + lines.joined()).write(toFile: manifest, atomically: true, encoding: .utf8)
    }
    let pages = FileTree.pages(output)
    try write(pages + ["gone.html"])
    #expect(try build(city, in: mine, into: output).outcome?.written == 0)
    try write(["index.html"] + (0..<pages.count).map { "communities/c\($0)/index.html" })
    let error = try #require(refusal { try build(city, in: mine, into: output) })
    #expect(error.message.en.contains("of an earlier version"))
  }

  @Test(arguments: [
    ("2027-11-23", false), ("2027-01-23", false), ("2027-01-22", true), ("2026-11-22", true),
    ("2026-11-21", false),
    ("2025-11-23", false),
  ])
  func aClockThatJumpedIsNotBelieved(day: String, isBelieved: Bool) throws {
    let workshop = try city.unfold()
    let output = workshop.path("public")
    _ = try build(city, in: workshop, into: output)
    let before = try FileTree.read(output)
    if isBelieved {
      let report = try build(city.today(day), in: workshop, into: output) { $0.takesDayFromClock = true }
      #expect(report.outcome != nil)
      return
    }
    let error = try #require(
      refusal { try build(city.today(day), in: workshop, into: output) { $0.takesDayFromClock = true } })
    #expect(error.message.en.contains("made for 2026-11-23, and this computer says that today is \(day)"))
    #expect(error.help?.zh.contains("--today \(day)") == true)
    #expect(error.state == .untouched)
    #expect(try FileTree.read(output) == before)
    // Somebody says that it is right; after that the clock is near again.
    #expect(try build(city.today(day), in: workshop, into: output).outcome != nil)
    #expect(
      try build(city.today(day), in: workshop, into: output) { $0.takesDayFromClock = true }.outcome != nil)
  }
}
