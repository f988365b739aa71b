import Diagnostics
import Files
import Foundation
import Programme
import Records
import Testing

@testable import Theming

@Suite struct StarterTests {
  @Test func aNewSiteIsWritten() throws {
    let parent = try SiteFolder()
    let folder = parent.path + "/new"
    let written = try Starter.write(to: folder)
    for file in [
      ".gitignore", "README.md", "content/site.yaml", "content/photos/lawyers/li-li.jpg",
      "overrides/strings/zh-CN.yaml",
    ] {
      #expect(written.contains(file))
    }
    for file in written { #expect(FileManager.default.fileExists(atPath: folder + "/" + file), "\(file)") }
    #expect(written == written.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) })
    let theme = try Theme.load(site: folder, name: "default")
    #expect(theme.findings.isEmpty)
    #expect(theme.theme.assets == builtInTheme().theme.assets)
  }

  @Test func anEmptyFolderWillDo() throws {
    let folder = try SiteFolder()
    #expect(try Starter.write(to: folder.path).count > 15)
  }

  @Test func aFolderWithSomethingInItIsLeftAlone() throws {
    let folder = try SiteFolder(["notes.txt": "mine"])
    #expect(throws: StarterError.notEmpty(folder: folder.path)) { try Starter.write(to: folder.path) }
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["notes.txt"])
  }

  @Test func aFileInItsPlace() throws {
    let folder = try SiteFolder(["site": "mine"])
    let path = folder.path + "/site"
    #expect(throws: StarterError.notAFolder(path: path)) { try Starter.write(to: path) }
  }

  @Test func aFolderThatCannotBeMade() throws {
    let folder = try SiteFolder()
    let path = folder.path + "/not/there"
    #expect(throws: StarterError.refused(WritingFailure(path: path, error: SystemError(code: ENOENT)))) {
      try Starter.write(to: path)
    }
  }

  /// As of the day its records were written; what grows stale later is a warning, never an error.
  @Test(arguments: ["2026-11-23", "2027-06-30", "2029-01-15"])
  func aNewSiteIsSound(day: String) throws {
    let folder = try SiteFolder()
    _ = try Starter.write(to: folder.path)
    let tree = SourceTree(site: folder.path, folders: Programme.publicTypes.map { $0.type.folder })
    let records = try tree.read()
    let today = try #require(Day(day))
    let (programme, findings) = Programme.read(records, pictures: Set(records.pictures), today: today)
    let all = records.findings + findings + programme.check()
    let shown = all.map { "\($0.severity) \($0.rule.rawValue) \($0.place.path): \($0.message.en)" }
    #expect(shown.filter { $0.hasPrefix("error") } == [])
    if day == "2026-11-23" { #expect(shown == []) }
    #expect(programme.communities.all.count == 3 && programme.lawyers.all.count == 3)
  }
}
