import Testing

@testable import Publishing

@Suite struct PlannedAddressesTests {
  private func addresses(_ texts: [String]) throws -> PlannedAddresses {
    try PlannedAddresses(texts.map { PlannedFile($0, .pages) }, path: "public")
  }

  @Test(arguments: [
    ["a", "a/b", "a/c/d", "b"], ["b", "a/c/d", "a", "a/b"], ["a/c/d", "b", "a", "a/b"], [],
    ["é/x", "e/x", "z"],
  ])
  func standInTheOrderOfTheirBytes(texts: [String]) throws {
    let planned = try addresses(texts)
    let sorted = texts.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    #expect(planned.indices.map { planned[$0].text } == sorted)
    #expect(planned.indices.map { texts[planned.index(at: $0)] } == sorted)
    #expect(texts.allSatisfy { planned.contains($0) })
    #expect(!planned.contains("a/"))
    #expect(!planned.contains("zz"))
  }

  @Test func oneAddressTwiceIsAnErrorInAnyOrder() throws {
    for texts in [["a", "b", "b"], ["b", "a", "b"], ["x/y", "x/y"]] {
      #expect(throws: OutputError.self) { try addresses(texts) }
    }
  }

  @Test func unsafePartsAreFoundBehindASharedFolder() throws {
    for name in ["..", ".", ".menpai-x", "", "a/../b", "a/", String(repeating: "x", count: 256), "a\nb"] {
      #expect(throws: OutputError.self, "\(name)") { try addresses(["folder/a", "folder/\(name)"]) }
    }
    _ = try addresses([
      "folder/..a", "folder/.m", "folder/.well-known", "folder/\(String(repeating: "x", count: 255))",
    ])
  }

  @Test func aFolderHoldsWhatLiesInAndBelowIt() throws {
    let planned = try addresses(["a-b/x", "a/b/c", "a/d", "a/z/z", "ab", "b/x"])
    #expect(planned.positions(below: 2, around: 2) == 1..<4)
    #expect(planned.positions(below: 4, around: 1) == 1..<2)
    #expect(planned.shareFolder(0, 0))
    #expect(!planned.shareFolder(1, 2))
  }
}

extension PlannedAddresses {
  fileprivate var indices: Range<Int> { 0..<count }
}
