import Foundation
import Testing

/// `menpai withdraw`: what it lists, what it writes, and what it refuses.
@Suite struct WithdrawTests {
  private static let record = "content/lawyers/zhang-yang.yaml"

  private func withdraw(_ place: Workplace, _ arguments: String...) throws -> Outcome {
    try place.menpai.run(["withdraw"] + arguments + ["--today", soundDay])
  }

  @Test("without --write it lists what changes and writes nothing")
  func rehearsal() throws {
    let place = try Workplace.withSite()
    let before = try place.state(of: "content")
    let outcome = try withdraw(place, "lawyer", "zhang-yang")
    #expect(outcome.status == 0, "\(outcome.errors)")
    #expect(outcome.errors == "")
    #expect(
      outcome.output.hasPrefix(
        "The site built anew after 张样 (\(Self.record)) withdrew consent on \(soundDay):\n"))
    #expect(outcome.output.contains("\n  lawyers/zhang-yang/index.html\n"))
    #expect(outcome.output.contains("\nOnce the site is built again, 0 places are left.\n"))
    #expect(outcome.output.hasSuffix("Nothing was written. Add --write to do it.\n"))
    #expect(try place.state(of: "content") == before)
    #expect(!place.has("public"))
  }

  @Test("--write adds the day to the consent and nothing else, and the next build takes the person down")
  func written() throws {
    let place = try Workplace.withSite()
    #expect(try place.menpai("build", "--without", "pdf", "--today", soundDay).status == 0)
    #expect(try place.text("public/lawyers/zhang-yang/index.html").contains("张样"))
    let before = try place.text(Self.record)
    let outcome = try withdraw(place, "lawyer", "zhang-yang", "--write")
    #expect(outcome.status == 0, "\(outcome.errors)")
    #expect(outcome.output.contains("Wrote \(Self.record). Now run `menpai build`"))
    let after = try place.text(Self.record)
    #expect(
      after.replacingOccurrences(of: ", withdrawn: \(soundDay)", with: "")
        .replacingOccurrences(of: "\n  withdrawn: \(soundDay)", with: "") == before)
    #expect(after != before)

    let build = try place.menpai("build", "--without", "pdf", "--today", soundDay)
    #expect(build.status == 0, "\(build.errors)")
    for case let file as String in FileManager.default.enumerator(
      atPath: place.root.appendingPathComponent("public").path) ?? FileManager.DirectoryEnumerator()
    where file.hasSuffix("html") || file.hasSuffix("json") || file.hasSuffix("vcf") {
      #expect(try !place.text("public/" + file).contains("张样"), "\(file)")
    }
    let again = try withdraw(place, "lawyer", "zhang-yang", "--write")
    #expect(again.status == 0)
    #expect(
      again.output.hasPrefix("The consent of 张样 (\(Self.record)) is withdrawn already.\n\nNo file changes.\n")
    )
    #expect(try place.text(Self.record) == after)
  }

  @Test("printed cards are listed to be taken back, texts to be edited by hand")
  func printedAndMentioned() throws {
    let place = try Workplace.withSite()
    try place.write(
      "---\ntitle: 说明\n---\n\n张样律师周二在。\n", to: "content/pages/help.md")
    let cards = try place.menpai(
      "cards", "--community", "yihao", "--record", "--copies", "500", "--output", "out", "--today", soundDay)
    #expect(cards.status == 0, "\(cards.errors)")
    let outcome = try withdraw(place, "lawyer", "zhang-yang")
    #expect(outcome.status == 0)
    #expect(outcome.output.contains("Printed, to be taken back (1):\n"))
    #expect(outcome.output.contains("5000 copies out\n"))
    #expect(outcome.output.contains("by hand (1):\n  content/pages/help.md:5:1\n"))
    #expect(outcome.output.contains("until the text is edited (1):\n  help/index.html\n"))
    #expect(outcome.output.contains("1 place is left."))
    #expect(outcome.errors.contains("warning[privacy-withdrawn-name]"))

    #expect(try withdraw(place, "lawyer", "zhang-yang", "--write").status == 0)
    let due = try place.menpai("cards", "--due", "--today", soundDay)
    #expect(due.output.contains("recall: the lawyer has withdrawn consent"))
    #expect(due.output.hasSuffix("1 due for reprint, 5000 copies out. To be taken back first: 1.\n"))
  }

  @Test("in JSON: the texts as findings, then files, printed pieces and what is left")
  func json() throws {
    let place = try Workplace.withSite()
    try place.write("---\ntitle: 说明\n---\n\n张样律师周二在。\n", to: "content/pages/help.md")
    let outcome = try withdraw(
      place, "lawyer", "zhang-yang", "--format", "json", "--write", "--on", "2026-11-30")
    #expect(outcome.status == 0, "\(outcome.errors)")
    #expect(outcome.errors == "")
    let document = try JSONDocument(outcome.output)
    #expect(document.findings.map(\.rule) == ["privacy-withdrawn-name"])
    #expect(document.findings.first?.line == 5)
    let json = try #require(JSONSerialization.jsonObject(with: Data(outcome.output.utf8)) as? [String: Any])
    let withdrawal = try #require(json["withdrawal"] as? [String: Any])
    #expect(withdrawal["on"] as? String == "2026-11-30")
    #expect(withdrawal["written"] as? Bool == true)
    let outputs = try #require(json["outputs"] as? [[String: String]])
    #expect(outputs.contains(["address": "help/index.html", "after": "mentions"]))
    #expect(outputs.contains(["address": "lawyers/zhang-yang/index.html", "after": "updating"]))
    #expect(json["places_left"] as? Int == 1)
    #expect(try place.text(Self.record).contains("withdrawn: 2026-11-30"))
  }

  @Test("a volunteer and an awardee are named by --member")
  func members() throws {
    let place = try Workplace.withSite()
    try place.write(
      """
      - {year: 2025, kind: volunteer, awardee: {name: 甲生, consent: {on: 2025-01-01, covers: [name]}}, award: 一, body: 团市委, date: 2025-12-01}
      - {year: 2026, kind: volunteer, awardee: {name: 甲生, consent: {on: 2025-01-01, covers: [name]}}, award: 二, body: 团市委, date: 2026-11-01}

      """, to: "content/honours/all.yaml")
    let both = try withdraw(place, "honour", "--member", "甲生", "--write")
    #expect(both.status == 2)
    #expect(both.errors.contains("the name stands 2 times"))
    let one = try withdraw(place, "表彰", "2026", "--member", "甲生", "--write")
    #expect(one.status == 0, "\(one.errors)")
    #expect(
      one.output.contains(
        "Others of the same name; withdraw there too if it is the same person (1):\n  content/honours/all.yaml:1:"
      ))
    let lines = try place.text("content/honours/all.yaml").split(separator: "\n")
    #expect(!lines[0].contains("withdrawn"))
    #expect(lines[1].contains("covers: [name], withdrawn: \(soundDay)}"))
  }

  @Test(
    "what cannot be meant is wrong usage, and nothing is written",
    arguments: [
      (["lawyer"], "say which lawyer"),
      (["lawyer", "zhang_yang"], "did you mean zhang-yang?"),
      (["lawyer", "zhang-yan"], "there is no lawyer “zhang-yan”"),
      (["lawyer", "zhang-yang", "--member", "张样"], "goes with team and honour only"),
      (["team", "yihao"], "name the person with --member"),
      (["team", "--member", "没有"], "nobody called 没有"),
      (["lawyer", "zhang-yang", "--on", "2030-01-01"], "has not come yet"),
      (["lawyer", "zhang-yang", "--on", "1999-01-01"], "lies before the consent"),
      (["community", "yihao"], "community"),
    ])
  func refused(arguments: [String], words: String) throws {
    let place = try Workplace.withSite()
    let before = try place.state(of: "content")
    let outcome = try place.menpai.run(["withdraw"] + arguments + ["--write", "--today", soundDay])
    #expect(outcome.status == 2)
    #expect(outcome.errors.contains(words), "\(outcome.errors)")
    #expect(try place.state(of: "content") == before)
  }

  @Test("a record without a consent gets none, and says why")
  func withoutConsent() throws {
    let place = try Workplace.withSite()
    let text = try place.text(Self.record)
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    try place.write(
      lines.filter { !$0.contains("consent:") && !$0.contains("  on: ") && !$0.contains("covers:") }
        .joined(separator: "\n"), to: Self.record)
    let before = try place.text(Self.record)
    let outcome = try withdraw(place, "lawyer", "zhang-yang", "--write")
    #expect(outcome.status == 2)
    #expect(outcome.errors.contains("records no consent of this person"))
    #expect(try place.text(Self.record) == before)
  }

  @Test("errors elsewhere do not keep a person from being taken down, and it says what they hold up")
  func otherErrors() throws {
    let place = try Workplace.withSite()
    try place.write("title: [\n", to: "content/press/broken.yaml")
    let outcome = try withdraw(place, "lawyer", "zhang-yang", "--write")
    #expect(outcome.status == 0)
    #expect(outcome.output.contains("Mind: the content has"))
    #expect(try place.text(Self.record).contains("withdrawn: \(soundDay)"))
  }
}
