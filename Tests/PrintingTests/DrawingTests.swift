import Testing

@testable import Printing

@Suite("What is drawn")
struct DrawingTests {
  @Test("Drawings of the same marks are equal, so that one is written once")
  func equality() {
    var drawing = Drawing(size: Size(width: 90, height: 54), bleed: 3)
    let other = drawing
    #expect(drawing == other)
    drawing.marks.append(
      .box(BoxMark(place: Rectangle(x: -3, y: -3, width: 96, height: 60), fill: .white)))
    #expect(drawing != other)
  }
}
