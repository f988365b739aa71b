import Testing

@testable import Printing

@Suite struct FittingTests {
  private let address = String(repeating: "浙江省杭州市西湖区翠苑街道文一路一百零八号翠苑一区社区服务中心二楼", count: 3).prefix(80)

  @Test(arguments: [
    // Fits as it is.
    (4, 20.0, 14.0), (5, 20.0, 11.25),
    // 20 mm are 56.7 pt: six characters of 9.25 pt.
    (6, 20.0, 9.25),
  ])
  func shrinksByQuartersOfAPoint(characters: Int, width: Double, size: Double) throws {
    let name = String(repeating: "张", count: characters)
    let box = TextBox(width: width, maxLines: 1, fit: .shrink(to: 9))
    let set = try TestFaces.setter().set(name, in: TestFaces.style(14), box: box)
    #expect(set.size == size)
    #expect(!set.overflows)
    #expect(set.lines.count == 1)
  }

  @Test func whatDoesNotFitAtTheLeastSizeIsMadeSmallerStillAndSaidSo() throws {
    let setter = try TestFaces.setter()
    for fit in [TextFit.wrap, .shrink(to: 9), .fail] {
      let box = TextBox(width: 30, height: 8, fit: fit, lineHeight: 1.3)
      let set = setter.set(String(address), in: TestFaces.style(12), box: box)
      #expect(set.overflows)
      #expect(set.size < 9)
      #expect(set.lines.map(\.text).joined() == address)
      #expect(set.height <= 8.02 && set.width <= 30.02)
    }
  }

  @Test func anAddressOf80CharactersTakesAsManyLinesAsTheBoxHas() throws {
    let box = TextBox(width: 50, height: 20, fit: .shrink(to: 8), lineHeight: 1.3)
    let set = try TestFaces.setter().set(String(address), in: TestFaces.style(11), box: box)
    #expect(!set.overflows)
    #expect(set.size >= 8)
    #expect(set.lines.count > 1)
    #expect(set.height <= 20.02)
    #expect(set.lines.allSatisfy { $0.width <= 50.02 })
  }

  @Test func shrinksRatherThanBreakAWordOrAPhoneNumber() throws {
    let box = TextBox(width: 22, maxLines: 2, fit: .shrink(to: 6))
    let set = try TestFaces.setter().set("0571-8800 1234", in: TestFaces.style(14), box: box)
    #expect(set.lines.map(\.text) == ["0571-8800 1234"])
    #expect(!set.breaksWords && !set.overflows)
  }

  @Test func linesAreNeverWiderThanTheBoxNorFewerThanTheText() throws {
    let setter = try TestFaces.setter()
    for length in 1...80 {
      let text = String(address.prefix(length))
      for fit in [TextFit.wrap, .shrink(to: 6)] {
        let box = TextBox(width: 25, height: 12, maxLines: 3, fit: fit, lineHeight: 1.4)
        let set = setter.set(text, in: TestFaces.style(10), box: box)
        #expect(set.lines.map(\.text).joined() == text)
        #expect(set.lines.allSatisfy { $0.width <= 25.02 } && set.height <= 12.02)
        if !set.overflows { #expect(set.lines.count <= 3) }
      }
    }
  }

  @Test func takesTheLargestSizeThatFits() throws {
    let setter = try TestFaces.setter()
    let texts = [
      "（一）《民法典》、“社区律师”。", "Community lawyer  of  Cuiyuan", "0571-8800 1234\n（周一至周五）", String(address),
    ]
    for text in texts {
      for (width, height) in [(20.0, 8.0), (33, 12), (50, 5), (80, 25)] {
        let box = TextBox(width: width, height: height, fit: .shrink(to: 4), lineHeight: 1.3)
        let set = setter.set(text, in: TestFaces.style(16), box: box)
        guard set.size < 16, !set.overflows else { continue }
        var larger = box
        larger.fit = .wrap
        let again = setter.set(text, in: TestFaces.style(set.size + 0.25), box: larger)
        #expect(again.overflows || again.breaksWords != set.breaksWords, "\(text) at \(set.size)")
      }
    }
  }

  @Test(arguments: [(0.0, 10.0), (-3.0, 10.0), (0.5, 0.5), (20.0, 0.0)])
  func aBoxWithoutRoomIsNoReasonToHang(width: Double, height: Double) throws {
    let set = try TestFaces.setter().set(
      String(address), in: TestFaces.style(10), box: TextBox(width: width, height: height))
    #expect(set.overflows)
    #expect(set.lines.map(\.text).joined() == address)
  }

  @Test func headingsAreBalanced() throws {
    let setter = try TestFaces.setter()
    let text = "杭州市西湖区翠苑街道翠苑一区社区居民委员会法律服务"
    let width = 20 * 10 * millimetresPerPoint
    let greedy = setter.set(text, in: TestFaces.style(10), box: TextBox(width: width))
    let balanced = setter.set(text, in: TestFaces.style(10), box: TextBox(width: width, isBalanced: true))
    #expect(greedy.lines.map(\.text.count) == [20, 5])
    #expect(balanced.lines.map(\.text.count) == [13, 12])
  }
}
