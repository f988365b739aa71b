import Diagnostics
import Foundation
import Programme
import Testing

@testable import Publishing

/// The cache in `.menpai/`: what it notices, what it repeats, and that nothing it may hold does harm.
@Suite struct CacheTests {
  private let city = Fixture.site("sound")

  @Test func aSecondBuildLooksAtNothingAndSaysTheSame() throws {
    let workshop = try Fixture.site("time").unfold()
    let first = try workshop.build()
    try #require(first.report.findings.contains { $0.severity == .warning })
    let second = try workshop.build()
    #expect(second.report.causes == [])
    for format in OutputFormat.allCases {
      for language in Language.allCases {
        #expect(second.printed(as: format, in: language) == first.printed(as: format, in: language))
      }
    }
    #expect(second.report.records == first.report.records)
    #expect(second.report.pages == first.report.pages)
    #expect(second.report.outcome?.unchanged == first.report.outcome?.written)
    #expect(second.report.outcome?.bytes == first.report.outcome?.bytes)
  }

  /// A plain build puts back whatever somebody did to the output, and nothing else is made anew.
  @Test(arguments: [
    ("rm index.html", ["+ index.html"]),
    ("sed -i s/html/htmm/ streets/liuyin/index.html", ["~ streets/liuyin/index.html"]),
    (
      "touch -r press/index.html t; tr a b <press/index.html >n; cat n >press/index.html; touch -r t press/index.html; rm n t",
      ["~ press/index.html"]
    ),
    ("rm -r press; mv index.html sitemap.xml", ["+ index.html", "+ press/index.html", "~ sitemap.xml"]),
    ("chmod -R g-r .", []), ("touch mine.txt", []),
  ])
  func whatSomebodyDidToTheOutputIsPutBack(deed: String, changes: [String]) throws {
    let workshop = try city.unfold()
    let before = try workshop.build().files()
    try shell(deed, in: workshop.path("public"))
    let after = try workshop.build()
    #expect(after.report.causes == (changes.isEmpty ? [] : [.output]))
    #expect(after.report.outcome?.changeList.split(separator: "\n").map(String.init).sorted() == changes)
    #expect(after.report.rendered == changes.count)
    #expect(try after.files().pages.filter { $0.key != "mine.txt" } == before.pages)
    #expect(try workshop.build().report.causes == [])
  }

  @Test func oneChangedRecordIsRenderedWhereItShows() throws {
    let workshop = try city.unfold()
    let first = try workshop.build()
    #expect(first.report.causes == [.noCache])
    #expect(first.report.rendered == first.report.outcome?.written)
    // Its digests are taken while the files are made, and are those that the next build finds.
    #expect(first.report.timings.first { $0.stage == .digest }?.items == 0)
    try workshop.edit("content/press/2026.yaml", .replace("律师在楼下", by: "律师到楼下"))
    let second = try workshop.build()
    #expect(second.report.causes == [.content])
    #expect(second.report.rendered == 1)
    #expect(second.report.outcome?.changed == ["press/index.html"])
    #expect(second.report.outcome?.unchanged == first.report.outcome.map { $0.written - 1 })
  }

  /// The same size and the same time, so soon that the file system's clock may not have moved.
  @Test func aChangeThatLeavesSizeAndTimeIsNoticed() throws {
    let workshop = try city.unfold()
    _ = try workshop.build()
    let file = workshop.site + "/content/streets/all.yaml"
    let time = try #require(FileManager.default.attributesOfItem(atPath: file)[.modificationDate])
    try workshop.edit("content/streets/all.yaml", .replace("柳荫", by: "柳阴"))
    try FileManager.default.setAttributes([.modificationDate: time], ofItemAtPath: file)
    let outcome = try workshop.build()
    #expect(outcome.report.causes == [.content])
    #expect(
      String(decoding: try outcome.files()["streets/liuyin/index.html"] ?? [], as: UTF8.self).contains("柳阴"))
  }

  @Test(
    arguments: [
      (
        Edit.write("- {id: p2, title: 新, source: 报, date: 2026-10-07}\n"), "content/press/more.yaml",
        [.content]
      ),
      (.removeFile, "content/press/2026.yaml", [.content]),
      (.write("<p class=\"banner\">试</p>\n"), "overrides/partials/banner.mustache", [.overrides]),
      (.write("x\n"), "themes/mine/README.md", [.theme]),
    ] as [(Edit, String, [RebuildCause])])
  func addedAndRemovedFilesAreNoticed(edit: Edit, file: String, causes: [RebuildCause]) throws {
    let workshop = try city.unfold()
    _ = try workshop.build()
    #expect(try workshop.build().report.causes == [])
    try workshop.edit(file, edit)
    #expect(try workshop.build().report.causes == causes)
    #expect(try workshop.build().report.causes == [])
  }

  @Test func thePrivateRegisterIsNoticedWhereItIsCheckedAlong() throws {
    let workshop = try city.withPrivate().unfold()
    _ = try workshop.build()
    #expect(try workshop.build().report.causes == [])
    try workshop.edit("private/spot-checks/2026.yaml", .replace("在岗", by: "不在岗"))
    #expect(try workshop.build().report.causes == [.register])
    #expect(try workshop.build { $0.withPrivate(false) }.report.causes == [.options, .register])
  }

  @Test(arguments: [
    ("rm -r public", true), ("rm public/.menpai-manifest", true), ("echo >> public/.menpai-manifest", true),
    ("mv public old && cp -a old public", true), ("touch public/mine.txt", false),
  ])
  func anotherOutputIsNoticed(change: String, isNoticed: Bool) throws {
    let workshop = try city.unfold()
    let before = try workshop.build().files().pages
    try shell(change, in: workshop.path(""))
    let after = try workshop.build()
    #expect(after.report.causes == (isNoticed ? [.output] : []))
    #expect(try after.files().pages.filter { $0.key != "mine.txt" } == before)
  }

  /// What a killed build wrote may be newer than the cache says, even where the sources are again what they were.
  @Test func anInterruptedBuildIsNotBuiltUpon() throws {
    let workshop = try city.unfold()
    let before = try workshop.build().files().pages
    try Edit.write("half a new city").apply(to: workshop.path("public/press/index.html"))
    try Edit.write("something newer").apply(to: workshop.path("public/streets/liuyin/index.html"))
    try Edit.write("menpai-building 1\n").apply(to: workshop.path("public/.menpai-building"))
    let after = try workshop.build()
    #expect(after.report.causes == [.output])
    #expect(after.report.rendered == before.count)
    let page = try after.files()["streets/liuyin/index.html"]
    #expect(page == before["streets/liuyin/index.html"])
  }

  @Test func aSecondBuildAtTheSameTimeIsTurnedAway() throws {
    let workshop = try city.unfold()
    let lock = try SiteLock(site: workshop.site)
    let failure = #expect(throws: EnvironmentFailure.self) { try workshop.build() }
    withExtendedLifetime(lock.canKeepFiles) {}
    guard case .output(let error)? = failure else {
      Issue.record("\(String(describing: failure))")
      return
    }
    #expect(error.reason == .busy)
    #expect(error.message.en.contains("another build of this site is running"))
  }

  private func shell(_ line: String, in folder: String) throws {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/bin/sh")
    process.arguments = ["-c", line]
    process.currentDirectoryURL = URL(fileURLWithPath: folder)
    try process.run()
    process.waitUntilExit()
    try #require(process.terminationStatus == 0)
  }
}
