import Diagnostics

/// A community lawyer takes no side within the community, and none against it (article 19); private register.
enum Art19Representation: Rule {
  static let description = RuleDescription(
    "art19-representation", .error, article: 19,
    gist: Words(
      zh: "可以调解，不代理社区内部的诉讼仲裁，也不代理社区和居民的对方",
      en: "a community lawyer may mediate, and acts for no side within the community or against it"),
    title: Words(zh: "社区律师不能接的代理", en: "A mandate that a community lawyer may not take"),
    explanation: Words(
      zh: "社区与居民之间、居民相互之间打官司或仲裁，社区律师不代理任何一方；无论诉讼还是非诉讼，都不做社区或居民对方的代理人。",
      en:
        "In a suit or arbitration within the community its lawyer acts for neither side; and in no matter, contentious or not, for the opponent of the community or of its residents."
    ),
    example: .init(
      mistake:
        "{lawyer: lin, community: tinghe, on: 2026-03-02, matter: suit, for: resident, against: resident}",
      mend: "{lawyer: lin, community: tinghe, on: 2026-03-02, matter: suit, for: resident, against: other}"))

  static func check(_ programme: Programme, _ breaches: inout Breaches) {
    guard !programme.representations.all.isEmpty else { return }
    let pairings = Dictionary(grouping: programme.pairings.all, by: \.community.value.id)
    for mandate in programme.representations.all where mandate.hasParties {
      let isOpponent = mandate.side.value == .opponent
      guard isOpponent || mandate.against.value == .community || mandate.against.value == .resident,
        isCommunityLawyer(mandate, pairings[mandate.community.value.id] ?? [])
      else { continue }
      let (lawyer, community) = (programme.name(of: mandate.lawyer), programme.name(of: mandate.community))
      breaches.add(
        mandate.record, at: mandate.record.place(of: isOpponent ? mandate.side : mandate.against),
        Words(
          zh: "\(lawyer)是\(community)的社区律师，不能代理这一方",
          en: "\(lawyer) is the lawyer of \(community) and may not act for this side"),
        help: Words(zh: "请律师退出代理，可以改为主持调解", en: "the lawyer should withdraw; mediation is open"))
    }
  }

  /// Whether the lawyer served the community on the day of the mandate or after it.
  ///
  /// - Parameter pairings: the community's.
  private static func isCommunityLawyer(_ mandate: Representation, _ pairings: [Pairing]) -> Bool {
    pairings.contains { pairing in
      pairing.names(mandate.lawyer.value.id)
        && (pairing.lastDay ?? mandate.on.value) >= mandate.on.value
    }
  }
}

extension Representation {
  /// Whether the day and both parties could be read.
  fileprivate var hasParties: Bool { on.isWritten && side.isWritten && against.isWritten }
}
