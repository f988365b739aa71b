import Diagnostics
import Files
import Foundation
import Records
import Synchronization
import Testing
import Workers

/// A site in a temporary folder that goes away with the fixture.
final class TemporarySite {
  let path: String

  init(_ files: [String: String]) throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "records-\(UUID().uuidString)")
    path = folder.path
    try FileManager.default.createDirectory(
      at: folder.appending(path: "content"), withIntermediateDirectories: true)
    for (name, text) in files { try write(name, text) }
  }

  func write(_ name: String, _ text: String) throws {
    let file = URL(filePath: path).appending(path: name)
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: file)
  }

  func link(_ name: String, to target: String) throws {
    try FileManager.default.createSymbolicLink(atPath: path + "/" + name, withDestinationPath: target)
  }

  func read(privateFolder: String? = nil) throws -> RecordSet {
    try SourceTree(
      site: path, folders: ["communities", "lawyers", "pages"], privateFolders: ["requests"],
      workers: Workers(count: 2)
    ).read(privateFolder: privateFolder)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }
}

extension RecordSet {
  /// `rule path` for each finding.
  var shownFindings: [String] { findings.map { "\($0.rule.rawValue) \($0.place.path)" } }
}

@Suite("Source tree") struct SourceTreeTests {
  @Test("gives records in the order of their paths, wherever they lie") func order() throws {
    let site = try TemporarySite([
      "content/site.yaml": "title: t\n",
      "content/communities/b.yaml": "- id: x\n- id: y\n",
      "content/communities/a/z.yml": "name: z\n",
      "content/pages/P.MD": "---\ntitle: p\n---\n正文\n",
      "content/photos/a/x.jpg": "…", "content/photos/b.png": "…",
    ])
    let set = try site.read()
    #expect(set.findings.isEmpty)
    #expect(set.records.map(\.folder) == ["communities", "communities", "communities", "pages", "site"])
    #expect(set.records.map(\.fileID) == ["z", nil, nil, "P", "site"])
    #expect(set.records.map { $0.body != nil } == [false, false, false, true, false])
    #expect(set.pictures == ["photos/a/x.jpg", "photos/b.png"])
    #expect(
      set.stamps.map(\.path) == [
        "content/communities/a/z.yml", "content/communities/b.yaml", "content/pages/P.MD",
        "content/photos/a/x.jpg",
        "content/photos/b.png", "content/site.yaml",
      ])
    #expect(set.stamps.allSatisfy { $0.size > 0 && $0.inode > 0 && $0.modified > 0 })
    #expect(set.sources["content/site.yaml"] == Array("title: t\n".utf8))
  }

  @Test("reads the private folder under its own types") func privateFolder() throws {
    let site = try TemporarySite([
      "private/requests/a.yaml": "community: x\n", "private/lawyers/a.yaml": "name: x\n",
    ])
    let set = try site.read(privateFolder: "private")
    #expect(set.records.map(\.folder) == ["requests"])
    #expect(set.shownFindings == ["record-unknown-type private/lawyers/a.yaml"])
    #expect(try site.read().records.isEmpty)
  }

  @Test("reports what is of no known type, once a folder") func unknown() throws {
    let site = try TemporarySite([
      "content/community/a.yaml": "a: b\n", "content/community/b.yaml": "a: b\n",
      "content/loose.yaml": "a: b\n",
      "content/lawyers/list.xlsx": "PK", "content/lawyers/notes.txt": "x",
    ])
    let set = try site.read()
    #expect(
      set.shownFindings == [
        "record-unknown-type content/community/a.yaml", "record-unknown-type content/lawyers/list.xlsx",
        "record-unknown-type content/lawyers/notes.txt", "record-unknown-type content/loose.yaml",
      ])
    #expect(set.findings.first?.help?.en == "did you mean `communities`?")
    #expect(set.unreadable == ["content/community/a.yaml", "content/community/b.yaml", "content/loose.yaml"])
  }

  @Test("passes over what editors and systems leave behind") func debris() throws {
    let site = try TemporarySite([
      "content/.DS_Store": "x", "content/lawyers/~$list.xlsx": "x", "content/lawyers/a.yaml~": "x",
      "content/lawyers/.a.yaml.swp": "x", "content/lawyers/#a.yaml#": "x", "content/.git/config": "x",
    ])
    let set = try site.read()
    #expect(set.findings.isEmpty && set.records.isEmpty)
  }

  @Test("refuses links that leave it, and follows those that stay") func links() throws {
    let site = try TemporarySite(["content/lawyers/a.yaml": "id: a\n", "private/secret.yaml": "id: s\n"])
    try site.link("content/lawyers/b.yaml", to: "a.yaml")
    try site.link("content/lawyers/c.yaml", to: "/etc/passwd")
    try site.link("content/lawyers/d.yaml", to: "../../private/secret.yaml")
    try site.link("content/lawyers/e", to: "..")
    try site.link("content/lawyers/f.yaml", to: "nowhere.yaml")
    try site.link("content/lawyers/g.yaml", to: "g.yaml")
    try site.link("content/pages", to: "/etc")
    let set = try site.read()
    #expect(set.records.map(\.value.document.path) == ["content/lawyers/a.yaml", "content/lawyers/b.yaml"])
    #expect(
      set.shownFindings == [
        "path-unsafe content/lawyers/c.yaml", "path-unsafe content/lawyers/d.yaml",
        "path-unsafe content/lawyers/e",
        "path-unsafe content/lawyers/f.yaml", "path-unsafe content/lawyers/g.yaml",
        "path-unsafe content/pages",
      ])
  }

  @Test("refuses pipes without waiting for them") func pipes() throws {
    let site = try TemporarySite(["content/lawyers/a.yaml": "id: a\n"])
    #expect(mkfifo(site.path + "/content/lawyers/b.yaml", 0o644) == 0)
    #expect(try site.read().shownFindings == ["path-unsafe content/lawyers/b.yaml"])
  }

  @Test("refuses names that clash or cannot be shown") func names() throws {
    let site = try TemporarySite([
      "content/lawyers/A.yaml": "id: a\n", "content/lawyers/a.yaml": "id: b\n",
      "content/lawyers/\u{E9}.yaml": "id: c\n",
      "content/lawyers/x\ny.yaml": "id: e\n", "content/lawyers/x\u{202E}y.yaml": "id: f\n",
    ])
    // Not in the literal above, whose keys Swift would take for the same.
    try site.write("content/lawyers/e\u{301}.yaml", "id: d\n")
    let set = try site.read()
    #expect(set.records.count == 2)
    #expect(
      set.shownFindings == [
        "path-unsafe content/lawyers/a.yaml", "path-unsafe content/lawyers/x\\x0Ay.yaml",
        "path-unsafe content/lawyers/x\\xE2\\x80\\xAEy.yaml", "path-unsafe content/lawyers/\u{E9}.yaml",
      ])
    #expect(set.findings.first?.notes.first?.place.path == "content/lawyers/A.yaml")
  }

  @Test("refuses files over 8 MiB") func large() throws {
    let site = try TemporarySite(["content/lawyers/a.yaml": "id: " + String(repeating: "a", count: 8 << 20)])
    let set = try site.read()
    #expect(set.shownFindings == ["record-too-large content/lawyers/a.yaml"])
    #expect(set.unreadable == ["content/lawyers/a.yaml"])
  }

  /// Whatever the walk meets, a file that is renamed again and again is there exactly once.
  @Test("a folder whose files are renamed while it is read is read again, or refused")
  func renamed() throws {
    let site = try TemporarySite([
      "content/lawyers/m.yaml": "name: 一\n", "content/lawyers/n/o.yaml": "name: 二\n",
    ])
    let (first, second) = (site.path + "/content/lawyers/a.yaml", site.path + "/content/lawyers/n/z.yaml")
    try FileManager.default.moveItem(atPath: site.path + "/content/lawyers/m.yaml", toPath: first)
    let isDone = Mutex(false)
    let renaming = BackgroundTask {
      while !isDone.withLock({ $0 }) {
        rename(first, second)
        usleep(300)
        rename(second, first)
        usleep(300)
      }
    }
    var wholes = 0
    for _ in 0..<60 {
      do throws(ReadingFailure) {
        let set = try SourceTree(site: site.path, folders: ["lawyers"], workers: Workers(count: 1)).read()
        #expect(set.records.count == 2)
        wholes += 1
      } catch {
        #expect(error.reason == .keepsChanging)
      }
      if wholes > 2 { break }
    }
    isDone.withLock { $0 = true }
    renaming.value
  }

  @Test("throws when there is nothing to read") func missing() throws {
    #expect(throws: ReadingFailure(path: "content", reason: .notThere)) {
      try SourceTree(site: "/nonexistent-\(UUID().uuidString)", folders: []).read()
    }
  }
}
