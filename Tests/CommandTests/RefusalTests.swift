import Foundation
import Testing

/// What the machine refuses is told as that: never taken for missing content, and never a reason to change the output.
@Suite struct RefusalTests {
  /// A site that anybody may change, published, with a private register and overrides.
  private static func openSite() throws -> Workplace {
    let place = try Workplace.withSite()
    try place.write("# \n", to: "overrides/strings/README.txt.bak")
    try place.write("body {}\n", to: "overrides/assets/own.css")
    _ = try place.menpai("theme", "new", "own")
    try place.write("<p></p>\n", to: "themes/own/partials/banner.mustache")
    let record = try place.text("content/site.yaml")
    try place.write(record.replacing("theme: default", with: "theme: own"), to: "content/site.yaml")
    try place.write("- {year: 2026, lawyer: x, result: y}\n", to: "private/evaluations/2026.yaml")
    _ = try place.menpai("build", "--without", "pdf", "--today", soundDay)
    for path in ["."]
      + (FileManager.default.enumerator(atPath: place.root.path)?.compactMap { $0 as? String } ?? [])
    {
      let file = place.root.appendingPathComponent(path).path
      var isFolder: ObjCBool = false
      _ = FileManager.default.fileExists(atPath: file, isDirectory: &isFolder)
      chmod(file, isFolder.boolValue ? 0o777 : 0o666)
    }
    return place
  }

  /// Commands that read records, by what they ask for.
  private static let readers: [[String]] = [
    ["build", "--without", "pdf", "--today", soundDay],
    ["build", "--force", "--today", soundDay, "--changes", "changes.txt"],
    ["check", "--today", soundDay], ["check", "--private", "private", "--today", soundDay],
    ["cards", "--today", soundDay, "--output", "made"],
    ["withdraw", "lawyer", "x", "--today", soundDay], ["review", "--today", soundDay, "--output", "report"],
  ]

  private static let keys = ["theme", "keys", "community", "--theme", "own"]

  /// What is closed, how, and which commands have to read it.
  private static let closed: [(path: String, mode: mode_t, commands: [[String]])] = [
    ("content", 0o666, readers + [["new", "community", "xin"]]), ("content", 0o333, readers),
    ("content/communities", 0o666, readers + [["new", "community", "xin"]]),
    ("content/communities", 0o333, readers), ("content/communities", 0, readers),
    ("content/site.yaml", 0, readers), ("themes", 0o666, readers + [keys]),
    ("themes/own/partials", 0o666, readers + [keys]),
    ("themes/own/theme.yaml", 0, readers), ("overrides/assets", 0o333, readers),
    ("private/evaluations", 0o666, [readers[3], readers[6]]), ("private", 0, [readers[3], readers[6]]),
  ]

  @Test(
    "a folder or a file that may not be read ends each command with 3, its path and the reason, and changes nothing"
  )
  func closedSources() throws {
    let place = try Self.openSite()
    let published = try place.state(of: "public")
    for (path, mode, commands) in Self.closed {
      let file = place.root.appendingPathComponent(path).path
      var status = stat()
      stat(file, &status)
      chmod(file, mode)
      defer { chmod(file, status.st_mode & 0o7777) }
      for command in commands {
        let outcome = try Unprivileged.run(place.menpai, command)
        let what =
          "\(command.joined(separator: " ")) with \(path) closed: \(outcome.status) \(outcome.errors)"
        #expect(outcome.status == 3, "\(what)")
        #expect(outcome.errors.contains("permission denied") && outcome.errors.contains(path), "\(what)")
      }
      #expect(try place.state(of: "public") == published, "\(path) closed")
      for made in ["changes.txt", "made", "report", "content/communities/xin.yaml"] {
        #expect(!place.has(made), "\(path) closed: \(made)")
      }
    }
  }

  @Test("a new site is refused in words where the folder may not be looked into or written")
  func closedFolders() throws {
    let place = try Workplace()
    chmod(place.root.path, 0o777)
    for (mode, name) in [(0o333, "blind"), (0o666, "shut"), (0o555, "full")] as [(mode_t, String)] {
      let folder = place.root.appendingPathComponent(name).path
      try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
      chmod(folder, mode)
      defer { chmod(folder, 0o777) }
      let outcome = try Unprivileged.run(place.menpai, ["init", name])
      #expect(outcome.status == 3, "\(name): \(outcome.errors)")
      #expect(
        outcome.errors.contains("permission denied") && outcome.errors.contains(name), "\(outcome.errors)")
    }
  }

  @Test("limits of the system and closed streams are told in words and exit codes, never by a signal")
  func limits() throws {
    let place = try Workplace.withSite()
    _ = try place.menpai("build", "--without", "pdf", "--today", soundDay)
    let whole = try place.state(of: "public").keys.sorted()
    func shell(_ limit: String, _ arguments: String) throws -> Outcome {
      let line = "\(limit); exec \"$0\" \(arguments)"
      return try place.menpai.run(["-c", line, Command.binary.path], by: URL(fileURLWithPath: "/bin/bash"))
    }
    let build = "build --without pdf --today \(soundDay) --force"
    for descriptors in 4...9 {
      let outcome = try shell("ulimit -n \(descriptors)", build)
      let isRefused = outcome.status == 3 && outcome.errors.contains("too many files are open")
      #expect(outcome.status == 0 || isRefused, "-n \(descriptors): \(outcome.status) \(outcome.errors)")
      if outcome.status == 0 { #expect(try place.state(of: "public").keys.sorted() == whole) }
    }
    let limited = try shell("ulimit -f 1", build + " --output limited")
    #expect(
      limited.status == 3 && limited.errors.contains("ulimit -f"), "\(limited.status) \(limited.errors)")
    // What is closed is not written to, and above all no file of the output or of the sources is.
    for (streams, status) in [(">&-", 0), ("<&- >&-", 0), ("2>&-", 3), ("<&- >&- 2>&-", 3)]
      as [(String, Int32)]
    {
      let outcome = try shell("true", "\(build) --output streams \(streams)")
      #expect(outcome.status == status, "\(streams): \(outcome.status) \(outcome.errors)")
      #expect(try place.state(of: "streams").keys.sorted() == whole, "\(streams)")
      let again = try place.menpai("build", "--without", "pdf", "--today", soundDay, "--output", "streams")
      #expect(again.status == 0 && again.errors.contains("unchanged"), "\(streams): \(again.errors)")
    }
    let schema = try shell("true", "schema community >&-")
    #expect(schema.status == 3 && schema.errors.contains("standard output: it is closed"), "\(schema.errors)")
    let unread = try shell("set -o pipefail; trap '' PIPE", "schema community | true")
    #expect([0, 3].contains(unread.status), "\(unread.status) \(unread.errors)")
  }
}
