import Diagnostics

extension RecordsRules {
  package static let syntax = RuleDescription(
    "record-syntax", .error, leniency: .none,
    title: Words(zh: "文件读不懂", en: "The file cannot be read"),
    explanation: Words(
      zh: "文件的写法不是有效的 YAML，或者 Markdown 文件缺少前言。一个文件只报告第一处，因为后面的内容已无法判断。",
      en:
        "The file is not valid YAML, or a Markdown file lacks its front matter. Only the first place in a file is reported, because nothing behind it can be judged."
    ),
    example: .init(
      mistake: """
        name：翠苑一区社区
        """,
      mend: """
        name: 翠苑一区社区
        """))
}
