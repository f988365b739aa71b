import Foundation
import Testing

/// The forms in which findings come, and the streams they come on.
@Suite struct FormatTests {
  /// A site with one mistake: a street of a district that is not there.
  private func mistaken() throws -> Workplace {
    let place = try Workplace.withSite()
    try place.write("name: 示例街道\ndistrict: nowhere\n", to: "content/streets/lost.yaml")
    return place
  }

  @Test("JSON is one document on standard output with every key of the contract")
  func json() throws {
    let place = try mistaken()
    let outcome = try place.menpai("check", "--today", soundDay, "--format", "json")
    #expect(outcome.status == 1)
    #expect(outcome.errors == "")
    let document = try JSONDocument(outcome.output)
    #expect(document.version == 1)
    #expect(document.summary.errors == 1)
    #expect(document.summary.records > 10)
    #expect(document.summary.written == 0)
    let finding = try #require(document.findings.first)
    #expect(document.findings.count == 1)
    #expect(finding.rule == "ref-unknown")
    #expect(finding.severity == "error")
    #expect(finding.path == "content/streets/lost.yaml")
    #expect(finding.line == 2 && finding.column == 11)
    #expect(finding.endLine == 2 && finding.endColumn == 18)

    let keys = try #require(
      JSONSerialization.jsonObject(with: Data(outcome.output.utf8)) as? [String: Any])
    #expect(Set(keys.keys) == ["version", "findings", "summary"])
    let first = try #require((keys["findings"] as? [[String: Any]])?.first)
    #expect(
      Set(first.keys) == [
        "rule", "severity", "message", "path", "line", "column", "end_line", "end_column", "article", "help",
        "notes",
      ])
  }

  @Test("a build counts its pages and files in the JSON summary")
  func summary() throws {
    let place = try Workplace.withSite()
    let first = try JSONDocument(try place.menpai("build", "--today", soundDay, "--format", "json").output)
    #expect(first.summary.errors == 0)
    #expect(first.summary.pages > 20)
    #expect(first.summary.written >= first.summary.pages)
    let second = try JSONDocument(try place.menpai("build", "--today", soundDay, "--format", "json").output)
    #expect(second.summary.written == 0)
    #expect(second.summary.unchanged == first.summary.written)
  }

  @Test("text goes to standard error, the other forms to standard output")
  func streams() throws {
    let place = try mistaken()
    let text = try place.menpai("check", "--today", soundDay)
    #expect(text.output == "")
    #expect(text.errors.contains("error[ref-unknown]"))
    #expect(text.errors.contains("--> content/streets/lost.yaml:2:11"))
    #expect(text.errors.contains("2 | district: nowhere"))
    let sarif = try place.menpai("check", "--today", soundDay, "--format", "sarif")
    #expect(sarif.status == 1)
    #expect(sarif.errors == "")
    let log = try #require(JSONSerialization.jsonObject(with: Data(sarif.output.utf8)) as? [String: Any])
    #expect(log["version"] as? String == "2.1.0")
    let github = try place.menpai("check", "--today", soundDay, "--format", "github")
    #expect(github.errors == "")
    #expect(github.output.hasPrefix("::error file=content/streets/lost.yaml,line=2,"))
  }

  @Test(
    "colours: never where there is no terminal, unless asked for",
    arguments: [
      ([], [:], false), (["--color", "always"], [:], true), (["--color", "never"], [:], false),
      (["--color", "auto"], [:], false), ([], ["NO_COLOR": "1"], false),
      (["--color", "always"], ["NO_COLOR": "1"], true),
    ])
  func colours(flags: [String], environment: [String: String], isColoured: Bool) throws {
    let place = try mistaken()
    let outcome = try place.menpai(in: environment).run(["check", "--today", soundDay] + flags)
    #expect(outcome.errors.contains("\u{1B}[") == isColoured)
  }

  @Test("findings speak the language that was asked for")
  func language() throws {
    let place = try mistaken()
    let chinese = try place.menpai("check", "--today", soundDay, "--lang", "zh-CN", "--format", "json")
    let english = try place.menpai("check", "--today", soundDay, "--lang", "en", "--format", "json")
    let inChinese = try #require(try JSONDocument(chinese.output).findings.first)
    let inEnglish = try #require(try JSONDocument(english.output).findings.first)
    #expect(inChinese.rule == inEnglish.rule)
    #expect(inChinese.message.unicodeScalars.contains { (0x4E00...0x9FFF).contains($0.value) })
    #expect(inEnglish.message.hasPrefix("there is no") || inEnglish.message.contains("no "))
    #expect(inChinese.message != inEnglish.message)
  }
}
