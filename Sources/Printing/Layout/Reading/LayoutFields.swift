import Diagnostics
import Schema

/// A layout file, as it is written.
struct LayoutFile: FieldGroup {
  let title: Located<Words>?
  let shows: Located<String>
  let size: Located<PairType.Output>
  let bleed: Located<Double>?
  let safe: Located<Double>?
  let faces: Located<[MapType<OneOrMoreType<GroupType<FaceFields>>>.Entry]>?
  let colours: Located<[MapType<SaidType>.Entry]>?
  let styles: Located<[MapType<GroupType<TextFields>>.Entry]>?
  let sides: Located<Sides>

  static let fields = FieldTable(LayoutFile.self, owner: Words(zh: "印刷版式", en: "a print layout"))
  init(_ f: inout FieldReader) {
    title = f.optional(.words, "title", zh: "给人看的名字", en: "the name that people see")
    shows = f.required(
      .said(Words(zh: "card 或 notice", en: "card or notice")), "shows", zh: "印的是什么；决定能用哪些数据",
      en: "what is printed, which decides the keys that may be written")
    size = f.required(
      .pair(5...1200, Words(zh: "[宽, 高]，毫米，5–1200", en: "[width, height] in millimetres, 5 to 1200")), "size",
      zh: "裁切后的尺寸", en: "the size once it is trimmed")
    bleed = f.optional(
      .length(0...20), "bleed", zh: "出血：底色超出裁切边多少；不写是 3",
      en: "how far colour goes on beyond the trim; 3 if not given")
    safe = f.optional(
      .length(0...100), "safe", zh: "安全边距：文字、照片和二维码离裁切边至少多少；不写是 3",
      en: "how far texts, pictures and codes stay inside the trim; 3 if not given")
    faces = f.optional(
      .map(.oneOrMore(.group(FaceFields.self)), Words(zh: "名字: 字体", en: "name: face")), "faces", zh: "用到的字体",
      en: "the faces it uses")
    colours = f.optional(
      .map(.said(Colour.hexadecimal), Words(zh: "名字: \"#rrggbb\"", en: "name: \"#rrggbb\"")), "colours",
      zh: "用到的颜色", en: "the colours it uses")
    styles = f.optional(
      .map(.group(TextFields.self), Words(zh: "名字: {文字的设置}", en: "name: {settings of text}")), "styles",
      zh: "几处文字共用的设置", en: "settings that several texts share")
    sides = f.required(
      .group(Sides.self), "sides", zh: "正面和背面，各是一串元素，后写的在上面",
      en: "the front and the back, each a list of elements, later ones on top")
  }

  struct Sides: FieldGroup {
    let front: Located<[Located<ElementFields>]>?
    let back: Located<[Located<ElementFields>]>?

    static let fields = FieldTable(Sides.self, owner: Words(zh: "sides 里", en: "what stands in `sides`"))
    init(_ f: inout FieldReader) {
      front = f.optional(.elements, "front", zh: "正面", en: "the front")
      back = f.optional(.elements, "back", zh: "背面", en: "the back")
    }
  }
}

/// A face that a layout asks for.
struct FaceFields: FieldGroup {
  let family: Located<String>?
  let weight: Located<FaceWeight>?
  let file: Located<String>?

  static let fields = FieldTable(FaceFields.self, owner: Words(zh: "字体", en: "a face"))
  init(_ f: inout FieldReader) {
    family = f.optional(
      .said(Words(zh: "字体名", en: "a family's name")), "family", zh: "电脑里装的字体，如 Noto Sans CJK SC",
      en: "an installed family, such as Noto Sans CJK SC")
    weight = f.optional(
      .choice(FaceWeight.regular), "weight", zh: "粗细；不写是 regular", en: "regular if not given")
    file = f.optional(
      .said(Words(zh: "print/ 下的路径", en: "a path below print/")), "file", zh: "主题自带的字体文件，如 fonts/song.otf",
      en: "a font file of the theme, such as fonts/song.otf")
  }
}

/// How a text is set: by itself a style, else part of a text.
struct TextFields: FieldGroup {
  let face: Located<String>?
  let points: Located<Double>?
  let least: Located<Double>?
  let fit: Located<TextSettings.Fit>?
  let lines: Located<Int>?
  let leading: Located<Double>?
  let spacing: Located<Double>?
  let figures: Located<TextSettings.Figures>?
  let align: Located<TextAlignment>?
  let valign: Located<VerticalAlignment>?
  let balance: Located<TextSettings.Balance>?
  let colour: Located<String>?

  static let fields = FieldTable(TextFields.self, owner: Words(zh: "样式", en: "a style"))
  init(_ f: inout FieldReader) {
    face = f.optional(
      .said(Words(zh: "faces 里的名字", en: "a name out of faces")), "face", zh: "字体；不写是 faces 里的第一种",
      en: "the first of faces if not given")
    points = f.optional(.points(2...500), "points", zh: "字号；不写是 9", en: "type size; 9 if not given")
    least = f.optional(
      .points(2...500), "least", zh: "放不下时最小缩到多大", en: "the smallest size it may be shrunk to")
    fit = f.optional(
      .choice(TextSettings.Fit.wrap), "fit",
      zh: "放不下怎么办：wrap 折行，shrink 缩小（要写 least），fail 报出；不写是 wrap",
      en: "if it does not fit: wrap into lines, shrink (give least), or fail; wrap if not given")
    lines = f.optional(
      .integer(1...100), "lines", zh: "最多几行；不写时 wrap 不限，shrink 和 fail 是一行",
      en: "how many lines at most; if not given, any number for wrap, one for shrink and fail")
    leading = f.optional(
      .decimal(0.5...5, unit: Words(zh: "字号的倍数", en: "type sizes")), "leading", zh: "行距；不写是 1.4",
      en: "from line to line; 1.4 if not given")
    spacing = f.optional(
      .points(-5...50), "spacing", zh: "字距：每个字后面加多少", en: "letter spacing, added after each character")
    figures = f.optional(
      .choice(TextSettings.Figures.proportional), "figures", zh: "tabular 让数字一样宽，号码好认",
      en: "tabular makes all figures of one width, as phone numbers like it")
    align = f.optional(
      .choice(TextAlignment.left), "align", zh: "左右对齐；justify 两边都齐。不写是 left",
      en: "left if not given; justify makes both edges even")
    valign = f.valign()
    balance = f.optional(
      .choice(TextSettings.Balance.no), "balance", zh: "yes 让几行差不多一样长，适合标题；不写是 no",
      en: "yes makes lines of about one length, for headings; no if not given")
    colour = f.colour("colour", zh: "颜色；不写是黑", en: "black if not given")
  }
}

extension FieldReader {
  mutating func colour(_ name: String, zh: String, en: String) -> Located<String>? {
    optional(
      .said(
        Words(
          zh: "colours 里的名字、black、white 或 \"#rrggbb\"",
          en: "a name out of colours, black, white or \"#rrggbb\"")),
      name, zh: zh, en: en)
  }

  mutating func valign() -> Located<VerticalAlignment>? {
    optional(
      .choice(VerticalAlignment.top), "valign",
      zh: "上下对齐；文字写 baseline 时，top（或 at）是第一行基线的位置。不写是 top，row 是 baseline",
      en:
        "top if not given, baseline for a row; with baseline, a text's top (or at) is where its first baseline stands"
    )
  }

  mutating func pen() -> Located<Double>? {
    optional(.length(0.01...50), "width", zh: "线宽；不写是 0.2", en: "how thick the line is; 0.2 if not given")
  }

  mutating func radius() -> Located<Double>? {
    optional(.length(0...600), "radius", zh: "圆角半径", en: "radius of its corners")
  }
}

extension FieldType where Self == DecimalType {
  static func points(_ bounds: ClosedRange<Double>) -> DecimalType {
    .decimal(bounds, unit: Words(zh: "磅（pt）", en: "points"))
  }
}

extension Colour {
  static let hexadecimal = Words(zh: "\"#rrggbb\"，例如 \"#0b5c4b\"", en: "\"#rrggbb\", such as \"#0b5c4b\"")
}

extension FaceWeight: Choice {}
extension TextAlignment: Choice {}
extension HorizontalAlignment: Choice {}
extension VerticalAlignment: Choice {}
extension CodeLevel: Choice {}
extension TextSettings.Fit: Choice {}
extension TextSettings.Figures: Choice {}
extension TextSettings.Balance: Choice {}
