import Foundation
import Testing

/// What a user gets for asking in the wrong way, or only for help.
@Suite struct UsageTests {
  @Test(
    "wrong usage is exit code 2, says why on standard error and leaves standard output alone",
    arguments: [
      ["--bogus"], ["bild"], ["build", "--bogus"], ["build", "extra"], ["build", "--today", "tomorrow"],
      ["build", "--today", "2026-02-30"], ["check", "--today", ""], ["build", "--jobs", "0"],
      ["build", "--jobs", "many"], ["build", "--without", "html"],
      ["build", "--district"], ["build", "--district", "xihu", "--without", "districts"],
      ["build", "--format", "xml"],
      ["check", "--lang", "fr"], ["check", "--color", "red"], ["build", "--site"],
      ["check", "--output", "x"],
      ["build", "--changes", "-", "--format", "json"], ["new"], ["new", "community"], ["schema"], ["init"],
      ["theme", "keys"], ["theme", "kees"], ["schema", "comunity"], ["explain", "art14-weekly-half-dya"],
      ["theme", "keys", "comunity"], ["new", "comunity", "x"], ["new", "community", "Not An Id"],
    ])
  func wrongUsage(_ arguments: [String]) throws {
    let outcome = try Workplace().menpai.run(arguments)
    #expect(outcome.status == 2)
    #expect(outcome.output == "")
    #expect(outcome.errors != "")
  }

  @Test(
    "help and version are results: exit code 0, on standard output",
    arguments: [
      ["--help"], ["help"], ["help", "build"], ["build", "--help"], ["check", "-h"], ["new", "--help"],
      ["schema", "--help"], ["explain", "--help"], ["init", "--help"], ["theme", "keys", "--help"],
      ["doctor", "--help"], ["--version"],
    ])
  func help(_ arguments: [String]) throws {
    let outcome = try Workplace().menpai.run(arguments)
    #expect(outcome.status == 0)
    #expect(outcome.output != "")
    #expect(outcome.errors == "")
  }

  @Test("every flag of the contract is in the help of its command")
  func flags() throws {
    let menpai = try Workplace().menpai
    let build = try menpai("build", "--help").output
    for flag in [
      "--site", "--output", "--today", "--strict", "--portable", "--without", "--district", "--jobs",
      "--force",
      "--timings",
      "--changes", "--format", "--lang", "--color",
    ] {
      #expect(build.contains(flag))
    }
    let check = try menpai("check", "--help").output
    for flag in ["--site", "--today", "--strict", "--private", "--watch", "--format", "--lang", "--color"] {
      #expect(check.contains(flag))
    }
  }

  @Test(
    "a near miss gets the name that was meant",
    arguments: [
      (["explain", "record-syntx"], "record-syntax"), (["schema", "comunity"], "community"),
      (["theme", "keys", "lawer"], "lawyer"), (["new", "bulletn", "x"], "bulletin"),
    ])
  func nearest(arguments: [String], meant: String) throws {
    #expect(try Workplace().menpai.run(arguments).errors.contains("did you mean \(meant)?"))
  }
}
