import Diagnostics

/// Each district has one liaison office of the bar association (article 7).
enum Art07OneLiaisonOffice: Rule {
  static let description = RuleDescription(
    "art07-one-liaison-office", .error, article: 7,
    gist: Words(zh: "市律协在各区设一个联络处", en: "the association has a liaison office in each district"),
    title: Words(zh: "每个区县要有一个联络处", en: "Each district has one liaison office"),
    explanation: Words(
      zh: "社区暂时没有律师、律师联系不上时，居民要找的就是区联络处，所以每个区县都要写明它的名称和电话。已撤销的区县不问。",
      en:
        "When a community has no lawyer or the lawyer cannot be reached, residents turn to the district's liaison office, so each district gives its name and telephone. Not asked of a district that was dissolved."
    ),
    example: .init(
      mistake: "name: 西湖区", mend: "name: 西湖区\nliaison: {name: 西湖区联络处, phone: 0571-88880000}"))

  static func check(_ programme: Programme, _ breaches: inout Breaches) {
    for district in programme.districts.all
    where district.lacks("liaison") && !district.isDissolved(on: programme.today) {
      let name = district.called(district.name)
      breaches.add(
        district.record, at: district.place(ofMissing: "liaison"),
        Words(zh: "\(name)没有联络处", en: "\(name) has no liaison office"),
        help: Words(zh: "加一行 liaison: {name: …, phone: …}", en: "add `liaison: {name: …, phone: …}`"))
    }
  }
}
