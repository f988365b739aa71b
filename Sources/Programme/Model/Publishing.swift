import Diagnostics
import Records

/// A numbered bulletin (article 6).
package final class Bulletin: RecordModel {
  package static let type = RecordType(
    "bulletin", folder: "bulletins", needsID: true,
    title: Words(zh: "简报", en: "bulletin"),
    summary: Words(zh: "定期的工作简报", en: "a numbered bulletin"))

  package let record: RecordHeader
  package let number: Located<Int>
  package let title: Located<String>
  package let date: Located<Day>
  package let issuer: Located<String>?
  package let category: Located<String>?
  package let summary: Located<String>?
  package let about: Located<About>?
  package let photo: Located<String>?
  package let photoText: Located<String>?
  package let status: Located<PublicationStatus>?
  package let publishOn: Located<Day>?
  package let expires: Located<Day>?
  package let aliases: Located<[Located<String>]>?

  package static let fields = FieldTable(Bulletin.self)
  package init(_ f: inout FieldReader) {
    record = f.header
    number = f.required(
      .integer(1...999_999), "number", "期号", article: 6, zh: "期号，每个发布单位连续编号，不按年重排",
      en: "its number, continuing for each issuer")
    title = f.required(.text, "title", "标题", article: 6, zh: "标题", en: "its title")
    date = f.required(.date, "date", "日期", article: 6, zh: "简报的日期", en: "its date")
    issuer = f.optional(
      .text, "issuer", "发布单位", article: 6, zh: "谁发布的，默认主办单位", en: "who issued it; the association by default")
    category = f.optional(.text, "category", "栏目", zh: "栏目", en: "its category")
    summary = f.optional(.prose, "summary", "摘要", zh: "一两句话的摘要", en: "a sentence or two")
    about = f.optional(
      .group(About.self), "about", "涉及", zh: "写到的社区、律师、律所", en: "communities, lawyers and firms it is about")
    photo = f.optional(.text, "photo", "照片", zh: "content/ 下的图片", en: "a picture under content/")
    photoText = f.optional(
      .prose, "photo_text", "照片说明", zh: "照片上是什么，念给看不见的人听",
      en: "what the picture shows, for those who cannot see it"
    )
    status = f.optional(
      .choice(PublicationStatus.published), "status", "状态", zh: "草稿或发布", en: "draft or published")
    publishOn = f.optional(.date, "publish_on", "发布日", zh: "从哪天起公开", en: "the first day it is shown")
    expires = f.optional(.date, "expires", "撤下日", zh: "从哪天起不再公开", en: "the first day it is hidden")
    aliases = f.optional(.list(.text), "aliases", "旧网址", zh: "用过的网址", en: "old addresses")
    f.body(required: true, article: 6)
  }

  /// Whether residents see it on that day.
  package func isPublished(on today: Day) -> Bool {
    status?.value != .draft && (publishOn?.value ?? today) <= today && today < (expires?.value ?? (today + 1))
  }

  package struct About: FieldGroup {
    package let communities: Located<[Located<Reference<Community>>]>?
    package let lawyers: Located<[Located<Reference<Lawyer>>]>?
    package let firms: Located<[Located<Reference<Firm>>]>?

    package static let fields = FieldTable(About.self)
    package init(_ f: inout FieldReader) {
      communities = f.optional(
        .list(.reference(to: Community.self)), "communities", "社区", zh: "社区的编号", en: "communities")
      lawyers = f.optional(.list(.reference(to: Lawyer.self)), "lawyers", "律师", zh: "律师的编号", en: "lawyers")
      firms = f.optional(.list(.reference(to: Firm.self)), "firms", "律所", zh: "律师事务所的编号", en: "firms")
    }
  }
}

package enum PublicationStatus: String, Choice {
  case draft, published
  package static let zhNames = [["草稿"], ["发布"]]
}

/// A page of the site's own.
package final class Page: RecordModel {
  package static let type = RecordType(
    "page", folder: "pages", needsID: true,
    title: Words(zh: "页面", en: "page"),
    summary: Words(zh: "网站自己的页面", en: "a page of the site's own"))

  package let record: RecordHeader
  package let title: Located<String>
  package let menu: Located<Int>?

  package static let fields = FieldTable(Page.self)
  package init(_ f: inout FieldReader) {
    record = f.header
    title = f.required(.text, "title", "标题", zh: "页面的标题", en: "its title")
    menu = f.optional(
      .integer(0...9999), "menu", "菜单", zh: "在菜单里的顺序；不写就不进菜单", en: "its place in the menu; none if absent")
    f.body(required: true)
  }
}

/// The contact card of residents, as it is ordered and printed (article 13).
package final class ServiceCard: RecordModel {
  package static let type = RecordType(
    "card", folder: "cards",
    title: Words(zh: "服务联系卡", en: "card"),
    summary: Words(zh: "发给居民的服务联系卡", en: "the contact card for residents"))

  package let record: RecordHeader
  package let target: Located<WordOrGroupType<EveryCommunity, CardScope>.Output>
  package let design: Located<String>?
  package let edition: Located<Day>
  let copies: Internal<Int>
  package let lines: Located<[Located<String>]>?
  let printed: Internal<[Located<PrintRun>]>

  package static let fields = FieldTable(ServiceCard.self)
  package init(_ f: inout FieldReader) {
    record = f.header
    target = f.required(
      WordOrGroupType<EveryCommunity, CardScope>(word: .all), "for", "适用", article: 13,
      zh: "全部（all），或某个区县、街道、社区", en: "all, or a district, street or community")
    design = f.optional(
      .identifier, "design", "版式", article: 13, zh: "主题里的印刷版式", en: "a print layout of the theme")
    edition = f.required(.date, "edition", "版次", article: 13, zh: "版次日期", en: "the edition's date")
    copies = f.internal(.count, "copies", "份数", zh: "印多少份", en: "how many are printed")
    lines = f.optional(
      .list(.text), "lines", "附加文字", article: 13, zh: "卡片上附加的文字", en: "further lines on the card")
    printed = f.internal(
      .list(.group(PrintRun.self)), "printed", "印制记录", article: 13, zh: "已印的批次", en: "runs that were printed")
  }
}

package enum EveryCommunity: String, Choice {
  case all
  package static let zhNames = [["全部"]]
}

package struct CardScope: FieldGroup {
  package let district: Located<Reference<District>>?
  package let street: Located<Reference<Street>>?
  package let community: Located<Reference<Community>>?

  package static let fields = FieldTable(CardScope.self)
  package init(_ f: inout FieldReader) {
    district = f.optional(.reference(to: District.self), "district", "区县", zh: "区县的编号", en: "a district")
    street = f.optional(.reference(to: Street.self), "street", "街道", zh: "街道的编号", en: "a street")
    community = f.optional(.reference(to: Community.self), "community", "社区", zh: "社区的编号", en: "a community")
  }
}

/// A year's public holidays and make-up working days, from the State Council's notice.
package struct Holidays: RecordModel {
  package static let type = RecordType(
    "holidays", folder: "holidays",
    title: Words(zh: "放假安排", en: "holidays"),
    summary: Words(zh: "一年的节假日和调休", en: "a year's public holidays and make-up days"))

  package let record: RecordHeader
  package let year: Located<Int>
  package let off: Located<[Located<Day>]>
  package let workdays: Located<[Located<Day>]>
  package let source: Located<String>

  package static let fields = FieldTable(Holidays.self)
  package init(_ f: inout FieldReader) {
    record = f.header
    year = f.required(.year, "year", "年份", article: 15, zh: "哪一年", en: "the year")
    off = f.required(.list(.date), "off", "放假", article: 15, zh: "放假的日期", en: "days off")
    workdays = f.required(
      .list(.date), "workdays", "调休上班", article: 15, zh: "调休上班的日期", en: "make-up working days")
    source = f.required(.text, "source", "来源", article: 15, zh: "通知的出处", en: "where the notice is found")
  }
}
