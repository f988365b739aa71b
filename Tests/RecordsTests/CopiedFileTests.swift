import Foundation
import Testing

@testable import Records

@Suite("Copies of a file") struct CopiedFileTests {
  static let copies = [
    "a (conflicted copy).yaml", "a (Wang's conflicted copy 2026-03-10).yaml", "a (冲突副本 2026-03-10).yaml",
    "a - 副本.yaml", "a - 副本 (2).yaml",
    "a - 副本(3).yaml", "a 副本.yaml", "a副本2.yaml", "a(1).yaml", "a (1).yaml", "a（1）.yaml", "a - Copy.yaml",
    "a - Copy (2).yaml", "a copy.yaml",
    "a copy 2.yaml", "a-copy.yaml", "复件 a.yaml", "Copy of a.yaml",
    "a.sync-conflict-20260310-101010-ABCDEF.yaml", "a.orig.yaml", "a_冲突副本.yml",
  ]

  @Test("are each one finding, and their records are not read") func found() throws {
    for copy in Self.copies {
      let site = try TemporarySite([
        "content/lawyers/a.yaml": "name: x\n", "content/lawyers/" + copy: "name: x\nname：y\n",
      ])
      let set = try site.read()
      #expect(set.shownFindings == ["record-file-copy content/lawyers/\(copy)"])
      #expect(set.records.count == 1)
      #expect(set.findings.first?.notes.first?.place.path == "content/lawyers/a.yaml")
    }
  }

  @Test("are told from files of their own: the original is not there, or the name says something else")
  func lawful() throws {
    for name in [
      "b (1).yaml", "b - 副本.yaml", "a (翠苑).yaml", "a-2.yaml", "mycopy.yaml", "copyright.yaml", "a（西区）.yaml",
    ] {
      let site = try TemporarySite([
        "content/lawyers/a.yaml": "name: x\n", "content/lawyers/" + name: "id: b\nname: y\n",
      ])
      #expect(try site.read().shownFindings == [], "\(name)")
    }
  }

  @Test("that editors keep while a file is open are no files of the site") func debris() throws {
    let site = try TemporarySite([
      "content/lawyers/a.yaml": "name: x\n", "content/lawyers/~$a.yaml": "x",
      "content/lawyers/.a.yaml.swp": "x",
      "content/lawyers/a.yaml~": "x", "content/lawyers/a.yaml.bak": "x",
    ])
    #expect(try site.read().shownFindings == [])
    let merged = try TemporarySite([
      "content/lawyers/a.yaml": "name: x\n", "content/lawyers/a.yaml.orig": "x",
    ])
    #expect(try merged.read().shownFindings == ["record-unknown-type content/lawyers/a.yaml.orig"])
  }
}
