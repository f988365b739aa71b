import Diagnostics
import Records

/// A lawyer of a firm who serves a community under an agreement (articles 8, 14, 22 and 23).
package final class Pairing: RecordModel {
  package static let type = RecordType(
    "pairing", folder: "pairings",
    title: Words(zh: "结对", en: "pairing"),
    summary: Words(zh: "律师、律所与社区的结对", en: "a lawyer and firm paired with a community"))

  package let record: RecordHeader
  package let community: Located<Reference<Community>>
  package let firm: Located<Reference<Firm>>?
  package let lawyer: Located<Reference<Lawyer>>
  package let advisers: Located<[Located<Reference<Lawyer>>]>?
  package let agreement: Located<Agreement>?
  package let sessions: Located<[Located<Session>]>?
  package let exceptions: Located<[Located<SessionException>]>?
  package let filed: Located<FiledOn>?
  package let allocation: Located<Allocation>?
  package let origin: Located<Origin>?
  package let secondAgreement: Located<FlagOrText>?
  package let volunteers: Located<Int>?
  package let ended: Located<Ending>?

  package static let fields = FieldTable(Pairing.self)
  package init(_ f: inout FieldReader) {
    record = f.header
    community = f.required(
      .reference(to: Community.self), "community", "社区", article: 22, zh: "结对社区的编号", en: "the community")
    firm = f.expected(
      .reference(to: Firm.self), "firm", "律所", by: "record-missing-field", article: 22, zh: "结对律师事务所的编号",
      en: "the firm")
    lawyer = f.required(
      .reference(to: Lawyer.self), "lawyer", "律师", article: 22, zh: "进驻律师的编号", en: "the lawyer")
    advisers = f.optional(
      .list(.reference(to: Lawyer.self)), "advisers", "增派律师", article: 23, zh: "增派的律师或其他顾问",
      en: "further lawyers")
    agreement = f.expected(
      .group(Agreement.self), "agreement", "协议", by: "record-missing-field", article: 8, zh: "统一的服务协议书",
      en: "the uniform service agreement")
    sessions = f.expected(
      .list(.group(Session.self)), "sessions", "驻点", by: "art14-weekly-half-day", article: 14,
      zh: "每周固定的驻点时间", en: "the fixed times of every week")
    exceptions = f.optional(
      .list(.group(SessionException.self)), "exceptions", "变更", article: 14, zh: "某一天的停、改、换",
      en: "changes to single days")
    filed = f.expected(
      .group(FiledOn.self), "filed", "备案", by: "art22-not-filed", article: 22, zh: "报备案的情况",
      en: "the filing of the pairing")
    allocation = f.optional(
      .choice(Allocation.district), "allocation", "调配", article: 22, zh: "由区联络处还是市律协调配",
      en: "who allocated the firm")
    origin = f.optional(
      .choice(Origin.assigned), "origin", "来源", article: 23, zh: "结对是怎么来的", en: "how the pairing came about")
    secondAgreement = f.expected(
      .agreed, "second_agreement", "另签协议", by: "art23-second-agreement", article: 23,
      zh: "是否另签了统一的服务协议书，或其编号", en: "whether a second, uniform agreement was signed, or its number")
    volunteers = f.optional(
      .integer(0...99), "volunteers", "志愿者人数", article: 29, zh: "每次到场的志愿者人数", en: "volunteers at a session")
    ended = f.optional(.group(Ending.self), "ended", "终止", zh: "结对已终止", en: "the pairing has ended")
    guard f.isRecord else { return }
    let origin = origin?.value ?? .assigned
    if origin == .assigned || origin == .selfPaidCounsel {
      if lacks("firm") { f.reportMissing("firm", "律所", zh: "结对律师事务所的编号", en: "the firm of the pairing") }
      if lacks("agreement") {
        f.reportMissing("agreement", "协议", zh: "服务协议书的编号、日期和期限", en: "the agreement's number, date and term")
      }
    }
  }
}

extension Pairing {
  /// The days on which the pairing stands: the agreement's term, cut short by an ending; both ends included.
  package var term: ClosedRange<Day>? {
    guard let agreement = agreement?.value, agreement.from.isWritten, agreement.until.isWritten else {
      return nil
    }
    let last = min(agreement.until.value, ended?.value.on.value ?? agreement.until.value)
    return agreement.from.value <= last ? agreement.from.value...last : nil
  }
}

/// The service agreement between firm and community (article 8); its text is not kept here.
package struct Agreement: FieldGroup {
  package let number: Located<String>
  package let signed: Located<Day>
  package let from: Located<Day>
  package let until: Located<Day>

  package static let fields = FieldTable(Agreement.self)
  package init(_ f: inout FieldReader) {
    number = f.required(.number, "number", "编号", article: 8, zh: "协议编号", en: "the agreement's number")
    signed = f.required(.date, "signed", "签订", article: 8, zh: "哪天签的", en: "the day it was signed")
    from = f.required(.date, "from", "开始", article: 8, zh: "期限的第一天", en: "the term's first day")
    until = f.required(.date, "until", "截止", article: 8, zh: "期限的最后一天", en: "the term's last day")
  }
}

/// The uniform agreement that stands beside a community's own contract with its counsel (article 23).
package struct SecondAgreement: FieldGroup {
  package let number: Located<String>?
  package let signed: Located<Day>?
  package let from: Located<Day>?
  package let until: Located<Day>?

  package static let fields = FieldTable(SecondAgreement.self)
  package init(_ f: inout FieldReader) {
    number = f.optional(.number, "number", "编号", article: 23, zh: "协议编号", en: "the agreement's number")
    signed = f.optional(.date, "signed", "签订", article: 23, zh: "哪天签的", en: "the day it was signed")
    from = f.optional(.date, "from", "开始", article: 23, zh: "期限的第一天", en: "the term's first day")
    until = f.optional(.date, "until", "截止", article: 23, zh: "期限的最后一天", en: "the term's last day")
  }
}

/// A fixed time of every week (article 14).
package struct Session: FieldGroup {
  package let weekday: Located<Weekday>
  package let from: Located<TimeOfDay>
  package let to: Located<TimeOfDay>
  package let place: Located<String>?
  package let since: Located<Day>?

  package static let fields = FieldTable(Session.self)
  package init(_ f: inout FieldReader) {
    weekday = f.required(.choice(Weekday.monday), "weekday", "星期", article: 14, zh: "星期几", en: "the weekday")
    from = f.required(.time, "from", "开始", article: 14, zh: "几点开始", en: "when it begins")
    to = f.required(.time, "to", "结束", article: 14, zh: "几点结束", en: "when it ends")
    place = f.optional(.place, "place", "地点", article: 8, zh: "不在工作室时，在哪里", en: "where, if not in the office")
    since = f.optional(
      .date, "since", "起始", article: 14, zh: "协议期内改了时间的，从哪天起按这个时间",
      en: "the first day of this time, if it changed within the term"
    )
  }

  /// In minutes.
  package var length: Int { to.value.minutes - from.value.minutes }
}

/// A change to the session of one day.
package struct SessionException: FieldGroup {
  package let on: Located<Day>
  package let change: Located<SessionChange>
  package let to: Located<NewTime>?
  package let place: Located<String>?
  package let lawyer: Located<Reference<Lawyer>>?
  let note: Internal<String>

  package static let fields = FieldTable(SessionException.self)
  package init(_ f: inout FieldReader) {
    on = f.required(.date, "on", "日期", article: 14, zh: "原定的日期", en: "the day it was to be")
    change = f.required(
      .choice(SessionChange.cancelled), "change", "变更", article: 14, zh: "停、改期、换地点或代班",
      en: "cancelled, moved, place or substitute")
    to = f.optional(.group(NewTime.self), "to", "改到", article: 14, zh: "改到哪天几点", en: "the new day and time")
    place = f.optional(.place, "place", "地点", article: 14, zh: "换到哪里", en: "the new place")
    lawyer = f.optional(
      .reference(to: Lawyer.self), "lawyer", "代班律师", article: 14, zh: "代班律师的编号", en: "the substitute")
    note = f.internal(.prose, "note", "备注", zh: "内部备注", en: "a note for staff")
  }

  package struct NewTime: FieldGroup {
    package let on: Located<Day>?
    package let from: Located<TimeOfDay>?
    package let to: Located<TimeOfDay>?

    package static let fields = FieldTable(NewTime.self)
    package init(_ f: inout FieldReader) {
      on = f.optional(.date, "on", "日期", zh: "改到哪天", en: "the new day")
      from = f.optional(.time, "from", "开始", zh: "几点开始", en: "when it begins")
      to = f.optional(.time, "to", "结束", zh: "几点结束", en: "when it ends")
    }
  }
}

package enum SessionChange: String, Choice {
  case cancelled, moved, place, substitute
  package static let zhNames = [["停"], ["改期"], ["换地点"], ["代班"]]
}

package struct FiledOn: FieldGroup {
  package let on: Located<Day>

  package static let fields = FieldTable(FiledOn.self)
  package init(_ f: inout FieldReader) {
    on = f.required(.date, "on", "日期", article: 22, zh: "哪天备案", en: "the day it was filed")
  }
}

package struct Ending: FieldGroup {
  package let on: Located<Day>
  let reason: Internal<String>

  package static let fields = FieldTable(Ending.self)
  package init(_ f: inout FieldReader) {
    on = f.required(.date, "on", "日期", zh: "最后一天", en: "the last day")
    reason = f.internal(.prose, "reason", "原因", zh: "为什么终止", en: "why it ended")
  }
}

package enum Allocation: String, Choice {
  case district, city
  package static let zhNames = [["区"], ["市"]]
}

/// How a pairing came about (article 23 names four kinds that are older than the programme).
package enum Origin: String, Choice {
  case assigned
  case selfPaidCounsel = "self-paid-counsel"
  case oneCommunityOneCounsel = "one-community-one-counsel"
  case teacherOrRetired = "teacher-or-retired"
  case provincial
  package static let zhNames = [["指派"], ["自费顾问"], ["一社区一法律顾问"], ["高校教师或退休"], ["省直所"]]
}
