import Diagnostics

extension RecordsRules {
  public static let tooLarge = RuleDescription(
    "record-too-large", .error, leniency: .none,
    title: Words(zh: "内容太大或嵌套太深", en: "Too large or nested too deeply"),
    explanation: Words(
      zh: "为防止一个文件拖垮整个网站，文件最大 8 MiB，照片最大 64 MiB，正文最大 64 KiB，嵌套最多 64 层，一个列表或映射最多 100,000 项。",
      en:
        "So that no file can bring the whole site to a halt, a file may have 8 MiB, a photo 64 MiB, a body 64 KiB, nesting 64 levels and one sequence or mapping 100,000 elements."
    ),
    example: .init(
      mistake: """
        lines: [[[[[[[[[[ … ]]]]]]]]]]
        """,
      mend: """
        lines: [第一行, 第二行]
        """))
}
