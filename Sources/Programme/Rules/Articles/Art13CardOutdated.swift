import Diagnostics

/// What was printed still says what is true (article 13).
enum Art13CardOutdated: Rule {
  static let description = RuleDescription(
    "art13-card-outdated", .warning, article: 13,
    gist: Words(zh: "统一印发服务联系卡，方便居民联系", en: "residents are given a contact card to reach the lawyer by"),
    title: Words(zh: "印好的卡片内容已变", en: "A printed card states what has changed"),
    explanation: Words(
      zh: "每次印制都记下卡片内容的指纹。律师、时间、地点或电话变了，指纹就对不上，这个社区的卡片需要重印。只看每个社区最近一次印制。",
      en:
        "Each print run keeps a fingerprint of what the card said. When the lawyer, a time, a place or a number changes, it no longer agrees and the community's cards are due for reprint. Only the latest run of a community counts."
    ),
    example: .init(
      mistake: "printed: [{community: tinghe, on: 2025-01-10, fingerprint: 0f3c2d1e4b5a6978}]   # 律师已换",
      mend: """
        printed:
          - {community: tinghe, on: 2025-01-10, fingerprint: 0f3c2d1e4b5a6978}
          - {community: tinghe, on: 2026-03-02, fingerprint: 8a1b2c3d4e5f6071}
        """))

  static func check(_ programme: Programme, _ breaches: inout Breaches) {
    var latest: [String: (card: Int, run: Located<PrintRun>)] = [:]
    for (index, card) in programme.cards.all.enumerated() {
      for run in card.printed.value ?? [] {
        let id = run.value.community.value.id
        if let known = latest[id], known.run.value.on.value > run.value.on.value { continue }
        latest[id] = (index, run)
      }
    }
    guard !latest.isEmpty else { return }
    let statements = CardStatements(programme)
    var outdated: [Int: [(community: Community, run: Located<PrintRun>)]] = [:]
    for community in programme.communities.all where community.isActive {
      guard let (card, run) = latest[community.id], let fingerprint = run.value.fingerprint,
        statements.statement(of: community, on: programme.cards.all[card]).fingerprint != fingerprint.value
      else { continue }
      outdated[card, default: []].append((community, run))
    }
    for (index, card) in programme.cards.all.enumerated() {
      report(outdated[index] ?? [], of: card, &breaches)
    }
  }

  private static func report(
    _ outdated: [(community: Community, run: Located<PrintRun>)], of card: ServiceCard,
    _ breaches: inout Breaches
  ) {
    let sorted = outdated.sorted { $0.run.node < $1.run.node }
    guard let first = sorted.first else { return }
    let names = listed(sorted.map { $0.community.called($0.community.name) })
    let notes = sorted.dropFirst().prefix(8).map {
      Finding.Note(
        Words(zh: "这一批也要重印", en: "this run is due too"), at: card.record.place(of: $0.run.value.fingerprint))
    }
    breaches.add(
      card.record, at: card.record.place(of: first.run.value.fingerprint),
      Words(zh: "\(names.zh)的联系卡印好后内容变了", en: "what the printed cards of \(names.en) state has changed"),
      help: Words(zh: "重印后在 printed 里加一条", en: "print them again and add the run to `printed`"),
      notes: Array(notes))
  }
}
