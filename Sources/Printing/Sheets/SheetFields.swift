import Diagnostics
import Records
import Schema

extension SheetFormat: FieldGroup {
  private enum Marks: String, Choice { case cut, none }
  private enum Enlarge: String, Choice { case yes, no }

  package static let fields = FieldTable(SheetFormat.self, owner: Words(zh: "纸张格式", en: "a sheet format"))
  /// A format without a name, which stands before its fields.
  package init(_ f: inout FieldReader) {
    self.init(name: "", paper: .aroundPiece)
    let largest = Self.largestSide
    let size = Words(zh: "[宽, 高]，毫米，1–2400", en: "[width, height] in millimetres, 1 to 2400")
    title = f.optional(.wordsInBoth, "title", zh: "给人看的名字", en: "what people read")?.value ?? Words(same: "")
    paper =
      f.required(
        PaperType(), "paper", zh: "纸；piece 是每张自成一页", en: "the paper; `piece` is a page around each piece"
      ).value
    columns =
      f.optional(
        CountType(), "columns", zh: "一行几个；不写是 1，fit 是能放几个放几个",
        en: "how many side by side; 1 if not given, `fit` is as many as the paper takes")?.value ?? .number(1)
    rows =
      f.optional(
        CountType(), "rows", zh: "一列几个；不写是 1，fit 是能放几个放几个",
        en: "how many below each other; 1 if not given, `fit` is as many as the paper takes")?.value
      ?? .number(1)
    cell = f.optional(
      .pair(1...largest, size), "cell", zh: "不干胶或打孔卡的一格；不写就是印的那张大小",
      en: "of a sticker or a perforated card; the piece's own size if not given"
    ).map { Size($0.value) }
    pitch = f.optional(
      .pair(1...largest, Words(zh: "[横, 竖]，毫米，1–2400", en: "[x, y] in millimetres, 1 to 2400")), "pitch",
      zh: "一格的边到下一格同一边；不写就是格子加间隔",
      en: "from one cell's edge to the same edge of the next; the cell and the gap if not given"
    ).map { Size($0.value) }
    origin = f.optional(
      .pair(0...largest, Words(zh: "[左, 上]，毫米，0–2400", en: "[x, y] in millimetres, 0 to 2400")), "origin",
      zh: "第一格的左上角；不写就居中",
      en: "the first cell's upper left corner; the grid stands in the middle if not given"
    ).map { Origin(x: $0.value.first, y: $0.value.second) }
    gap =
      f.optional(.length(0...100), "gap", zh: "格子之间；不写是 0", en: "between cells; 0 if not given")?.value ?? 0
    bleed =
      f.optional(
        .length(0...20), "bleed", zh: "外圈留多少出血；格子之间最多是间隔的一半",
        en: "how much of a piece's bleed is kept outside the grid; between cells it is half the gap at most")?
      .value ?? 0
    cropMarks =
      f.optional(
        .choice(Marks.none), "marks", zh: "cut：每刀两头画线，在出血和格子以外；不写就没有",
        en: "`cut`: a line at both ends of every cut, outside bleed and block; none if not given")?.value
      == .cut
    fillsPaper =
      f.optional(
        .choice(Enlarge.no), "enlarge", zh: "是否放大到纸的大小，长宽比例要相同",
        en: "whether the piece is enlarged to the paper's size, which must have its proportions")?.value
      == .yes
  }
}

/// A paper by its name, or its size.
private struct PaperType: FieldType {
  private static let sizes = 10...SheetFormat.largestSide
  private static let names = SheetFormat.papers.map(\.name)
  private static let words = Words(
    zh: "\(names.joined(separator: ", "))、piece（一张一页），或 `[宽, 高]`（毫米）",
    en: "\(names.joined(separator: ", ")), `piece`, or `[width, height]` in millimetres")

  var placeholder: SheetFormat.Paper { .aroundPiece }
  var description: TypeDescription {
    .said(.either([.choice((Self.names + ["piece"]).map { ChoiceName($0) }), .pair(Self.sizes)]), Self.words)
  }

  func read(_ value: ValueView, _ context: ReadingContext) -> SheetFormat.Paper? {
    if value.kind == .sequence {
      return PairType.pair(Self.sizes, Self.words).read(value, context).map { .size(Size($0)) }
    }
    if value.string == "piece" { return .aroundPiece }
    if let known = SheetFormat.papers.first(where: { $0.name == value.string }) { return .size(known.size) }
    context.reportWrong(value, expected: .words(Self.words))
    return nil
  }
}

/// How many cells stand in a row or column.
private struct CountType: FieldType {
  private static let words = Words(zh: "1 到 100 的整数，或 fit", en: "a whole number from 1 to 100, or `fit`")

  var placeholder: SheetFormat.Count { .number(1) }
  var description: TypeDescription {
    .said(.either([.integer(1...100), .choice([ChoiceName("fit")])]), Self.words)
  }

  func read(_ value: ValueView, _ context: ReadingContext) -> SheetFormat.Count? {
    if value.string == "fit" { return .asManyAsFit }
    if let number = decimalNumber(value.bytes), (1...100).contains(number) { return .number(number) }
    context.reportWrong(value, expected: .words(Self.words))
    return nil
  }
}

extension Size {
  fileprivate init(_ pair: PairType.Output) { self.init(width: pair.first, height: pair.second) }
}

extension SheetFormats {
  /// What editors are told of `print/sheets.yaml`.
  package static let format = FileFormat(
    "sheet", title: Words(zh: "纸张格式", en: "sheet formats"),
    summary: Words(
      zh: "印的东西怎样排在纸上：主题的 print/sheets.yaml", en: "how pieces lie on paper: print/sheets.yaml of a theme"),
    content: .map(.object(SheetFormat.fields)))

  static let words = KeyFindings(
    of: "sheets.yaml", unknownKey: SheetRules.unknownKey, missingKey: SheetRules.badValue,
    badValue: SheetRules.badValue)
}
