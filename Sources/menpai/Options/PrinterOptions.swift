import ArgumentParser

/// How sheets lie in the printer, and what makes up for its being a little off.
struct PrinterOptions: ParsableArguments {
  @Option(
    help: help(
      zh: "拼版方式；不写则用版式自己的", en: "How pieces lie on paper; the design's own if not given.", value: "name"))
  var sheet: String?

  @Option(
    help: help(zh: "第一张纸从第几格印起，从 1 数", en: "The first cell to use on the first sheet, from 1.", value: "cell")
  )
  var start = 1

  @Option(
    help: help(
      zh: "打印机偏了多少就挪多少，毫米，向右、向下为正，如 0.5,-1",
      en: "Millimetres to move everything, right and down, such as 0.5,-1.", value: "x,y"))
  var offset = Pair(0, 0)

  @Option(
    help: help(
      zh: "打印机缩小了多少就放大多少，如 1.002；横竖不同写两个，如 1.002,1",
      en: "What to enlarge by, such as 1.002; across and down where they differ, such as 1.002,1.",
      value: "scale"))
  var scale = Pair(1, 1)

  /// Two numbers of one option.
  struct Pair: ExpressibleByArgument, Hashable, Sendable {
    let x: Double
    let y: Double

    init(_ x: Double, _ y: Double) {
      self.x = x
      self.y = y
    }

    /// `1.5,-0.5`, or one number for both.
    init?(argument: String) {
      let parts = argument.split(separator: ",", omittingEmptySubsequences: false).map { Double($0) }
      guard (1...2).contains(parts.count), let x = parts[0], let y = parts[parts.count - 1], x.isFinite,
        y.isFinite
      else { return nil }
      self.init(x, y)
    }

    var defaultValueDescription: String { x == y ? "\(x)" : "\(x),\(y)" }
  }

  func validate() throws {
    guard (1...200).contains(start) else {
      throw ValidationError(said(zh: "--start 应是 1 到 200 的整数", en: "--start is a whole number from 1 to 200"))
    }
    guard abs(offset.x) <= 20, abs(offset.y) <= 20 else {
      throw ValidationError(
        said(zh: "--offset 每个方向最多 20 毫米", en: "--offset moves by 20 mm at most in either direction"))
    }
    for factor in [scale.x, scale.y] where !(0.9...1.1).contains(factor) {
      throw ValidationError(
        said(
          zh: "--scale 应在 0.9 到 1.1 之间：它只补打印机的误差，不改卡片大小",
          en: "--scale lies between 0.9 and 1.1: it makes up for a printer and does not resize cards"))
    }
  }
}
