import Records

/// An exemption of one record from one rule, with who agreed to it (the articles' "in principle").
package struct Waiver: FieldGroup {
  package let rule: Located<String>
  package let reason: Located<String>
  package let approvedBy: Located<String>
  package let on: Located<Day>

  package static let fields = FieldTable(Waiver.self)
  package init(_ f: inout FieldReader) {
    rule = f.required(.text, "rule", "规则", zh: "不适用的规则名", en: "the name of the rule that is waived")
    reason = f.required(.prose, "reason", "理由", zh: "为什么可以例外", en: "why an exception is right")
    approvedBy = f.required(.text, "approved_by", "批准人", zh: "谁批准的", en: "who approved it")
    on = f.required(.date, "on", "日期", zh: "哪天批准的", en: "the day it was approved")
  }
}

/// When a record was last compared with the facts, and by whom.
package struct Verified: FieldGroup {
  package let on: Located<Day>
  let by: Internal<String>

  package static let fields = FieldTable(Verified.self)
  package init(_ f: inout FieldReader) {
    on = f.required(.date, "on", "日期", article: 7, zh: "哪天核实的", en: "the day it was verified")
    by = f.internal(.text, "by", "核实人", zh: "谁核实的", en: "who verified it")
  }
}

/// A body that can be rung up.
package struct ContactPoint: FieldGroup {
  package let name: Located<String>?
  package let phone: Located<Phone?>?
  package let address: Located<String>?
  package let email: Located<String>?

  package static let fields = FieldTable(ContactPoint.self)
  package init(_ f: inout FieldReader) {
    name = f.optional(.text, "name", "名称", zh: "机构或联系人的名称", en: "the body's or person's name")
    phone = f.optional(.phone, "phone", "电话", zh: "对外公布的电话", en: "the telephone number for the public")
    address = f.optional(.place, "address", "地址", zh: "办公地址", en: "where it is")
    email = f.optional(.email, "email", "邮箱", zh: "对外公布的邮箱", en: "the e-mail address for the public")
  }
}

/// A title and where it leads.
package struct WebLink: FieldGroup {
  package let title: Located<String>
  package let url: Located<String>

  package static let fields = FieldTable(WebLink.self)
  package init(_ f: inout FieldReader) {
    title = f.required(.text, "title", "标题", zh: "链接的文字", en: "the words of the link")
    url = f.required(.url, "url", "网址", zh: "https:// 开头的网址", en: "the address, from https:// on")
  }
}

/// What a person agreed to have published, and for how long (article 13, and the law on personal information).
package struct Consent: FieldGroup {
  package let on: Located<Day>
  package let until: Located<Day>?
  package let topics: Located<[Located<ConsentTopic>]>
  package let withdrawn: Located<Day>?

  package static let fields = FieldTable(Consent.self)
  package init(_ f: inout FieldReader) {
    on = f.required(.date, "on", "日期", article: 13, zh: "哪天同意的", en: "the day it was given")
    until = f.optional(.date, "until", "截止", article: 13, zh: "同意到哪天为止（含当天）", en: "the last day it holds")
    topics = f.required(
      .list(.choice(ConsentTopic.name)), "covers", "范围", article: 13, zh: "同意公开哪些内容、用在哪里",
      en: "what may be published and where")
    withdrawn = f.optional(
      .withdrawal, "withdrawn", "撤回", article: 13, zh: "哪天撤回的", en: "the day it was withdrawn")
  }
}

extension Consent {
  package enum State: Sendable { case valid, expired, withdrawn }

  package func state(on today: Day) -> State {
    if let withdrawn, withdrawn.value <= today { return .withdrawn }
    if let until, until.value < today { return .expired }
    return .valid
  }

  /// Whether the day it was given has come.
  package func hasBegun(by today: Day) -> Bool { !on.isWritten || on.value <= today }

  /// Whether a kind of value may be shown in a medium on that day: its own topic must be covered, on paper `print` too, in
  /// data `data` too.
  package func covers(_ topic: ConsentTopic, on medium: Medium, today: Day) -> Bool {
    guard state(on: today) == .valid, hasBegun(by: today) else { return false }
    func isCovered(_ wanted: ConsentTopic) -> Bool { topics.value.contains { $0.value == wanted } }
    switch medium {
    case .page: return isCovered(topic)
    case .print: return isCovered(topic) && isCovered(.print)
    case .data: return isCovered(topic) && isCovered(.data)
    }
  }
}

extension ConsentTopic: Choice {
  package static let zhNames = [["姓名"], ["照片"], ["电话"], ["邮箱"], ["印刷"], ["数据"]]
}
