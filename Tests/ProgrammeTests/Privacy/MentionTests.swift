import Diagnostics
import Testing

@testable import Programme

@Suite("A text that mentions somebody who withdrew consent") struct MentionTests {
  private func ranges(_ text: String) -> [String] {
    let traces = PersonMatcher(
      name: "林若谷", pinyin: "Lín Ruògǔ", mobile: "13905712468", email: "ruogu@example.org")
    let bytes = Array(text.utf8)
    return bytes.withUnsafeBufferPointer { traces.ranges(in: $0) }
      .map { String(decoding: bytes[$0], as: UTF8.self) }
  }

  @Test(
    "is found however the name is written",
    arguments: [
      "林若谷", "林　若谷", "林 若 谷", "林**若**谷", "林若\n谷", "林\u{200B}若谷", "Lin Ruogu", "lin ruogu", "LIN RUOGU",
      "Lín Ruògǔ", "linruogu", "Lin-Ruogu", "13905712468", "139 0571 2468", "139-0571-2468", "１３９０５７１２４６８",
      "ruogu@example.org", "Ruogu@Example.org",
    ])
  func found(_ mention: String) {
    #expect(ranges("请找\(mention)。") == [mention])
    #expect(ranges("（\(mention)），\(mention)") == [mention, mention])
  }

  @Test(
    "and is no part of another name, word or number",
    arguments: [
      "林若", "若谷", "森林若干谷", "Lin Ruo", "Linruoguo", "colin ruogu", "139057124689", "213905712468",
      "1390571246",
      "xruogu@example.org", "林谷若",
    ])
  func others(_ text: String) {
    #expect(ranges("请找\(text)。") == [])
  }

  private var withdrawn: RuleCity {
    RuleCity.sound.replacing(
      "until: 2028-12-31, covers", with: "withdrawn: 2026-03-01, covers", in: "content/lawyers/lin.yaml")
  }

  @Test("every published text is looked at, at the place itself")
  func places() {
    let city =
      withdrawn
      .appending("\n请找林昭。\n", to: "content/bulletins/a.md")
      .replacing(
        "title: 简报\ndate: 2026-01-01", with: "title: 林昭的简报\ndate: 2026-01-01", in: "content/bulletins/b.md"
      )
      .adding("for: all\nedition: 2026-01-01\nlines: [林昭律师]\n", at: "content/cards/a.yaml")
      .replacing(
        "place: 一楼 101 室", with: "place: 一楼 101 室, access: 找林昭开门", in: "content/communities/all.yaml"
      )
      .replacing("mediation: {name: 调解委员会", with: "mediation: {name: 林昭", in: "content/communities/all.yaml")
    let found = city.findings().filter { $0.rule == "privacy-withdrawn-name" }
    #expect(
      found.map(\.place.path) == [
        "content/bulletins/a.md", "content/bulletins/b.md", "content/cards/a.yaml",
        "content/communities/all.yaml",
        "content/communities/all.yaml",
      ])
    #expect(found.allSatisfy { city.covered($0.place) == "林昭" && $0.severity == .warning })
    for finding in found {
      let said = [finding.message, finding.help].compactMap { $0 }.flatMap { [$0.zh, $0.en] }
      #expect(said.allSatisfy { !$0.contains("林昭") })
    }
  }

  @Test("what is internal, the record itself and others of the name are none")
  func silence() {
    let city =
      withdrawn
      .replacing("place: 一楼 101 室}", with: "place: 一楼 101 室}\n  note: 林昭", in: "content/communities/all.yaml")
      .appending("\nspecialties: [林昭]", to: "content/lawyers/lin.yaml")
      .replacing("name: 吴桐", with: "name: 林昭", in: "content/lawyers/wu.yaml")
    #expect(city.findings().map(\.rule.rawValue) == ["art13-consent"])
    // A consent that merely ran out leaves the name.
    let expired = RuleCity.sound.replacing(
      "until: 2028-12-31, covers", with: "until: 2026-03-01, covers", in: "content/lawyers/lin.yaml"
    ).appending("\n请找林昭。\n", to: "content/bulletins/a.md")
    #expect(expired.findings().map(\.rule.rawValue) == ["art13-consent"])
  }

  @Test("somebody else of the name is exempted by a waiver on the text's record")
  func waived() {
    let waiver = "waivers: [{rule: privacy-withdrawn-name, reason: 同名, approved_by: 市律协, on: 2026-03-02}]\n"
    let city = withdrawn.replacing("number: 7\n", with: "number: 7\n\(waiver)", in: "content/bulletins/a.md")
    #expect(city.findings().map(\.rule.rawValue) == ["waiver-unused", "art13-consent"])
    let mentioned = city.appending("\n请找林昭。\n", to: "content/bulletins/a.md")
    #expect(mentioned.findings().map(\.rule.rawValue) == ["art13-consent"])
  }
}
