import Foundation
import Testing

/// What keeps the private register out of a Git repository, and who says so where nothing does.
@Suite struct RepositoryTests {
  /// A folder of a workplace with a repository in it, and what Git says there.
  private func git(_ arguments: String..., in place: Workplace) throws -> String {
    let command = Command(place: place, environment: ["HOME": place.root.path])
    let outcome = try command.run(["git"] + arguments, by: URL(fileURLWithPath: "/usr/bin/env"))
    try #require(outcome.status == 0, "\(outcome.errors)")
    return outcome.output
  }

  private func menpai(_ place: Workplace, _ arguments: String...) throws -> Outcome {
    try place.menpai(in: ["LANG": "en_US.UTF-8"]).run(arguments)
  }

  @Test("what a new site must not show, and what can be made again, stays out of a repository")
  func ignored() throws {
    let place = try Workplace()
    _ = try git("init", "-q", in: place)
    let outcome = try place.menpai(in: ["LANG": "en_US.UTF-8"]).run(
      ["init", "city"] + Workplace.ownFacts)
    #expect(outcome.status == 0 && outcome.errors == "")
    #expect(try menpai(place, "new", "request", "a1", "--site", "city").errors == "")
    for command in ["build", "cards", "review"] {
      _ = try menpai(place, command, "--site", "city", "--today", soundDay)
    }
    _ = try git("add", "-A", in: place)
    let names = try git("ls-files", in: place).split(separator: "\n")
    #expect(names.contains("city/content/site.yaml"))
    for folder in ["private", "review", "cards", "public", ".menpai"] {
      #expect(place.has("city/\(folder)"))
      #expect(!names.contains { $0.hasPrefix("city/\(folder)/") }, "\(folder)")
    }
  }

  @Test("a new private record says it where Git would take it along, or has it already")
  func warned() throws {
    let place = try Workplace()
    try place.write("title: x\n", to: "a/city/content/site.yaml")
    #expect(try menpai(place, "new", "request", "r0", "--site", "a/city").errors == "")
    _ = try git("init", "-q", in: place)
    for type in ["request", "representation", "evaluation", "spot-check"] {
      let outcome = try menpai(place, "new", type, "r1", "--site", "a/city")
      #expect(outcome.status == 0)
      #expect(outcome.errors.hasPrefix("note: Git does not ignore private/"), "\(type): \(outcome.errors)")
    }
    #expect(try menpai(place, "new", "bulletin", "b1", "--site", "a/city").errors == "")
    let chinese = try menpai(place, "new", "request", "r2", "--site", "a/city", "--lang", "zh-CN")
    #expect(chinese.errors.hasPrefix("注意：git 没有忽略 private/"))
    try place.write("private/\n", to: ".gitignore")
    #expect(try menpai(place, "new", "request", "r3", "--site", "a/city").errors == "")
    _ = try git("add", "-f", "a/city/private", in: place)
    let tracked = try menpai(place, "new", "request", "r4", "--site", "a/city")
    #expect(tracked.errors.hasPrefix("note: files of private/ are in the Git history"))
  }

  @Test("where there is no git to ask, that is said")
  func withoutGit() throws {
    let place = try Workplace()
    try place.write("title: x\n", to: "content/site.yaml")
    try place.write("", to: ".git/HEAD")
    let command = place.menpai(in: ["LANG": "en_US.UTF-8", "PATH": place.root.path])
    #expect(
      try command("new", "request", "r1").errors.hasPrefix("note: this is a Git checkout, and Git could not"))
  }
}
