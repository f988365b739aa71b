import Testing

@testable import Printing

/// A font file comes from whoever made the theme: nothing in it may stop or crash a build.
@Suite struct BrokenFontTests {
  /// Everything that is ever done with a face; whatever comes of it must be whole.
  private func use(_ bytes: [UInt8]) {
    guard let face = try? FontFace(FontFile(name: "broken", bytes: bytes)) else { return }
    var subset = FontSubset(face)
    for glyph in 0..<UInt16(min(face.glyphCount, 8)) {
      subset.insert(glyph)
      #expect(face.path(of: glyph).utf8.count < 1_000_000)
    }
    let program = subset.program()
    #expect(program.bytes.count < 1_000_000)
    #expect(program.bytes.withUnsafeBytes { CFFTable(FontBytes($0)) } != nil)
    guard let set = try? FaceSet([FaceRequest(family: "X", file: FontFile(name: "broken", bytes: bytes))])
    else { return }
    let text = Typesetter(set).set("ABC 12", in: TextStyle(faces: [0], size: 10), box: TextBox(width: 10))
    #expect(text.size > 0)
  }

  @Test func filesCutOffAtAnyPlace() {
    for count in 0..<MadeUpBox.file.count { use(Array(MadeUpBox.file.prefix(count))) }
  }

  @Test func tablesCutOffAtAnyPlace() {
    for count in 0..<MadeUpBox.cff.count {
      use(MadeUpFont.openType(cff: Array(MadeUpBox.cff.prefix(count)), glyphs: 4))
    }
  }

  @Test(arguments: [UInt8(0), 1, 10, 29, 127, 128, 255])
  func anyByteOfTheOutlinesChanged(value: UInt8) {
    for place in MadeUpBox.cff.indices {
      var cff = MadeUpBox.cff
      cff[place] = value
      use(MadeUpFont.openType(cff: cff, glyphs: 4))
    }
  }

  @Test(arguments: [UInt8(0), 1, 128, 255])
  func anyByteOfTheFileChanged(value: UInt8) {
    for file in [MadeUpBox.file, MadeUpFont.trueType()] {
      for place in file.indices {
        var bytes = file
        bytes[place] = value
        use(bytes)
      }
    }
  }

  @Test func subroutinesThatCallEachOtherWithoutEnd() {
    let n = MadeUpCFF.n
    func hundred(_ code: [UInt8], _ end: UInt8) -> [UInt8] {
      [[UInt8]](repeating: code, count: 100).flatMap(\.self) + [end]
    }
    // Each calls the next one a hundred times, ten deep.
    let local = (0..<11).map { hundred(n($0 - 106) + [10], 11) }
    use(MadeUpFont.openType(cff: MadeUpCFF.table([[14], n(-107) + [10, 14]], local: local), glyphs: 2))
    // A charstring that only grows.
    let growing = [hundred(n(1) + n(1) + [21], 11), hundred(n(-107) + [10], 11)]
    use(
      MadeUpFont.openType(
        cff: MadeUpCFF.table([[14], hundred(n(-106) + [10], 14)], local: growing), glyphs: 2))
  }
}
