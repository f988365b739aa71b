import Foundation
import Testing

/// `menpai check`: all that `build` finds, and nothing written.
@Suite struct CheckTests {
  @Test("a sound site is silent, and nothing is written")
  func sound() throws {
    let place = try Workplace.withSite()
    let before = try place.state(of: ".")
    let outcome = try place.menpai("check", "--today", soundDay, "--strict")
    #expect(outcome.status == 0, "\(outcome.errors)")
    #expect(outcome.output == "")
    #expect(try place.state(of: ".") == before)
  }

  @Test("the private register is checked only when it is named")
  func privateRegister() throws {
    let place = try Workplace.withSite()
    try place.write(
      "lawyer: nobody\ncommunity: nowhere\non: 2026-11-30\nmatter: suit\nfor: opponent\nagainst: community\n",
      to: "private/representations/one.yaml")
    #expect(try place.menpai("check", "--today", soundDay).status == 0)
    let outcome = try place.menpai("check", "--today", soundDay, "--private", "private", "--format", "json")
    #expect(outcome.status == 1)
    let findings = try JSONDocument(outcome.output).findings
    #expect(findings.allSatisfy { $0.path == "private/representations/one.yaml" })
    #expect(findings.contains { $0.rule == "ref-unknown" && $0.line == 1 })
  }

  @Test(
    "a time zone that does not exist is a finding at its place, whoever names the day",
    arguments: [[], ["--today", soundDay]])
  func timezone(day: [String]) throws {
    let place = try Workplace.withSite()
    let site = try place.text("content/site.yaml")
    try place.write(
      site.replacingOccurrences(of: "timezone: Asia/Shanghai", with: "timezone: Asia/Hangzhu"),
      to: "content/site.yaml")
    let outcome = try place.menpai.run(["check", "--format", "json"] + day)
    let findings = try JSONDocument(outcome.output).findings
    #expect(outcome.status == 1)
    #expect(findings.contains { $0.path == "content/site.yaml" && $0.message.contains("Asia/Hangzhu") })
  }

  @Test("--watch checks again when a source file changes")
  func watch() async throws {
    let place = try Workplace.withSite()
    let streams = try Streams()
    let process = try place.menpai.start(["check", "--today", soundDay, "--watch"], streams)
    // The threads that tests run on block other signals, and what they start takes that over.
    defer { kill(process.processIdentifier, SIGKILL) }
    try await waitUntil { streams.errors.contains("No problems found") && streams.errors.contains("Ctrl-C") }
    try place.write("name: 示例街道\ndistrict: nowhere\n", to: "content/streets/lost.yaml")
    try await waitUntil { streams.errors.contains("error[ref-unknown]") }
    #expect(process.isRunning)
  }

  /// Waits as long as a slow machine may need, and fails after that.
  private func waitUntil(_ condition: () -> Bool) async throws {
    for _ in 0..<600 {
      if condition() { return }
      try await Task.sleep(for: .milliseconds(100))
    }
    Issue.record("it never happened")
  }
}
