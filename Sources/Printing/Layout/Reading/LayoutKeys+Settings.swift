import Diagnostics
import Records

extension LayoutKeys {
  // Of texts and styles.
  static let style = LayoutKey<PartialTextSettings>(
    "style", Words(zh: "styles 里的名字", en: "a name out of styles"),
    Words(zh: "共用的设置；元素自己写的优先", en: "shared settings; those of the element itself go first")
  ) { value, entry, reading in reading.style(value, entry) }
  static let face = LayoutKey<Int>(
    "face", Words(zh: "faces 里的名字", en: "a name out of faces"),
    Words(zh: "字体；不写是 faces 里的第一种", en: "the first of faces if not given")
  ) { value, entry, reading in reading.face(value, entry) }
  static let points = LayoutKey<Double>.points(
    "points", 2...500, Words(zh: "字号；不写是 9", en: "type size; 9 if not given"))
  static let least = LayoutKey<Double>.points(
    "least", 2...500, Words(zh: "放不下时最小缩到多大", en: "the smallest size it may be shrunk to"))
  static let fit = LayoutKey<TextSettings.Fit>.choice(
    "fit",
    Words(
      zh: "放不下怎么办：wrap 折行，shrink 缩小（要写 least），fail 报出；不写是 wrap",
      en: "if it does not fit: wrap into lines, shrink (give least), or fail; wrap if not given"))
  static let lines = LayoutKey<Int>.whole(
    "lines", 1...100,
    Words(
      zh: "最多几行；不写时 wrap 不限，shrink 和 fail 是一行",
      en: "how many lines at most; if not given, any number for wrap, one for shrink and fail"))
  static let leading = LayoutKey<Double>.number(
    "leading", 0.5...5, Words(zh: "字号的倍数", en: "type sizes"),
    Words(zh: "行距；不写是 1.4", en: "from line to line; 1.4 if not given"))
  static let spacing = LayoutKey<Double>.points(
    "spacing", -5...50, Words(zh: "字距：每个字后面加多少", en: "letter spacing, added after each character"))
  static let figures = LayoutKey<TextSettings.Figures>.choice(
    "figures",
    Words(zh: "tabular 让数字一样宽，号码好认", en: "tabular makes all figures of one width, as phone numbers like it"))
  static let balance = LayoutKey<TextSettings.Balance>.choice(
    "balance",
    Words(
      zh: "yes 让几行差不多一样长，适合标题；不写是 no",
      en: "yes makes lines of about one length, for headings; no if not given"))
  static let align = LayoutKey<TextAlignment>.choice(
    "align", Words(zh: "左右对齐；justify 两边都齐。不写是 left", en: "left if not given; justify makes both edges even"))
  static let across = LayoutKey<HorizontalAlignment>.choice(
    "align", Words(zh: "整行靠哪边；不写是 left", en: "where the row stands in its width; left if not given"))
  static let valign = LayoutKey<VerticalAlignment>.choice(
    "valign",
    Words(
      zh: "上下对齐；文字写 baseline 时，top（或 at）是第一行基线的位置。不写是 top，row 是 baseline",
      en:
        "top if not given, baseline for a row; with baseline, a text's top (or at) is where its first baseline stands"
    ))
  static let colour = LayoutKey<Colour>.colour("colour", Words(zh: "颜色；不写是黑", en: "black if not given"))

  // Of pictures and codes.
  static let radius = LayoutKey<Double>.length(
    "radius", 0...600, Words(zh: "圆角半径", en: "radius of its corners"))
  static let alternative = LayoutKey<Value>.text(
    "alternative", Words(zh: "看不见的人听到的说明", en: "what it shows, for who cannot see it"))
  static let level = LayoutKey<CodeLevel>.choice(
    "level",
    Words(
      zh: "容错：L 7%，M 15%，Q 25%，H 30%；不写是 M", en: "how much may be lost: 7, 15, 25 or 30 %; M if not given"))

  // Of stacks and rows.
  static let gap = LayoutKey<Double>.length(
    "gap", -100...500, Words(zh: "元素之间空多少；不写是 0", en: "between its elements; 0 if not given"))

  static let pad = LayoutKey<Double>.length(
    "pad", 0...200, Words(zh: "四边往里留多少；不写是 0", en: "kept free inside on all four sides; 0 if not given"))

  // Of boxes and lines.
  static let fill = LayoutKey<Colour>.colour("fill", Words(zh: "填的颜色", en: "the colour inside"))
  static let stroke = LayoutKey<Value>.mapping(
    "stroke", Words(same: "{colour, width}"), Words(zh: "边框线", en: "the line around it"))
  static let pen = LayoutKey<Double>.length(
    "width", 0.01...50, Words(zh: "线宽；不写是 0.2", en: "how thick the line is; 0.2 if not given"))
  static let from = LayoutKey<Point>.pair(
    "from", anywhere, Words(zh: "[左, 上]，毫米", en: "[left, top] in millimetres"),
    Words(
      zh: "起点；不写起点和终点，就沿着元素的上边", en: "where it begins; without from and to it runs along the element's top"))
  static let to = LayoutKey<Point>.pair(
    "to", anywhere, Words(zh: "[左, 上]，毫米", en: "[left, top] in millimetres"),
    Words(zh: "终点", en: "where it ends"))
}

extension LayoutKey where Content == Colour {
  static func colour(_ name: String, _ summary: Words) -> Self {
    let form = Words(
      zh: "colours 里的名字、black、white 或 \"#rrggbb\"", en: "a name out of colours, black, white or \"#rrggbb\"")
    return Self(name, form, summary) { value, entry, reading in reading.colour(value, entry) }
  }
}

/// Which keys may stand where.
extension LayoutKeys {
  static let ofFile = KeyList(
    owner: Words(zh: "印刷版式", en: "a print layout"),
    entries: [
      title.entry, shows.entry, sheetSize.entry, bleed.entry, safe.entry, faces.entry, colours.entry,
      styles.entry,
      sides.entry,
    ])
  static let ofFace = KeyList(
    owner: Words(zh: "字体", en: "a face"), entries: [family.entry, weight.entry, fontFile.entry])
  static let ofStyle = KeyList(owner: Words(zh: "样式", en: "a style"), entries: settings)
  static let ofBox = KeyList(
    owner: Words(zh: "box 里", en: "what stands in `box`"), entries: [fill.entry, stroke.entry, radius.entry])
  static let ofStroke = KeyList(
    owner: Words(zh: "stroke 里", en: "what stands in `stroke`"), entries: [colour.entry, pen.entry])
  static let ofLine = KeyList(
    owner: Words(zh: "line 里", en: "what stands in `line`"),
    entries: [colour.entry, pen.entry, from.entry, to.entry])

  private static let settings = [
    face.entry, points.entry, least.entry, fit.entry, lines.entry, leading.entry, spacing.entry,
    figures.entry,
    align.entry, valign.entry, balance.entry, colour.entry,
  ]
  private static let everywhere = [
    at.entry, size.entry, left.entry, top.entry, right.entry, bottom.entry, width.entry, height.entry,
    space.entry,
    when.entry, unless.entry, each.entry,
  ]

  /// The keys that say what an element is, each with those that may stand beside it.
  static let elements: [(key: KeyEntry, list: KeyList)] = [
    element(text.entry, Words(zh: "文字", en: "a text"), [style.entry] + settings),
    element(image.entry, Words(zh: "图片", en: "a picture"), [alternative.entry, radius.entry]),
    element(code.entry, Words(zh: "二维码", en: "a QR code"), [level.entry, colour.entry]),
    element(box.entry, Words(zh: "色块", en: "a box"), []),
    element(line.entry, Words(zh: "线", en: "a line"), []),
    element(group.entry, Words(zh: "组", en: "a group"), []),
    element(
      stack.entry, Words(zh: "stack", en: "a stack"),
      [gap.entry, valign.entry, pad.entry, fill.entry, radius.entry]),
    element(row.entry, Words(zh: "row", en: "a row"), [gap.entry, across.entry, valign.entry]),
  ]

  private static func element(_ key: KeyEntry, _ owner: Words, _ own: [KeyEntry]) -> (KeyEntry, KeyList) {
    (key, KeyList(owner: owner, entries: [key] + own + everywhere))
  }

  /// All lists, in the order of the reference.
  static let lists: [KeyList] =
    [ofFile, ofFace, ofStyle, ofEveryElement] + elements.map(\.list) + [ofBox, ofStroke, ofLine]

  static let ofEveryElement = KeyList(owner: Words(zh: "每个元素", en: "every element"), entries: everywhere)
}
