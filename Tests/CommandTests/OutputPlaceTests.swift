import Foundation
import Testing

/// Where a command writes: in its site if nobody says where, and never among the site's sources.
@Suite struct OutputPlaceTests {
  private static let commands = ["build", "cards", "review"]

  @Test("without --output everything lies in the site, from wherever the command runs")
  func inTheSite() throws {
    let place = try Workplace.withSite()
    let elsewhere = try Workplace()
    for (command, file) in zip(Self.commands, ["public/index.html", "cards/card.pdf", "review/index.html"]) {
      let outcome = try elsewhere.menpai(command, "--site", place.root.path, "--today", soundDay)
      #expect(outcome.status == 0, "\(outcome.errors)")
      #expect(place.has(file), "\(command)")
    }
    #expect(try elsewhere.state(of: ".").isEmpty)
    #expect(try place.menpai("build", "--today", soundDay).status == 0)
  }

  @Test("a named folder is looked for where the command runs")
  func named() throws {
    let place = try Workplace.withSite()
    let elsewhere = try Workplace()
    for command in Self.commands {
      let outcome = try elsewhere.menpai(
        command, "--site", place.root.path, "--output", "out/\(command)", "--today", soundDay)
      #expect(outcome.status == 0, "\(outcome.errors)")
      #expect(elsewhere.has("out/\(command)"))
    }
  }

  @Test("among the sources, around them, and behind a link to them, nothing is written: exit code 2")
  func sources() throws {
    let place = try Workplace.withSite()
    let files = FileManager.default
    let root = place.root.path
    let outside = try Workplace()
    try outside.write("", to: "register/requests/.keep")
    try files.createSymbolicLink(
      atPath: root + "/private", withDestinationPath: outside.root.path + "/register")
    try files.createSymbolicLink(atPath: root + "/link", withDestinationPath: root + "/content")
    try files.createDirectory(atPath: root + "/.git", withIntermediateDirectories: true)
    let before = try place.state(of: ".")
    let wrong = [
      ".", "..", "content", "content/deep/er", "themes/default", "overrides", "private", "private/cards",
      ".menpai",
      ".git/hooks", "link", "link/x", "new/../content", outside.root.path, outside.root.path + "/register/x",
    ]
    for command in Self.commands {
      for folder in wrong {
        let outcome = try place.menpai(command, "--output", folder, "--today", soundDay)
        #expect(outcome.status == 2, "\(command) \(folder)")
        #expect(outcome.errors.hasPrefix("error: cannot open the folder \(folder): "), "\(outcome.errors)")
      }
    }
    #expect(try place.state(of: ".") == before)
  }

  @Test("the report goes into no register that was named")
  func register() throws {
    let place = try Workplace.withSite()
    let register = try Workplace()
    try register.write("", to: "requests/.keep")
    let outcome = try place.menpai(
      "review", "--private", register.root.path, "--output", register.root.path + "/review", "--today",
      soundDay)
    #expect(outcome.status == 2)
    #expect(!register.has("review"))
  }
}
