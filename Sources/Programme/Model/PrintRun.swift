import Records

/// One print run of a community's card or notice, with what it stated. Internal, as it keeps what may no longer be shown.
package struct PrintRun: FieldGroup {
  let community: Located<Reference<Community>>
  let on: Located<Day>
  let design: Located<String>?
  let copies: Located<Int>?
  let fingerprint: Located<String>?
  let states: Located<PrintedStatement>?

  package static let fields = FieldTable(PrintRun.self)
  package init(_ f: inout FieldReader) {
    community = f.required(
      .reference(to: Community.self), "community", "社区", zh: "社区的编号", en: "the community")
    on = f.required(.date, "on", "日期", zh: "哪天印的", en: "the day it was printed")
    design = f.optional(
      .identifier, "design", "版式", zh: "用的版式；不写就是记录的版式", en: "the print layout; else the record's own")
    copies = f.optional(.count, "copies", "份数", zh: "印了多少份", en: "how many were printed")
    fingerprint = f.optional(
      .text, "fingerprint", "指纹", zh: "卡片内容的指纹", en: "the fingerprint of what the card states")
    states = f.optional(
      .group(PrintedStatement.self), "states", "内容", zh: "印上去的内容，用来说明后来变了什么",
      en: "what was printed, to tell what has changed since")
  }
}

/// What a print run stated. Plain texts, since what was right once must not become a mistake.
struct PrintedStatement: FieldGroup {
  let association: Located<String>?
  let community: Located<String>?
  let district: Located<String>?
  let street: Located<String>?
  let address: Located<String>?
  let phone: Located<String>?
  let office: Located<String>?
  let sessions: Located<[Located<Session>]>?
  let lawyer: Located<PrintedLawyer>?
  let liaison: Located<PrintedDesk>?
  let mediation: Located<String>?
  let hotline: Located<String>?
  let complaints: Located<String>?
  let duties: Located<[Located<String>]>?
  let school: Located<String>?
  let page: Located<String>?
  let lines: Located<[Located<String>]>?

  static let fields = FieldTable(PrintedStatement.self)
  init(_ f: inout FieldReader) {
    association = f.optional(.text, "association", "主办单位", zh: "主办的律师协会", en: "the bar association")
    community = f.optional(.text, "community", "社区", zh: "社区的名称", en: "the community's name")
    district = f.optional(.text, "district", "区县", zh: "区县的名称", en: "the district's name")
    street = f.optional(.text, "street", "街道", zh: "街道的名称", en: "the street's name")
    address = f.optional(.text, "address", "地址", zh: "社区的地址", en: "the community's address")
    phone = f.optional(.text, "phone", "电话", zh: "社区的电话", en: "the community's telephone number")
    office = f.optional(.text, "office", "工作室", zh: "工作室的地点", en: "where the lawyer's room is")
    sessions = f.optional(.list(.group(Session.self)), "sessions", "驻点", zh: "每周固定的时间", en: "the fixed hours")
    lawyer = f.optional(.group(PrintedLawyer.self), "lawyer", "律师", zh: "印上去的律师信息", en: "the lawyer")
    liaison = f.optional(
      .group(PrintedDesk.self), "liaison", "联络处", zh: "没有律师时印的联络处",
      en: "the liaison office, in place of a lawyer")
    mediation = f.optional(
      .text, "mediation", "人民调解", zh: "人民调解的电话", en: "the mediation contact's telephone number")
    hotline = f.optional(.text, "hotline", "热线", zh: "法律服务热线", en: "the legal hotline")
    complaints = f.optional(
      .text, "complaints", "投诉", zh: "投诉电话", en: "the telephone number for complaints")
    duties = f.optional(.list(.text), "duties", "工作职责", zh: "工作职责", en: "the lawyer's duties")
    school = f.optional(.text, "school", "法学院", zh: "志愿者所在的法学院", en: "the volunteers' school")
    page = f.optional(.text, "page", "网址", zh: "二维码指向的网址", en: "the address in the QR code")
    lines = f.optional(.list(.text), "lines", "附加文字", zh: "卡片上附加的文字", en: "further lines")
  }
}

struct PrintedLawyer: FieldGroup {
  let name: Located<String>?
  let kind: Located<LawyerKind>?
  let firm: Located<String>?
  let phone: Located<String>?
  let email: Located<String>?
  let photo: Located<String>?

  static let fields = FieldTable(PrintedLawyer.self)
  init(_ f: inout FieldReader) {
    name = f.optional(.text, "name", "姓名", zh: "姓名", en: "the name")
    kind = f.optional(
      .choice(LawyerKind.lawyer), "kind", "类别", zh: "身份", en: "lawyer, law teacher or retired")
    firm = f.optional(.text, "firm", "律所", zh: "律所的名称", en: "the firm's name")
    phone = f.optional(.text, "phone", "电话", zh: "电话", en: "the telephone number")
    email = f.optional(.text, "email", "邮箱", zh: "邮箱", en: "the e-mail address")
    photo = f.optional(.text, "photo", "照片", zh: "照片的文件名", en: "the picture's file")
  }
}

struct PrintedDesk: FieldGroup {
  let name: Located<String>?
  let phone: Located<String>?

  static let fields = FieldTable(PrintedDesk.self)
  init(_ f: inout FieldReader) {
    name = f.optional(.text, "name", "名称", zh: "名称", en: "its name")
    phone = f.optional(.text, "phone", "电话", zh: "电话", en: "its telephone number")
  }
}
