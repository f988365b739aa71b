import Foundation
import Testing

@testable import Printing

/// What a reader gets who copies or searches, and what those hear who have the page read to them.
@Suite("Text of PDF pages")
struct CopiedTextTests {
  private func file(_ texts: [String], sheet: String = "single", letterSpacing: Double = 0) throws
    -> PDFOnDisk
  {
    let faces = try #require(PrintSamples.faces)
    var file = PDFFile(
      PDFRenderer(faces: faces), title: "text", language: "zh-Hans-CN",
      job: PrintJob(sheet: try #require(try defaultSheets()[sheet])))
    for text in texts {
      var drawing = Drawing(size: Size(width: 90, height: 54), bleed: 3)
      drawing.marks = PrintSamples.lines(text, x: 5, y: 10, size: 12, letterSpacing: letterSpacing, in: faces)
      try file.add(front: drawing)
    }
    return try PDFOnDisk(file.finish { _ in nil })
  }

  private func copied(_ file: PDFOnDisk, mode: String = "-nopgbrk") throws -> [String] {
    try file.read("pdftotext", "-nopgbrk", mode, "FILE", "-").split(whereSeparator: \.isNewline)
      .map { $0.trimmingCharacters(in: .whitespaces) }.filter { !$0.isEmpty }
  }

  @Test(
    "A line is copied as it was written",
    arguments: [
      "每周二 14:00–17:00，文三路 18 号", "（一）“引号”、《办法》……", "office, affluent, AV To",
      "Café and cafe\u{301}", "Jane O'Neil (Ms.) \\ 50%",
      "A\u{0000}B\u{0007}C".filter { $0.isASCII && $0 >= " " },
      "𠮷野家", "0571-8888 0001", "ﬁne", "½ 杯、36 ℃、①Ⅷ㎡", "文三路18号A座",
    ], [0, 1.5])
  func lines(text: String, letterSpacing: Double) throws {
    let faces = try #require(PrintSamples.faces)
    let isThere = text.unicodeScalars.allSatisfy { scalar in
      faces.faces.contains { $0.glyph(for: scalar) != nil }
    }
    guard isThere || text.contains("\u{301}") else { return }
    let file = try file([text], letterSpacing: letterSpacing)
    for mode in ["-nopgbrk", "-raw", "-layout"] {
      let got = try copied(file, mode: mode).map(\.precomposedStringWithCanonicalMapping)
      #expect(got == [text.precomposedStringWithCanonicalMapping], "with \(mode)")
    }
  }

  @Test("Characters that no face has are copied as what they are, not as the mark in their place")
  func missing() throws {
    let got = try copied(file(["王\u{10330}甲", "李\u{10331}乙", "见〓丙"], sheet: "a4-2x5"))
    #expect(got.joined(separator: " ").contains("王\u{10330}甲"))
    #expect(got.joined(separator: " ").contains("李\u{10331}乙"))
    #expect(got.joined(separator: " ").contains("见〓丙"))
  }

  @Test("Two characters of one shape are each copied as themselves, within a piece and across pieces")
  func sameShape() throws {
    let within = try copied(file(["⼈民调解人，⾦日金"]))
    #expect(within == ["⼈民调解人，⾦日金"])
    let across = try copied(file(["人民金", "⼈民⾦", "人民金"]))
    #expect(across == ["人民金", "⼈民⾦", "人民金"])
  }

  @Test(
    "Nothing of a text can end its string or start an operator",
    arguments: ["(((", ")))", "\\", "\r", "><", "]TJ ET", "%"])
  func escapes(text: String) throws {
    let file = try file(["甲" + text + "乙"])
    #expect(try file.read("qpdf", "--check", "FILE").contains("No syntax"))
    #expect(try copied(file).joined().contains("乙"))
  }

  @Test("A page of one piece says what is text and what a picture shows, in reading order")
  func tagged() throws {
    let faces = try #require(PrintSamples.faces)
    var file = PDFFile(
      PDFRenderer(faces: faces), title: "card", language: "zh-Hans-CN",
      job: PrintJob(sheet: try #require(try defaultSheets()["single"])))
    try file.add(front: PrintSamples.front(faces), back: PrintSamples.back(faces))
    let onDisk = try PDFOnDisk(file.finish { _ in PrintSamples.portrait })
    #expect(try onDisk.info("Tagged") == "yes")
    let tree = try onDisk.read("pdfinfo", "-struct-text", "FILE")
    let order = ["翠苑一区社区法律服务", "沈若溪律师", "0571-8888 0001", "Figure", "Link", "诉讼和仲裁"].map { words in
      tree.range(of: words)?.lowerBound
    }
    for (index, place) in order.enumerated() { #expect(place != nil, "\(index) in \(tree)") }
    let places = order.compactMap { $0 }
    #expect(places == places.sorted())
    #expect(try onDisk.read("qpdf", "--check", "FILE").contains("No syntax"))
  }
}
