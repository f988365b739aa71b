import Diagnostics

/// Each district names its justice bureau and how to reach it (article 5).
enum Art05JusticeBureau: Rule {
  static let description = RuleDescription(
    "art05-justice-bureau", .warning, article: 5,
    gist: Words(zh: "各区司法局负责本区工作的开展", en: "each district's justice bureau carries the programme out there"),
    title: Words(zh: "区县没有司法局的联系方式", en: "A district without a justice bureau to call"),
    explanation: Words(
      zh: "居民和社区有事要找得到区司法局，区县页上应有它的名称和电话。",
      en:
        "Residents and communities turn to the district's justice bureau; its page gives name and telephone."),
    example: .init(
      mistake: "name: 西湖区", mend: "name: 西湖区\njustice_bureau: {name: 西湖区司法局, phone: 0571-88880000}"))

  static func check(_ programme: Programme, _ breaches: inout Breaches) {
    for district in programme.districts.all where !district.isDissolved(on: programme.today) {
      let name = district.called(district.name)
      if district.lacks("justice_bureau") {
        breaches.add(
          district.record, at: district.place(ofMissing: "justice_bureau"),
          Words(zh: "\(name)没有写司法局", en: "\(name) names no justice bureau"),
          help: Words(
            zh: "加一行 justice_bureau: {name: …, phone: …}", en: "add `justice_bureau: {name: …, phone: …}`"))
      } else if let written = district.record.value(of: district.justiceBureau),
        !written.mentions("phone", "电话")
      {
        breaches.add(
          district.record, at: district.record.keyPlace(of: district.justiceBureau),
          Words(zh: "\(name)司法局没有电话", en: "the justice bureau of \(name) has no telephone number"),
          help: Words(zh: "补上 phone", en: "add its `phone`"))
      }
    }
  }
}
