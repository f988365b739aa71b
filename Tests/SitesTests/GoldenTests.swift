import Diagnostics
import Foundation
import Testing

/// Whole small sites, each a folder of Tests/Sites: what `menpai check` says of them, and a few of their pages.
/// That all other files are as kept is what Tests/Outputs looks at.
///
/// `MENPAI_UPDATE_GOLDENS=1 swift test --filter GoldenTests` writes what it got; read the difference before you commit it.
@Suite struct GoldenTests {
  private static let isUpdating = ProcessInfo.processInfo.environment["MENPAI_UPDATE_GOLDENS"] == "1"

  @Test(arguments: try! KeptSite.all())
  func theSiteComesOutAsKept(_ site: KeptSite) throws {
    let fixture = Fixture.site(site.name).today(site.day)
    let outcome = try (site.isPortable ? fixture.portable() : fixture).build()
    let files = try outcome.files().pages
    try compare(outcome.printed(as: .text, in: site.language), with: "findings.txt", of: fixture)
    if outcome.report.hasErrors { #expect(files.isEmpty) }
    for page in site.pages {
      let bytes = try #require(files[page], "\(page) was not built")
      try compare(String(decoding: bytes, as: UTF8.self), with: "pages/" + page, of: fixture)
    }
    #expect(try Crawl(files, isPortable: site.isPortable, base: site.base).flaws == [])
  }

  @Test(arguments: [
    ("communities/lao-hehua/index.html", "../../communities/hehua/"),
    ("communities/hehua-yi/index.html", "../../communities/hehua/"),
    ("lawyers/he-1/index.html", "../../lawyers/he-qing/"),
    ("bulletins/bing-ru/index.html", "../../bulletins/first/"),
    ("news/1.html", "../bulletins/first/"),
  ])
  func oldAddressesLeadOn(_ old: String, _ target: String) throws {
    let files = try Fixture.site("merged").build().files()
    let page = String(decoding: try #require(files[old]), as: UTF8.self)
    #expect(page.contains("content=\"0; url=\(target)\""))
  }

  private func compare(_ text: String, with name: String, of fixture: Fixture) throws {
    let path = fixture.folder + "/" + name
    if Self.isUpdating {
      try Edit.write(text).apply(to: path)
      return
    }
    let kept = try String(contentsOfFile: path, encoding: .utf8)
    if kept != text { Issue.record("\(fixture.name)/\(name) differs:\n\(firstDifference(kept, text))") }
  }

  private func firstDifference(_ kept: String, _ got: String) -> String {
    let lines = (
      kept.split(separator: "\n", omittingEmptySubsequences: false),
      got.split(separator: "\n", omittingEmptySubsequences: false)
    )
    let count = Array(zip(lines.0, lines.1).prefix { $0 == $1 }).count
    return "line \(count + 1)\n- \(count < lines.0.count ? lines.0[count] : "(end)")\n"
      + "+ \(count < lines.1.count ? lines.1[count] : "(end)")"
  }
}
