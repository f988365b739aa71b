import Diagnostics
import Foundation
import Testing

@testable import Printing

/// Layouts that somebody broke: each compiles or has a finding, and what compiles can be drawn.
@Suite struct HostileLayoutTests {
  private struct Generator: RandomNumberGenerator {
    var state: UInt64
    mutating func next() -> UInt64 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return state >> 16 ^ state << 24
    }
  }

  private static let card = CardModel(
    name: "翠苑一区社区", address: String(repeating: "文三路", count: 6), photo: "photos/chen.jpg",
    sessions: (0..<4).map { .init(words: "周二 14:00–17:\($0 + 10)") })

  private func draw(_ text: String) throws {
    let (layout, findings) = compiled(text)
    guard let layout else {
      #expect(!findings.isEmpty)
      return
    }
    let faces = try testFaces.get()
    let composer = Composer(layout, faces: faces)
    for side in layout.sides.indices {
      let composition = composer.compose(side: side, Self.card) { _ in PixelSize(width: 1, height: 1) }
      for note in composition.notes { #expect(!note.message.en.contains("nan")) }
      let svg = SVGFile.bytes(of: composition.drawing, faces: faces, title: "", pictures: { $0 })
      let html = HTMLFragment.bytes(
        of: composition.drawing, faces: faces, label: "", id: "a", pictures: { $0 })
      #expect(svg.count > 100 && html.count > 100)
    }
  }

  @Test func lettersAndLinesOutOfPlace() throws {
    let sound = Array(layoutFile(DrawingFileTests.card).utf8)
    var generator = Generator(state: 7)
    let pieces = [
      "-", ": ", "\n", "  ", "9999", "-1200", "0", ".", "{{", "}}", "[", "]", "{", "}", "\"", "'", "#",
      "each: sessions", "\u{10FFFD}", "when: name",
    ]
    for _ in 0..<100 {
      var bytes = sound
      for _ in 0..<Int.random(in: 1...3, using: &generator) {
        let at = Int.random(in: 0..<bytes.count, using: &generator)
        switch Int.random(in: 0..<3, using: &generator) {
        case 0: bytes.removeSubrange(at..<min(bytes.count, at + Int.random(in: 1...12, using: &generator)))
        case 1:
          bytes.insert(contentsOf: Array(pieces.randomElement(using: &generator)?.utf8 ?? "".utf8), at: at)
        default:
          let other = Int.random(in: 0..<bytes.count, using: &generator)
          bytes.swapAt(at, other)
        }
      }
      try draw(String(decoding: bytes, as: UTF8.self))
    }
  }

  @Test func numbersAtTheirBounds() throws {
    let sound = layoutFile(DrawingFileTests.card)
    let numbers = ["0", "-1200", "500", "0.5"]
    var start = sound.startIndex
    while let digit = sound[start...].firstIndex(where: \.isNumber) {
      let end = sound[digit...].firstIndex { !$0.isNumber && $0 != "." } ?? sound.endIndex
      for number in numbers { try draw(sound.replacingCharacters(in: digit..<end, with: number)) }
      start = end
    }
  }

  @Test(arguments: [
    "- stack: [{stack: [{stack: [{text: a, each: sessions}], each: sessions}], each: sessions}]\n  at: [6, 6]\n  size: [1, 1]",
    "- row: [{row: [{text: \"{{address}}\", each: sessions}], width: 0}]\n  at: [6, 6]\n  width: 0",
    "- {qr: \"{{url}}\", width: 0}\n- {image: x, size: [0, 0]}\n- {box: {fill: brand, radius: 600}, size: [0, 0]}",
    "- {text: \"{{address}}\", size: [0, 0], points: 500, spacing: -5, leading: 0.5}",
    "- group: [{box: {fill: brand}, bottom: 1200, top: 1200}]\n  top: 1200\n  bottom: 1200",
    "- {text: \"\\u0000\\u0001\\uFFFE\\u202E\\u200D\", width: 9}",
  ])
  func whatNobodyWouldDesign(elements: String) throws { try draw(layoutFile(elements)) }

  @Test func listsWithinListsAndStacksWithinStacksEndSomewhere() throws {
    let lists =
      "- {stack: [{stack: [{stack: [{text: a, each: sessions}], each: sessions}], each: sessions}], at: [6, 6], width: 60}"
    let sessions = (0..<30).map { CardModel.Session(words: "\($0)") }
    let many = try composed(lists, CardModel(sessions: sessions))
    #expect(many.drawing.marks.count < 5_000)
    #expect(many.notes.map(\.message.zh).contains("这一面的内容太多，从这里起没有印"))
    let open = String(repeating: "{size: [9, 1], stack: [", count: 10)
    let nested = try composed(
      "- {at: [6, 6], size: [9, 1], stack: [\(open){text: a, points: 500}\(String(repeating: "]}", count: 10))]}"
    )
    #expect(nested.notes.map(\.rule).contains("print-overflow"))
  }
}
