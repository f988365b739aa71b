import Diagnostics

/// What a theme's `print/sheets.yaml` is held to.
package enum SheetRules {
  package static let all: [RuleDescription] = [unknownKey, badValue, unfit]

  static let unknownKey = RuleDescription(
    "print-sheet-unknown-key", .error,
    title: Words(zh: "纸张格式里有不认识的键", en: "An unknown key in a sheet format"),
    explanation: Words(
      zh:
        "print/sheets.yaml 里每种纸张格式可以写 title、paper、columns、rows、cell、pitch、origin、gap、bleed、marks 和 enlarge。别的键不起作用，多半是写错了。",
      en:
        "A sheet format in print/sheets.yaml may have title, paper, columns, rows, cell, pitch, origin, gap, bleed, marks and enlarge. Any other key does nothing and is most likely misspelt."
    ),
    example: .init(mistake: "a4-2x5:\n  collumns: 2", mend: "a4-2x5:\n  columns: 2"))

  static let badValue = RuleDescription(
    "print-sheet-bad-value", .error,
    title: Words(zh: "纸张格式里的值不对", en: "A value of the wrong kind in a sheet format"),
    explanation: Words(
      zh: "长度用毫米写，只写数字；行列数是 1 到 100 的整数，或者 fit（能放几个放几个）。",
      en:
        "Lengths are millimetres, written as bare numbers; columns and rows are whole numbers from 1 to 100, or `fit` for as many as fit."
    ),
    example: .init(mistake: "a4-2x5:\n  gap: 3mm", mend: "a4-2x5:\n  gap: 3"))

  static let unfit = RuleDescription(
    "print-sheet", .error,
    title: Words(zh: "纸张上放不下", en: "What is printed does not lie on its sheet"),
    explanation: Words(
      zh: "每一张都要完整地放进格子，所有格子都要在纸上；不然裁切下来就缺一块。",
      en:
        "Each piece lies within its cell, and all cells lie on the paper; else a part of it would be missing."
    ),
    example: .init(
      mistake: "a4-2x6:\n  paper: a4\n  columns: 2\n  rows: 6      # 6 × 54 = 324 mm",
      mend: "a4-2x5:\n  paper: a4\n  columns: 2\n  rows: 5"))
}

extension SheetProblem {
  /// The problem as a finding at the format's definition.
  package func finding(for format: SheetFormat) -> Finding {
    SheetRules.unfit.finding(
      at: format.place ?? .site,
      Words(zh: "纸张格式 \(format.name)：\(message.zh)", en: "sheet \(format.name): \(message.en)"), help: help)
  }
}
