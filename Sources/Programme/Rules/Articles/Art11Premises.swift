import Diagnostics

/// The community provides a room for the lawyer (article 11).
enum Art11Premises: Rule {
  static let description = RuleDescription(
    "art11-premises", .error, article: 11,
    gist: Words(zh: "社区为律师提供办公场所", en: "the community provides a room to work in"),
    title: Words(zh: "社区没有写工作室", en: "A community without a room for the lawyer"),
    explanation: Words(
      zh: "居民要知道到哪栋楼、哪间屋去找律师。工作室可以与别的办公室合署。已关闭或已合并的社区不问。",
      en:
        "Residents need to know which building and room to go to; the room may be shared with another office. Not asked of a community that was closed or merged."
    ),
    example: .init(mistake: "name: 听荷社区", mend: "name: 听荷社区\noffice: {place: 社区服务中心一楼 102 室}"))

  static func check(_ programme: Programme, _ breaches: inout Breaches) {
    for community in programme.communities.all where community.isActive && community.lacks("office") {
      let name = community.called(community.name)
      breaches.add(
        community.record, at: community.place(ofMissing: "office"),
        Words(zh: "\(name)没有写律师工作室在哪里", en: "\(name) does not say where the lawyer's room is"),
        help: Words(zh: "加一行 office: {place: …}", en: "add `office: {place: …}`"))
    }
  }
}
