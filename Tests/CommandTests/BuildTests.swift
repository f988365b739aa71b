import Foundation
import Testing

/// A day on which everything in a new site is sound.
let soundDay = "2026-12-01"

/// `menpai build` as a user sees it: exit codes, streams, and what happens to the output folder.
@Suite struct BuildTests {
  @Test("a new site builds at once, and says what it wrote on standard error")
  func newSite() throws {
    let place = try Workplace.withSite()
    let outcome = try place.menpai("build", "--today", soundDay)
    #expect(outcome.status == 0)
    #expect(outcome.output == "")
    #expect(outcome.errors.contains("No problems found"))
    #expect(outcome.errors.contains("files written, 0 unchanged, 0 removed"))
    #expect(place.has("public/index.html"))
    #expect(place.has("public/404.html"))
  }

  @Test("with an error nothing of the output is touched, and the exit code is 1")
  func errorsTouchNothing() throws {
    let place = try Workplace.withSite()
    try #require(try place.menpai("build", "--today", soundDay).status == 0)
    let before = try place.state(of: "public")
    try place.write("name: [\n", to: "content/streets/broken.yaml")
    let outcome = try place.menpai("build", "--today", soundDay, "--force", "--changes", "changes.txt")
    #expect(outcome.status == 1)
    #expect(outcome.output == "")
    #expect(outcome.errors.contains("error[record-syntax]"))
    #expect(outcome.errors.contains("--> content/streets/broken.yaml:"))
    #expect(try place.state(of: "public") == before)
    #expect(!place.has("changes.txt"))
  }

  @Test("an error before the first build leaves no output folder")
  func errorsMakeNothing() throws {
    let place = try Workplace.withSite()
    try place.write("- 1\n", to: "content/streets/broken.yaml")
    #expect(try place.menpai("build", "--today", soundDay).status == 1)
    #expect(!place.has("public/index.html"))
  }

  @Test("a second build of the same leaves every file as it was")
  func unchanged() throws {
    let place = try Workplace.withSite()
    _ = try place.menpai("build", "--today", soundDay)
    let before = try place.state(of: "public").filter { $0.key.hasSuffix(".html") }
    let outcome = try place.menpai("build", "--today", soundDay, "--jobs", "1")
    #expect(outcome.errors.contains("0 files written"))
    #expect(try place.state(of: "public").filter { $0.key.hasSuffix(".html") } == before)
  }

  @Test("--changes lists what was added, changed and removed, in a file or on standard output")
  func changes() throws {
    let place = try Workplace.withSite()
    let first = try place.menpai("build", "--today", soundDay, "--changes", "changes.txt")
    #expect(first.output == "")
    let list = try place.text("changes.txt").split(separator: "\n")
    #expect(list.contains("+ index.html"))
    #expect(list.allSatisfy { $0.hasPrefix("+ ") })

    try place.write("---\ntitle: 办事指南\n---\n\n请带身份证。\n", to: "content/pages/guide.md")
    let second = try place.menpai("build", "--today", soundDay, "--changes", "-")
    #expect(second.status == 0, "\(second.errors)")
    #expect(second.output.split(separator: "\n").contains("+ guide/index.html"))
    #expect(second.output.contains("~ sitemap.xml\n"))

    try FileManager.default.removeItem(at: place.root.appendingPathComponent("content/pages/guide.md"))
    let third = try place.menpai("build", "--today", soundDay, "--changes", "-")
    #expect(third.output.split(separator: "\n").contains("- guide/index.html"))
    #expect(!place.has("public/guide/index.html"))

    let fourth = try place.menpai("build", "--today", soundDay, "--changes", "changes.txt")
    #expect(fourth.status == 0)
    #expect(try place.text("changes.txt") == "")
  }

  @Test("warnings publish, and under --strict they do not")
  func strict() throws {
    let place = try Workplace.withSite()
    let late = "2027-06-01"
    let strict = try place.menpai("build", "--today", late, "--strict")
    #expect(strict.status == 1)
    #expect(!strict.errors.contains("warning["))
    #expect(!place.has("public/index.html"))
    let lenient = try place.menpai("build", "--today", late)
    #expect(lenient.status == 0)
    #expect(lenient.errors.contains("warning["))
    #expect(place.has("public/index.html"))
  }

  @Test("--portable links name index.html, others do not")
  func portable() throws {
    let place = try Workplace.withSite()
    _ = try place.menpai("build", "--today", soundDay, "--output", "site", "--portable")
    #expect(try place.text("site/index.html").contains("\"districts/index.html\""))
    _ = try place.menpai("build", "--today", soundDay, "--output", "web", "--without", "pdf")
    #expect(!(try place.text("web/index.html").contains("\"districts/index.html\"")))
  }

  @Test(
    "--timings tells what stages and layouts took: tables on standard error, or a member of the JSON document"
  )
  func timings() throws {
    let place = try Workplace.withSite()
    let text = try place.menpai("build", "--today", soundDay, "--timings")
    #expect(text.output == "")
    #expect(text.errors.contains("\npublish ") && text.errors.contains("\ncommunity "))
    #expect(text.errors.contains(" ms\n"))
    #expect(text.errors.hasSuffix("files rendered.\n"))

    let json = try place.menpai("build", "--today", soundDay, "--force", "--timings", "--format", "json")
    #expect(json.errors == "")
    #expect(try JSONDocument(json.output).findings.isEmpty)
    let timings = try Timings(json.output)
    #expect(timings.stages.map(\.stage).contains("publish"))
    // A first build takes its digests where it renders.
    #expect(timings.stages.filter { $0.items == 0 }.map(\.stage) == ["digest"])
    let community = try #require(timings.layouts.first { $0.layout == "community" })
    #expect(community.pages > 0 && community.bytes > community.pages)
    #expect(timings.causes == ["forced"])
    #expect(timings.rendered > community.pages)
  }

  @Test(
    "--timings says why there was something to do",
    arguments: [
      ([], "Nothing changed since the last build.", []),
      (["--force"], "Reason: --force was given; ", ["forced"]),
      (["--portable"], "Reason: the options changed; ", ["options"]),
      (["--today", "2026-12-02"], "Reason: the date changed; ", ["date"]),
      (["--output", "elsewhere"], "Reason: the output folder is not as it was left; ", ["output"]),
      (["--site", ".", "--lang", "zh-CN"], "与上次相同，什么也不用做。", []),
    ] as [([String], String, [String])])
  func reasons(arguments: [String], text: String, causes: [String]) throws {
    let place = try Workplace.withSite()
    let usual = ["build", "--today", soundDay]
    try #require(try place.menpai.run(usual).status == 0)
    let lines = try place.menpai.run(usual + arguments + ["--timings"]).errors
    #expect(lines.contains("\n" + text))
    let again = try Workplace.withSite()
    try #require(try again.menpai.run(usual).status == 0)
    let json = try again.menpai.run(usual + arguments + ["--timings", "--format", "json"]).output
    #expect(try Timings(json).causes == causes)
  }

  @Test("a site that cannot be written to is built without a cache, and says so")
  func readOnlySite() throws {
    let place = try Workplace.withSite()
    let files = FileManager.default
    let output = place.root.path + "/web"
    try files.createDirectory(atPath: output, withIntermediateDirectories: true)
    try files.setAttributes([.posixPermissions: 0o777], ofItemAtPath: output)
    try files.setAttributes([.posixPermissions: 0o555], ofItemAtPath: place.root.path)
    defer { try? files.setAttributes([.posixPermissions: 0o755], ofItemAtPath: place.root.path) }
    for _ in 1...2 {
      let outcome = try Unprivileged.run(
        place.menpai, ["build", "--today", soundDay, "--output", output, "--timings"])
      #expect(outcome.status == 0, "\(outcome.errors)")
      #expect(outcome.errors.contains("note: The site's folder cannot be written to, so there is no cache"))
      #expect(outcome.errors.contains("Reason: there is no cache to go by; "))
    }
    #expect(place.has("web/index.html"))
    #expect(!place.has(".menpai"))
  }

  private struct Timings: Decodable {
    struct Stage: Decodable {
      let stage: String
      let items: Int
      let milliseconds: Double
    }
    struct Layout: Decodable {
      let layout: String
      let pages: Int
      let bytes: Int
      let modelMilliseconds: Double
      let renderMilliseconds: Double
    }
    let stages: [Stage]
    let layouts: [Layout]
    let rendered: Int
    let causes: [String]

    init(_ document: String) throws {
      struct Document: Decodable { let timings: Timings }
      let decoder = JSONDecoder()
      decoder.keyDecodingStrategy = .convertFromSnakeCase
      self = try decoder.decode(Document.self, from: Data(document.utf8)).timings
    }
  }

  @Test("--district writes a district's pages, --without districts all others; a folder keeps its part")
  func parts() throws {
    let place = try Workplace.withSite()
    let district = try #require(try place.name(of: "content/districts"))
    let build = ["build", "--today", soundDay]
    let one = try place.menpai.run(build + ["--district", district, "--output", "one"])
    #expect(one.status == 0, "\(one.errors)")
    #expect(place.has("one/districts/\(district)/index.html"))
    #expect(!place.has("one/index.html"))
    let rest = try place.menpai.run(build + ["--without", "districts", "--output", "rest"])
    #expect(rest.status == 0, "\(rest.errors)")
    #expect(place.has("rest/index.html"))
    #expect(!place.has("rest/districts/\(district)/index.html"))
    let before = try place.state(of: "one")
    let refused = try place.menpai.run(build + ["--output", "one"])
    #expect(refused.status == 3)
    #expect(refused.errors.contains("one: it holds the district \(district), and this build publishes the"))
    #expect(try place.state(of: "one") == before)
    let unknown = try place.menpai.run(build + ["--district", district + "x", "--output", "two"])
    #expect(unknown.status == 2)
    #expect(unknown.output == "")
    #expect(unknown.errors.contains("did you mean \(district)?"))
    #expect(!place.has("two"))
  }

  @Test("a folder that holds another site is refused unless --adopt is given")
  func anotherSite() throws {
    let place = try Workplace.withSite()
    let build = ["build", "--today", soundDay, "--without", "pdf"]
    try #require(try place.menpai.run(build).status == 0)
    let before = try place.state(of: "public")
    let site = try place.text("content/site.yaml")
    try place.write(
      site.replacingOccurrences(of: "https://lawyers.", with: "https://other."), to: "content/site.yaml")
    let refused = try place.menpai.run(build)
    #expect(refused.status == 3)
    #expect(refused.errors.contains("nothing is published into public: it holds another site ("))
    #expect(refused.errors.contains("The output folder is as it was."))
    #expect(refused.errors.contains("add --adopt"))
    #expect(try place.state(of: "public") == before)
    #expect(try place.menpai.run(build + ["--adopt"]).status == 0)
    #expect(try place.menpai.run(build).status == 0)
  }

  @Test(
    "the machine's refusals are exit code 3, with what was tried",
    arguments: [
      (["check", "--site", "nowhere"], "nowhere"), (["build", "--site", "nowhere"], "nowhere"),
      (["build", "--output", "README.md"], "README.md"),
      (["build", "--changes", "no/such/folder/changes.txt"], "no/such/folder/changes.txt"),
      (["check", "--private", "nowhere"], "nowhere"),
      (["new", "street", "x", "--site", "nowhere"], "nowhere"),
    ])
  func refusals(arguments: [String], path: String) throws {
    let place = try Workplace.withSite()
    let outcome = try place.menpai.run(arguments)
    #expect(outcome.status == 3)
    #expect(outcome.output == "")
    #expect(outcome.errors.contains("error: "))
    #expect(outcome.errors.contains(path))
  }
}
