import Diagnostics

/// The rules that the rules' own exceptions are held to.
enum EngineRules {
  static let all: [RuleDescription] = [waiverUnused, waiverNotAllowed, ruleUnknown, overrideNotAllowed]

  static let waiverUnused = RuleDescription(
    "waiver-unused", .warning,
    title: Words(zh: "例外没有用上", en: "A waiver that excuses nothing"),
    explanation: Words(
      zh: "这条记录并没有违反所豁免的规则。多半是情况已经改好，例外可以删去；留着它，以后真有问题时就看不出来了。",
      en:
        "The record does not breach the rule that it is exempt from. Most likely things were put right since; a waiver that stays would hide the next breach."
    ),
    example: .init(
      mistake: """
        sessions: [{weekday: tuesday, from: "14:00", to: "17:00"}]
        waivers: [{rule: art14-weekly-half-day, reason: 隔周驻点, approved_by: 区联络处, on: 2026-01-05}]
        """,
      mend: """
        sessions: [{weekday: tuesday, from: "14:00", to: "17:00"}]
        """))

  static let waiverNotAllowed = RuleDescription(
    "waiver-not-allowed", .error, leniency: .none,
    title: Words(zh: "这条规则不能豁免", en: "A rule that cannot be waived"),
    explanation: Words(
      zh: "单条记录只能豁免办法里写着“原则上”的要求，以及个人信息扫描的误报。其他规则要么照做，要么由网站在 rules.overrides 里统一调整。",
      en:
        "A single record may be exempt from what the measures ask only in principle, and from false alarms of the privacy scan. Any other rule is kept, or changed for the whole site under rules.overrides."
    ),
    example: .init(
      mistake: "waivers: [{rule: art13-photo, reason: 暂无照片, approved_by: 区联络处, on: 2026-01-05}]",
      mend: "photo: photos/lin.jpg"))

  static let ruleUnknown = RuleDescription(
    "rule-unknown", .error, leniency: .none,
    title: Words(zh: "没有这条规则", en: "No such rule"),
    explanation: Words(
      zh: "调整或豁免写的规则名不存在，等于没有写。规则名印在每条提示的方括号里。",
      en:
        "An override or a waiver names a rule that does not exist, so it would do nothing. A rule's name stands in brackets in each of its findings."
    ),
    example: .init(
      mistake: "overrides: {art14-halfday: {severity: warning, reason: 试行}}",
      mend: "overrides: {art14-weekly-half-day: {severity: warning, reason: 试行}}"))

  static let overrideNotAllowed = RuleDescription(
    "override-not-allowed", .error, leniency: .none,
    title: Words(zh: "这条规则不能放宽", en: "A rule that cannot be lowered"),
    explanation: Words(
      zh: "有些规则保证记录读得懂、文件不越界、内部信息不外泄，放宽了网站就不可靠，所以不能降级或关闭。",
      en:
        "Some rules make sure that records can be read, that no file leaves its place and that nothing internal leaks. A site cannot do without them, so they are neither lowered nor turned off."
    ),
    example: .init(
      mistake: "overrides: {record-unknown-field: {severity: off, reason: 先发布}}", mend: "overrides: {}"))
}
