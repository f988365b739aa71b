import Diagnostics
import Records

/// One thing has one record.
enum SameRecord: Rule {
  static let description = RuleDescription(
    "same-record", .error, article: 6,
    gist: Words(zh: "社区、律师、律所的资料要对得上", en: "the records of communities, lawyers and firms belong together"),
    title: Words(zh: "同一件事写了两条", en: "One thing, two records"),
    explanation: Words(
      zh: "执业证号、区划代码、同一个月的月报、同一个奖，只能有一条记录。写了两条，数字会算两遍，居民会看到互相矛盾的内容。几处相同只报一次，报在后一条上。",
      en:
        "A licence number, a division code, a community's report of a month, an award to somebody in a year: each has one record. With two of them figures are counted twice, and residents read contradictions. Records that are alike in several ways are reported once, at the later one."
    ),
    example: .init(
      mistake: """
        - {month: 2026-10, community: tinghe, visits: 4}
        - {month: 2026-10, community: tinghe, visits: 5}
        """,
      mend: "- {month: 2026-10, community: tinghe, visits: 5}"))

  private struct Told: Hashable {
    let type: String
    let position: Int
  }

  static func check(_ programme: Programme, _ breaches: inout Breaches) {
    var told: Set<Told> = []
    let found = Identities.all.flatMap { $0.find(programme) }
    for alike in found.filter({ $0.severity == .error }) + found.filter({ $0.severity != .error }) {
      let fresh = alike.members.dropFirst().filter {
        told.insert(Told(type: alike.type.name, position: $0.record.position)).inserted
      }
      guard let first = alike.members.first, let later = fresh.first else { continue }
      let notes =
        [Finding.Note(Words(zh: "前一条在这里", en: "the earlier one is here"), at: first.place)]
        + fresh.dropFirst().prefix(8).map {
          Finding.Note(Words(zh: "这条也一样", en: "this one too"), at: $0.place)
        }
      let rule = alike.severity == .error ? description : MeaningRules.sameRecordDoubtful
      breaches.add(later.record, rule.finding(at: later.place, alike.message, help: alike.help, notes: notes))
    }
  }
}
