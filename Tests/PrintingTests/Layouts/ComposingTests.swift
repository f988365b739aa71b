import Diagnostics
import Templates
import Testing

@testable import Printing

/// The faces that the layouts of these tests ask for.
let testFaces: Result<FaceSet, any Error> = Result {
  try FaceSet([FaceRequest(), FaceRequest(weight: .bold)])
}

func composed(
  _ elements: String, _ card: CardModel = CardModel(), head: String = "",
  sourceLocation: SourceLocation = #_sourceLocation
) throws -> Composition {
  let (layout, findings) = compiled(layoutFile(elements, head: head))
  #expect(findings == [], sourceLocation: sourceLocation)
  let composer = Composer(try #require(layout, sourceLocation: sourceLocation), faces: try testFaces.get())
  return composer.compose(side: 0, card)
}

extension Composition {
  var texts: [MarkedText] {
    drawing.marks.compactMap { if case .text(let text) = $0 { text } else { nil } }
  }
  var boxes: [BoxMark] {
    drawing.marks.compactMap { if case .box(let box) = $0 { box } else { nil } }
  }
}

private func isNear(_ one: Double, _ other: Double) -> Bool { abs(one - other) < 0.01 }

@Suite struct ComposingTests {
  @Test(
    arguments: [
      ("- text: \"{{name}}\"\n  at: [6, 8]\n  width: 40", ["翠苑一区社区"]),
      ("- text: \"{{lawyer.name}} {{lawyer.phone}}\"\n  width: 80", ["陈怀安 0571-8800 1234"]),
      ("- text: \"{{strings.free}}\"\n  width: 80", ["免费 <free>"]),
      ("- text: \"{{strings.call}}\"\n  width: 80", ["打电话给翠苑一区社区"]),
      ("- text: \"  \"\n  width: 80\n- text: b\n  width: 9", ["b"]),
      ("- text: a\n  when: photo\n  width: 9\n- text: b\n  unless: photo\n  width: 9", ["b"]),
      ("- text: a\n  when: [lawyer, photo]\n  width: 9", []),
      (
        "- stack:\n    - text: \"{{words}}\"\n      each: sessions\n  width: 40",
        ["周二 14:00–17:00", "周五 9:00–11:30"]
      ),
      (
        "- stack:\n    - text: \"{{words}}·{{name}}\"\n      each: sessions\n      when: lawyer.phone\n  width: 60",
        ["周二 14:00–17:00·翠苑一区社区", "周五 9:00–11:30·翠苑一区社区"]
      ),
      ("- group:\n    - text: in\n      width: 20\n  when: sessions", ["in"]),
      ("- group:\n    - text: in\n      width: 20\n  unless: sessions", []),
    ])
  func printsWhatIsThere(elements: String, expected: [String]) throws {
    let card = CardModel(sessions: [.init(words: "周二 14:00–17:00"), .init(words: "周五 9:00–11:30")])
    #expect(try composed(elements, card).texts.map(\.text) == expected)
  }

  @Test func aMissingLineLeavesNoHoleAndALongOnePushesTheRest() throws {
    let stack = """
      - stack:
          - {text: "{{name}}", points: 10}
          - {text: "{{address}}", points: 10, leading: 1.4}
          - {text: "{{lawyer.phone}}", points: 10, when: lawyer}
          - {box: {fill: brand}, height: 2}
        at: [6, 10]
        width: 40
        gap: 1
      """
    let em = 10 * millimetresPerPoint
    let whole = try composed(stack)
    #expect(isNear(try #require(whole.boxes.first).place.y, 10 + 3 * (em + 1)))
    let without = try composed(stack, CardModel(lawyer: nil))
    #expect(isNear(try #require(without.boxes.first).place.y, 10 + 2 * (em + 1)))
    let long = try composed(stack, CardModel(address: "文三路四百九十八号翠苑新村三区服务中心"))
    #expect(long.texts.count == 4)
    #expect(isNear(try #require(long.boxes.first).place.y, 10 + 3 * (em + 1) + 1.4 * em))
    #expect(long.boxes.first?.place.width == 40)
  }

  @Test func textsOfARowShareABaseline() throws {
    let row = try composed(
      """
      - row:
          - {text: 电话, points: 9}
          - {text: "{{lawyer.phone}}", points: 20, face: strong}
        at: [6, 20]
        width: 78
        gap: 2
      """)
    let (label, phone) = (try #require(row.texts.first), try #require(row.texts.last))
    #expect(isNear(label.baseline, phone.baseline))
    #expect(isNear(phone.x, 6 + label.width + 2))
    let placed = try composed(
      """
      - {text: 电话, points: 9, at: [6, 30], width: 20, valign: baseline}
      - {text: "{{lawyer.phone}}", points: 20, at: [26, 30], width: 60, valign: baseline}
      """)
    #expect(placed.texts.map(\.baseline).allSatisfy { isNear($0, 30) })
  }

  @Test(
    arguments: [
      ("at: [10, 20]\n  size: [30, 12]", Rectangle(x: 10, y: 20, width: 30, height: 12)),
      ("right: 4\n  bottom: 5\n  size: [30, 12]", Rectangle(x: 56, y: 37, width: 30, height: 12)),
      ("left: 4\n  right: 6\n  top: 5\n  bottom: 9", Rectangle(x: 4, y: 5, width: 80, height: 40)),
      ("at: [-3, -3]\n  size: [96, 60]", Rectangle(x: -3, y: -3, width: 96, height: 60)),
    ])
  func placesCountFromTheEdges(place: String, expected: Rectangle) throws {
    #expect(try composed("- box: {fill: brand}\n  \(place)").boxes.map(\.place) == [expected])
  }

  @Test func aGroupMovesWhatItHoldsAndABoxWithoutHeightIsAsHighAsTheRest() throws {
    let group = try composed(
      """
      - stack:
          - group:
              - box: {fill: brand}
                bottom: -3
              - stack:
                  - {text: a, points: 10, colour: white}
                  - {text: b, points: 10, colour: white}
                at: [3, 3]
                width: 30
          - {text: c, points: 10, space: 4}
        at: [10, 10]
        width: 60
      """)
    let em = 10 * millimetresPerPoint
    let box = try #require(group.boxes.first).place
    #expect(
      isNear(box.x, 10) && isNear(box.y, 10) && isNear(box.width, 60) && isNear(box.height, 3 + 2 * em + 3))
    #expect(isNear(try #require(group.texts.first).x, 13))
    #expect(isNear(try #require(group.texts.last).baseline, 10 + 3 + 2 * em + 4 + 0.88 * em))
  }

  @Test func aPanelIsAsHighAsWhatStandsInIt() throws {
    let panel = """
      - stack:
          - stack: [{text: a, points: 10}, {text: b, points: 10, when: photo}]
            pad: 2
            fill: "#eeeeee"
            radius: 1
            left: 1
            right: 3
          - {text: c, points: 10}
        at: [10, 10]
        width: 60
      """
    let em = 10 * millimetresPerPoint
    let one = try composed(panel)
    let box = try #require(one.boxes.first).place
    #expect(isNear(box.x, 11) && isNear(box.width, 56) && isNear(box.height, em + 4))
    #expect(isNear(try #require(one.texts.last).extent.y, 10 + em + 4))
    #expect(isNear(try #require(one.texts.first).x, 13))
    let empty = try composed("- stack: [{text: a, when: photo}]\n  fill: brand\n  at: [6, 6]\n  width: 9")
    #expect(empty.drawing.marks == [])
  }

  @Test func aTextAtTheRightOfARowTakesTheRoomThatIsLeft() throws {
    let row = try composed(
      "- row: [{text: a}, {text: \"{{name}}\", align: right}, {box: {fill: brand}, size: [5, 2]}]\n  at: [6, 6]\n  width: 60\n  gap: 1"
    )
    #expect(isNear(try #require(row.texts.last).extent.right, 6 + 60 - 5 - 1))
    #expect(isNear(try #require(row.boxes.first).place.right, 66))
    #expect(isNear(try #require(row.boxes.first).place.bottom, try #require(row.texts.first).baseline))
  }

  @Test(
    arguments: [
      ("size: [40, 20]\n  valign: middle", 10.0, 14.0), ("size: [40, 20]\n  valign: bottom", 19.0, 20.0),
      ("size: [40, 20]", 2.0, 4.0),
    ])
  func textsStandInTheirPlaceAsAligned(place: String, least: Double, most: Double) throws {
    let text = try #require(try composed("- text: a\n  at: [6, 10]\n  \(place)").texts.first)
    #expect((10 + least..<10 + most).contains(text.baseline))
  }

  @Test func aStackGrowsUpwardsFromTheLowerEdge() throws {
    let stack = try composed("- stack: [{text: a}, {text: b}]\n  left: 6\n  bottom: 5\n  width: 30")
    #expect(isNear(try #require(stack.texts.last).extent.bottom, 49))
  }

  @Test func textsShrinkToFitAndSayWhenTheyCannot() throws {
    let long = String(repeating: "律", count: 18)
    let name = "- text: \"{{name}}\"\n  at: [6, 8]\n  width: 40\n  points: 16\n  fit: shrink\n  least: "
    let fits = try composed(name + "6", CardModel(name: long))
    #expect(fits.notes == [])
    #expect(fits.texts.count == 1)
    #expect(try #require(fits.texts.first).width <= 40.02)
    #expect(try #require(fits.texts.first).size < 16)
    let tooLong = try composed(name + "14", CardModel(name: long))
    #expect(tooLong.notes.map(\.rule) == ["print-overflow"])
    #expect(try #require(tooLong.texts.first).width <= 40.02)
    let finding = try #require(tooLong.notes.first).finding(about: "翠苑一区社区")
    #expect(finding.message.zh.hasPrefix("翠苑一区社区：“律律律"))
    #expect(finding.place.path == "themes/t/print/card.yaml")
  }

  @Test func aSideIsTheSameEveryTimeItIsComposed() throws {
    let (layout, _) = compiled(
      layoutFile("- text: \"{{name}}\"\n  width: 80\n- qr: \"{{url}}\"\n  at: [60, 20]\n  width: 20"))
    let composer = Composer(try #require(layout), faces: try testFaces.get())
    let first = composer.compose(side: 0, CardModel())
    _ = composer.compose(side: 0, CardModel(name: "别处", url: "https://law.example.org/other/"))
    #expect(composer.compose(side: 0, CardModel()).drawing == first.drawing)
  }

  @Test func aLayoutShowsNoOtherModel() async {
    await #expect(processExitsWith: .failure) {
      let (layout, _) = compiled(layoutFile("- text: \"{{name}}\"\n  width: 80"))
      let composer = Composer(try #require(layout), faces: try testFaces.get())
      _ = composer.compose(side: 0, Line(text: "x"))
    }
  }
}

private struct Line: TemplateModel {
  let text: String
  static let declared = ModelShape<Line>("line") { Key.text("text", \.text, "the words") }
}
