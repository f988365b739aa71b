import Foundation
import Testing

/// What a build does to the folder it writes into.
@Suite struct PublicationTests {
  private let city = Fixture.site("sound")

  @Test func aSecondBuildWritesNothing() throws {
    let workshop = try city.unfold()
    let first = try workshop.build()
    #expect(first.report.outcome?.written == FileTree.pages(first.output).count)
    let times = try FileTree.times(first.output)
    let second = try workshop.build()
    #expect(second.report.outcome?.written == 0)
    #expect(second.report.outcome?.unchanged == first.report.outcome?.written)
    #expect(try FileTree.times(second.output) == times)
  }

  @Test func aChangedRecordRewritesOnlyThePagesThatShowIt() throws {
    let workshop = try city.unfold()
    _ = try workshop.build()
    try workshop.edit("content/communities/hexi.yaml", .replace("place: 松坡村服务中心一楼", by: "place: 松坡村祠堂二楼"))
    let report = try workshop.build().report
    let changed = report.outcome?.changed ?? []
    #expect(changed.contains("communities/songpo/index.html"))
    #expect(changed.contains("communities/songpo/office.json"))
    #expect(report.outcome?.added == [])
    #expect(report.outcome?.removed == [])
    for address in changed {
      let isPlain = address.hasPrefix("communities/songpo/") || !address.hasPrefix("communities/")
      #expect(isPlain, "\(address) does not show that office")
    }
    #expect(!changed.contains("bulletins/b1/index.html"))
  }

  @Test func anIncrementalBuildEqualsACleanOne() throws {
    let workshop = try city.unfold()
    _ = try workshop.build()
    try workshop.edit("content/bulletins/b3.md", .removeFile)
    try workshop.edit("content/lawyers/xu-wen.yaml", .replace("name: 许闻道", by: "name: 许闻达"))
    try workshop.edit("content/pages/more.md", .write("---\ntitle: 更多\nmenu: 5\n---\n\n还有。\n"))
    let grown = try workshop.build()
    #expect(grown.report.outcome?.removed.contains("bulletins/b3/index.html") == true)
    let clean = try workshop.build(into: "clean")
    #expect(try grown.files().pages == clean.files().pages)
  }

  @Test func foreignFilesStay() throws {
    let workshop = try city.unfold()
    _ = try workshop.build()
    try Edit.write("mine").apply(to: workshop.path("public/verify.txt"))
    try workshop.edit("content/bulletins/b3.md", .removeFile)
    let files = try workshop.build().files()
    #expect(files["verify.txt"] == Array("mine".utf8))
    #expect(files["bulletins/b3/index.html"] == nil)
  }

  @Test(arguments: [
    Edit.replace("firm: mingli", by: "firm: [mingli"), .replace("firm: mingli", by: "firm: nobody"),
    .replace("photo: photos/xu-wen.png", by: "photo:"), .replace("0571-81000401", by: "1"),
  ])
  func errorsLeaveTheOutputAsItWas(_ mistake: Edit) throws {
    let workshop = try city.unfold()
    let before = try workshop.build()
    let (files, times) = (try before.files(), try FileTree.times(before.output))
    try workshop.edit("content/lawyers/xu-wen.yaml", mistake)
    let after = try workshop.build()
    #expect(after.report.hasErrors)
    #expect(after.report.outcome == nil)
    #expect(try after.files() == files)
    #expect(try FileTree.times(after.output) == times)
  }

  @Test func errorsMakeNoOutputFolder() throws {
    let workshop = try city.editing("content/lawyers/xu-wen.yaml", .delete("consent:")).unfold()
    #expect(try workshop.build().report.hasErrors)
    #expect(!FileManager.default.fileExists(atPath: workshop.path("public")))
  }

  @Test func theSameInputGivesTheSameBytes() throws {
    let workshop = try city.unfold()
    let one = try workshop.build(into: "one") { $0.jobs(1) }.files()
    let four = try workshop.build(into: "four") { $0.jobs(4) }.files()
    #expect(one.pages == four.pages)
    let elsewhere = try city.build().files()
    #expect(one.pages == elsewhere.pages)
  }
}

extension [String: [UInt8]] {
  /// Without what Menpai keeps for itself, which holds times.
  var pages: [String: [UInt8]] { filter { !$0.key.hasPrefix(".menpai") } }
}

extension FileTree {
  static func pages(_ folder: String) -> [String] { list(folder).filter { !$0.hasPrefix(".menpai") } }

  /// When each page was last written.
  static func times(_ folder: String) throws -> [String: Date] {
    var times: [String: Date] = [:]
    for path in pages(folder) {
      let attributes = try FileManager.default.attributesOfItem(atPath: folder + "/" + path)
      times[path] = attributes[.modificationDate] as? Date
    }
    return times
  }
}
