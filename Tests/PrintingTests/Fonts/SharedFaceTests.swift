import Testing

@testable import Printing

/// Workers share the faces.
@Suite struct SharedFaceTests {
  private struct Made: Equatable {
    var lines: [MarkedText] = []
    var fonts: [FontProgram] = []
    var paths: [String] = []
  }

  private static func make(_ faces: FaceSet, _ seed: Int) -> Made {
    let setter = Typesetter(faces)
    var made = Made()
    for number in 0..<20 {
      let scalars = (0..<15).compactMap {
        Unicode.Scalar(0x4E00 + (seed * 7919 + number * 131 + $0 * 37) % 20_000)
      }
      let text = String(String.UnicodeScalarView(scalars)) + "（0571-8800 \(number)）"
      var subset = FontSubset(faces.faces[number % 2])
      let style = TextStyle(faces: [number % 2, (number + 1) % 2], size: 10)
      for line in setter.set(text, in: style, box: TextBox(width: 30)).lines {
        made.lines.append(line)
        for glyph in line.runs.flatMap(\.glyphs) {
          subset.insert(glyph.id)
          made.paths.append(faces.faces[number % 2].path(of: glyph.id))
        }
      }
      made.fonts.append(subset.program())
    }
    return made
  }

  @Test func manyAtOnceGetWhatOneGetsAlone() async throws {
    let shared = try FaceSet([TestFaces.regular, TestFaces.bold])
    let together = await withTaskGroup(of: (Int, Made).self) { group in
      for seed in 0..<8 { group.addTask { (seed, Self.make(shared, seed)) } }
      return await group.reduce(into: [Int: Made]()) { $0[$1.0] = $1.1 }
    }
    for seed in 0..<8 { #expect(together[seed] == Self.make(try TestFaces.set(), seed)) }
  }
}
