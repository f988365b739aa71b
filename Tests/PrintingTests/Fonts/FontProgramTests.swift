import Testing

@testable import Printing

/// Fonts that have been cut are read again by HarfBuzz, as fonts of their own.
@Suite struct FontProgramTests {
  /// The outlines of a program's glyphs, by CID.
  private func paths(_ program: FontProgram, unitsPerEm: Int = 1000) throws -> [UInt16: String] {
    let cids = program.glyphs.first?.cid == 0 ? program.glyphs.map(\.cid) : [0] + program.glyphs.map(\.cid)
    let file = MadeUpFont.openType(cff: program.bytes, glyphs: cids.count) { tables in
      for index in tables.indices where tables[index].0 == "head" {
        tables[index].1.replaceSubrange(18..<20, with: MadeUpFont.big(unitsPerEm, 2))
      }
    }
    let face = try FontFace(FontFile(name: "subset", bytes: file))
    return Dictionary(uniqueKeysWithValues: cids.enumerated().map { ($1, face.path(of: UInt16($0))) })
  }

  private func program(_ face: FontFace, _ glyphs: [UInt16]) -> FontProgram {
    var subset = FontSubset(face)
    for glyph in glyphs { subset.insert(glyph) }
    return subset.program()
  }

  @Test func glyphsOfTheDefaultFamilyKeepTheirOutlinesAndNumbers() throws {
    for face in try TestFaces.set().faces {
      let glyphs = stride(from: 0, to: face.glyphCount, by: 331).map { UInt16($0) }
      let program = program(face, glyphs)
      #expect(program.glyphs.map(\.cid) == glyphs)
      let paths = try paths(program)
      for glyph in glyphs { #expect(paths[glyph] == face.path(of: glyph), "\(glyph)") }
    }
  }

  @Test func subroutinesAreWrittenOut() throws {
    let face = try FontFace(FontFile(name: "box", bytes: MadeUpBox.file))
    let program = program(face, [1, 2])
    #expect(face.path(of: 1) == "M100-100l300 0 0-300-300 0 0 300z")
    #expect(try paths(program) == [0: "", 1: face.path(of: 1), 2: "M50-50l200 0 0-200-200 0 0 200z"])
    let again = try #require(program.bytes.withUnsafeBytes { CFFTable(FontBytes($0))?.subroutines.count })
    #expect(again == 0)
  }

  @Test func trueTypeOutlinesBecomeCFF() throws {
    let face = try FontFace(FontFile(name: "circle", bytes: MadeUpFont.trueType()))
    #expect(!face.isCFF)
    let program = program(face, [1])
    let path = try #require(paths(program, unitsPerEm: 2048)[1])
    // Through the middles of the four sides; the control points may be off by the rounding.
    #expect(path.hasPrefix("M"))
    #expect(path.filter { $0 == "c" }.count == 1)
    #expect(program.glyphs.map(\.width) == [249])
    #expect(face.path(of: 1).count == path.count || abs(face.path(of: 1).count - path.count) < 6)
  }

  @Test func whatCannotBeCopiedIsWrittenFromTheOutline() throws {
    let n = MadeUpCFF.n
    // The number of the second subroutine is pushed before the first is called.
    let cff = MadeUpCFF.table(
      [[14], n(0) + n(0) + [21] + n(-106) + n(-107) + [10, 10, 14]],
      local: [[11], n(200) + n(0) + n(0) + n(200) + [5, 11]])
    let face = try FontFace(FontFile(name: "calls", bytes: MadeUpFont.openType(cff: cff, glyphs: 2)))
    #expect(face.path(of: 1) == "M0 0l200 0 0-200-200 200z")
    #expect(try paths(program(face, [1]))[1] == face.path(of: 1))
    let endless = try FontFace(FontFile(name: "box", bytes: MadeUpBox.file))
    #expect(try paths(program(endless, [3]))[3] == "")
  }

  @Test func theSameGlyphsGiveTheSameBytesInWhateverOrder() throws {
    let face = try TestFaces.set().faces[0]
    let glyphs: [UInt16] = [20_000, 34, 1234, 65_534, 7]
    let (first, second) = (program(face, glyphs), program(face, glyphs.reversed() + glyphs))
    #expect(first == second)
    #expect(first.baseFont != program(face, glyphs + [8]).baseFont)
    #expect(first.baseFont != program(try TestFaces.set().faces[1], glyphs).baseFont)
    #expect(first.baseFont.wholeMatch(of: /[A-Z]{6}\+NotoSansCJKsc-Regular/) != nil)
  }

  @Test func glyphsBeyondTheFaceAreLeftOut() throws {
    let face = try FontFace(FontFile(name: "box", bytes: MadeUpBox.file))
    #expect(program(face, [1, 9, 65_535]).glyphs.map(\.cid) == [1])
  }

  @Test func widthsAreThoseOfTheFace() throws {
    let face = try TestFaces.set().faces[0]
    let program = program(face, try "号1〇".unicodeScalars.map { try #require(face.glyph(for: $0)) })
    #expect(program.glyphs.map(\.width).sorted() == [555, 1000, 1000])
  }

  @Test func descriptorsStateWhatReadersNeed() throws {
    let set = try TestFaces.set()
    let regular = program(set.faces[0], [34])
    let bold = program(set.faces[1], [34])
    #expect(regular.ascent == 880 && regular.descent == -120 && regular.capHeight == 733)
    #expect(regular.flags == 4 && regular.italicAngle == 0)
    #expect(regular.stemV > 0 && bold.stemV > regular.stemV)
    #expect(regular.boundingBox.count == 4)
  }
}
