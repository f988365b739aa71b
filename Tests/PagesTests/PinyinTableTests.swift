import CPinyin
import Foundation
import Testing

@testable import Pages

/// The table that is compiled in, beside the transform it was made from.
@Suite struct PinyinTableTests {
  private static let transform = StringTransform("Han-Latin; NFD; [:Nonspacing Mark:] Remove")

  private func foundation(_ text: String) -> String {
    (text.applyingTransform(PinyinTableTests.transform, reverse: false) ?? text).lowercased()
  }

  /// Everything but controls, line ends and Korean syllables, which are not read.
  private static let scalars = (0x20...0x10FFFF as ClosedRange<UInt32>).compactMap(Unicode.Scalar.init)
    .filter { scalar in
      switch scalar.properties.generalCategory {
      case .unassigned, .privateUse, .control, .lineSeparator, .paragraphSeparator: false
      default: !(0xAC00...0xD7A3).contains(scalar.value)
      }
    }

  @Test(
    "every character is read as Foundation reads it; if a newer one differs, run Scripts/pinyin-table.swift",
    arguments: stride(from: 0, to: scalars.count, by: 20_000).map { $0 })
  func everyCharacter(start: Int) {
    let end = min(start + 20_000, PinyinTableTests.scalars.count)
    for batch in stride(from: start, to: end, by: 500) {
      let scalars = PinyinTableTests.scalars[batch..<min(batch + 500, end)]
      let lines = scalars.map { String($0) }.joined(separator: "\n")
      let expected = foundation(lines).utf8.split(separator: 0x0A, omittingEmptySubsequences: false)
      #expect(expected.count == scalars.count)
      let differing = zip(scalars, expected).filter { scalar, reading in
        !Pinyin.plain(String(scalar)).utf8.elementsEqual(reading)
      }
      #expect(differing.map(\.0) == [])
    }
  }

  @Test("a Korean syllable and what is not assigned stand for themselves")
  func outside() {
    for code: UInt32 in [0, 0xAC00, 0xD7A3, 0xE000, 0x323B0, 0xE01F0, 0x10FFFF, 0x110000, .max] {
      #expect(menpai_reading_of(code).bytes == nil)
    }
  }

  // ICU puts a blank between a Chinese character and a letter that stand together; no reading depends on a neighbour.
  @Test("a name of the sample city is read as Foundation reads the whole of it, but for blanks")
  func wholeNames() throws {
    let names = try sampleNames()
    #expect(names.count > 200)
    for name in names {
      let whole = foundation(name).filter { $0 != " " }
      #expect(Pinyin.reading(of: name).filter { $0 != " " } == whole)
      #expect(Pinyin.reading(of: name) == name.map { foundation(String($0)) }.joined(separator: " "))
    }
  }

  /// What stands after `name:` or `title:` in the sample city's records.
  private func sampleNames() throws -> Set<String> {
    let project = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let content = project.appending(path: "content")
    var names: Set<String> = []
    for path in try FileManager.default.subpathsOfDirectory(atPath: content.path) {
      guard path.hasSuffix(".yaml") || path.hasSuffix(".md") else { continue }
      let text = try String(contentsOf: content.appending(path: path), encoding: .utf8)
      for match in text.matches(of: /(?:name|title): *"?([^",}\n]+)/) { names.insert(String(match.1)) }
    }
    return names
  }
}
