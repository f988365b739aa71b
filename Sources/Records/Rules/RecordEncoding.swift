import Diagnostics

extension RecordsRules {
  package static let encoding = RuleDescription(
    "record-encoding", .error, leniency: .none,
    title: Words(zh: "文件不是 UTF-8 文字", en: "The file is not UTF-8 text"),
    explanation: Words(
      zh: "记录必须是 UTF-8 编码的纯文本，不含控制字符。旧版 Excel 和记事本常存成 GB18030（ANSI）或 UTF-16：请用“另存为”，编码选 UTF-8。",
      en:
        "Records must be plain text in UTF-8 without control characters. Older versions of Excel and Notepad often save GB18030 (ANSI) or UTF-16: use “Save as” and choose UTF-8."
    ),
    example: .init(
      mistake: """
        （以 ANSI 编码另存的文件 / a file saved as ANSI）
        """,
      mend: """
        （以 UTF-8 编码另存的文件 / the file saved as UTF-8）
        """))
}
