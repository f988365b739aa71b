import Diagnostics

extension RecordsRules {
  package static let duplicateKey = RuleDescription(
    "record-duplicate-key", .error, leniency: .none,
    title: Words(zh: "同一个键写了两次", en: "A key is written twice"),
    explanation: Words(
      zh: "同一层里一个字段只能写一次，中文名和英文名也算同一个字段；否则不知道以哪个为准。",
      en:
        "A field may be written only once in a mapping, and its Chinese and English names are the same field; otherwise nobody knows which value counts."
    ),
    example: .init(
      mistake: """
        phone: 0571-88880000
        phone: 0571-88880001
        """,
      mend: """
        phone: 0571-88880000
        """))
}
