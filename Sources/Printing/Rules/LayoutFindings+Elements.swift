import Diagnostics
import Records
import Schema

extension LayoutFindings {
  private static let kinds = ElementKind.allCases.map(\.rawValue)

  static func noElement(_ value: Value) -> Finding {
    PrintingRules.element.finding(
      at: value.place, Words(zh: "这里应当是一个元素", en: "an element must stand here"),
      help: Words(zh: "例如 `- text: \"{{name}}\"`", en: "for example `- text: \"{{name}}\"`"))
  }

  static func noKind(_ value: Value) -> Finding {
    for (key, _) in value.entries {
      guard let nearest = nearestName(to: key.string, among: kinds) else { continue }
      return PrintingRules.element.finding(
        at: key.place, Words(zh: "没有“\(key.string)”这种元素", en: "there is no element “\(key.string)”"),
        help: KeyFindings.proposal(nearest))
    }
    let choice = kinds.joined(separator: ", ")
    return PrintingRules.element.finding(
      at: value.place, Words(zh: "看不出这是什么元素", en: "nothing says what this element is"),
      help: Words(zh: "写上其中一个：\(choice)", en: "give it one of \(choice)"))
  }

  static func twoKinds(_ first: Value, _ second: Value) -> Finding {
    PrintingRules.element.finding(
      at: second.place,
      Words(
        zh: "一个元素不能既是 \(first.string) 又是 \(second.string)",
        en: "one element cannot be both \(first.string) and \(second.string)"),
      help: Words(zh: "分成两个元素，各以 `-` 开头", en: "make them two elements, each after a `-`"))
  }

  static func tooDeep(_ place: SourcePlace, limit: Int) -> Finding {
    PrintingRules.element.finding(
      at: place, Words(zh: "元素套了超过 \(limit) 层", en: "elements are nested more than \(limit) deep"),
      help: Words(zh: "少套几层", en: "use fewer groups, stacks and rows in each other"))
  }

  static func tooMany(_ place: SourcePlace, limit: Int) -> Finding {
    PrintingRules.element.finding(
      at: place, Words(zh: "一面超过了 \(limit) 个元素", en: "this side has more than \(limit) elements"),
      help: Words(zh: "从这里起没有再读；减少元素", en: "nothing from here on was read; use fewer"))
  }

  static func eachOutside(_ place: SourcePlace) -> Finding {
    PrintingRules.place.finding(
      at: place, Words(zh: "each 会把几份印在同一个地方", en: "`each` would print all of them in one place"),
      help: Words(zh: "把这个元素放进 stack 或 row", en: "put the element into a stack or a row"))
  }

  static func spaceOutside(_ place: SourcePlace) -> Finding {
    PrintingRules.place.finding(
      at: place,
      Words(zh: "space 只在 stack 和 row 里有作用", en: "`space` does something in a stack or a row only"),
      help: Words(zh: "在这里用 at 定位置", en: "give the place by `at` here"))
  }

  static func placedByHolder(_ place: SourcePlace, _ name: String, _ holder: Words) -> Finding {
    PrintingRules.place.finding(
      at: place,
      Words(
        zh: "位置由 \(holder.zh) 决定，不写 \(name)", en: "\(holder.en) decides this place, not `\(name)`"
      ),
      help: Words(zh: "要多空一点，写 space", en: "for more room before it, write `space`"))
  }

  static func saidTwice(_ place: SourcePlace, _ name: String, _ other: String) -> Finding {
    PrintingRules.place.finding(
      at: place,
      Words(
        zh: "\(other) 已经说了 \(name)", en: "`\(other)` says already what `\(name)` says"),
      help: Words(zh: "留一个", en: "keep one of them"))
  }

  static func missingSize(_ place: SourcePlace, _ kind: ElementKind, _ names: [String]) -> Finding {
    let isBoth = names.count > 1
    return PrintingRules.missingKey.finding(
      at: place,
      Words(
        zh: "\(kind.rawValue) 没有写 \(names.joined(separator: " 和 "))",
        en: "`\(kind.rawValue)` has no \(names.joined(separator: " and "))"),
      help: isBoth
        ? Words(zh: "写 `size: [宽, 高]`，毫米", en: "write `size: [width, height]` in millimetres")
        : Words(zh: "写 `\(names[0]): …`，毫米", en: "write `\(names[0]): …` in millimetres"))
  }

  static func notSquare(_ place: SourcePlace) -> Finding {
    PrintingRules.badValue.finding(
      at: place, Words(zh: "二维码是正方形", en: "a QR code is a square"),
      help: Words(zh: "只写 `width: …`", en: "write `width: …` alone"))
  }

  static func halfLine(_ place: SourcePlace) -> Finding {
    PrintingRules.missingKey.finding(
      at: place, Words(zh: "线只写了一头", en: "the line has one end only"),
      help: Words(zh: "from 和 to 都写，或都不写", en: "give both `from` and `to`, or neither"))
  }

  static func noLeast(_ place: SourcePlace) -> Finding {
    PrintingRules.missingKey.finding(
      at: place, Words(zh: "缩小的文字没有写 least", en: "a text that shrinks has no `least`"),
      help: Words(zh: "写上最小缩到几磅：`least: …`", en: "say how small it may become: `least: …`, in points"))
  }

  static func leastIsMore(_ place: SourcePlace, _ least: Double, _ points: Double) -> Finding {
    PrintingRules.badValue.finding(
      at: place,
      Words(
        zh: "最小 \(shortDecimal(least)) 磅比字号 \(shortDecimal(points)) 磅还大",
        en: "the smallest size, \(shortDecimal(least)) points, is more than the size, \(shortDecimal(points))"
      ),
      help: Words(zh: "least 要比 points 小", en: "`least` is smaller than `points`"))
  }
}
