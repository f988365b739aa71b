import Foundation
import Testing

/// `menpai cards`: what is due for reprint, and what is recorded when something is printed.
@Suite struct CardsTests {
  private static let cards = "content/cards/cards.yaml"

  /// A new site in which 500 cards of 一号社区 were printed and recorded.
  private func printed() throws -> Workplace {
    let place = try Workplace.withSite()
    let outcome = try place.menpai(
      "cards", "--community", "yihao", "--record", "--copies", "500", "--output", "out", "--today", soundDay)
    try #require(outcome.status == 0, "\(outcome.errors)")
    return place
  }

  private func replace(_ old: String, with new: String, in path: String, of place: Workplace) throws {
    let text = try place.text(path)
    try #require(text.contains(old))
    try place.write(text.replacingOccurrences(of: old, with: new), to: path)
  }

  @Test("with nothing printed there is nothing to print again, and --due alone writes nothing")
  func nothing() throws {
    let place = try Workplace.withSite()
    let before = try place.state(of: ".")
    let outcome = try place.menpai("cards", "--due", "--today", soundDay)
    #expect(outcome.status == 0)
    #expect(outcome.output == "Nothing that was printed is due for reprint.\n")
    #expect(outcome.errors == "")
    #expect(try place.state(of: ".") == before)
  }

  @Test("--record writes the run below the card record's fields, and the site stays sound")
  func record() throws {
    let place = try Workplace.withSite()
    let before = try place.text(Self.cards)
    let outcome = try place.menpai(
      "cards", "--community", "yihao", "--record", "--copies", "500", "--output", "out", "--today", soundDay)
    #expect(outcome.status == 0, "\(outcome.errors)")
    #expect(outcome.output.contains("Recorded in content/cards/cards.yaml (1 run)\n"))
    let after = try place.text(Self.cards)
    let last = try #require(before.range(of: "edition: 2026-11-20\n"))
    #expect(
      after.hasPrefix(
        before[..<last.upperBound] + "  printed:\n    - community: yihao\n      on: \(soundDay)\n"))
    #expect(after.hasSuffix(before[last.upperBound...]))
    #expect(after.contains("      states:\n        community: 一号社区\n"))
    #expect(try place.menpai("check", "--strict", "--today", soundDay).status == 0)
  }

  @Test("a changed lawyer is listed with what changed from what to what, and how many copies are out")
  func due() throws {
    let place = try printed()
    let other = "content/lawyers/li-li.yaml"
    try replace("phone: 0571-80001234", with: "phone: 0571-80001235", in: other, of: place)
    try replace("email: office@example.org", with: "email: li-li@example.org", in: other, of: place)
    try replace("lawyer: zhang-yang", with: "lawyer: li-li", in: "content/pairings/shili.yaml", of: place)
    let outcome = try place.menpai("cards", "--due", "--today", soundDay)
    #expect(outcome.status == 0)
    let lines = outcome.output.split(separator: "\n").map(String.init)
    let heading = lines.first?.split(separator: " ").joined(separator: " ")
    #expect(heading == "Community Design Printed Out What changed")
    try #require(lines.count == 6, "\(outcome.output)")
    #expect(lines[1].hasPrefix("一号社区   card    2026-12-01  "))
    #expect(lines[1].hasSuffix("lawyer: 张样 → 李例"))
    #expect(lines[5].hasSuffix("copies out."))
    let chinese = try place.menpai("cards", "--due", "--today", soundDay, "--lang", "zh-CN")
    #expect(chinese.output.contains("律师：张样 → 李例"))
  }

  @Test("in other forms the list is findings, in JSON with a row for each")
  func forms() throws {
    let place = try printed()
    try replace("lawyer: zhang-yang", with: "lawyer: li-li", in: "content/pairings/shili.yaml", of: place)
    let outcome = try place.menpai("cards", "--due", "--today", soundDay, "--format", "json")
    let document = try JSONDocument(outcome.output)
    #expect(outcome.status == 0)
    #expect(document.findings.map(\.rule) == ["art13-card-outdated"])
    #expect(document.findings.first?.path == Self.cards)
    #expect(document.findings.first?.notes.first?.message == "lawyer: 张样 → 李例")
    let json = try #require(JSONSerialization.jsonObject(with: Data(outcome.output.utf8)) as? [String: Any])
    let rows = try #require(json["due"] as? [[String: Any]])
    #expect(rows.count == 1)
    #expect(rows.first?["community"] as? String == "yihao")
    #expect(rows.first?["printed"] as? String == soundDay)
    for format in ["sarif", "github"] {
      let other = try place.menpai("cards", "--due", "--today", soundDay, "--format", format)
      #expect(other.output.contains("art13-card-outdated"))
    }
  }

  @Test("what is due is printed, recorded, and then no longer due")
  func reprint() throws {
    let place = try printed()
    try replace("lawyer: zhang-yang", with: "lawyer: li-li", in: "content/pairings/shili.yaml", of: place)
    let reprint = try place.menpai(
      "cards", "--due", "--record", "--copies", "10", "--output", "out", "--today", "2026-12-02")
    #expect(reprint.status == 0, "\(reprint.errors)")
    #expect(reprint.output.contains("Recorded in content/cards/cards.yaml (1 run)"))
    let after = try place.menpai("cards", "--due", "--today", "2026-12-02")
    #expect(after.output == "Nothing that was printed is due for reprint.\n")
  }

  @Test("only what was selected is listed; selections add up")
  func selection() throws {
    let place = try Workplace.withSite()
    let all = ["cards", "--record", "--output", "out", "--today", soundDay]
    try #require(try place.menpai.run(all).status == 0)
    try replace("hotline: 12348", with: "hotline: 0571-12348000", in: "content/site.yaml", of: place)
    func due(_ selection: String...) throws -> Int {
      let outcome = try place.menpai.run(
        ["cards", "--due", "--today", soundDay, "--format", "json"] + selection)
      return try JSONDocument(outcome.output).findings.count
    }
    #expect(try due() == 3)
    #expect(try due("--community", "yihao") == 1)
    #expect(try due("--street", "shuibian") == 2)
    #expect(try due("--street", "shuibian", "--community", "yihao", "--community", "yihao") == 3)
    #expect(try due("--district", "shili") == 3)
    #expect(try due("--design", "notice") == 0)
  }

  @Test("the same run again on one day adds its copies")
  func again() throws {
    let place = try printed()
    let before = try place.text(Self.cards)
    let copies = try #require(before.firstMatch(of: /copies: (\d+)/)).output.1
    let number = try #require(Int(copies))
    let outcome = try place.menpai(
      "cards", "--community", "yihao", "--record", "--copies", "500", "--output", "out", "--today", soundDay)
    #expect(outcome.status == 0)
    #expect(
      try place.text(Self.cards)
        == before.replacingOccurrences(of: "copies: \(number)", with: "copies: \(2 * number)"))
  }

  @Test("a record's permissions stay, and a link stays a link")
  func permissions() throws {
    let place = try Workplace.withSite()
    let file = place.root.appendingPathComponent(Self.cards)
    let kept = place.root.appendingPathComponent("content/cards/.kept.yaml")
    try FileManager.default.moveItem(at: file, to: kept)
    try FileManager.default.createSymbolicLink(at: file, withDestinationURL: kept)
    try FileManager.default.setAttributes([.posixPermissions: 0o640], ofItemAtPath: kept.path)
    let outcome = try place.menpai("cards", "--record", "--output", "out", "--today", soundDay)
    #expect(outcome.status == 0, "\(outcome.errors)")
    #expect(try place.text("content/cards/.kept.yaml").contains("printed:"))
    #expect(try FileManager.default.destinationOfSymbolicLink(atPath: file.path) == kept.path)
    let mode = try FileManager.default.attributesOfItem(atPath: kept.path)[.posixPermissions] as? Int
    #expect(mode == 0o640)
    let files = try FileManager.default.contentsOfDirectory(
      atPath: place.root.appendingPathComponent("content/cards").path)
    #expect(files.sorted() == [".kept.yaml", "cards.yaml"])
  }

  @Test("with an error in the content nothing is made and nothing recorded")
  func errors() throws {
    let place = try Workplace.withSite()
    try place.write("name: [\n", to: "content/streets/broken.yaml")
    let before = try place.state(of: ".")
    let outcome = try place.menpai("cards", "--record", "--output", "out", "--today", soundDay)
    #expect(outcome.status == 1)
    #expect(outcome.errors.contains("error[record-syntax]"))
    #expect(try place.state(of: ".") == before)
  }

  @Test("without a card record there is no place to record in: nothing is made, and it says what to write")
  func noRecord() throws {
    let place = try Workplace.withSite()
    try FileManager.default.removeItem(at: place.root.appendingPathComponent(Self.cards))
    let before = try place.state(of: ".")
    let outcome = try place.menpai(
      "cards", "--design", "notice", "--record", "--output", "out", "--today", soundDay)
    #expect(outcome.status == 2)
    #expect(outcome.errors.contains("{for: all, design: notice, edition: "))
    #expect(try place.state(of: ".") == before)
  }

  @Test(
    "an id that no record has is wrong usage, and gets the one that was meant",
    arguments: [
      (["--community", "yihoa"], "did you mean yihao?"),
      (["--street", "shuibain"], "did you mean shuibian?"),
      (["--district", "shilli"], "did you mean shili?"),
      (["--community", "x"], "there are liangqiao, sanzhang, yihao"),
    ])
  func unknown(arguments: [String], help: String) throws {
    let place = try Workplace.withSite()
    let outcome = try place.menpai.run(["cards", "--due", "--today", soundDay] + arguments)
    #expect(outcome.status == 2)
    #expect(outcome.output == "")
    #expect(outcome.errors.contains(help), "\(outcome.errors)")
  }

  @Test("an id that a record once had is answered with the one it has")
  func renamed() throws {
    let place = try Workplace.withSite()
    try replace(
      "- id: yihao\n", with: "- id: yihao\n  former_ids: [laoyihao]\n", in: "content/communities/shili.yaml",
      of: place)
    let outcome = try place.menpai("cards", "--due", "--today", soundDay, "--community", "laoyihao")
    #expect(outcome.status == 2)
    #expect(outcome.errors.contains("it is called yihao now"))
  }

  @Test(
    "wrong usage is exit code 2",
    arguments: [
      ["--start", "0"], ["--start", "x"], ["--offset", "1,2,3"], ["--offset", "left"], ["--offset", "50,0"],
      ["--scale", "2"], ["--scale", "0"], ["--scale", "nan"], ["--as", "docx"],
      ["--copies", "0", "--record"],
      ["--copies", "5"], ["--calibration", "--due"], ["--calibration", "--record"], ["--design", "No Such"],
      ["--output", ""], ["--community"], ["--today", "tomorrow"], ["extra"],
    ])
  func wrongUsage(arguments: [String]) throws {
    let place = try Workplace.withSite()
    let before = try place.state(of: ".")
    let outcome = try place.menpai.run(["cards"] + arguments)
    #expect(outcome.status == 2)
    #expect(outcome.output == "")
    #expect(outcome.errors != "")
    #expect(try place.state(of: ".") == before)
  }

  @Test("every option of the command is in its help")
  func help() throws {
    let help = try Workplace().menpai("cards", "--help").output
    for flag in [
      "--site", "--today", "--district", "--street", "--community", "--design", "--sheet", "--due",
      "--record",
      "--copies", "--start", "--offset", "--scale", "--as", "--calibration", "--output", "--format", "--lang",
      "--color",
    ] {
      #expect(help.contains(flag), "\(flag)")
    }
  }
}
