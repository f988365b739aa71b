import Diagnostics

/// A merged community leads to one that stands; mergers never lead back to where they began.
enum CommunityMergerCircle: Rule {
  static let description = RuleDescription(
    "community-merger-circle", .error,
    title: Words(zh: "合并关系绕成了圈", en: "Mergers that lead in a circle"),
    explanation: Words(
      zh: "社区并入另一社区后，旧网址转到它并入的社区。甲并入乙、乙又并入甲，旧网址就没有去处，印好的二维码也打不开。",
      en:
        "The address of a merged community leads to the one it became part of. Where two communities are merged into each other, or one into itself, the addresses and the codes printed of them lead nowhere."
    ),
    example: .init(
      mistake: "- {id: jia, status: {merged_into: yi}}\n- {id: yi, status: {merged_into: jia}}",
      mend: "- {id: jia, status: {merged_into: yi}}\n- {id: yi, status: active}"))

  static func check(_ programme: Programme, _ breaches: inout Breaches) {
    var settled: Set<String> = []
    for community in programme.communities.all where community.successor != nil {
      var way: [String] = []
      var current: Community? = community
      while let next = current, next.successor != nil, !settled.contains(next.id), !way.contains(next.id) {
        way.append(next.id)
        current = programme.communities[next.successor]
      }
      settled.formUnion(way)
      guard let back = current, let start = way.firstIndex(of: back.id) else { continue }
      report(way[start...].compactMap { programme.communities[$0] }, &breaches)
    }
  }

  /// One finding for a circle, at the first of its mergers.
  private static func report(_ circle: [Community], _ breaches: inout Breaches) {
    guard let first = circle.first else { return }
    let notes = circle.dropFirst().prefix(8).map {
      Finding.Note(
        Words(zh: "这一步也在圈里", en: "this merger is part of the circle"), at: $0.record.place(of: $0.successor))
    }
    let names = listed(circle.map { $0.called($0.name) })
    breaches.add(
      first.record, at: first.record.place(of: first.successor),
      Words(
        zh: circle.count == 1 ? "\(names.zh)并入了自己" : "\(names.zh)互相并入，绕成了圈",
        en: circle.count == 1 ? "\(names.en) is merged into itself" : "\(names.en) are merged into each other"
      ),
      help: Words(
        zh: "现在还在的那个社区写 status: active", en: "write `status: active` for the one that stands today"),
      notes: notes)
  }
}
