import Foundation
import Testing

/// `menpai review`: the association's own report, made beside the site and never in it.
@Suite struct ReviewTests {
  private static let late = "- {community: yihao, received: 2026-11-02, accepted: 2026-11-09}\n"

  @Test("the report is written beside the site, and both leave each other alone")
  func beside() throws {
    let place = try Workplace.withSite()
    try #require(try place.menpai("build", "--without", "pdf", "--today", soundDay).status == 0)
    let site = try place.state(of: "public")
    let outcome = try place.menpai("review", "--today", soundDay)
    #expect(outcome.status == 0, "\(outcome.errors)")
    #expect(outcome.output == "The review is in review/index.html. It is internal.\n")
    #expect(try place.text("review/index.html").contains("The private register was not read"))
    #expect(try place.text("review/duties.csv").contains("District,Community,Lawyer,"))
    #expect(try place.state(of: "public") == site)
    #expect(try place.menpai("build", "--without", "pdf", "--today", soundDay).status == 0)
    #expect(try place.state(of: "public") == site)
  }

  @Test(
    "it goes into no public site, and no site is published around it",
    arguments: ["public", "public/review", "content/review", "private", "."])
  func refused(output: String) throws {
    let place = try Workplace.withSite()
    let outcome = try place.menpai("review", "--output", output, "--today", soundDay)
    #expect(outcome.status == 2)
    #expect(outcome.errors.hasPrefix("error: cannot open the folder \(output): "))
    #expect(!place.has(output + "/index.html"))
    try #require(try place.menpai("review", "--output", "out/review", "--today", soundDay).status == 0)
    for folder in ["out", "out/review"] {
      let build = try place.menpai("build", "--without", "pdf", "--output", folder, "--today", soundDay)
      #expect(build.status == 2)
      #expect(build.errors.contains("the internal review lies there"))
    }
    #expect(!place.has("out/index.html"))
  }

  @Test("a register in private/ is read by itself, and its findings are shown at their place")
  func register() throws {
    let place = try Workplace.withSite()
    try place.write(Self.late, to: "private/requests/2026.yaml")
    let outcome = try place.menpai("review", "--today", soundDay)
    #expect(outcome.status == 0)
    #expect(outcome.errors.contains("warning[art15-late]"))
    #expect(outcome.errors.contains("--> private/requests/2026.yaml:1:"))
    #expect(try place.text("review/requests.html").contains("private/requests/2026.yaml:1"))
    #expect(try place.menpai("build", "--strict", "--without", "pdf", "--today", soundDay).status == 0)
    let elsewhere = try Workplace()
    try elsewhere.write(Self.late, to: "requests/2026.yaml")
    let named = try place.menpai("review", "--private", elsewhere.root.path, "--today", soundDay)
    #expect(named.errors.contains("\(elsewhere.root.path)/requests/2026.yaml:1:"))
    #expect(try place.menpai("review", "--private", "nowhere", "--today", soundDay).status == 3)
  }

  @Test("a site with errors gets its report all the same, and exit code 1")
  func errors() throws {
    let place = try Workplace.withSite()
    try place.write("- {community: nobody, received: 2026-11-02}\n", to: "private/requests/2026.yaml")
    let outcome = try place.menpai("review", "--today", soundDay)
    #expect(outcome.status == 1)
    #expect(outcome.errors.contains("error[ref-unknown]"))
    #expect(try place.text("review/requests.html").contains("nobody"))
  }

  @Test("in JSON the findings come with what the report counts and which files it has")
  func json() throws {
    let place = try Workplace.withSite()
    try place.write(Self.late, to: "private/requests/2026.yaml")
    let outcome = try place.menpai("review", "--today", soundDay, "--format", "json")
    let document = try JSONDocument(outcome.output)
    #expect(document.findings.map(\.rule) == ["art15-late"])
    #expect(outcome.errors == "")
    let json = try #require(JSONSerialization.jsonObject(with: Data(outcome.output.utf8)) as? [String: Any])
    let review = try #require(json["review"] as? [String: Any])
    #expect(review["requests_late"] as? Int == 1)
    let files = try #require(json["files"] as? [String])
    #expect(files.count == document.summary.written)
    #expect(files.allSatisfy { place.has("review/" + $0) })
  }

  @Test("it is Chinese unless English is asked for")
  func languages() throws {
    let place = try Workplace.withSite()
    try #require(try place.menpai("review", "--today", soundDay, "--lang", "zh-CN").status == 0)
    #expect(try place.text("review/index.html").contains("<html lang=\"zh-CN\">"))
    try #require(try place.menpai("review", "--today", soundDay, "--lang", "en").status == 0)
    #expect(try place.text("review/index.html").contains("<html lang=\"en\">"))
  }
}
