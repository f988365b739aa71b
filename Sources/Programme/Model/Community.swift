import Diagnostics
import Records

/// A community or village: the place that a lawyer serves.
package final class Community: RecordModel {
  package static let type = RecordType(
    "community", folder: "communities", needsID: true,
    title: Words(zh: "社区", en: "community"),
    summary: Words(zh: "社区或村，及其法律服务工作室", en: "a community or village and its legal service office"))

  package let record: RecordHeader
  package let name: Located<String>
  package let nameEN: Located<String>?
  package let kind: CommunityKind
  package let street: Located<Reference<Street>>
  package let code: Located<String>?
  package let address: Located<String>
  package let phone: Located<Phone?>
  package let email: Located<String>?
  package let location: Located<GeoPoint>?
  package let office: Located<Office>?
  package let contacts: Located<[Located<CommunityContact>]>?
  package let mediation: Located<ContactPoint>?
  package let aliases: Located<[Located<String>]>?
  package let formerIDs: Located<[Located<String>]>?
  package let photo: Located<String>?
  package let status: Located<WordOrGroupType<CommunityState, Merger>.Output>?
  package let closedOn: Located<Day>?
  package let verified: Located<Verified>?

  package static let fields = FieldTable(Community.self)
  package init(_ f: inout FieldReader) {
    record = f.header
    name = f.required(.text, "name", "名称", zh: "社区的名称", en: "the community's name")
    nameEN = f.optional(.text, "name_en", "英文名", zh: "英文名称", en: "its name in English")
    kind =
      f.optional(.choice(CommunityKind.community), "kind", "类别", zh: "社区还是村", en: "community or village")?
      .value ?? .community
    street = f.required(
      .reference(to: Street.self), "street", "街道", zh: "所在街道的编号", en: "the street it belongs to")
    code = f.optional(.number, "code", "区划代码", zh: "12 位区划代码", en: "the division code of 12 digits")
    address = f.required(.place, "address", "地址", article: 11, zh: "社区的地址", en: "the community's address")
    phone = f.required(
      .phone, "phone", "电话", article: 11, zh: "社区的电话", en: "the community's telephone number")
    email = f.optional(.email, "email", "邮箱", zh: "社区的邮箱", en: "the community's e-mail address")
    location = f.optional(.group(GeoPoint.self), "location", "位置", zh: "经纬度", en: "its place on the map")
    office = f.expected(
      .group(Office.self), "office", "工作室", by: "art11-premises", article: 11, zh: "律师工作室",
      en: "the lawyer's room")
    contacts = f.optional(
      .list(.group(CommunityContact.self)), "contacts", "联系人", article: 11, zh: "人民调解、综治、和事佬的联系方式",
      en: "mediation, safety and neighbourhood contacts")
    mediation = f.optional(
      .group(ContactPoint.self), "mediation", "人民调解", article: 11, zh: "人民调解委员会（与 contacts 里写一项相同）",
      en: "the mediation committee; the same as one such contact")
    aliases = f.optional(.list(.text), "aliases", "别名", zh: "小区名、曾用名", en: "estates and former names")
    formerIDs = f.optional(
      .list(.identifier), "former_ids", "曾用编号", zh: "用过的编号，旧网址会转到这里",
      en: "ids it once had; their addresses lead here")
    photo = f.optional(
      .text, "photo", "照片", zh: "content/ 下的图片，例如 photos/tinghe.jpg",
      en: "a picture under content/, such as photos/tinghe.jpg")
    status = f.optional(
      WordOrGroupType<CommunityState, Merger>(word: .active), "status", "状态", zh: "在用、已关闭，或并入另一社区",
      en: "active, closed, or merged into another")
    closedOn = f.optional(
      .date, "closed_on", "撤并日期", article: 7, zh: "关闭或并入另一社区的日期，变动页据此公布",
      en: "the day it was closed or merged, which the page of changes tells")
    verified = f.optional(
      .group(Verified.self), "verified", "核实", article: 7, zh: "最近一次核实", en: "when it was last verified")
    f.body(required: false)
  }

  package var isActive: Bool {
    guard let status else { return true }
    if case .word(.active) = status.value { return true }
    return false
  }

  /// The community that this one was merged into.
  package var successor: Located<Reference<Community>>? {
    if case .group(let merger) = status?.value { return merger.into }
    return nil
  }
}

package enum CommunityKind: String, Choice {
  case community, village
  package static let zhNames = [["社区"], ["村"]]
}

package enum CommunityState: String, Choice {
  case active, closed
  package static let zhNames = [["在用"], ["已关闭", "关闭"]]
}

package struct Merger: FieldGroup {
  package let into: Located<Reference<Community>>

  package static let fields = FieldTable(Merger.self)
  package init(_ f: inout FieldReader) {
    into = f.required(
      .reference(to: Community.self), "merged_into", "并入", zh: "并入的社区的编号",
      en: "the community it became part of")
  }
}

/// A point in degrees (WGS 84).
package struct GeoPoint: FieldGroup {
  package let latitude: Located<Double>
  package let longitude: Located<Double>

  package static let fields = FieldTable(GeoPoint.self)
  package init(_ f: inout FieldReader) {
    latitude = f.required(.decimal(-90...90), "lat", "纬度", zh: "纬度", en: "degrees north")
    longitude = f.required(.decimal(-180...180), "lon", "经度", zh: "经度", en: "degrees east")
  }
}

/// The room in which the lawyer receives residents (article 13).
package struct Office: FieldGroup {
  package let place: Located<String>
  package let shared: Located<FlagOrText>?
  package let access: Located<FlagOrText>?
  package let since: Located<Day>?
  package let former: Located<String>?

  package static let fields = FieldTable(Office.self)
  package init(_ f: inout FieldReader) {
    place = f.required(.place, "place", "地点", article: 13, zh: "哪栋楼、哪一层、哪间屋", en: "building, floor and room")
    shared = f.optional(
      .remark, "shared", "合署", article: 13, zh: "是否与别的办公室合署，可写明是哪个", en: "whether it is shared, and with whom"
    )
    access = f.optional(.remark, "access", "无障碍", zh: "有没有坡道、电梯等", en: "ramps, lifts and the like")
    since = f.optional(
      .date, "since", "启用日期", article: 7, zh: "搬到这里的日期，变动页据此公布",
      en: "the day it moved here, which the page of changes tells")
    former = f.optional(.place, "former", "原址", article: 7, zh: "搬来之前在哪里", en: "where it was before")
  }
}

/// A person or committee in the community that disputes are taken to (article 11).
package struct CommunityContact: FieldGroup {
  package let kind: Located<ContactKind>
  package let name: Located<String>?
  package let phone: Located<Phone?>?

  package static let fields = FieldTable(CommunityContact.self)
  package init(_ f: inout FieldReader) {
    kind = f.required(
      .choice(ContactKind.mediation), "kind", "类别", article: 11, zh: "人民调解、综治或和事佬",
      en: "mediation, safety or neighbours")
    name = f.optional(.text, "name", "名称", article: 11, zh: "名称或联系人", en: "its name")
    phone = f.optional(.phone, "phone", "电话", article: 11, zh: "电话", en: "its telephone number")
  }
}

package enum ContactKind: String, Choice {
  case mediation, safety, neighbours
  package static let zhNames = [["人民调解"], ["综治"], ["和事佬"]]
}
