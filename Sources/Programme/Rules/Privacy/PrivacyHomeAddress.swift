import Diagnostics

/// A home address down to the room in public text (article 20).
enum PrivacyHomeAddress: Rule {
  static let description = privacyRule(
    "privacy-home-address",
    title: Words(zh: "文字里有具体到室的住址", en: "A home address in public text"),
    explanation: Words(
      zh: "写到幢、单元、室的地址多半是居民的家。工作室等办公地点请写在记录的地址、地点字段里；那里写过的地址，文字里也可以用。",
      en:
        "An address down to building, unit and room is likely to be a resident's home. Offices' rooms belong in the address and place fields; an address that stands there may be used in texts too."
    ),
    example: .init(mistake: "summary: 听荷苑 3幢2单元501室漏水", mend: "summary: 听荷苑一户居民家漏水"))

  static func check(_ programme: Programme, _ breaches: inout Breaches) {
    let offices = Set(
      programme.texts.flatMap(\.personal).filter { $0.kind == .homeAddress && $0.isInPlaceField }.map(
        \.folded))
    programme.reportPersonal(
      .homeAddress, &breaches,
      message: Words(zh: "公开的文字里有具体到室的住址", en: "an address down to the room stands in public text"),
      help: Words(
        zh: "写到小区或社区为止；若是办公地点，写进地址或地点字段",
        en: "stop at the estate or community; if it is an office, put it into an address or place field")
    ) { $0.isInPlaceField || offices.contains($0.folded) }
  }
}
