import Testing

@testable import Printing

/// Where glyphs stand.
@Suite struct PlacementTests {
  private let em = 10 * millimetresPerPoint

  private func set(
    _ text: String, ems: Double = 100, change: (inout TextStyle, inout TextBox) -> Void = { _, _ in }
  )
    throws -> TypesetText
  {
    var style = TestFaces.style(10)
    var box = TextBox(width: ems * em)
    change(&style, &box)
    return try TestFaces.setter().set(text, in: style, box: box)
  }

  private func places(_ set: TypesetText) -> [Int32] {
    set.lines.flatMap { $0.runs.flatMap { $0.glyphs.map(\.x) } }
  }

  @Test func alignment() throws {
    for (alignment, expected) in [
      (TextAlignment.left, 0.0), (.center, 3 * em), (.right, 6 * em), (.justify, 0.0),
    ] {
      let line = try #require(set("四个汉字", ems: 10) { $1.alignment = alignment }.lines.first)
      #expect(abs(line.x - expected) < 0.001)
      #expect(abs(line.width - 4 * em) < 0.001)
    }
  }

  @Test func justifiedLinesEndEvenButForTheLast() throws {
    let justified = try set("社区律师每周二下午在社区值班，欢迎居民前来咨询", ems: 9.4) { $1.alignment = .justify }
    #expect(justified.lines.count == 3)
    #expect(justified.lines.dropLast().allSatisfy { abs($0.width - 9.4 * em) < 0.001 })
    #expect((justified.lines.last?.width ?? 0) < 9 * em)
    let last = try #require(justified.lines.first?.runs.last?.glyphs.last)
    #expect(abs(Double(last.x) - 8400) <= 1)
  }

  @Test func theFirstLineBeginsAtTheUpperEdgeAndTheOthersFollowByTheLineHeight() throws {
    let lines = try set("一二三四五六", ems: 2) { $1.lineHeight = 1.5 }.lines
    let baselines = lines.map { $0.baseline / em }
    for (baseline, expected) in zip(baselines, [0.88, 2.38, 3.88]) {
      #expect(abs(baseline - expected) < 0.0001)
    }
    #expect(abs(try set("一二三四五六", ems: 2).height - 4 * em) < 0.0001)
  }

  @Test func anEighthOfAnEmStandsBetweenScripts() throws {
    let (together, apart) = (try set("第3条"), try set("第 3 条"))
    #expect(places(together) == [0, 1125, 1805])
    #expect(places(try set("第3条") { style, _ in style.separatesScripts = false }) == [0, 1000, 1555])
    #expect(apart.width > together.width)
    // A full-width mark has space enough.
    #expect(places(try set("，3")) == [0, 1000])
  }

  @Test func twoMarksSideBySideAreSetCloser() throws {
    #expect(places(try set("中）。中")) == [0, 1000, 1500, 2500])
    #expect(places(try set("中：（中")) == [0, 1000, 1500, 2500])
    #expect(places(try set("中（《中")) == [0, 1000, 1500, 2500])
  }

  @Test func bracketsAtALinesEdgesAreAsWideAsTheirInk() throws {
    let set = try set("（一）")
    #expect(places(set) == [-500, 500, 1500])
    #expect(abs(set.width - 2 * em) < 0.001)
  }

  @Test func letterSpacingStandsBetweenCharactersOnly() throws {
    let spaced = try set("姓名栏") { style, _ in style.letterSpacing = 2 }
    #expect(places(spaced) == [0, 1200, 2400])
    #expect(abs(spaced.width - 3.4 * em) < 0.001)
    #expect(spaced.lines.first?.letterSpacing == 2)
  }

  @Test func letterSpacingShrinksWithTheText() throws {
    let box = TextBox(width: 14, maxLines: 1, fit: .shrink(to: 5))
    let style = TextStyle(faces: [0], size: 20, letterSpacing: 4)
    let set = try TestFaces.setter().set("社区律师", in: style, box: box)
    #expect(set.size < 20)
    #expect(set.lines.first?.letterSpacing == set.size / 5)
    #expect(set.width <= 14)
  }

  @Test(arguments: ["1111111111", "0123456789", "8888888888", "1717171717"])
  func tabularFiguresAreOfOneWidth(figures: String) throws {
    for face in 0...1 {
      let style = TextStyle(faces: [face], size: 10, features: [.tabularFigures])
      let setter = try TestFaces.setter()
      #expect(setter.width(of: figures, in: style) == setter.width(of: "0000000000", in: style))
    }
  }

  @Test func englishNamesAreKernedAndHaveTheirOwnApostrophe() throws {
    #expect(try set("AVAVA").width < 5 * set("A").width)
    let faces = try TestFaces.set()
    let chinese = try #require(faces.faces[0].glyph(for: "’"))
    let name = try set("Siobhán O’Brien-Smith")
    let quote = try #require(name.lines.first?.runs.first?.glyphs.first { $0.cluster == 10 })
    #expect(faces.faces[0].advance(of: chinese) == 1000)
    #expect(faces.faces[0].advance(of: quote.id) < 400)
    #expect(name.missing.isEmpty)
  }

  @Test func clustersTellWhichCharactersEachGlyphStandsFor() throws {
    let line = try #require(set("号12𠮷e\u{301}").lines.first)
    #expect(line.runs.flatMap { $0.glyphs.map(\.cluster) } == [0, 3, 4, 5, 9])
    #expect(line.text == "号12𠮷e\u{301}")
  }
}
