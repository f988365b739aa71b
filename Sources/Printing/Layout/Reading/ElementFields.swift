import Diagnostics
import Records
import Schema

/// What an element of a layout can be, by the key that says so.
enum ElementKind: String, CaseIterable, Sendable {
  case text, image
  case code = "qr"
  case box, line, group, stack, row

  var owner: Words {
    switch self {
    case .text: Words(zh: "文字", en: "a text")
    case .image: Words(zh: "图片", en: "a picture")
    case .code: Words(zh: "二维码", en: "a QR code")
    case .box: Words(zh: "色块", en: "a box")
    case .line: Words(zh: "线", en: "a line")
    case .group: Words(zh: "组", en: "a group")
    case .stack: Words(zh: "stack", en: "a stack")
    case .row: Words(zh: "row", en: "a row")
    }
  }

  private static let tables = allCases.map { kind in
    FieldTable(owner: kind.owner) { _ = ElementFields(kind, node: 0, &$0) }
  }

  /// The keys that may stand in such an element.
  var fields: FieldTable { Self.tables[Self.allCases.firstIndex(of: self) ?? 0] }
}

/// An element of a layout, as it is written.
struct ElementFields: Sendable {
  let kind: ElementKind
  /// Its mapping.
  let node: Int32
  private let written: UInt64

  // What it is.
  private(set) var content: Located<String>?
  private(set) var alternative: Located<String>?
  private(set) var box: Located<BoxFields>?
  private(set) var line: Located<LineFields>?
  private(set) var elements: Located<[Located<ElementFields>]>?
  private(set) var style: Located<String>?
  private(set) var settings: TextFields?
  private(set) var level: Located<CodeLevel>?
  private(set) var colour: Located<String>?
  private(set) var fill: Located<String>?
  private(set) var radius: Located<Double>?
  private(set) var gap: Located<Double>?
  private(set) var pad: Located<Double>?
  private(set) var across: Located<HorizontalAlignment>?
  private(set) var valign: Located<VerticalAlignment>?

  // Where it stands, and when.
  let at: Located<PairType.Output>?
  let size: Located<PairType.Output>?
  let left: Located<Double>?
  let top: Located<Double>?
  let right: Located<Double>?
  let bottom: Located<Double>?
  let width: Located<Double>?
  let height: Located<Double>?
  let space: Located<Double>?
  let when: Located<[Located<String>]>?
  let unless: Located<[Located<String>]>?
  let each: Located<String>?

  init(_ kind: ElementKind, node: Int32, _ f: inout FieldReader) {
    self.kind = kind
    self.node = node
    written = f.written
    let template = SaidType.said(Words(zh: "文字，可写 `{{键}}`", en: "text, with `{{keys}}`"), mayBeEmpty: true)
    switch kind {
    case .text:
      content = f.required(template, "text", zh: "文字", en: "a text")
      style = f.optional(
        .said(Words(zh: "styles 里的名字", en: "a name out of styles")), "style", zh: "共用的设置；元素自己写的优先",
        en: "shared settings; those of the element itself go first")
      settings = TextFields(&f)
    case .image:
      content = f.required(template, "image", zh: "图片的键", en: "a picture, by its key")
      alternative = f.optional(
        template, "alternative", zh: "看不见的人听到的说明", en: "what it shows, for who cannot see it")
      radius = f.radius()
    case .code:
      content = f.required(template, "qr", zh: "二维码，及其内容", en: "a QR code, and what is in it")
      level = f.optional(
        .choice(CodeLevel.medium), "level", zh: "容错：L 7%，M 15%，Q 25%，H 30%；不写是 M",
        en: "how much may be lost: 7, 15, 25 or 30 %; M if not given")
      colour = f.colour("colour", zh: "颜色；不写是黑", en: "black if not given")
    case .box:
      box = f.required(.group(BoxFields.self), "box", zh: "色块或边框", en: "a filled or outlined rectangle")
    case .line: line = f.required(.group(LineFields.self), "line", zh: "直线", en: "a straight line")
    case .group:
      elements = f.required(
        .elements, "group", zh: "放在一起的元素，位置从组的左上角算起",
        en: "elements whose places count from the group's upper left corner")
    case .stack:
      elements = f.required(
        .elements, "stack", zh: "从上往下一个接一个的元素", en: "elements that follow one another downwards")
      gap = f.gap()
      valign = f.valign()
      pad = f.optional(
        .length(0...200), "pad", zh: "四边往里留多少；不写是 0", en: "kept free inside on all four sides; 0 if not given"
      )
      fill = f.colour("fill", zh: "填的颜色", en: "the colour inside")
      radius = f.radius()
    case .row:
      elements = f.required(.elements, "row", zh: "从左往右一个接一个的元素", en: "elements that stand side by side")
      gap = f.gap()
      across = f.optional(
        .choice(HorizontalAlignment.left), "align", zh: "整行靠哪边；不写是 left",
        en: "where the row stands in its width; left if not given")
      valign = f.valign()
    }
    at = f.point("at", zh: "左上角的位置，等于 left 和 top", en: "its upper left corner; the same as left and top")
    size = f.optional(
      .pair(extent, Words(zh: "[宽, 高]，毫米", en: "[width, height] in millimetres")), "size",
      zh: "大小，等于 width 和 height", en: "the same as width and height")
    left = f.optional(.length(anywhere), "left", zh: "离左边多远", en: "distance from the left edge")
    top = f.optional(.length(anywhere), "top", zh: "离上边多远", en: "distance from the top edge")
    right = f.optional(
      .length(anywhere), "right", zh: "离右边多远；与 left 同写就定了宽",
      en: "distance from the right edge; with left it gives the width")
    bottom = f.optional(
      .length(anywhere), "bottom", zh: "离下边多远；与 top 同写就定了高",
      en: "distance from the bottom edge; with top it gives the height")
    width = f.optional(.length(extent), "width", zh: "宽", en: "its width")
    height = f.optional(.length(extent), "height", zh: "高", en: "its height")
    space = f.optional(
      .length(-100...500), "space", zh: "在 stack 或 row 里，前面再空多少", en: "in a stack or row, added before it")
    when = f.names("when", zh: "这些数据都有才印", en: "printed only if all of these are there")
    unless = f.names("unless", zh: "这些数据有一个就不印", en: "not printed if one of these is there")
    each = f.optional(
      .said(Words(zh: "列表的键", en: "the key of a list")), "each", zh: "在 stack 或 row 里，列表有几项就印几次",
      en: "in a stack or row, printed once for each item of the list")
  }

  /// Whether nothing stands under a key, not even something misspelt or unreadable.
  func lacks(_ name: String) -> Bool {
    kind.fields.slot(named: name).map { written & (1 << UInt64($0)) == 0 } ?? true
  }
}

/// Farther than any paper that Menpai prints on.
private let anywhere = -1200.0...1200.0
private let extent = 0.0...1200.0

extension FieldReader {
  fileprivate mutating func point(_ name: String, zh: String, en: String) -> Located<PairType.Output>? {
    optional(
      .pair(anywhere, Words(zh: "[左, 上]，毫米", en: "[left, top] in millimetres")), name, zh: zh, en: en)
  }

  fileprivate mutating func gap() -> Located<Double>? {
    optional(.length(-100...500), "gap", zh: "元素之间空多少；不写是 0", en: "between its elements; 0 if not given")
  }

  /// Names of the data.
  fileprivate mutating func names(_ name: String, zh: String, en: String) -> Located<[Located<String>]>? {
    let words = Words(zh: "数据的键，或 `[几个键]`", en: "a key of the data, or `[several]`")
    return optional(.oneOrMore(.said(words), words), name, zh: zh, en: en)
  }
}

struct BoxFields: FieldGroup {
  let fill: Located<String>?
  let stroke: Located<StrokeFields>?
  let radius: Located<Double>?

  static let fields = FieldTable(BoxFields.self, owner: Words(zh: "box 里", en: "what stands in `box`"))
  init(_ f: inout FieldReader) {
    fill = f.colour("fill", zh: "填的颜色", en: "the colour inside")
    stroke = f.optional(.group(StrokeFields.self), "stroke", zh: "边框线", en: "the line around it")
    radius = f.radius()
  }
}

struct StrokeFields: FieldGroup {
  let colour: Located<String>?
  let width: Located<Double>?

  static let fields = FieldTable(
    StrokeFields.self, owner: Words(zh: "stroke 里", en: "what stands in `stroke`"))
  init(_ f: inout FieldReader) {
    colour = f.colour("colour", zh: "颜色；不写是黑", en: "black if not given")
    width = f.pen()
  }
}

struct LineFields: FieldGroup {
  let stroke: StrokeFields
  let from: Located<PairType.Output>?
  let to: Located<PairType.Output>?

  static let fields = FieldTable(LineFields.self, owner: Words(zh: "line 里", en: "what stands in `line`"))
  init(_ f: inout FieldReader) {
    stroke = StrokeFields(&f)
    from = f.point(
      "from", zh: "起点；不写起点和终点，就沿着元素的上边",
      en: "where it begins; without from and to it runs along the element's top")
    to = f.point("to", zh: "终点", en: "where it ends")
  }
}

/// An element: a mapping in which one key says what it is.
struct ElementType: FieldType {
  var placeholder: ElementFields {
    var blank = FieldReader.blank
    return ElementFields(.group, node: 0, &blank)
  }
  var description: TypeDescription { .definition("element") }

  func read(_ value: ValueView, _ context: ReadingContext) -> ElementFields? {
    let written = context.kept(value)
    guard value.kind == .mapping else {
      context.report(LayoutFindings.noElement(written))
      return nil
    }
    let kinds = written.entries.compactMap { key, _ in
      ElementKind(rawValue: key.string).map { (kind: $0, key: key) }
    }
    guard let main = kinds.first else {
      context.report(LayoutFindings.noKind(written))
      return nil
    }
    if kinds.count > 1 {
      context.report(LayoutFindings.twoKinds(main.key, kinds[1].key))
      return nil
    }
    var reader = FieldReader(value, table: main.kind.fields, context: context)
    return ElementFields(main.kind, node: Int32(value.index), &reader)
  }
}

extension FieldType where Self == ListType<ElementType> {
  static var elements: ListType<ElementType> {
    .list(ElementType(), Words(zh: "[元素]", en: "[elements]"))
  }
}
