import Testing

@testable import Printing

@Suite struct FallbackTests {
  private func set(_ text: String, faces: [Int] = [0, 1]) throws -> TypesetText {
    try TestFaces.setter().set(text, in: TextStyle(faces: faces, size: 10), box: TextBox(width: 200))
  }

  @Test(arguments: ["𠮷", "〇", "㑇", "镕", "喆", "堃", "龘", "葛\u{E0100}", "é", "e\u{301}", "Ⅳ", "①", "℃", "㎡"])
  func rareCharactersThatTheFontHasArePrinted(text: String) throws {
    let set = try set(text)
    #expect(set.missing.isEmpty)
    #expect(set.lines.first?.runs.first?.glyphs.allSatisfy { $0.id != 0 } == true)
  }

  @Test func whatNoFaceHasBecomesAGetaMarkAndIsNamedOnce() throws {
    let geta = try #require(TestFaces.set().faces[0].glyph(for: "〓"))
    let set = try set("张\u{30002}三\u{30002}")
    #expect(set.missing == ["\u{30002}"])
    #expect(set.lines.first?.runs.first?.glyphs[1].id == geta)
    // What is copied from the paper's file is still the name.
    #expect(set.lines.first?.text == "张\u{30002}三\u{30002}")
  }

  @Test func theFirstFaceThatHasACharacterShowsIt() throws {
    #expect(try set("中", faces: [1, 0]).lines.first?.runs.map(\.face) == [1])
    #expect(try set("中", faces: [0, 1]).lines.first?.runs.map(\.face) == [0])
  }

  @Test func aMarkThatNoFaceHasIsLeftOutAndNamed() throws {
    let set = try set("中\u{1AB0}文")
    #expect(set.missing == ["\u{1AB0}"])
    #expect(set.lines.first?.runs.first?.glyphs.count == 2)
  }

  @Test(arguments: [
    "مرحبا بالعالم", "שלום", "नमस्ते", "👨‍👩‍👧‍👦", "🇨🇳", "\u{202E}abc\u{202C}", "a\u{0}b\u{7}c", "\u{FEFF}中", "\u{200B}",
    "\u{AD}", "\u{301}",
    "\u{FE0F}", "\u{FFFE}\u{FFFF}\u{10FFFF}", String(repeating: "a\u{301}\u{302}\u{303}", count: 500),
    String(repeating: "長", count: 20_000), "\t\t", "\u{2028}\u{2029}", "\u{E000}",
  ])
  func nothingStopsASetting(text: String) throws {
    let setter = try TestFaces.setter()
    let set = setter.set(
      text, in: TestFaces.style(10), box: TextBox(width: 40, height: 30, fit: .shrink(to: 6)))
    #expect(set.size > 0)
    var subset = FontSubset(setter.faces.faces[0])
    for glyph in set.lines.flatMap({ $0.runs.flatMap(\.glyphs) }) { subset.insert(glyph.id) }
    #expect(!subset.program().bytes.isEmpty)
    #expect(setter.set(text, in: TextStyle(faces: [], size: 10), box: TextBox(width: 40)).lines.isEmpty)
    #expect(setter.set(text, in: TextStyle(faces: [7, -1], size: 10), box: TextBox(width: 40)).lines.isEmpty)
  }
}
