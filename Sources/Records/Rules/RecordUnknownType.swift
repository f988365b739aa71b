import Diagnostics

extension RecordsRules {
  package static let unknownType = RuleDescription(
    "record-unknown-type", .error, leniency: .none,
    title: Words(zh: "不认识的记录类型", en: "An unknown type of record"),
    explanation: Words(
      zh: "content/ 下的第一层文件夹说明记录的类型，例如 communities、lawyers。文件放在别的文件夹里，或者不是 .yaml、.yml、.md 文件，就不知道它是什么。",
      en:
        "The first folder under content/ says what type a record is, such as communities or lawyers. What a file is that lies in another folder, or is not a .yaml, .yml or .md file, nobody knows."
    ),
    example: .init(
      mistake: """
        content/community/cuiyuan.yaml
        """,
      mend: """
        content/communities/cuiyuan.yaml
        """))
}
