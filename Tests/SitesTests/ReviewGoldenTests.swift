import Diagnostics
import Foundation
import Publishing
import Review
import Testing

/// The association's own report of a small site: its pages and sheets as kept, and nothing of it in the site.
///
/// `MENPAI_UPDATE_GOLDENS=1 swift test --filter ReviewGoldenTests` writes what it got; read the difference before you commit it.
@Suite struct ReviewGoldenTests {
  /// The sound city with a late report, a missing one, a total that is wrong, an agreement that ends, and a register.
  private static let site = Fixture.site("sound")
    .editing(
      "content/activities/2026-10.yaml",
      .replace(
        "community: meixi, reported: 2026-11-05, visits: 4,",
        by: "community: meixi, reported: 2026-11-13, visits: 3,"),
      .delete("2026-10-lanting")
    )
    .editing(
      "content/pairings/2026.yaml",
      .replace(
        "number: 安律社〔2026〕02号\n    signed: 2026-08-20\n    from: 2026-09-01\n    until: 2028-08-31",
        by: "number: 安律社〔2026〕02号\n    signed: 2026-08-20\n    from: 2026-09-01\n    until: 2026-12-31")
    )
    .editing(
      "private/representations/2026.yaml",
      .write(
        """
        - {lawyer: lin-ruo, community: meixi, on: 2026-10-08, matter: suit, for: resident, against: other}
        - {lawyer: lin-ruo, community: meixi, on: 2026-10-20, matter: suit, for: resident, against: resident}
        - {lawyer: xu-wen, community: meixi, on: 2026-10-21, matter: arbitration, for: opponent, against: community}

        """)
    )
    .editing(
      "private/requests/2026.yaml",
      .write(
        """
        - {community: meixi, received: 2026-09-30, accepted: 2026-10-09, channel: 电话}
        - {community: meixi, received: 2026-10-12, accepted: 2026-10-16, channel: "居民张某 13712345678 来电"}
        - {community: zhulin, received: 2026-11-16}
        - {community: zhulin, received: 2026-11-20}

        """)
    )
    .editing(
      "private/spot-checks/2026.yaml",
      .write(
        """
        - {on: 2026-10-13, community: meixi, result: 在岗}
        - {on: 2026-11-03, community: songpo, result: "=1+1"}

        """))

  private static let isUpdating = ProcessInfo.processInfo.environment["MENPAI_UPDATE_GOLDENS"] == "1"

  private func report(in language: Language, register: Bool = true) throws -> ReviewReport {
    let fixture = Self.site.withPrivate(register)
    let workshop = try fixture.unfold()
    var options = try fixture.options(site: workshop.site, output: workshop.path("public"))
    options.makesPages = false
    let examined = try SiteBuild.examine(options)
    let sources = examined.report.sources
    return ReviewReport(examined.programme, hasRegister: register, language: language) { sources[$0] }
  }

  static let kept = [
    "index.html", "duties.html", "requests.html", "duties.csv", "duty-months.csv", "requests.csv",
    "mandates.csv",
    "evaluations.csv", "spot-checks.csv", "records.csv", "reports-missing.csv", "reports-late.csv",
    "mismatches.csv",
    "terms-over.csv", "terms-ending.csv", "rankings.csv",
  ]

  @Test func thePagesAndSheetsComeOutAsKept() throws {
    let report = try report(in: .chinese)
    #expect(report.findings == [])
    for name in Self.kept {
      let file = try #require(report.files.first { $0.name == name }, "\(name)")
      let path = Self.site.folder + "/review/" + name
      if Self.isUpdating {
        try Edit.writeBytes(file.bytes).apply(to: path)
      } else {
        let kept = try #require(FileManager.default.contents(atPath: path), "\(name)")
        #expect(
          String(decoding: file.bytes, as: UTF8.self) == String(decoding: kept, as: UTF8.self), "\(name)")
      }
    }
  }

  @Test(arguments: Language.allCases)
  func everyLinkLeadsToAFileOfTheReport(language: Language) throws {
    let report = try report(in: language)
    #expect(report.findings == [])
    let names = Set(report.files.map(\.name))
    #expect(names.count == report.files.count)
    for file in report.files where file.name.hasSuffix(".html") {
      let page = String(decoding: file.bytes, as: UTF8.self)
      #expect(page.contains("<meta name=\"robots\" content=\"noindex"))
      #expect(page.contains(language == .chinese ? "内部资料" : "Internal"))
      #expect(!page.contains("http://") && !page.contains("https://"))
      for link in page.matches(of: #/href="([^"#][^"]*)"/#) { #expect(names.contains(String(link.output.1))) }
    }
  }

  @Test func aSheetIsOpenedAsItIs() throws {
    let sheets = try report(in: .chinese).files.filter { $0.name.hasSuffix(".csv") }
    #expect(sheets.count > 15)
    for sheet in sheets {
      #expect(sheet.bytes.starts(with: [0xEF, 0xBB, 0xBF]), "\(sheet.name)")
      #expect(sheet.bytes.suffix(2).elementsEqual([0x0D, 0x0A]), "\(sheet.name)")
    }
    // A result that a spreadsheet would take for a formula.
    let checks = try #require(sheets.first { $0.name == "spot-checks.csv" })
    #expect(String(decoding: checks.bytes, as: UTF8.self).contains(",\"'=1+1\","))
  }

  @Test("personal numbers in what staff wrote are hidden")
  func masked() throws {
    for file in try report(in: .chinese).files {
      #expect(!String(decoding: file.bytes, as: UTF8.self).contains("13712345678"), "\(file.name)")
    }
  }

  @Test("a build gives the same bytes whether or not there is a register, and none of a report's")
  func buildReadsNoRegister() throws {
    let with = try Fixture.site("sound").unfold()
    let without = try Fixture.site("sound").unfold()
    #expect(FileManager.default.fileExists(atPath: with.site + "/private/requests"))
    try FileManager.default.removeItem(atPath: without.site + "/private")
    let outcome = try with.build()
    #expect(outcome.report.findings.allSatisfy { $0.place.path.hasPrefix("content/") })
    let files = try outcome.files()
    #expect(files.count > 50)
    #expect(try files == without.build().files())
    #expect(!files.keys.contains { $0.hasPrefix("review") || $0.hasPrefix("private") })
  }

  @Test("only the review opens what is internal")
  func whoOpensWhatIsInternal() throws {
    let sources = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("../../Sources").standardizedFileURL.path
    let files = try #require(FileManager.default.enumerator(atPath: sources))
    var opening: Set<String> = []
    for case let file as String in files where file.hasSuffix(".swift") {
      let text = try String(contentsOfFile: sources + "/" + file, encoding: .utf8)
      let imports = text.split(separator: "\n").filter { $0.contains("import ") && $0.hasPrefix("@") }
      if imports.contains(where: { $0.contains("Review") || $0.contains("@testable") }) {
        opening.insert(String(file.prefix { $0 != "/" }))
      }
    }
    #expect(opening == ["Review"])
  }
}
