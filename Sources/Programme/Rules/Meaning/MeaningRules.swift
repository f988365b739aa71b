import Diagnostics

/// The milder halves of rules on records taken together: odd, but it can be true.
enum MeaningRules {
  static let all: [RuleDescription] = [refDoubtful, sameRecordDoubtful]

  static let refDoubtful = RuleDescription(
    "ref-doubtful", .warning, article: 6,
    gist: RefState.description.gist, leniency: .waivable,
    title: Words(zh: "引用的记录可能写错了", en: "A record that was perhaps not meant"),
    explanation: Words(
      zh: "少见，但可能是真的：获奖的律师那年没有结对、月报写到没有律师的月份、社区并入了别的区。核对以后没错的，在记录上写一条 waivers，说明理由。",
      en:
        "It is rare and can be true: an award to somebody who did not serve that year, a report of a month without lawyer, a community merged into one of another district. Where it is right add a waiver with its reason."
    ),
    example: .init(
      mistake: "year: 2020\nawardee: {lawyer: lin}   # 2024 年起结对", mend: "year: 2025\nawardee: {lawyer: lin}")
  )

  static let sameRecordDoubtful = RuleDescription(
    "same-record-doubtful", .warning, article: 6,
    gist: SameRecord.description.gist, leniency: .waivable,
    title: Words(zh: "可能是同一件事，也可能抄错了", en: "Perhaps one thing, perhaps a slip"),
    explanation: Words(
      zh: "两条记录写了同一个电话、邮箱、照片或别名，多半是复制时忘了改。确是共用的，在后一条上写 waivers；律所的总机和公用邮箱写在律所记录里，就不会提醒。",
      en:
        "Two records have one telephone number, mailbox, picture or other name; most likely one was copied and not changed. If they do share it add a waiver to the later one. A firm's switchboard and mailbox, written in the firm's record, may be everybody's."
    ),
    example: .init(
      mistake: """
        - {id: tinghe, phone: 0571-88881001}
        - {id: yinhe, phone: 0571-88881001}
        """,
      mend: """
        - {id: tinghe, phone: 0571-88881001}
        - {id: yinhe, phone: 0571-88882001}
        """))
}
