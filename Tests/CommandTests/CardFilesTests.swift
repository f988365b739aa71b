import Foundation
import Testing

/// `menpai cards`: the files that it makes, and what becomes of them where it cannot.
@Suite struct CardFilesTests {
  private static let cards = "content/cards/cards.yaml"

  private func cards(_ place: Workplace, _ arguments: String...) throws -> Outcome {
    try place.menpai.run(["cards", "--today", soundDay] + arguments)
  }

  private func files(_ folder: String, of place: Workplace) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: place.root.appendingPathComponent(folder).path)
      .sorted()
  }

  private func bytes(_ path: String, of place: Workplace) throws -> Data {
    try Data(contentsOf: place.root.appendingPathComponent(path))
  }

  @Test(
    "the files are named after what they hold, and begin as their form does",
    arguments: [
      (["--community", "yihao"], ["yihao-card.pdf"], "%PDF-"),
      ([], ["card.pdf"], "%PDF-"),
      (["--district", "shili"], ["shili-card.pdf"], "%PDF-"),
      (["--design", "notice"], ["notice.pdf"], "%PDF-"),
      (["--community", "yihao", "--design", "card-large"], ["yihao-card-large.pdf"], "%PDF-"),
      (
        ["--community", "yihao", "--as", "svg"], ["yihao-card-back.svg", "yihao-card-front.svg"], "<svg"
      ),
      (["--community", "yihao", "--design", "notice", "--as", "svg"], ["yihao-notice-front.svg"], "<svg"),
      (["--community", "yihao", "--as", "html"], ["yihao-card.html"], "<!DOCTYPE html>"),
      (["--calibration"], ["calibration.pdf"], "%PDF-"),
    ] as [([String], [String], String)])
  func names(arguments: [String], expected: [String], beginning: String) throws {
    let place = try Workplace.withSite()
    let before = try place.state(of: "content")
    let outcome = try place.menpai.run(["cards", "--today", soundDay, "--output", "out"] + arguments)
    #expect(outcome.status == 0, "\(outcome.errors)")
    #expect(try files("out", of: place) == expected)
    for file in expected {
      #expect(outcome.output.contains("Wrote out/\(file)\n"))
      let text = String(decoding: try bytes("out/" + file, of: place).prefix(200), as: UTF8.self)
      #expect(text.contains(beginning), "\(text)")
    }
    #expect(try place.state(of: "content") == before)
  }

  @Test("what a layout is for is what it says in shows:, whatever its name")
  func shows() throws {
    let place = try Workplace.withSite()
    let theme = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appendingPathComponent("themes/default/print")
    for (name, copy) in [("notice", "door"), ("card", "notice-small")] {
      let text = try String(contentsOf: theme.appendingPathComponent("\(name).yaml"), encoding: .utf8)
      try place.write(text, to: "overrides/print/\(copy).yaml")
    }
    let records = try place.text(Self.cards)
    try place.write(records.replacing("design: notice", with: "design: door"), to: Self.cards)
    let usual = try cards(place, "--community", "yihao", "--record", "--output", "out")
    #expect(usual.status == 0, "\(usual.errors)")
    for design in ["door", "notice-small"] {
      let outcome = try cards(
        place, "--community", "yihao", "--design", design, "--record", "--output", "out")
      #expect(outcome.status == 0, "\(outcome.errors)")
    }
    #expect(
      try files("out", of: place) == ["yihao-card.pdf", "yihao-door.pdf", "yihao-notice-small.pdf"])
    let parts = try place.text(Self.cards).components(separatedBy: "- id: notices")
    #expect(parts[0].components(separatedBy: "community: yihao").count == 3)
    #expect(parts[0].contains("design: notice-small") && !parts[0].contains("design: door"))
    #expect(parts[1].components(separatedBy: "community: yihao").count == 2)
    #expect(try place.menpai("check", "--today", soundDay, "--strict").status == 0)
  }

  @Test("without --output the files lie in cards/, and the same order makes the same bytes")
  func again() throws {
    let place = try Workplace.withSite()
    #expect(try cards(place, "--community", "yihao").output.contains("Wrote cards/yihao-card.pdf\n"))
    _ = try cards(place, "--community", "yihao", "--output", "out")
    #expect(try bytes("cards/yihao-card.pdf", of: place) == bytes("out/yihao-card.pdf", of: place))
  }

  @Test(
    "a sheet, a first cell, and what makes up for the printer each change the sheet",
    arguments: [
      ["--sheet", "single"], ["--sheet", "a4-2x4"], ["--sheet", "sra3"], ["--start", "3"],
      ["--offset", "0.5,-1"],
      ["--scale", "1.01"],
    ])
  func printer(options: [String]) throws {
    let place = try Workplace.withSite()
    let usual = ["cards", "--today", soundDay, "--community", "yihao", "--output"]
    _ = try place.menpai.run(usual + ["usual"])
    let outcome = try place.menpai.run(usual + ["other"] + options)
    #expect(outcome.status == 0, "\(outcome.errors)")
    #expect(
      try bytes("usual/yihao-card.pdf", of: place) != bytes("other/yihao-card.pdf", of: place))
  }

  @Test("a sheet that is begun later holds fewer, and so many are recorded")
  func startCell() throws {
    let place = try Workplace.withSite()
    let outcome = try cards(
      place, "--community", "yihao", "--start", "8", "--copies", "2", "--record", "--output", "out")
    #expect(outcome.status == 0, "\(outcome.errors)")
    // The cells 8, 9 and 10, printed twice.
    #expect(try place.text(Self.cards).contains("copies: 6\n"))
  }

  @Test(
    "a design or sheet that the theme does not have is wrong usage, and gets the one that was meant",
    arguments: [
      (["--design", "card-larg"], "the theme has no print layout “card-larg”", "did you mean card-large?"),
      (
        ["--design", "qzxqzx"], "the theme has no print layout “qzxqzx”", "there are card, "
      ),
      (["--sheet", "a4_2x5"], "the theme has no sheet “a4_2x5”", "did you mean a4-2x5"),
      (["--sheet", "a4-2x6"], "the theme has no sheet “a4-2x6”", "there are single, a4-2x5"),
      (["--sheet", "qzxqzx"], "the theme has no sheet “qzxqzx”", "there are single, a4-2x5"),
      (["--design", "notice", "--sheet", "a4-2x5"], "sheet a4-2x5: ", "does not lie within paper"),
      (["--start", "11"], "sheet a4-2x5: there is no cell 11", "the first is 1, the last 10"),
      (["--sheet", "single", "--start", "2"], "sheet single: there is no cell 2", "the first is 1"),
    ])
  func unknown(arguments: [String], message: String, help: String) throws {
    let place = try Workplace.withSite()
    let before = try place.state(of: ".")
    let outcome = try place.menpai.run(
      ["cards", "--today", soundDay, "--record", "--output", "out"] + arguments)
    #expect(outcome.status == 2, "\(outcome.errors)")
    #expect(outcome.output == "")
    #expect(outcome.errors.contains(message), "\(outcome.errors)")
    #expect(outcome.errors.contains(help), "\(outcome.errors)")
    #expect(try place.state(of: ".") == before)
  }

  @Test("what does not print well is said, and printed and recorded all the same")
  func warnings() throws {
    let place = try Workplace.withSite()
    let file = "content/communities/shili.yaml"
    let text = try place.text(file)
    try place.write(text.replacingOccurrences(of: "一号社区", with: "一号𮧵社区"), to: file)
    let outcome = try cards(place, "--community", "yihao", "--record", "--output", "out")
    #expect(outcome.status == 0)
    #expect(outcome.errors.contains("warning[print-glyph-missing]"), "\(outcome.errors)")
    #expect(outcome.errors.contains("--> \(file):"))
    #expect(outcome.output.contains("Wrote out/yihao-card.pdf\nRecorded in \(Self.cards) (1 run)\n"))
    let json = try cards(place, "--community", "yihao", "--output", "out", "--format", "json")
    #expect(try JSONDocument(json.output).findings.contains { $0.rule == "print-glyph-missing" })
    #expect(json.errors == "")
  }

  @Test("where the files cannot be written nothing is recorded, and the exit code is 3")
  func readOnly() throws {
    let place = try Workplace.withSite()
    let files = FileManager.default
    let output = place.root.appendingPathComponent("out").path
    try files.createDirectory(atPath: output, withIntermediateDirectories: true)
    try files.setAttributes([.posixPermissions: 0o555], ofItemAtPath: output)
    // Whoever prints could write the record, so that only the folder stops it.
    for path in ["content/cards", Self.cards] {
      try files.setAttributes(
        [.posixPermissions: 0o777], ofItemAtPath: place.root.appendingPathComponent(path).path)
    }
    let before = try place.text(Self.cards)
    let outcome = try Unprivileged.run(
      place.menpai, ["cards", "--today", soundDay, "--community", "yihao", "--record", "--output", output])
    #expect(outcome.status == 3, "\(outcome.errors)")
    #expect(outcome.output == "")
    #expect(outcome.errors.contains("out/yihao-card.pdf"), "\(outcome.errors)")
    #expect(try self.files("out", of: place) == [])
    #expect(try place.text(Self.cards) == before)
  }
}
