import Diagnostics
import Records

/// A lecture, a training or another event in communities (articles 9 and 14).
package final class Event: RecordModel {
  package static let type = RecordType(
    "event", folder: "events",
    title: Words(zh: "活动安排", en: "event"),
    summary: Words(zh: "讲座、培训、宣传等活动", en: "a lecture, a training or outreach"))

  package let record: RecordHeader
  package let kind: Located<EventKind>
  package let title: Located<String>
  package let communities: Located<[Located<Reference<Community>>]>
  package let date: Located<Day>
  package let from: Located<TimeOfDay>
  package let to: Located<TimeOfDay>
  package let place: Located<String>
  package let speaker: Located<Reference<Lawyer>>?
  package let expected: Located<Int>?
  package let attended: Located<Int>?
  package let status: Located<EventStatus>?

  package static let fields = FieldTable(Event.self)
  package init(_ f: inout FieldReader) {
    record = f.header
    kind = f.required(
      .choice(EventKind.lecture), "kind", "类别", article: 9, zh: "讲座、调解员培训、社区干部培训或宣传", en: "what kind of event"
    )
    title = f.required(.text, "title", "标题", article: 14, zh: "活动的名称", en: "what it is called")
    communities = f.required(
      .list(.reference(to: Community.self)), "communities", "社区", article: 14, zh: "面向的社区的编号",
      en: "the communities it is for")
    date = f.required(.date, "date", "日期", article: 14, zh: "哪天", en: "the day")
    from = f.required(.time, "from", "开始", zh: "几点开始", en: "when it begins")
    to = f.required(.time, "to", "结束", zh: "几点结束", en: "when it ends")
    place = f.required(.place, "place", "地点", zh: "在哪里", en: "where")
    speaker = f.optional(
      .reference(to: Lawyer.self), "speaker", "主讲", zh: "主讲律师的编号", en: "the lawyer who speaks")
    expected = f.optional(.count, "expected", "预计人数", zh: "预计人数", en: "people expected")
    attended = f.optional(.count, "attended", "到场人数", zh: "到场人数", en: "people who came")
    status = f.optional(
      .choice(EventStatus.planned), "status", "状态", zh: "计划、已举行或取消", en: "planned, held or cancelled")
    f.body(required: false)
  }

  /// Whether it counts as having taken place by that day.
  package func isHeld(by day: Day) -> Bool {
    switch status?.value {
    case .held: true
    case .cancelled: false
    case .planned, nil: date.value < day
    }
  }
}

package enum EventKind: String, Choice {
  case lecture
  case mediatorTraining = "mediator-training"
  case committeeTraining = "committee-training"
  case outreach
  package static let zhNames = [["法制讲座", "法治讲座", "讲座"], ["调解员培训"], ["社区工作者培训"], ["法制宣传", "法治宣传", "宣传"]]
}

package enum EventStatus: String, Choice {
  case planned, held, cancelled
  package static let zhNames = [["计划"], ["已举行"], ["取消"]]
}

/// A month's figures of a community, or a district's stated totals of a month (article 24).
package final class Activity: RecordModel {
  package static let type = RecordType(
    "activity", folder: "activities",
    title: Words(zh: "月报", en: "activity"),
    summary: Words(zh: "社区一个月的服务数字，或区县报出的合计", en: "a community's figures of a month, or a district's totals"))

  package let record: RecordHeader
  package let month: Located<Month>
  package let community: Located<Reference<Community>>?
  package let district: Located<Reference<District>>?
  package let reported: Located<Day>?
  package let figures: Figures
  package let totals: Located<Figures>?

  package static let fields = FieldTable(Activity.self)
  package init(_ f: inout FieldReader) {
    record = f.header
    month = f.required(.month, "month", "月份", article: 24, zh: "哪个月", en: "the month")
    community = f.expected(
      .reference(to: Community.self), "community", "社区", by: "record-missing-field", article: 24, zh: "社区的编号",
      en: "the community")
    district = f.optional(
      .reference(to: District.self), "district", "区县", article: 24, zh: "区县的编号（只写合计）",
      en: "the district, with totals")
    reported = f.optional(.date, "reported", "报送日期", article: 24, zh: "哪天报送", en: "the day it was reported")
    figures = Figures(&f)
    totals = f.optional(
      .group(Figures.self), "totals", "合计", article: 24, zh: "区县报出的合计", en: "the district's stated totals")
    guard f.isRecord else { return }
    if lacks("community"), lacks("district") {
      f.reportMissing(
        "community", "社区", zh: "社区的编号（区县合计则写 district）", en: "the community (or the district, for totals)")
    } else if !lacks("district"), lacks("community"), lacks("totals") {
      f.reportMissing("totals", "合计", zh: "区县报出的合计", en: "the district's stated totals")
    } else if !lacks("community"), lacks("visits") {
      f.reportMissing("visits", "驻点次数", zh: "当月驻点多少次", en: "how often the lawyer was there")
    }
  }
}

/// What was done in a month, in counts.
package struct Figures: FieldGroup {
  package let visits: Located<Int>?
  package let consultations: Located<Int>?
  package let lectures: Located<Int>?
  package let mediatorTrainings: Located<Int>?
  package let mediations: Located<Int>?
  package let documents: Located<Int>?
  package let hotline: Located<Int>?
  package let requests: Located<Requests>?
  package let volunteers: Located<Int>?

  package static let fields = FieldTable(Figures.self)
  package init(_ f: inout FieldReader) {
    visits = f.optional(.count, "visits", "驻点次数", article: 14, zh: "驻点次数", en: "visits to the office")
    consultations = f.optional(.count, "consultations", "咨询", article: 14, zh: "法律咨询件数", en: "consultations")
    lectures = f.optional(.count, "lectures", "讲座", article: 14, zh: "法治讲座场数", en: "lectures")
    mediatorTrainings = f.optional(
      .count, "mediator_trainings", "调解员培训", article: 14, zh: "调解员培训场数", en: "trainings of mediators")
    mediations = f.optional(.count, "mediations", "调解", article: 17, zh: "参与调解件数", en: "mediations")
    documents = f.optional(
      .count, "documents", "文书", article: 9, zh: "起草、修改、审核文书件数", en: "documents drafted or reviewed")
    hotline = f.optional(
      .count, "hotline", "热线", article: 15, zh: "电话、邮件答复次数", en: "answers by telephone and e-mail")
    requests = f.optional(
      .group(Requests.self), "requests", "服务需求", article: 15, zh: "收到和按时受理的需求",
      en: "requests received and taken up in time")
    volunteers = f.optional(
      .count, "volunteers", "志愿者人次", article: 29, zh: "志愿者到场人次", en: "volunteers' attendances")
  }

  package struct Requests: FieldGroup {
    package let received: Located<Int>?
    package let inTime: Located<Int>?

    package static let fields = FieldTable(Requests.self)
    package init(_ f: inout FieldReader) {
      received = f.optional(.count, "received", "收到", article: 15, zh: "收到多少件", en: "how many were received")
      inTime = f.optional(
        .count, "in_time", "按时受理", article: 15, zh: "两个工作日内受理多少件",
        en: "how many were taken up within two working days")
    }
  }
}

/// The association's report on a year (articles 4 and 6).
package struct Annual: RecordModel {
  package static let type = RecordType(
    "annual", folder: "annual",
    title: Words(zh: "年度报告", en: "annual report"),
    summary: Words(zh: "一年的工作总结", en: "the report on a year"))

  package let record: RecordHeader
  package let year: Located<Int>
  package let title: Located<String>
  package let date: Located<Day>

  package static let fields = FieldTable(Annual.self)
  package init(_ f: inout FieldReader) {
    record = f.header
    year = f.required(.year, "year", "年份", article: 4, zh: "哪一年", en: "the year")
    title = f.required(.text, "title", "标题", article: 4, zh: "报告的标题", en: "its title")
    date = f.required(.date, "date", "日期", article: 4, zh: "发布日期", en: "the day of publication")
    f.body(required: true, article: 4)
  }
}

/// An award (articles 25 and 31).
package struct Honour: RecordModel {
  package static let type = RecordType(
    "honour", folder: "honours",
    title: Words(zh: "表彰", en: "honour"),
    summary: Words(zh: "对律师、律所、志愿者、社区的表彰", en: "an award to a lawyer, firm, volunteer or community"))

  package let record: RecordHeader
  package let year: Located<Int>
  package let kind: Located<HonourKind>
  package let awardee: Located<Awardee>
  package let award: Located<String>
  package let body: Located<String>?
  package let date: Located<Day>?

  package static let fields = FieldTable(Honour.self)
  package init(_ f: inout FieldReader) {
    record = f.header
    year = f.required(.year, "year", "年份", article: 25, zh: "哪一年的表彰", en: "the year")
    kind = f.required(
      .choice(HonourKind.lawyer), "kind", "类别", article: 25, zh: "律师、律所、志愿者或社区",
      en: "lawyer, firm, volunteer or community")
    awardee = f.required(
      .group(Awardee.self), "awardee", "获奖者", article: 25, zh: "谁得的", en: "who received it")
    award = f.required(.text, "award", "奖项", article: 25, zh: "奖项的名称", en: "what it is called")
    body = f.expected(
      .text, "body", "颁奖单位", by: "art25-award-details", article: 25, zh: "谁颁的", en: "who gave it")
    date = f.expected(
      .date, "date", "日期", by: "art25-award-details", article: 25, zh: "哪天颁的", en: "the day it was given")
  }
}

package enum HonourKind: String, Choice {
  case lawyer, firm, volunteer, community
  package static let zhNames = [["律师"], ["律所"], ["志愿者"], ["社区"]]
}

/// Who received an award: a record, or a person who agreed to be named.
package struct Awardee: FieldGroup {
  package let lawyer: Located<Reference<Lawyer>>?
  package let firm: Located<Reference<Firm>>?
  package let community: Located<Reference<Community>>?
  package let name: Consented<String>
  let consentField: Internal<Consent>

  package static let fields = FieldTable(Awardee.self)
  package init(_ f: inout FieldReader) {
    lawyer = f.optional(.reference(to: Lawyer.self), "lawyer", "律师", article: 25, zh: "律师的编号", en: "a lawyer")
    firm = f.optional(.reference(to: Firm.self), "firm", "律所", article: 25, zh: "律师事务所的编号", en: "a firm")
    community = f.optional(
      .reference(to: Community.self), "community", "社区", article: 25, zh: "社区的编号", en: "a community")
    name = f.consented(
      .text, "name", "姓名", under: .name, article: 31, zh: "没有记录的个人的姓名", en: "a person's name")
    consentField = f.internal(
      .group(Consent.self), "consent", "同意公开", article: 31, zh: "本人同意公开的范围", en: "what the person agreed to")
  }

  package func shownName(today: Day) -> String? {
    name.shown(on: .page, by: consentField.value, today: today)
  }
}

/// A report in the press (article 12).
package struct Press: RecordModel {
  package static let type = RecordType(
    "press", folder: "press",
    title: Words(zh: "媒体报道", en: "press item"),
    summary: Words(zh: "媒体对活动的报道", en: "a report in the press"))

  package let record: RecordHeader
  package let title: Located<String>
  package let source: Located<String>?
  package let date: Located<Day>?
  package let url: Located<String>?

  package static let fields = FieldTable(Press.self)
  package init(_ f: inout FieldReader) {
    record = f.header
    title = f.required(.text, "title", "标题", article: 12, zh: "报道的标题", en: "its headline")
    source = f.expected(
      .text, "source", "来源", by: "art12-press-source", article: 12, zh: "哪家媒体", en: "the paper or station")
    date = f.expected(
      .date, "date", "日期", by: "art12-press-source", article: 12, zh: "哪天报道", en: "the day it appeared")
    url = f.optional(.url, "url", "网址", article: 12, zh: "网址", en: "its address")
  }
}
