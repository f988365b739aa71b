import Foundation
import Testing

/// `new`, `schema`, `init`, `explain`, `theme keys` and `doctor`.
@Suite struct RecordTests {
  static let types = [
    "site", "district", "street", "community", "firm", "lawyer", "school", "team", "pairing", "card",
    "bulletin", "event", "activity", "annual", "honour", "press", "page", "holidays", "representation",
    "request", "evaluation", "spot-check",
  ]

  @Test("a new record lies where check finds it, and check names what is still to be filled in")
  func newRecord() throws {
    let place = try Workplace.withSite()
    let outcome = try place.menpai("new", "community", "qingbo")
    #expect(outcome.status == 0)
    #expect(outcome.output.contains("content/communities/qingbo.yaml"))
    #expect(outcome.errors == "")
    let check = try place.menpai("check", "--today", soundDay, "--format", "json")
    let findings = try JSONDocument(check.output).findings
    #expect(check.status == 1)
    #expect(findings.contains { $0.rule == "record-missing-field" })
    #expect(findings.allSatisfy { $0.path == "content/communities/qingbo.yaml" })
    #expect(!findings.contains { ["record-syntax", "record-unknown-field"].contains($0.rule) })
  }

  @Test("a new record is never written over one that is there, whatever its ending")
  func neverOver() throws {
    let place = try Workplace.withSite()
    try place.write("name: 我的\n", to: "content/communities/mine.md")
    for id in ["mine", "other"] {
      let first = try place.menpai("new", "community", id)
      #expect(first.status == (id == "mine" ? 2 : 0))
    }
    let before = try place.state(of: "content")
    let again = try place.menpai("new", "community", "other")
    #expect(again.status == 2)
    #expect(again.errors.contains("content/communities/other.yaml"))
    #expect(try place.state(of: "content") == before)
    #expect(try place.text("content/communities/mine.md") == "name: 我的\n")
  }

  @Test("new records are named in the language of the user, by either name of the type")
  func chineseRecord() throws {
    let place = try Workplace.withSite()
    let outcome = try place.menpai("new", "社区", "qingbo", "--lang", "zh-CN")
    #expect(outcome.status == 0)
    #expect(try place.text("content/communities/qingbo.yaml").contains("名称:"))
  }

  @Test("what designers write has a schema too, by either name")
  func designFormats() throws {
    let place = try Workplace.withSite()
    for (name, key) in [("layout", "bleed"), ("sheet", "paper"), ("纸张格式", "columns"), ("theme", "version")] {
      let schema = try place.menpai("schema", name)
      #expect(schema.status == 0 && schema.errors == "", "\(name)")
      #expect(schema.output.contains("\"\(key)\": {"), "\(name)")
    }
    let misspelt = try place.menpai("schema", "layuot")
    #expect(misspelt.status == 2 && misspelt.errors.contains("layout"))
  }

  @Test(
    "every type's schema is a JSON Schema, and its new record is one that check can read", arguments: types)
  func everyType(_ type: String) throws {
    let place = try Workplace.withSite()
    let schema = try place.menpai("schema", type)
    #expect(schema.status == 0)
    let value = try #require(JSONSerialization.jsonObject(with: Data(schema.output.utf8)) as? [String: Any])
    #expect(value["$schema"] as? String == "https://json-schema.org/draft/2020-12/schema")

    guard type != "site" else { return }
    #expect(try place.menpai("new", type, "2027-01").status == 0)
    let check = try place.menpai("check", "--today", soundDay, "--private", "private", "--format", "json")
    guard place.has("private") else {
      #expect(check.status == 3)
      let again = try place.menpai("check", "--today", soundDay, "--format", "json")
      try expectReadable(again)
      return
    }
    try expectReadable(check)
  }

  private func expectReadable(_ check: Outcome) throws {
    let unwanted = ["record-syntax", "record-unknown-field", "record-unknown-type", "record-bad-id"]
    let findings = try JSONDocument(check.output).findings
    #expect(!findings.contains { unwanted.contains($0.rule) }, "\(findings)")
  }

  @Test("explain says in both languages what a rule asks for, with the mistake and its mend")
  func explain() throws {
    let menpai = try Workplace().menpai
    let english = try menpai("explain", "art14-weekly-half-day", "--lang", "en").output
    #expect(english.hasPrefix("art14-weekly-half-day: "))
    #expect(english.contains("article 14") && english.contains("Mended:"))
    let chinese = try menpai("explain", "art14-weekly-half-day", "--lang", "zh-CN").output
    #expect(chinese.contains("第14条") && chinese.contains("改成："))
  }

  @Test("explain without a name lists every rule, and each can be explained")
  func explainAll() throws {
    let menpai = try Workplace().menpai
    let names = try menpai("explain").output.split(separator: "\n").compactMap {
      $0.split(separator: " ").first
    }
    #expect(names == names.sorted())
    for fixed in [
      "record-syntax", "ref-unknown", "art07-one-liaison-office", "art22-one-lead-lawyer", "link-broken",
      "privacy-resident-id", "address-collision", "waiver-unused", "art19-representation", "path-unsafe",
    ] {
      #expect(names.contains(Substring(fixed)))
    }
    let json = try menpai("explain", "--format", "json").output
    let document = try #require(JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any])
    let rules = try #require(document["rules"] as? [[String: Any]])
    let explained = rules.compactMap { $0["rule"] as? String }
    #expect(explained == names.map { String($0) })
    #expect(rules.allSatisfy { ($0["mend"] as? String)?.isEmpty == false })
  }

  @Test("theme keys lists a layout's keys", arguments: ["home", "community", "card", "bulletin", "404"])
  func themeKeys(layout: String) throws {
    let outcome = try Workplace().menpai("theme", "keys", layout)
    #expect(outcome.status == 0)
    #expect(outcome.output.contains("\ntitle "))
    #expect(outcome.output.contains("strings."))
  }

  @Test("theme keys lists what a print layout may write", arguments: ["card-print", "notice-print"])
  func printKeys(layout: String) throws {
    let outcome = try Workplace().menpai("theme", "keys", layout)
    #expect(outcome.status == 0)
    for key in ["\nlawyer ", "\n  name ", "\nurl ", "\nstrings."] { #expect(outcome.output.contains(key)) }
  }

  @Test("doctor names the libraries, the fonts and the folders, in a site and outside one")
  func doctor() throws {
    let place = try Workplace.withSite()
    let inside = try place.menpai("doctor")
    #expect(inside.status == 0)
    for word in ["libyaml", "libcmark", "content/site.yaml", "default", "public", "Noto Sans CJK SC"] {
      #expect(inside.output.contains(word))
    }
    let outside = try Workplace().menpai("doctor", "--lang", "en")
    #expect(outside.status == 0)
    #expect(outside.output.contains("menpai init"))
  }
}
