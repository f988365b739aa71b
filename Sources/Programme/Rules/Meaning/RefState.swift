import Diagnostics
import Records

/// Who is named by a record stands on the day for which it is named.
enum RefState: Rule {
  static let description = RuleDescription(
    "ref-state", .error, article: 6,
    gist: Words(zh: "社区、律师、律所的资料要对得上", en: "the records of communities, lawyers and firms belong together"),
    title: Words(zh: "引用的记录那时已不在，或对不上", en: "A record that is over, or does not belong there"),
    explanation: Words(
      zh:
        "记录引用的社区、律师、区县，在写到的那一天要还在：没有关闭、合并、更换、撤销；代班的要是别人，也要有资格。同一个原因牵出的几处只报一次，其余各处列在后面。",
      en:
        "The community, lawyer or district that a record names stands on the day for which it is named: not closed, merged, replaced or dissolved before. Who stands in is somebody else, and qualified. What comes of one cause is reported once, with the other places as notes."
    ),
    example: .init(
      mistake: """
        communities: [hongmei]   # 2026-06-30 关闭
        date: 2026-08-12
        """,
      mend: """
        communities: [tinghe]
        date: 2026-08-12
        """))

  static func check(_ programme: Programme, _ breaches: inout Breaches) {
    var found: [ReferenceBreach] = []
    for demand in References.all { demand.find(programme, &found) }
    var causes: [String: [ReferenceBreach]] = [:]
    for breach in found {
      if let cause = breach.cause {
        causes[cause, default: []].append(breach)
      } else {
        report([breach], &breaches)
      }
    }
    for cause in causes.keys.sorted() {
      report((causes[cause] ?? []).sorted { $0.rank < $1.rank }, &breaches)
    }
  }

  private static func report(_ group: [ReferenceBreach], _ breaches: inout Breaches) {
    // What is an error comes before what is merely odd.
    guard let first = group.first(where: { $0.severity == .error }) ?? group.first else { return }
    let others = group.filter { $0.place != first.place }.prefix(8).map {
      Finding.Note(Words(zh: "这里也是", en: "the same here"), at: $0.place)
    }
    let rule = first.severity == .error ? description : MeaningRules.refDoubtful
    breaches.add(
      first.record,
      rule.finding(
        at: first.place, first.message, help: first.help, notes: (first.note.map { [$0] } ?? []) + others))
  }
}

extension ReferenceBreach {
  /// Records that hold the directory together come before those that merely tell about it.
  fileprivate var rank: (Int, String, Int) {
    let folder = place.path.split(separator: "/").dropFirst().first ?? ""
    let order = Programme.types.firstIndex { $0.type.folder == folder.split(separator: ".").first ?? folder }
    return (order ?? Programme.types.count, place.path, place.range.lowerBound)
  }
}
