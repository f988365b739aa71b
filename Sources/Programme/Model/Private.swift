import Diagnostics
import Records

/// A mandate of a lawyer that touches a community served (article 19); private.
package struct Representation: RecordModel {
  package static let type = RecordType(
    "representation", folder: "representations", isPrivate: true,
    title: Words(zh: "代理登记", en: "representation"),
    summary: Words(zh: "律师代理事项的内部登记", en: "a lawyer's mandate, for the private register"))

  package let record: RecordHeader
  let lawyer: Located<Reference<Lawyer>>
  let community: Located<Reference<Community>>
  let on: Located<Day>
  let matter: Located<MatterKind>
  let side: Located<Party>
  let against: Located<Party>
  let ended: Located<Day>?

  package static let fields = FieldTable(Representation.self)
  package init(_ f: inout FieldReader) {
    record = f.header
    lawyer = f.required(
      .reference(to: Lawyer.self), "lawyer", "律师", article: 19, zh: "律师的编号", en: "the lawyer")
    community = f.required(
      .reference(to: Community.self), "community", "社区", article: 19, zh: "社区的编号", en: "the community")
    on = f.required(.date, "on", "日期", article: 19, zh: "哪天接受委托", en: "the day of the mandate")
    matter = f.required(
      .choice(MatterKind.suit), "matter", "事项", article: 19, zh: "诉讼、仲裁或非诉讼",
      en: "suit, arbitration or non-contentious")
    side = f.required(
      .choice(Party.other), "for", "委托人", article: 19, zh: "代理谁", en: "whom the lawyer acts for")
    against = f.required(.choice(Party.other), "against", "对方", article: 19, zh: "对方是谁", en: "against whom")
    ended = f.optional(
      .date, "ended", "终止", article: 19, zh: "哪天办结或退出", en: "the day the mandate was over")
  }
}

package enum MatterKind: String, Choice {
  case suit, arbitration
  case nonContentious = "non-contentious"
  package static let zhNames = [["诉讼"], ["仲裁"], ["非诉讼"]]
}

package enum Party: String, Choice {
  case community, resident, opponent, other
  package static let zhNames = [["社区"], ["居民"], ["对方当事人"], ["其他"]]
}

/// A request for legal service (article 15); private.
package struct ServiceRequest: RecordModel {
  package static let type = RecordType(
    "request", folder: "requests", isPrivate: true,
    title: Words(zh: "服务需求", en: "request"),
    summary: Words(zh: "居民服务需求的内部登记", en: "a request for service, for the private register"))

  package let record: RecordHeader
  let community: Located<Reference<Community>>
  let received: Located<Day>
  let accepted: Located<Day>?
  let channel: Located<String>?

  package static let fields = FieldTable(ServiceRequest.self)
  package init(_ f: inout FieldReader) {
    record = f.header
    community = f.required(
      .reference(to: Community.self), "community", "社区", article: 15, zh: "社区的编号", en: "the community")
    received = f.required(.date, "received", "收到", article: 15, zh: "哪天收到", en: "the day it came")
    accepted = f.optional(.date, "accepted", "受理", article: 15, zh: "哪天受理", en: "the day it was taken up")
    channel = f.optional(
      .text, "channel", "途径", article: 15, zh: "上门、电话、邮件等", en: "in person, by telephone, by e-mail …")
  }
}

/// A yearly evaluation of a lawyer or firm (article 25); private.
package struct Evaluation: RecordModel {
  package static let type = RecordType(
    "evaluation", folder: "evaluations", isPrivate: true,
    title: Words(zh: "考评", en: "evaluation"),
    summary: Words(zh: "年度考评的内部登记", en: "a yearly evaluation, for the private register"))

  package let record: RecordHeader
  let year: Located<Int>
  let lawyer: Located<Reference<Lawyer>>?
  let firm: Located<Reference<Firm>>?
  let result: Located<String>

  package static let fields = FieldTable(Evaluation.self)
  package init(_ f: inout FieldReader) {
    record = f.header
    year = f.required(.year, "year", "年份", article: 25, zh: "哪一年", en: "the year")
    lawyer = f.optional(
      .reference(to: Lawyer.self), "lawyer", "律师", article: 25, zh: "律师的编号", en: "the lawyer")
    firm = f.optional(.reference(to: Firm.self), "firm", "律所", article: 25, zh: "律师事务所的编号", en: "or the firm")
    result = f.required(.text, "result", "结果", article: 25, zh: "考评结果", en: "the result")
    if f.isRecord, lacks("lawyer"), lacks("firm") {
      f.reportMissing("lawyer", "律师", zh: "被考评的律师（或律所 firm）", en: "the lawyer (or the firm) evaluated")
    }
  }
}

/// A spot check of a community's office (articles 7 and 24); private.
package struct SpotCheck: RecordModel {
  package static let type = RecordType(
    "spot-check", folder: "spot-checks", isPrivate: true,
    title: Words(zh: "走访抽查", en: "spot check"),
    summary: Words(zh: "走访抽查的内部登记", en: "a spot check, for the private register"))

  package let record: RecordHeader
  let on: Located<Day>
  let community: Located<Reference<Community>>
  let result: Located<String>

  package static let fields = FieldTable(SpotCheck.self)
  package init(_ f: inout FieldReader) {
    record = f.header
    on = f.required(.date, "on", "日期", article: 24, zh: "哪天抽查", en: "the day")
    community = f.required(
      .reference(to: Community.self), "community", "社区", article: 24, zh: "社区的编号", en: "the community")
    result = f.required(.text, "result", "结果", article: 24, zh: "抽查结果", en: "the result")
  }
}
