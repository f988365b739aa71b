import Foundation
import Testing

@testable import Printing

#if canImport(FoundationXML)
  import FoundationXML
#endif

/// SVG files and fragments of pages, read by tools that share no code with what wrote them.
@Suite struct DrawingFileTests {
  static let card = """
    - box: {fill: brand}
      at: [-3, -3]
      size: [96, 17]
    - {text: "{{name}}", at: [6, 4], width: 70, points: 14, face: strong, colour: white}
    - stack:
        - {text: "{{lawyer.name}} 律师 <免费>（咨询）。“好”", points: 9}
        - {text: "{{lawyer.phone}}", points: 16, face: strong, figures: tabular}
        - {text: "{{address}}", points: 9, spacing: 0.5}
        - {line: {width: 0.2, colour: brand}}
      at: [6, 18]
      width: 56
      gap: 1.5
    - image: "{{photo}}"
      at: [66, 16]
      size: [10, 14]
      radius: 1
      alternative: "{{lawyer.name}}的照片"
    - qr: "{{url}}"
      right: 5
      bottom: 5
      width: 16
    """

  private func card() throws -> Drawing {
    try composed(Self.card, CardModel(photo: "photos/chen.jpg")).drawing
  }

  private func run(_ tool: String, _ arguments: [String], in folder: URL) throws -> String {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = [tool] + arguments
    process.currentDirectoryURL = folder
    let output = Pipe()
    process.standardOutput = output
    process.standardError = FileHandle.nullDevice
    try process.run()
    let data = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    let text = String(decoding: data, as: UTF8.self)
    #expect(process.terminationStatus == 0, "\(tool): \(text)")
    return text
  }

  private func folder() throws -> URL {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent(
      "menpai-svg-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    return folder
  }

  @Test func aCodeDrawnAt300DotsAnInchIsReadBySomebodyElse() throws {
    let folder = try folder()
    defer { try? FileManager.default.removeItem(at: folder) }
    let svg = SVGFile.bytes(of: try card(), faces: try testFaces.get(), title: "翠苑一区社区")
    try Data(svg).write(to: folder.appendingPathComponent("card.svg"))
    _ = try run(
      "rsvg-convert", ["--dpi-x", "300", "--dpi-y", "300", "-o", "card.png", "card.svg"], in: folder)
    let found = try run("zbarimg", ["--quiet", "--raw", "card.png"], in: folder)
    #expect(found == CardModel().url + "\n")
  }

  @Test func theFileSaysItsSizeItsTitleAndItsWords() throws {
    let svg = String(
      decoding: SVGFile.bytes(of: try card(), faces: try testFaces.get(), title: "甲 & 乙"), as: UTF8.self)
    #expect(
      svg.hasPrefix(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"90mm\" height=\"54mm\" viewBox=\"0 0 90 54\""))
    #expect(svg.contains("<title>甲 &amp; 乙</title>"))
    #expect(svg.contains("<desc>翠苑一区社区\n陈怀安 律师 &lt;免费&gt;（咨询）。“好”\n0571-8800 1234\n文三路</desc>"))
    #expect(!svg.contains("<text"))
    #expect(!svg.contains("<image"), "a picture without an address is left out")
    let uses = svg.components(separatedBy: "<use ").count - 1
    let outlines = svg.components(separatedBy: "<path id=").count - 1
    #expect(uses > outlines && outlines > 20)
  }

  @Test func aFragmentHoldsTheTextsInTheOrderOfTheLayout() throws {
    let bytes = HTMLFragment.bytes(
      of: try card(), faces: try testFaces.get(), label: "正面", id: "front", pictures: { "../\($0)" })
    let document = try XMLDocument(data: Data(bytes))
    let texts = try document.nodes(forXPath: "//*[local-name()='text']").compactMap(\.stringValue)
    #expect(texts == ["翠苑一区社区", "陈怀安 律师 <免费>（咨询）。“好”", "0571-8800 1234", "文三路"])
    let html = String(decoding: bytes, as: UTF8.self)
    #expect(html.contains("href=\"../photos/chen.jpg\""))
    #expect(html.contains("aria-label=\"陈怀安的照片\""))
    // Each of these a Content-Security-Policy without 'unsafe-inline' would stop.
    #expect(!html.contains("style"))
    #expect(!html.contains("<script"))
  }

  @Test func characterPositionsFollowTheDrawing() throws {
    let drawing = try card()
    let faces = try testFaces.get()
    let lines = drawing.marks.compactMap { if case .text(let text) = $0 { text } else { nil } }
    let phone = TextPieces(lines[2], faces: faces)
    #expect(phone.pieces.map(\.text) == ["0571-8800 1234"])
    // Closing and opening marks side by side stand closer than their widths say.
    let name = TextPieces(lines[1], faces: faces)
    #expect(name.pieces.count > 1)
    #expect(name.pieces.map { String($0.text) }.joined() == lines[1].text)
    let spaced = TextPieces(lines[3], faces: faces)
    #expect(spaced.pieces.map(\.text) == ["文三路"])
    let expected = 3 * (9 + 0.5) * millimetresPerPoint
    #expect(abs(spaced.length - expected) < 0.01)
  }

  @Test func theSameDrawingGivesTheSameBytes() throws {
    let (drawing, faces) = (try card(), try testFaces.get())
    #expect(
      SVGFile.bytes(of: drawing, faces: faces, title: "a")
        == SVGFile.bytes(of: drawing, faces: faces, title: "a"))
  }

  @Test(arguments: [
    (0.0, "0"), (-0.0001, "0"), (1, "1"), (0.5, ".5"), (-0.25, "-.25"), (12.3456, "12.346"), (100, "100"),
    (.nan, "0"),
  ])
  func numbersAreShort(number: Double, expected: String) {
    var output = MarkupBytes()
    output.add(number)
    #expect(String(decoding: output.bytes, as: UTF8.self) == expected)
  }

  @Test(arguments: [("", ""), ("f", "Zg=="), ("fo", "Zm8="), ("foo", "Zm9v"), ("foob", "Zm9vYg==")])
  func picturesAreCodedAsTheStandardHasIt(text: String, expected: String) {
    #expect(base64(Array(text.utf8)) == expected)
  }
}
