import Diagnostics

extension RecordsRules {
  package static let unsupportedYAML = RuleDescription(
    "record-unsupported-yaml", .error, leniency: .none,
    title: Words(zh: "用了不支持的 YAML 写法", en: "YAML that records do not use"),
    explanation: Words(
      zh: "记录只用映射、列表和文字。锚点、别名、标签、合并键和不是文字的键都不接受：它们使值的来处看不清。",
      en:
        "Records use mappings, sequences and text only. Anchors, aliases, tags, merge keys and keys that are not text are refused, because they hide where a value comes from."
    ),
    example: .init(
      mistake: """
        phone: *office
        """,
      mend: """
        phone: 0571-88880000
        """))
}
