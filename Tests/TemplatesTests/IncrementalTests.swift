import Diagnostics
import Testing

@testable import Templates

/// What later builds compare, what `theme keys` prints, and which links are checked.
@Suite struct IncrementalTests {
  private func compiledFingerprint(_ files: [String: String], _ text: String = "a") throws -> UInt64 {
    var findings: [Finding] = []
    let words = Namespace("strings", .templates, ["used": .init(text), "other": .init(text + "2")])
    let set = templates(files, namespaces: [words], findings: &findings)
    return try #require(set.compile("page", for: Sheet.self, findings: &findings)).fingerprint
  }

  @Test func templateFingerprintFollowsWhatItUses() throws {
    let files = ["page": "{{>p}}{{title}}", "p": "{{strings.used}}", "stranger": "1"]
    let before = try compiledFingerprint(files)
    #expect(try compiledFingerprint(files) == before)
    #expect(try compiledFingerprint(files.merging(["stranger": "2"]) { $1 }) == before)
    #expect(try compiledFingerprint(files.merging(["p": "{{strings.used}}."]) { $1 }) != before)
    #expect(try compiledFingerprint(files, "b") != before)
    #expect(
      try compiledFingerprint(["page": "{{>p}}{{title}}", "p": "x"])
        == compiledFingerprint(["page": "{{>p}}{{title}}", "p": "x"], "b"))
  }

  @Test func listingShowsTheTreeAndStopsAtRecursion() {
    #expect(
      Branch.shape.listing() == """
        title     text  its own name
        children  list of branch  one level down; again a branch

        """)
    let lines = Sheet.shape.listing().split(separator: "\n")
    #expect(lines.contains("href     address?  an address"))
    #expect(lines.contains("look     choice (plain | grand)  which design"))
    #expect(lines.contains("  phone  text?  absent without consent"))
  }

  @Test(arguments: [
    ("<a href=\"{{root}}services/\">x</a>", ["services/"], "services/"),
    ("<img src='pic.png'><a href=\"{{root}}\">x</a>", ["pic.png", ""], "pic.png"),
    ("<a href=\"https://example.org/\"><a href=\"#top\"><a href=\"//x\"><a href=\"tel:12348\">", [], ""),
    ("<a href=\"{{root}}{{href}}\"><a href=\"{{root}}a/{{title}}\">", [], ""),
    ("{{#people}}<a href=\"{{root}}a/\">{{/people}}", ["a/"], "a/"),
    ("<a title=\"services/\" data-src=\"x\">", [], ""),
  ])
  func literalLinks(_ page: String, _ targets: [String], _ first: String) throws {
    var findings: [Finding] = []
    let set = templates(["page": page], findings: &findings)
    let template = try #require(set.compile("page", for: Sheet.self, findings: &findings))
    #expect(template.literalLinks.map(\.target) == targets)
    if let link = template.literalLinks.first {
      #expect(String(decoding: Array(page.utf8)[link.place.range], as: UTF8.self) == first)
    }
  }

  @Test func damagedTemplatesNeverCrash() {
    let page = """
      {{<base}}{{$main}}\n  {{#people}}<a href="{{root}}{{name}}" title='{{title}}'>{{{body}}}</a>
      {{^phone}}{{>p}}{{/phone}}{{/people}}\n{{/main}}{{/base}}{{=<% %>=}}<%strings.how_many%><%={{ }}=%>
      """
    var random = LinearRandom(state: 7)
    let pieces = [
      "{{", "}}", "{{{", "{{/", "{{#people}}", "{{$main}}", "{{<base}}", "\n", "<", "\"", "=", "{{>page}}",
    ]
    var findings = 0
    for _ in 0..<1500 {
      var bytes = Array(page.utf8)
      for _ in 0..<Int.random(in: 1...4, using: &random) {
        let at = Int.random(in: 0..<bytes.count, using: &random)
        switch Int.random(in: 0..<3, using: &random) {
        case 0: bytes.remove(at: at)
        case 1: bytes[at] = UInt8.random(in: 0...255, using: &random)
        default: bytes.insert(contentsOf: pieces.randomElement(using: &random, or: "{{").utf8, at: at)
        }
      }
      let sheet = Sheet(people: RenderingTests.people)
      findings +=
        render(
          String(decoding: bytes, as: UTF8.self), sheet,
          partials: ["base": "<i>\n  {{$main}}{{/main}}</i>", "p": "{{title}}"], namespaces: [strings]
        ).findings.count
    }
    #expect(findings > 0)
  }
}

/// Random numbers that are the same in every run.
struct LinearRandom: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return state ^ (state >> 29)
  }
}

extension [String] {
  fileprivate func randomElement(using random: inout LinearRandom, or other: String) -> String {
    randomElement(using: &random) ?? other
  }
}
