import Foundation
import Testing

@testable import Theming

/// What is compiled in must be what lies in the project: a new file is easily forgotten in the list.
@Suite struct EmbeddedFilesTests {
  @Test func theThemeIsComplete() throws {
    try expect(EmbeddedFiles.theme, toEqual: "themes/default")
  }

  @Test func theStarterIsComplete() throws {
    try expect(EmbeddedFiles.starter, toEqual: "starter")
  }

  @Test func theListIsUpToDate() throws {
    let check = Process()
    check.executableURL = URL(fileURLWithPath: project + "/Scripts/embed-list")
    check.arguments = ["--check"]
    try check.run()
    check.waitUntilExit()
    #expect(check.terminationStatus == 0, "run Scripts/embed-list")
  }

  private func expect(_ embedded: [(path: String, bytes: [UInt8])], toEqual folder: String) throws {
    let root = project + "/" + folder
    let walk = try #require(FileManager.default.enumerator(atPath: root))
    var files: [String] = []
    for case let path as String in walk {
      var isFolder: ObjCBool = false
      _ = FileManager.default.fileExists(atPath: root + "/" + path, isDirectory: &isFolder)
      if !isFolder.boolValue { files.append(path) }
    }
    #expect(embedded.map(\.path) == files.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) })
    for file in embedded {
      let bytes = try Data(contentsOf: URL(fileURLWithPath: root + "/" + file.path))
      #expect(Array(bytes) == file.bytes, "\(file.path) was compiled in before it changed")
    }
  }
}
