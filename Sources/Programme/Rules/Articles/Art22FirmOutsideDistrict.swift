import Diagnostics

/// Firms of a district are paired within it (article 22).
enum Art22FirmOutsideDistrict: Rule {
  static let description = RuleDescription(
    "art22-firm-outside-district", .error, article: 22,
    gist: Words(zh: "区属所原则上与本区的社区结对", en: "a district's firms are, in principle, paired within the district"),
    leniency: .waivable,
    title: Words(zh: "区属所与外区社区结对", en: "A district firm paired outside its district"),
    explanation: Words(
      zh: "区属律师事务所原则上与本区社区结对。确需跨区的，在这条结对上写豁免，说明理由和批准人。办法施行前就有的结对（第二十三条）不问。",
      en:
        "A district's firm is paired with communities of that district. An exception is a waiver on the pairing, with its reason and who approved it. Not asked of pairings that are older than the programme (article 23)."
    ),
    example: .init(
      mistake: "community: tinghe   # 西湖区\nfirm: gongshu-lvshi   # 拱墅区属",
      mend: """
        community: tinghe
        firm: gongshu-lvshi
        waivers: [{rule: art22-firm-outside-district, reason: 相邻街道，步行可达, approved_by: 市律协, on: 2026-01-05}]
        """))

  static func check(_ programme: Programme, _ breaches: inout Breaches) {
    for pairing in programme.livePairings where pairing.effectiveOrigin == .assigned {
      guard let named = pairing.firm, let firm = programme.firms[named], firm.affiliation.isWritten,
        firm.affiliation.value == .district, let own = programme.districts[firm.district],
        let district = programme.district(of: pairing.community), own.id != district.id
      else { continue }
      let name = programme.name(of: pairing.community)
      breaches.add(
        pairing.record, at: pairing.record.place(of: named),
        Words(
          zh:
            "\(firm.called(firm.name))是\(own.called(own.name))区属所，\(name)在\(district.called(district.name))",
          en: "\(firm.called(firm.name)) is a firm of \(own.called(own.name)), and \(name) lies in "
            + district.called(district.name)),
        help: Words(
          zh: "改由本区律所结对；确需跨区的，写一条 waivers", en: "pair it with a firm of its own district, or add a waiver"),
        notes: [
          Finding.Note(
            Words(zh: "律所所在的区", en: "the firm's district"), at: firm.record.place(of: firm.district))
        ])
    }
  }
}
