import Files
import Testing

@testable import Printing

@Suite struct FontFaceTests {
  @Test func theDefaultFamilyIsFoundInBothWeights() throws {
    let set = try TestFaces.set()
    #expect(set.faces.map(\.family) == ["Noto Sans CJK SC", "Noto Sans CJK SC"])
    #expect(set.faces.map(\.weight) == [.regular, .bold])
    #expect(set.faces.map(\.postScriptName) == ["NotoSansCJKsc-Regular", "NotoSansCJKsc-Bold"])
    #expect(set.index(family: "Noto Sans CJK SC", weight: .bold) == 1)
    #expect(set.index(family: "Noto Serif CJK SC", weight: .bold) == nil)
  }

  @Test func fontconfigFindsTheSameFaces() throws {
    let finder = FontFinder(usualFiles: [], usesFontconfig: true)
    for request in [TestFaces.regular, TestFaces.bold] {
      let usual = try FontFinder.machine.face(for: request)
      #expect(try finder.face(for: request).digest == usual.digest)
    }
  }

  @Test(arguments: [FaceWeight.regular, .bold])
  func aSubstituteIsNotTaken(weight: FaceWeight) throws {
    let failure = #expect(throws: FontFailure.self) {
      try FaceSet([FaceRequest(family: "No Such Family", weight: weight)])
    }
    #expect(failure == .missing(family: "No Such Family", weight: weight))
    #expect(failure?.message.en.contains("No Such Family") == true)
  }

  @Test func theDefaultFamilysAbsenceTellsWhatToInstall() throws {
    let finder = FontFinder(usualFiles: ["/nowhere/NotoSansCJK-Regular.ttc"], usesFontconfig: false)
    let failure = #expect(throws: FontFailure.self) { try finder.face(for: TestFaces.regular) }
    #expect(failure?.help.zh.contains("apt-get install fonts-noto-cjk") == true)
    #expect(failure?.help.en.contains("apt-get install fonts-noto-cjk") == true)
  }

  @Test func heightsOfTheDefaultFamily() throws {
    let metrics = try TestFaces.set().faces[0].metrics
    #expect(metrics.emTop == 880 && metrics.emBottom == -120)
    #expect(metrics.capHeight == 733 && metrics.xHeight == 543)
  }

  @Test func chineseCharactersFillMostOfTheirEmBox() throws {
    for face in try TestFaces.set().faces {
      let (top, bottom) = face.ideographs
      #expect((800...870).contains(top) && (-110 ... -40).contains(bottom))
    }
  }

  @Test func aThemesOwnFileIsTakenForBothWeights() throws {
    let file = FontFile(name: "print/fonts/box.otf", bytes: MadeUpBox.file)
    let set = try FaceSet([FaceRequest(family: "Box", file: file), TestFaces.regular])
    #expect(set.index(family: "Box", weight: .bold) == 0)
    #expect(set.fallback(from: [0], weight: .regular) == [0, 1])
    #expect(set.faces[0].postScriptName == "Font")
    let style = TextStyle(faces: [0, 1], size: 10)
    let line = try #require(Typesetter(set).set("A中", in: style, box: TextBox(width: 50)).lines.first)
    #expect(line.runs.map(\.face) == [0, 1])
  }

  @Test func otherFontsGiveAnotherDigest() throws {
    let set = try TestFaces.set()
    #expect(set.digest == (try FaceSet([TestFaces.regular, TestFaces.bold])).digest)
    #expect(set.digest != (try FaceSet([TestFaces.regular])).digest)
    #expect(set.digest != (try FaceSet([TestFaces.bold, TestFaces.regular])).digest)
  }

  @Test(arguments: [
    ([], FontDefect.truncated), (Array("no font at all, just text".utf8), .notAFont),
    (Array(MadeUpBox.file.prefix(10)), .truncated), (Array(MadeUpBox.file.prefix(200)), .truncated),
    (MadeUpFont.openType(cff: [1, 2, 3], glyphs: 2), .brokenOutlines),
    (MadeUpFont.openType(cff: MadeUpBox.cff, glyphs: 4) { $0.append(("fvar", [0])) }, .variable),
    (MadeUpFont.openType(cff: MadeUpBox.cff, glyphs: 4) { $0.removeLast() }, .noOutlines),
    (MadeUpFont.openType(cff: MadeUpBox.cff, glyphs: 4) { $0[0].1[9] = 2 }, .restricted),
  ])
  func unfitFilesSayWhy(bytes: [UInt8], defect: FontDefect) throws {
    let failure = #expect(throws: FontFailure.self) {
      try FontFace(FontFile(name: "print/fonts/x.otf", bytes: bytes))
    }
    #expect(failure == .unfit(file: "print/fonts/x.otf", defect))
    #expect(failure?.message.zh.contains("print/fonts/x.otf") == true)
  }

  @Test func aFileThatIsNotThereSaysSo() throws {
    #expect(
      throws: FontFailure.unreadable(
        family: "/nowhere/x.otf", ReadingFailure(path: "/nowhere/x.otf", reason: .notThere))
    ) {
      try FontFace(path: "/nowhere/x.otf")
    }
  }
}
