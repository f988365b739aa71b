import Diagnostics

extension RecordsRules {
  package static let chart = RuleDescription(
    "markdown-chart", .error, leniency: .none,
    title: Words(zh: "图表画不出来", en: "A chart that cannot be drawn"),
    explanation: Words(
      zh: "chart 块的第一行是表头，以下每行先写名称，再写一到四个数。数用半角数字，可以有小数和百分号；不公布的写 <5，没有数的留空。",
      en:
        "The first row of a chart block is its header; each further row is a name and one to four numbers, in plain digits, with a decimal point or a per cent sign if need be. Write <5 for a small number that is not published, and nothing for one that is not known."
    ),
    example: .init(
      mistake: """
        ```chart 咨询内容
        类别,件数
        房屋租赁,约三十
        ```
        """,
      mend: """
        ```chart 咨询内容
        类别,件数
        房屋租赁,30
        ```
        """))
}
