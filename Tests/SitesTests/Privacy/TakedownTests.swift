import Diagnostics
import Foundation
import Programme
import Publishing
import Testing

/// What a withdrawal says it will change is what it changes, to the file.
@Suite("A withdrawal names every file that tells of the person") struct TakedownTests {
  private static let record = "content/lawyers/lin-ruo.md"
  private static let mobile = "139 0571 2468"

  /// The sound city in two languages; texts of several kinds mention the lawyer, who has a mobile number.
  private static var fixture: Fixture {
    Fixture.site("sound").printing()
      .editing("content/site.yaml", .replace("languages: [zh-CN]", by: "languages: [zh-CN, en]"))
      .editing(
        record, .replace("0571-81000400", by: mobile),
        .replace("name: 林若谷\n", by: "name: 林若谷\npinyin: lin ruogu\n")
      )
      .editing("content/cards/cards.yaml", .replace("lines: [咨询免费]", by: "lines: [咨询免费, 林　若谷律师提醒]"))
      .editing(
        "content/pages/guide.md",
        .replace("# 来之前", by: "# 请找林**若谷**\n\n或写信 LIN-RUO@example.org、打 13905712468")
      )
      .editing("content/communities/hexi.yaml", .replace("name:", by: "note: 林若谷\n  name:"))
  }

  private static func takedown(_ workshop: Workshop, _ fixture: Fixture) throws -> Takedown {
    var options = try fixture.options(site: workshop.site, output: workshop.path("public"))
    options.looksAtPieces = false
    let site = try SiteBuild.examine(options)
    let person = try #require(site.programme.lawyers["lin-ruo"]?.person)
    return try SiteBuild.takedown(
      Withdrawal(of: person, on: site.programme.today, in: site.programme), at: site, options)
  }

  /// A file's words as a reader sees them: folded lines of calendars put together, emphasis and escapes taken away.
  private static func told(_ bytes: [UInt8]) -> String {
    let text = String(decoding: bytes, as: UTF8.self)
      .replacingOccurrences(of: "\r\n ", with: "")
      .replacingOccurrences(of: "<[^>]*>", with: "", options: .regularExpression)
    return String(text.unicodeScalars.filter { !" -\u{3000}".unicodeScalars.contains($0) })
  }

  private static let traces = ["林若谷", "linruo@example.org", "13905712468", "LINRUO@example.org"]

  @Test("every file that holds the name, the number or the address is listed, and only files that change")
  func listed() throws {
    let workshop = try Self.fixture.unfold()
    let before = try workshop.build().files()
    let takedown = try Self.takedown(workshop, Self.fixture)
    let listed = Dictionary(uniqueKeysWithValues: takedown.files.map { ($0.address, $0.outcome) })
    #expect(takedown.files.map(\.address) == takedown.files.map(\.address).sorted())

    var naming = 0
    for (address, bytes) in before {
      let told = Self.told(bytes)
      let traces = Self.traces.filter(told.contains)
      if !traces.isEmpty {
        naming += 1
        #expect(listed[address] != nil, "\(address): \(traces)")
      }
    }
    #expect(naming > 40)
    for address in listed.keys { #expect(before[address] != nil, "\(address)") }
    // No byte of a printed file is searched: that it changes tells enough.
    for file in ["card.pdf", "notice.pdf", "notice-a3.pdf", "office.vcf", "office.json"] {
      #expect(listed["communities/meixi/" + file] != nil, "\(file)")
    }
    #expect(listed["communities/meixi/index.html"] == .updating)
    #expect(listed["en/communities/meixi/index.html"] == .updating)
    #expect(listed["lawyers/lin-ruo/index.html"] == .updating)
    #expect(listed.filter { $0.key.hasPrefix("pictures/lin-ruo.") }.values.allSatisfy { $0 == .gone })
    #expect(listed.keys.contains { $0.hasPrefix("pictures/lin-ruo.") })
  }

  @Test("once it is written and the site built again, exactly those files have changed")
  func carriedOut() throws {
    let workshop = try Self.fixture.unfold()
    let before = try workshop.build().files()
    let takedown = try Self.takedown(workshop, Self.fixture)
    let file = try #require(try takedown.withdrawal.file())
    #expect(file.path == Self.record)
    try Data(file.after).write(to: URL(fileURLWithPath: workshop.site + "/" + file.path))
    // The number that the page gives is nobody's published contact any more.
    let rules = "rules: {overrides: {privacy-mobile-phone: {severity: warning, reason: 试}}}\n"
    try workshop.edit("content/site.yaml", .insert(after: "timezone:", rules))
    let after = try workshop.build()
    let files = try after.files()
    #expect(!after.report.hasErrors)

    for change in takedown.files {
      let told = files[change.address].map(Self.told)
      let traces = Self.traces.filter { told?.contains($0) ?? false }
      switch change.outcome {
      case .gone: #expect(told == nil, "\(change.address)")
      case .updating, .without:
        #expect(told != nil && files[change.address] != before[change.address], "\(change.address)")
        #expect(traces == [], "\(change.address)")
      case .mentions:
        #expect(told != nil, "\(change.address)")
        if !change.address.hasSuffix(".pdf") { #expect(traces != [], "\(change.address)") }
      }
    }
    let listed = Set(takedown.files.map(\.address))
    for (address, bytes) in files where !listed.contains(address) && !address.hasPrefix(".") {
      #expect(before[address] == bytes, "\(address)")
      #expect(Self.traces.filter(Self.told(bytes).contains) == [], "\(address)")
    }
    // What is left is what check says from now on, and a second withdrawal finds nothing more to change.
    let left = after.found.filter { $0.rule == "privacy-withdrawn-name" }
    #expect(
      left.map(\.path).sorted() == [
        "content/bulletins/b1.md", "content/bulletins/b2.md", "content/bulletins/b3.md",
        "content/cards/cards.yaml", "content/pages/guide.md", "content/pages/guide.md",
      ])
    #expect(takedown.placesLeft == left.count + 1)
    let again = try Self.takedown(workshop, Self.fixture)
    #expect(try again.withdrawal.file() == nil)
    #expect(again.files.allSatisfy { $0.outcome == .mentions })
    #expect(again.placesLeft == takedown.placesLeft)
  }

  @Test("when the texts are edited as well, no place is left")
  func nothingLeft() throws {
    let fixture = Fixture.site("sound").editing(Self.record, .replace("name: 林若谷", by: "name: 欧阳莳萝"))
    let workshop = try fixture.unfold()
    let takedown = try Self.takedown(workshop, fixture)
    #expect(takedown.placesLeft == 0)
    #expect(takedown.files.allSatisfy { $0.outcome != .mentions })
    #expect(takedown.files.count > 20)
  }
}
