import Diagnostics

/// What was printed still says what is true (article 13).
enum Art13CardOutdated: Rule {
  static let description = RuleDescription(
    "art13-card-outdated", .warning, article: 13,
    gist: Words(zh: "统一印发服务联系卡，方便居民联系", en: "residents are given a contact card to reach the lawyer by"),
    title: Words(zh: "印好的卡片内容已变", en: "A printed card states what has changed"),
    explanation: Words(
      zh:
        "menpai cards --record 给每次印制记下卡片内容和它的指纹。律师、时间、地点或电话变了，社区并入别处，或者有了新版次，这个社区的卡片就需要重印。最近一次印的没变就没有问题；变了，就连同之前没有被正确的一批替换过的一起算在外份数。照片以文件名为准：换照片时请换文件名。",
      en:
        "`menpai cards --record` keeps what each print run stated, and a fingerprint of it. When the lawyer, an hour, a place or a number changes, the community becomes part of another, or a new edition is out, the community's cards are due for reprint. A community whose latest run is true is fine; else the copies of all runs since the last true one count as out. A photo is known by its file's name: give a new picture a new name."
    ),
    example: .init(
      mistake: "printed: [{community: tinghe, on: 2025-01-10, fingerprint: 0f3c2d1e4b5a6978}]   # 律师已换",
      mend: """
        printed:
          - {community: tinghe, on: 2025-01-10, fingerprint: 0f3c2d1e4b5a6978}
          - {community: tinghe, on: 2026-03-02, fingerprint: 8a1b2c3d4e5f6071}
        """))

  static func check(_ programme: Programme, _ breaches: inout Breaches) {
    for due in ReprintList(programme).due {
      breaches.add(due.runs.first?.card.record, due.finding)
    }
  }
}
