import Glibc
import Testing

@testable import Publishing

@Suite struct ManifestTests {
  private func line(_ text: String, _ address: String) -> String {
    "\(ContentHash(of: Array(text.utf8)).hexadecimal) \(text.utf8.count) \(address)\n"
  }

  @Test func holdsALineAFileInTheOrderOfBytes() throws {
    let box = try Sandbox()
    let long = String(repeating: "x", count: 1234)
    try box.publish(["é": "", "b/x": long, "b-a": "1", "a b": "12"])
    #expect(
      box.text(at: Manifest.fileName)
        == "menpai-manifest 2\n\n" + line("12", "a b") + line("1", "b-a") + line(long, "b/x") + line("", "é"))
  }

  @Test func keepsTheLinesOfKeptFilesAsTheyWere() throws {
    let box = try Sandbox()
    let contents = ["a": "1", "b": "2", "c": "3", "d": "4", "e": "5"]
    let last = try box.publish(contents)
    let files = [
      PlannedFile("a", .pages, keptAsPublished: true), PlannedFile("aa", .pages),
      PlannedFile("b", .pages, keptAsPublished: true), PlannedFile("d", .pages),
      PlannedFile("e", .pages, keptAsPublished: true),
    ]
    let outcome = try box.folder().publish(files, evidence: try box.certain(last)) { index, bytes in
      #expect(files[index].keptAsPublished == false)
      bytes += "new".utf8
    }
    #expect(outcome.changeList == "+ aa\n- c\n~ d\n")
    #expect(outcome.unchanged == 3)
    #expect(outcome.bytes == 9)
    #expect(
      box.text(at: Manifest.fileName)
        == "menpai-manifest 2\n\n" + line("1", "a") + line("new", "aa") + line("2", "b") + line("new", "d")
        + line("5", "e"))
  }

  @Test(
    arguments: [
      // Lines in the wrong order, twice, without a line break at the end, and such as make no sense.
      { lines in lines.reversed().joined() }, { lines in lines.joined() + lines[1] },
      { lines in String(lines.joined().dropLast()) },
      { lines in lines[0] + "nonsense\n" + lines[1] + lines[2] },
      { lines in lines.joined() + "\n\n" }, { lines in lines.joined() + lines[0].uppercased() },
      { lines in lines.joined() + "\(String(repeating: "0", count: 32)) 12" },
      { lines in lines.joined() + "\(String(repeating: "0", count: 32)) 1x y\n" },
    ] as [@Sendable ([String]) -> String])
  func aManifestThatSomebodyEditedIsUsedAndPutInOrder(edit: @Sendable ([String]) -> String) throws {
    let box = try Sandbox()
    let contents = ["a": "1", "b": "2", "gone": "3"]
    try box.publish(contents)
    let manifest = try #require(box.text(at: Manifest.fileName))
    let head = "menpai-manifest 2\n\n"
    box.put(head + edit([line("1", "a"), line("2", "b"), line("3", "gone")]), at: Manifest.fileName)
    let before = try box.identity(of: "a")
    let outcome = try box.publish(["a": "1", "b": "2"])
    #expect(outcome.removed == ["gone"])
    #expect(outcome.unchanged == 2)
    #expect(try box.identity(of: "a") == before)
    #expect(
      box.text(at: Manifest.fileName) == manifest.split(separator: "\n", omittingEmptySubsequences: false)
        .dropLast(2).joined(separator: "\n")
        + "\n")
    #expect(box.text(at: "gone") == nil)
  }

  @Test(arguments: [
    "", "menpai-manifest 2\n", "menpai-manifest 3\n\n", "menpai-manifest 1", "something else\n",
  ])
  func anotherManifestMeansToCompareTheFiles(text: String) throws {
    let box = try Sandbox()
    try box.publish(["a": "1", "b": "2"])
    box.put(text, at: Manifest.fileName)
    let before = try box.identity(of: "a")
    let outcome = try box.publish(["a": "1", "b": "3"])
    #expect(outcome.changeList == "~ b\n")
    #expect(try box.identity(of: "a") == before)
    #expect(box.text(at: Manifest.fileName)?.hasPrefix("menpai-manifest 2\n\n") == true)
  }
}
