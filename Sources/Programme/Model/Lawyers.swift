import Diagnostics
import Records

/// A law firm.
package final class Firm: RecordModel {
  package static let type = RecordType(
    "firm", folder: "firms", needsID: true,
    title: Words(zh: "律师事务所", en: "firm"),
    summary: Words(zh: "结对的律师事务所", en: "a law firm that is paired with communities"))

  package let record: RecordHeader
  package let name: Located<String>
  package let code: Located<String>?
  package let licence: Located<String>?
  package let affiliation: Located<Affiliation>
  package let district: Located<Reference<District>>
  package let address: Located<String>?
  package let phone: Located<Phone?>?
  package let email: Located<String>?
  package let website: Located<String>?
  package let formerIDs: Located<[Located<String>]>?
  package let verified: Located<Verified>?

  package static let fields = FieldTable(Firm.self)
  package init(_ f: inout FieldReader) {
    record = f.header
    name = f.required(.text, "name", "名称", article: 8, zh: "律师事务所的全称", en: "the firm's full name")
    code = f.optional(
      .number, "code", "统一社会信用代码", zh: "18 位统一社会信用代码", en: "the unified social credit code of 18 characters")
    licence = f.optional(.number, "licence", "执业许可证号", zh: "执业许可证号", en: "the number of the firm's licence")
    affiliation = f.required(
      .choice(Affiliation.district), "affiliation", "隶属", article: 22, zh: "区属、市直或省直",
      en: "district, municipal or provincial")
    district = f.required(
      .reference(to: District.self), "district", "区县", article: 22, zh: "所在区县的编号",
      en: "the district it sits in")
    address = f.optional(.place, "address", "地址", zh: "地址", en: "its address")
    phone = f.optional(.phone, "phone", "电话", zh: "电话", en: "its telephone number")
    email = f.optional(.email, "email", "邮箱", zh: "邮箱", en: "its e-mail address")
    website = f.optional(.url, "website", "网站", zh: "网站", en: "its web site")
    formerIDs = f.optional(.list(.identifier), "former_ids", "曾用编号", zh: "用过的编号", en: "ids it once had")
    verified = f.optional(
      .group(Verified.self), "verified", "核实", article: 7, zh: "最近一次核实", en: "when it was last verified")
  }
}

/// Whose the firm is, which decides where it may be paired (article 22).
package enum Affiliation: String, Choice {
  case district, municipal, provincial
  package static let zhNames = [["区属"], ["市直"], ["省直"]]
}

/// A community lawyer, or a law teacher or retired legal worker who serves as one (articles 21 and 23).
package final class Lawyer: RecordModel {
  package static let type = RecordType(
    "lawyer", folder: "lawyers", needsID: true, nearMisses: .sameLetters,
    title: Words(zh: "律师", en: "lawyer"),
    summary: Words(zh: "社区律师", en: "a community lawyer"))

  package let record: RecordHeader
  package let name: Located<String>
  package let pinyin: Located<String>?
  package let kind: LawyerKind
  package let firm: Located<Reference<Firm>>?
  package let licence: Located<String>?
  package let certification: Located<Certification>?
  package let phone: Consented<Phone?>
  package let email: Consented<String>
  package let photo: Consented<String>
  package let specialties: Located<[Located<String>]>?
  package let languages: Located<[Located<String>]>?
  package let trained: Located<[Located<Day>]>?
  let consentField: Internal<Consent>
  package let status: Located<WordOrGroupType<LawyerState, Replacement>.Output>?
  package let formerIDs: Located<[Located<String>]>?

  package static let fields = FieldTable(Lawyer.self)
  package init(_ f: inout FieldReader) {
    record = f.header
    name = f.required(.text, "name", "姓名", article: 13, means: .tellsApart, zh: "姓名", en: "the person's name")
    pinyin = f.optional(
      .text, "pinyin", "拼音", means: .tellsApart, zh: "姓名的拼音，多音字的姓请写上",
      en: "the name's reading; give it for surnames with several"
    )
    kind =
      f.optional(
        .choice(LawyerKind.lawyer), "kind", "类别", article: 23, zh: "律师、高校教师或退休法律工作者",
        en: "lawyer, law teacher or retired legal worker")?.value ?? .lawyer
    firm = f.expected(
      .reference(to: Firm.self), "firm", "律所", by: "record-missing-field", article: 8, zh: "所在律师事务所的编号",
      en: "the firm the lawyer belongs to")
    licence = f.expected(
      .number, "licence", "执业证号", by: "art21-licence", article: 21, zh: "律师执业证号，17 位",
      en: "the practising licence's number, 17 digits")
    certification = f.expected(
      .group(Certification.self), "certification", "资格认证", by: "art21-certification", article: 21,
      zh: "市律协的社区律师资格认证", en: "the association's certification as a community lawyer")
    phone = f.consented(
      .phone, "phone", "电话", under: .phone, by: "art15-phone-and-email", article: 13, means: .tellsApart,
      zh: "对居民公布的电话",
      en: "the telephone number for residents")
    email = f.consented(
      .email, "email", "邮箱", under: .email, by: "art15-phone-and-email", article: 15, means: .tellsApart,
      zh: "对居民公布的邮箱",
      en: "the e-mail address for residents")
    photo = f.consented(
      .text, "photo", "照片", under: .photo, by: "art13-photo", article: 13, means: .tellsApart,
      zh: "content/ 下的照片",
      en: "a picture under content/")
    specialties = f.optional(
      .list(.text), "specialties", "擅长", zh: "擅长的领域", en: "fields the lawyer knows best")
    languages = f.optional(
      .list(.text), "languages", "语言", zh: "会说的语言和方言", en: "languages and dialects spoken")
    trained = f.optional(
      .list(.date), "trained", "培训", article: 6, zh: "参加培训的日期", en: "the days of training taken")
    consentField = f.internal(
      .group(Consent.self), "consent", "同意公开", by: "art13-consent", article: 13, zh: "本人同意公开的范围",
      en: "what the person agreed to have published")
    status = f.optional(
      WordOrGroupType<LawyerState, Replacement>(word: .active), "status", "状态", article: 25, zh: "在任，或已更换",
      en: "active, or replaced")
    formerIDs = f.optional(.list(.identifier), "former_ids", "曾用编号", zh: "用过的编号", en: "ids it once had")
    f.body(required: false)
    if kind == .lawyer, f.isRecord, lacks("firm") {
      f.reportMissing("firm", "律所", zh: "律师所在的律师事务所", en: "the firm the lawyer belongs to")
    }
  }
}

extension Lawyer {
  /// Decides what of the person may be shown; itself never published.
  package var consent: Consent? { consentField.value }

  package var replacement: Replacement? {
    if case .group(let replacement) = status?.value { return replacement }
    return nil
  }
}

package enum LawyerKind: String, Choice {
  case lawyer
  case teacher = "law-teacher"
  case retired
  package static let zhNames = [["律师"], ["高校教师"], ["退休法律工作者"]]
}

package enum LawyerState: String, Choice {
  case active
  package static let zhNames = [["在任"]]
}

/// When a lawyer was replaced and by whom (article 25); never why.
package struct Replacement: FieldGroup {
  package let replaced: Located<Change>

  package static let fields = FieldTable(Replacement.self)
  package init(_ f: inout FieldReader) {
    replaced = f.required(
      .group(Change.self), "replaced", "更换", article: 25, zh: "哪天由谁接替", en: "when and by whom")
  }

  package struct Change: FieldGroup {
    package let on: Located<Day>
    package let by: Located<Reference<Lawyer>>?

    package static let fields = FieldTable(Change.self)
    package init(_ f: inout FieldReader) {
      on = f.required(.date, "on", "日期", article: 25, zh: "哪天更换", en: "the day of the change")
      by = f.optional(
        .reference(to: Lawyer.self), "by", "接替", article: 25, zh: "接替的律师的编号", en: "the lawyer who took over")
    }
  }
}

/// The bar association's certification of a community lawyer (article 21).
package struct Certification: FieldGroup {
  package let number: Located<String>?
  package let on: Located<Day>
  package let until: Located<Day>?
  /// Written where `on` is a renewal's.
  let first: Located<Day>?

  package static let fields = FieldTable(Certification.self)
  package init(_ f: inout FieldReader) {
    number = f.optional(.number, "number", "编号", article: 21, zh: "认证编号", en: "its number")
    on = f.required(.date, "on", "日期", article: 21, zh: "哪天认证", en: "the day it was given")
    until = f.optional(.date, "until", "截止", article: 21, zh: "有效到哪天", en: "its last day")
    first = f.optional(
      .date, "first", "首次认证", article: 21, zh: "续期的，首次认证是哪天", en: "for a renewal, the day of the first one")
  }
}
