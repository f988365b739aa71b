import Diagnostics

extension RecordsRules {
  package static let wrongType = RuleDescription(
    "record-wrong-type", .error, leniency: .none,
    title: Words(zh: "值的类型不对", en: "A value of the wrong type"),
    explanation: Words(
      zh: "字段要的是另一种值，例如要列表却写了单个值，要日期却写了别的文字，或者写了选项之外的词。单个值从不当作一项的列表。",
      en:
        "The field takes another kind of value: a list where a single value stands, a date where other text stands, or one of a few words where another stands. A single value is never taken for a list of one."
    ),
    example: .init(
      mistake: """
        aliases: 翠苑新村
        """,
      mend: """
        aliases: [翠苑新村]
        """))
}
