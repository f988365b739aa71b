import Foundation
import Testing

/// Whatever a message or a document tells people to run is there to be run.
@Suite struct NamedCommandsTests {
  private static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent()
    .deletingLastPathComponent()

  /// Lines of all texts that may name a command, by their places.
  private func lines() throws -> [(place: String, text: Substring)] {
    var lines: [(place: String, text: Substring)] = []
    for folder in ["Sources", "docs", "themes", "starter", "README.md"] {
      let top = Self.root.appendingPathComponent(folder)
      let below = FileManager.default.enumerator(atPath: top.path)?.compactMap { $0 as? String } ?? []
      for name in below.isEmpty ? [""] : below
      where name.isEmpty || ["swift", "md", "yaml", "mustache"].contains((name as NSString).pathExtension) {
        let file = name.isEmpty ? top : top.appendingPathComponent(name)
        guard let text = try? String(contentsOf: file, encoding: .utf8) else { continue }
        for (number, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
        where line.contains("menpai ") {
          lines.append(("\(folder)/\(name):\(number + 1)", line))
        }
      }
    }
    return lines
  }

  @Test func `every command and flag that a text names is known`() throws {
    let menpai = try Workplace().menpai
    var flags: [String: Set<String>] = [:]
    var missing: [String] = []
    for (place, line) in try lines() {
      for match in line.matches(of: /\bmenpai ([a-z][a-z-]*)((?: (?!menpai\b)[^ `"“”「」，。；|]+)*)/) {
        let command = String(match.1)
        if flags[command] == nil {
          let help = try menpai.run(["help", command])
          flags[command] =
            help.status == 0 ? Set(help.output.matches(of: /--[a-z][a-z-]+/).map { String($0.0) }) : []
        }
        let known = flags[command] ?? []
        if known.isEmpty { missing.append("\(place): menpai \(command)") }
        for flag in match.2.matches(of: /(?:^| )(--[a-z][a-z-]+)/)
        where !known.isEmpty && !known.contains(String(flag.1)) {
          missing.append("\(place): menpai \(command) \(flag.1)")
        }
      }
    }
    #expect(missing == [])
  }
}
