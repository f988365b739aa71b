import Foundation
import Testing

/// Annual reports: their addresses, what is filled in, and what cannot be.
@Suite struct AnnualTests {
  private let record = "content/annual/2025.md"

  private func report(year: Int = 2026, date: String = "2026-11-20", _ body: String) -> Fixture {
    Fixture.site("sound").editing(
      record, .write("---\nyear: \(year)\ntitle: 年度报告\ndate: \(date)\n---\n\n\(body)\n"))
  }

  private func text(_ fixture: Fixture, _ path: String) throws -> String {
    String(decoding: try #require(try fixture.build().files()[path]), as: UTF8.self)
  }

  @Test(arguments: [
    ("consultations", "120"), ("mediations", "12"), ("visits", "48"), ("in_time", "100%"),
    ("communities", "6"),
    ("with_lawyer", "6"), ("reports_expected", "12"), ("reports_received", "12"), ("reports_late", "0"),
    ("mediator_trainings", "0"),
  ])
  func aNameBecomesItsNumber(_ name: String, _ number: String) throws {
    let page = try text(report("共 {{figures.\(name)}} 件。"), "annual/2026/index.html")
    #expect(page.contains("<p>共 \(number) 件。</p>"))
  }

  @Test func smallNumbersAreNotTold() throws {
    let fixture = report("调解 {{figures.mediations}} 件。").editing(
      "content/activities/2026-09.yaml",
      .write("- {id: a, month: 2026-09, community: meixi, reported: 2026-10-05, visits: 4, mediations: 2}\n")
    ).editing(
      "content/activities/2026-10.yaml",
      .write("- {id: b, month: 2026-10, community: meixi, reported: 2026-11-05, visits: 4, mediations: 1}\n"))
    let page = try text(fixture, "annual/2026/index.html")
    #expect(!page.contains("调解 3 件"))
    #expect(page.contains("调解 &lt;5 件") || page.contains("调解 不公布 件"))
  }

  @Test func theYearsTableAndChartStandInTheText() throws {
    let page = try text(report("前。\n\n{{figures}}\n\n后。"), "annual/2026/index.html")
    let block = try #require(page.firstMatch(of: #/<div class="year-figures"[\s\S]*?\n<p>后。/#)).output
    #expect(block.contains("<caption>2026年全市各月</caption>"))
    #expect(block.contains("<svg class=\"chart-picture chart-wide\" role=\"img\""))
    #expect(
      block.contains("<th scope=\"row\">合计</th><td class=\"number\">48</td><td class=\"number\">120</td>"))
  }

  @Test(arguments: [
    ("共 {{figures.consultation}} 件", "figures.consultation", "figures.consultations"),
    ("共 {{figure}} 件", "figure", "figures"),
    ("{{figures.lecturs}}", "figures.lecturs", "figures.lectures"),
    ("见 {{figures}} 表", "figures", "单独占一行"),
    ("- {{figures}}", "figures", "单独占一行"),
    ("共 {{x}} 件", "x", "figures.consultations"),
  ])
  func whatCannotBeFilledInIsFoundWhereItStands(_ body: String, _ wrong: String, _ said: String) throws {
    let outcome = try report(body).check()
    let findings = outcome.report.findings.filter { $0.severity == .error }
    #expect(findings.map(\.rule) == ["annual-unknown-figure"])
    let finding = try #require(findings.first)
    let source = try #require(outcome.report.sources[record])
    #expect(String(decoding: source[finding.place.range], as: UTF8.self) == wrong)
    #expect(outcome.printed(as: .text).contains(said))
  }

  @Test func aYearWithoutMonthlyReportsHasNoNumbers() throws {
    let found = try report(year: 2025, date: "2026-02-20", "共 {{figures.visits}} 次。\n\n{{figures}}").check()
      .found
    #expect(found.map(\.rule) == ["annual-unknown-figure", "annual-unknown-figure"])
  }

  @Test(arguments: [("2026-11-23", true), ("2026-11-24", false)])
  func aReportAppearsOnItsDay(date: String, isShown: Bool) throws {
    let files = try report(date: date, "一年。").build().files()
    #expect((files["annual/2026/index.html"] != nil) == isShown)
    let feed = String(decoding: try #require(files["feed.xml"]), as: UTF8.self)
    #expect(feed.contains("/annual/2026/</id>") == isShown)
  }

  @Test(arguments: ["annual:2025", "../annual/2025.md", "/annual/2025/"])
  func otherTextsLinkToIt(_ link: String) throws {
    let fixture = Fixture.site("sound").editing(
      "content/pages/guide.md", .replace("选区和街道。", by: "选区和街道。见[年报](\(link))。"))
    #expect(try text(fixture, "guide/index.html").contains("<a href=\"../annual/2025/\">年报</a>"))
  }

  @Test func bracesElsewhereAreJustBraces() throws {
    let fixture = Fixture.site("sound").editing(
      "content/pages/guide.md", .replace("选区和街道。", by: "选区和街道。{{figures}}"))
    #expect(try text(fixture, "guide/index.html").contains("选区和街道。{{figures}}"))
  }
}
