import Diagnostics
import Records

/// A law school whose students help as volunteers (articles 26 to 30).
package final class School: RecordModel {
  package static let type = RecordType(
    "school", folder: "schools", needsID: true,
    title: Words(zh: "法学院", en: "school"),
    summary: Words(zh: "派出大学生志愿者的高校法学院", en: "a law school that sends student volunteers"))

  package let record: RecordHeader
  package let name: Located<String>
  package let lead: Located<Bool>?
  package let agreement: Located<SchoolAgreement>?
  package let contact: Located<ContactPoint>?
  let adviser: Internal<String>
  package let district: Located<Reference<District>>?

  package static let fields = FieldTable(School.self)
  package init(_ f: inout FieldReader) {
    record = f.header
    name = f.required(.text, "name", "名称", article: 28, zh: "法学院的名称", en: "the school's name")
    lead = f.optional(
      .flag, "lead", "牵头", article: 27, zh: "是否为联席会议的牵头学院", en: "whether it leads the joint conference")
    agreement = f.expected(
      .group(SchoolAgreement.self), "agreement", "协议", by: "art28-school-agreement", article: 28,
      zh: "志愿服务协议", en: "the agreement on volunteers")
    contact = f.optional(
      .group(ContactPoint.self), "contact", "联系方式", article: 30, zh: "学院的联系人和电话", en: "whom to ring up")
    adviser = f.internal(.text, "adviser", "指导教师", article: 30, zh: "负责的老师", en: "the teacher in charge")
    district = f.optional(
      .reference(to: District.self), "district", "区县", article: 29, zh: "所在区县的编号",
      en: "the district it lies in")
  }

  package var isLead: Bool { lead?.value ?? false }
}

package struct SchoolAgreement: FieldGroup {
  let number: Internal<String>
  package let from: Located<Day>
  package let until: Located<Day>

  package static let fields = FieldTable(SchoolAgreement.self)
  package init(_ f: inout FieldReader) {
    number = f.internal(.text, "number", "编号", article: 28, zh: "协议编号", en: "the agreement's number")
    from = f.required(.date, "from", "开始", article: 28, zh: "期限的第一天", en: "the term's first day")
    until = f.required(.date, "until", "截止", article: 28, zh: "期限的最后一天", en: "the term's last day")
  }
}

/// The student volunteers of a community (article 29).
package final class Team: RecordModel {
  package static let type = RecordType(
    "team", folder: "teams",
    title: Words(zh: "志愿者小组", en: "team"),
    summary: Words(zh: "社区的大学生志愿者小组", en: "the student volunteers of a community"))

  package let record: RecordHeader
  package let community: Located<Reference<Community>>
  package let school: Located<Reference<School>>
  package let size: Located<Int>
  package let members: Located<[Located<Volunteer>]>?
  package let from: Located<Day>
  package let until: Located<Day>?
  let adviser: Internal<String>

  package static let fields = FieldTable(Team.self)
  package init(_ f: inout FieldReader) {
    record = f.header
    community = f.required(
      .reference(to: Community.self), "community", "社区", article: 29, zh: "服务社区的编号", en: "the community")
    school = f.required(
      .reference(to: School.self), "school", "法学院", article: 29, zh: "法学院的编号", en: "the school")
    size = f.required(.count, "size", "人数", article: 29, zh: "小组人数，1 到 3", en: "how many students, 1 to 3")
    members = f.optional(
      .list(.group(Volunteer.self)), "members", "成员", article: 29, zh: "同意公开姓名的成员",
      en: "members who agreed to be named")
    from = f.required(.date, "from", "开始", article: 29, zh: "从哪天起", en: "the first day")
    until = f.optional(.date, "until", "截止", article: 29, zh: "到哪天为止", en: "the last day")
    adviser = f.internal(.text, "adviser", "指导教师", article: 30, zh: "负责的老师", en: "the teacher in charge")
  }

  package func isActive(on day: Day) -> Bool { from.value <= day && day <= (until?.value ?? day) }
}

/// A person who is named only while consent to it holds: a volunteer or an awardee.
package struct Volunteer: FieldGroup {
  package let name: Consented<String>
  let consentField: Internal<Consent>

  package static let fields = FieldTable(Volunteer.self)
  package init(_ f: inout FieldReader) {
    name = f.consented(.text, "name", "姓名", under: .name, article: 29, zh: "姓名", en: "the student's name")
    consentField = f.internal(
      .group(Consent.self), "consent", "同意公开", article: 29, zh: "本人同意公开的范围", en: "what the student agreed to")
  }

  package func shownName(today: Day) -> String? {
    name.shown(on: .page, by: consentField.value, today: today)
  }
}
