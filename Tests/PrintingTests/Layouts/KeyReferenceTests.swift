import Diagnostics
import Foundation
import Testing

@testable import Printing

@Suite struct KeyReferenceTests {
  /// `MENPAI_UPDATE_GOLDENS=1 swift test` writes the table anew.
  @Test func theDocumentationListsEveryKey() throws {
    let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent().appendingPathComponent("docs/print-layouts.md")
    let text = try String(contentsOf: file, encoding: .utf8)
    let (begin, end) = ("<!-- keys -->\n", "<!-- end of keys -->\n")
    let start = try #require(text.range(of: begin)).upperBound
    let finish = try #require(text.range(of: end)).lowerBound
    let expected = "\n" + PrintLayout.keyReference(in: .english) + "\n"
    if ProcessInfo.processInfo.environment["MENPAI_UPDATE_GOLDENS"] != nil {
      try text.replacingCharacters(in: start..<finish, with: expected).write(
        to: file, atomically: true, encoding: .utf8)
      return
    }
    #expect(String(text[start..<finish]) == expected)
  }

  @Test func theExamplesOfTheDocumentationAreSound() throws {
    let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent().appendingPathComponent("docs/print-layouts.md")
    let parts = try String(contentsOf: file, encoding: .utf8).components(separatedBy: "```yaml\n").dropFirst()
    let examples = parts.compactMap { $0.components(separatedBy: "```").first }
    #expect(examples.count > 3)
    for example in examples {
      let isFile = example.contains("sides:")
      let (_, findings) = compiled(isFile ? example : layoutFile(example))
      #expect(findings == [], "\(example)")
    }
  }
}
