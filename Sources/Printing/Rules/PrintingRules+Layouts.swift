import Diagnostics
import Schema

extension PrintingRules {
  static let layoutFindings = KeyFindings(
    of: "layout", unknownKey: unknownKey, missingKey: missingKey, badValue: badValue)

  static let layouts: [RuleDescription] = [
    unknownKey, missingKey, badValue, unknownName, unknownFace, element, place,
  ]

  static let unknownKey = rule(
    "print-unknown-key", .error, Words(zh: "印刷版式里有不认识的键", en: "An unknown key in a print layout"),
    Words(
      zh: "版式文件里能写的键是固定的，见《印刷版式》。写错的键不会起作用，所以在这里报出。",
      en:
        "The keys of a layout file are fixed; “Print layouts” in the documentation lists them. A misspelt one would do nothing, so it is reported."
    ),
    mistake: "- text: \"{{name}}\"\n  pionts: 14", mend: "- text: \"{{name}}\"\n  points: 14")

  static let missingKey = rule(
    "print-missing-key", .error, Words(zh: "印刷版式少写了一个键", en: "A key is missing in a print layout"),
    Words(
      zh: "少了它，就不知道印多大、放在哪里，或印的是什么。",
      en: "Without it nothing tells how large something is, where it stands, or what is printed."),
    mistake: "- text: \"{{name}}\"\n  at: [6, 8]", mend: "- text: \"{{name}}\"\n  at: [6, 8]\n  width: 40")

  static let badValue = rule(
    "print-bad-value", .error, Words(zh: "印刷版式里的值不对", en: "A value in a print layout is of the wrong kind"),
    Words(
      zh: "长度只写数字，单位是毫米；字号是磅；颜色是 \"#rrggbb\" 或 colours 里的名字。数字也要在合理的范围里。",
      en:
        "Lengths are plain numbers of millimetres, type sizes are points, colours are \"#rrggbb\" or a name out of `colours`; numbers have sensible bounds."
    ),
    mistake: "size: [90mm, 54mm]", mend: "size: [90, 54]")

  static let unknownName = rule(
    "print-unknown-name", .error,
    Words(zh: "印刷版式用了没有定义的样式或颜色", en: "A style or colour that the layout does not define"),
    Words(
      zh: "样式写在 styles 里，颜色写在 colours 里，元素才能用它们的名字。",
      en: "Styles are defined under `styles` and colours under `colours` before elements can name them."),
    mistake: "style: lable", mend: "style: label")

  static let unknownFace = rule(
    "print-unknown-face", .error, Words(zh: "印刷版式用了没有定义的字体", en: "A face that the layout does not define"),
    Words(
      zh: "字体写在 faces 里，各有一个名字；自带的字体文件放在主题的 print/ 下。",
      en:
        "Faces are defined under `faces`, each with a name; font files that the theme brings lie below print/."
    ),
    mistake: "face: sans", mend: "faces:\n  sans: {family: Noto Sans CJK SC}")

  static let element = rule(
    "print-element", .error, Words(zh: "看不出这是什么元素", en: "It is not clear what this element is"),
    Words(
      zh: "每个元素写 text、image、qr、box、line、group、stack、row 中的一个；层数和个数有上限。",
      en:
        "Each element has one of the keys text, image, qr, box, line, group, stack and row; how many there are, and how deep, is bounded."
    ),
    mistake: "- at: [6, 8]", mend: "- text: \"{{name}}\"\n  at: [6, 8]\n  width: 40")

  static let place = rule(
    "print-place", .error, Words(zh: "元素的位置写得矛盾", en: "An element's place contradicts itself"),
    Words(
      zh: "位置只写一次：at 或 left、top；在 stack 里上下位置由 stack 决定，在 row 里左右位置由 row 决定。",
      en:
        "A place is given once, by `at` or by `left` and `top`; a stack decides where its elements stand from top to bottom, a row where they stand from left to right."
    ),
    mistake: "- stack:\n    - text: \"{{name}}\"\n      at: [0, 8]",
    mend: "- stack:\n    - text: \"{{name}}\"\n      space: 2")
}
