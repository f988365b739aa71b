import Diagnostics

extension RecordsRules {
  package static let tooLarge = RuleDescription(
    "record-too-large", .error, leniency: .none,
    title: Words(zh: "内容太大或嵌套太深", en: "Too large or nested too deeply"),
    explanation: Words(
      zh:
        "为防止一个文件拖垮整个网站，文件最大 8 MiB、20,000 条记录，照片最大 64 MiB，正文最大 64 KiB，名称等一行文字最多 500 字，语句 4,000 字，网址 2,048 字，编号 64 字，嵌套最多 64 层，一个列表最多 1,000 项（编号、日期的列表 20,000 项）。一个文件只列出 1,000 处问题，其余报一个数目。",
      en:
        "So that no file can bring the whole site to a halt, a file may have 8 MiB and 20,000 records, a photo 64 MiB, a body 64 KiB, a line of text such as a name 500 characters, sentences 4,000, a web address 2,048, an id 64, nesting 64 levels, and one list 1,000 elements (20,000 ids or dates). Of one file 1,000 findings are listed, the rest are counted."
    ),
    example: .init(
      mistake: """
        lines: [[[[[[[[[[ … ]]]]]]]]]]
        """,
      mend: """
        lines: [第一行, 第二行]
        """))
}
