import Foundation
import Testing

/// `menpai init`: a new site, and what is not made of it until it says whose it is.
@Suite struct InitTests {
  @Test("init writes a whole site and leaves a folder alone that has something in it")
  func twice() throws {
    let place = try Workplace()
    let first = try place.menpai("init", "city")
    #expect(first.status == 0)
    #expect(place.has("city/content/site.yaml"))
    #expect(place.has("city/overrides/strings/zh-CN.yaml"))
    // The theme comes with the program, so that an upgrade reaches it.
    #expect(!place.has("city/themes"))
    let before = try place.state(of: "city")
    let second = try place.menpai("init", "city")
    #expect(second.status == 2)
    #expect(second.errors.contains("city"))
    #expect(try place.state(of: "city") == before)
  }

  @Test("with its own facts a new site builds and prints at once, and no fact of the starter's is left")
  func ownFacts() throws {
    let place = try Workplace()
    let first = try place.menpai.run(["init", "city"] + Workplace.ownFacts)
    #expect(first.status == 0)
    #expect(first.output.contains("menpai build --site city\n"))
    for command in ["build", "cards"] {
      let outcome = try place.menpai(command, "--site", "city", "--today", soundDay)
      #expect(outcome.status == 0, "\(outcome.errors)")
    }
    let strict = try place.menpai("check", "--site", "city", "--today", soundDay, "--strict")
    #expect(strict.status == 0)
    #expect(strict.errors.contains("the starter's invented lawyers or firms are still there"))
    #expect(strict.errors.hasSuffix("No problems found, 1 note in 18 records.\n"))
    let site = try place.text("city/content/site.yaml")
    for fact in ["样例市律师协会", "https://lawyers.example.org/", "0571-80001234", "office@example.org", "样例市司法局"] {
      #expect(site.contains(fact))
    }
    let home = try place.text("city/public/index.html")
    #expect(home.contains("样例市律师协会") && !home.contains("某市"))
  }

  @Test("while the starter's facts stand, nothing is published or printed, and a check tells which and where")
  func starterFacts() throws {
    let place = try Workplace()
    let first = try place.menpai("init", "city")
    #expect(first.output.contains("menpai check --site city\n"))
    #expect(first.output.contains("    content/site.yaml\n"))
    for command in ["build", "cards"] {
      let outcome = try place.menpai(command, "--site", "city", "--today", soundDay, "--lang", "en")
      #expect(outcome.status == 1)
      #expect(
        outcome.errors.contains("error[site-starter-facts]: the starter's own facts still stand here: 某市律师协会")
      )
      #expect(outcome.errors.contains("--> content/site.yaml:4:14"))
    }
    #expect(!place.has("city/public") && !place.has("city/cards"))
    let check = try place.menpai("check", "--site", "city", "--today", soundDay, "--format", "json")
    #expect(check.status == 0)
    let findings = try JSONDocument(check.output).findings
    #expect(Set(findings.map(\.rule)) == ["site-starter-facts"])
    #expect(Set(findings.map(\.severity)) == ["note"])
  }

  /// One left behind is enough, however it is written.
  @Test(
    "a single fact of the starter's is found",
    arguments: [
      ("content/site.yaml", "样例市律师协会", "某市律师协会"),
      ("content/site.yaml", "https://lawyers.example.org/", "http://EXAMPLE.org"),
      ("content/site.yaml", "0571-80001234", "0571 8000 9001"),
      ("content/communities/shili.yaml", "0571-80001234", "057180009221"),
      ("content/lawyers/li-li.yaml", "office@example.org", "Li-Li@mou.example.org"),
    ])
  func leftBehind(path: String, own: String, starter: String) throws {
    let place = try Workplace.withSite()
    let text = try place.text(path)
    let range = try #require(text.range(of: own))
    try place.write(text.replacingCharacters(in: range, with: starter), to: path)
    let build = try place.menpai("build", "--without", "pdf", "--today", soundDay, "--format", "json")
    #expect(build.status == 1)
    let findings = try JSONDocument(build.output).findings.filter { $0.severity == "error" }
    // Some ways of writing a number are wrong by themselves.
    #expect(findings.contains { $0.rule == "site-starter-facts" && $0.path == path }, "\(findings)")
  }

  @Test("facts that the records would not take are refused, and nothing is written")
  func wrongFacts() throws {
    let place = try Workplace()
    for (flag, value) in [
      ("--phone", "abc"), ("--url", "example.org"), ("--email", "x@y"), ("--association", " "),
    ] {
      let outcome = try place.menpai("init", "city", flag, value)
      #expect(outcome.status == 2)
      #expect(outcome.output == "" && outcome.errors != "")
    }
    #expect(!place.has("city"))
    #expect(try place.menpai("init", "city", "--association", "律协: \"#1\"").status == 0)
    #expect(try place.menpai("check", "--site", "city", "--today", soundDay).status == 0)
  }

  @Test("on a terminal it asks, once more where an answer is wrong, and an empty answer leaves the example")
  func questions() throws {
    let place = try Workplace()
    let answers = "样例市律师协会\nexample.org\nhttps://lawyers.example.org/\n\n\n\n"
    let said = try Terminal.run(place.menpai, ["init", "city"], typing: answers)
    #expect(said.contains("The bar association that runs it: "))
    #expect(said.components(separatedBy: "Where the site will be published").count == 3, "\(said)")
    let site = try place.text("city/content/site.yaml")
    #expect(site.contains("association: 样例市律师协会") && site.contains("lawyers.example.org"))
    #expect(site.contains("phone: 0571-80009001"))
  }
}
