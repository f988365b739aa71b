import Diagnostics

/// A monthly report and the register of requests tell the same (articles 15 and 24); private register.
enum Art15RegisterFigures: Rule {
  static let description = RuleDescription(
    "art15-register-figures", .warning, article: 15,
    gist: Words(zh: "两个工作日内受理服务需求", en: "requests are taken up within two working days"),
    title: Words(zh: "月报的需求数与登记不符", en: "A monthly report and the register differ"),
    explanation: Words(
      zh: "登记的需求比同月月报收到的还多，或者件数一样、按时受理数却不一样，总有一边错了。登记比月报少，可能是登记没有记全，不提醒。",
      en:
        "Where the register has more requests than the month's report says were received, or as many but not as many in time, one of the two is wrong. Fewer may mean that the register is kept in part, and is no finding."
    ),
    example: .init(
      mistake: "requests: {received: 2, in_time: 2}   # 登记有 3 件", mend: "requests: {received: 3, in_time: 3}"
    ))

  static func check(_ programme: Programme, _ breaches: inout Breaches) {
    guard !programme.requests.all.isEmpty else { return }
    let register = RequestRegister(programme)
    var registered: [CommunityMonth: [RequestRegister.Entry]] = [:]
    for entry in register.entries where entry.request.community.value.position >= 0 {
      let key = CommunityMonth(
        community: entry.request.community.value.position, month: entry.request.received.value.month)
      registered[key, default: []].append(entry)
    }
    for activity in programme.activities.all where activity.month.isWritten {
      guard let community = activity.community, let figures = activity.figures.requests?.value,
        let entries = registered[
          CommunityMonth(community: community.value.position, month: activity.month.value)]
      else { continue }
      // A register may have been begun late or kept in part: only what it has too many is a contradiction.
      let received = figures.received.flatMap { $0.value < entries.count ? $0.value : nil }
      let isComplete = figures.received?.value == entries.count
      let inTime = entries.count { $0.state == .inTime }
      let isSettled = isComplete && entries.allSatisfy { $0.state != .running && $0.state != .uncounted }
      let stated = figures.inTime.flatMap { isSettled && $0.value != inTime ? $0.value : nil }
      guard received != nil || stated != nil else { continue }
      let differences = [
        received.map {
          Words(zh: "收到 \($0) 件，登记 \(entries.count) 件", en: "\($0) received, \(entries.count) registered")
        },
        stated.map {
          Words(zh: "按时受理 \($0) 件，登记 \(inTime) 件", en: "\($0) in time, \(inTime) by the register")
        },
      ].compactMap(\.self)
      let first = entries[0].request
      let name = programme.name(of: community)
      breaches.add(
        first.record, at: first.record.place(of: first.received),
        Words(
          zh: "\(name) \(activity.month.value.iso) 的月报与登记不符：\(differences.map(\.zh).joined(separator: "；"))",
          en: "the report of \(name) for \(activity.month.value.iso) and the register differ: "
            + differences.map(\.en).joined(separator: "; ")),
        help: Words(zh: "补登记，或改月报", en: "complete the register, or put the report right"),
        notes: [
          Finding.Note(
            Words(zh: "月报写在这里", en: "the report stands here"),
            at: activity.record.keyPlace(of: activity.figures.requests))
        ])
    }
  }
}
