import Diagnostics
import Records

/// A district or county of the city, with its liaison office (article 7).
package final class District: RecordModel {
  package static let type = RecordType(
    "district", folder: "districts", needsID: true,
    title: Words(zh: "区县", en: "district"),
    summary: Words(zh: "市辖区、县（市）及其联络处", en: "a district or county and its liaison office"))

  package let record: RecordHeader
  package let name: Located<String>
  package let code: Located<String>?
  package let liaison: Located<Liaison>?
  package let justiceBureau: Located<ContactPoint>?
  package let legalOffice: Located<ContactPoint>?
  package let aliases: Located<[Located<String>]>?
  package let formerIDs: Located<[Located<String>]>?
  package let from: Located<Day>?
  package let until: Located<Day>?
  package let order: Located<Int>?
  package let verified: Located<Verified>?

  package static let fields = FieldTable(District.self)
  package init(_ f: inout FieldReader) {
    record = f.header
    name = f.required(.text, "name", "名称", zh: "区县的名称", en: "the district's name")
    code = f.optional(.number, "code", "区划代码", zh: "6 位区划代码", en: "the division code of 6 digits")
    liaison = f.expected(
      .group(Liaison.self), "liaison", "联络处", by: "art07-one-liaison-office", article: 7, zh: "市律协在本区的联络处",
      en: "the association's liaison office in the district")
    justiceBureau = f.expected(
      .group(ContactPoint.self), "justice_bureau", "司法局", by: "art05-justice-bureau", article: 5, zh: "区县司法局",
      en: "the district's justice bureau")
    legalOffice = f.optional(
      .group(ContactPoint.self), "legal_office", "法治办", article: 5, zh: "区县法治办",
      en: "the district's legal-affairs office")
    aliases = f.optional(.list(.text), "aliases", "曾用名", zh: "曾用名、俗称", en: "former and popular names")
    formerIDs = f.optional(
      .list(.identifier), "former_ids", "曾用编号", zh: "用过的编号，旧网址会转到这里",
      en: "ids it once had; their addresses lead here")
    from = f.optional(.date, "from", "开始", zh: "设立的日期", en: "the day it was set up")
    until = f.optional(.date, "until", "截止", zh: "撤销的日期", en: "the day it was dissolved")
    order = f.optional(.integer(0...9999), "order", "顺序", zh: "在列表里的顺序", en: "its place in lists")
    verified = f.optional(
      .group(Verified.self), "verified", "核实", article: 7, zh: "最近一次核实", en: "when it was last verified")
  }
}

/// The bar association's liaison office in a district.
package struct Liaison: FieldGroup {
  package let name: Located<String>
  package let phone: Located<Phone?>
  package let address: Located<String>?
  package let email: Located<String>?

  package static let fields = FieldTable(Liaison.self)
  package init(_ f: inout FieldReader) {
    name = f.required(.text, "name", "名称", article: 7, zh: "联络处的名称", en: "the office's name")
    phone = f.required(.phone, "phone", "电话", article: 7, zh: "联络处的电话", en: "its telephone number")
    address = f.optional(.place, "address", "地址", article: 7, zh: "联络处的地址", en: "its address")
    email = f.optional(.email, "email", "邮箱", article: 7, zh: "联络处的邮箱", en: "its e-mail address")
  }
}

/// A street or township: what lies between district and community.
package final class Street: RecordModel {
  package static let type = RecordType(
    "street", folder: "streets", needsID: true,
    title: Words(zh: "街道", en: "street"),
    summary: Words(zh: "街道或乡镇", en: "a subdistrict or township"))

  package let record: RecordHeader
  package let name: Located<String>
  package let district: Located<Reference<District>>
  package let code: Located<String>?
  package let aliases: Located<[Located<String>]>?
  package let formerIDs: Located<[Located<String>]>?

  package static let fields = FieldTable(Street.self)
  package init(_ f: inout FieldReader) {
    record = f.header
    name = f.required(.text, "name", "名称", zh: "街道的名称", en: "the street's name")
    district = f.required(
      .reference(to: District.self), "district", "区县", zh: "所在区县的编号", en: "the district it lies in")
    code = f.optional(.number, "code", "区划代码", zh: "9 位区划代码", en: "the division code of 9 digits")
    aliases = f.optional(.list(.text), "aliases", "曾用名", zh: "曾用名、俗称", en: "former and popular names")
    formerIDs = f.optional(.list(.identifier), "former_ids", "曾用编号", zh: "用过的编号", en: "ids it once had")
  }
}
