import Diagnostics

/// Requests are taken up within two working days (article 15).
enum Art15InTimeShare: Rule {
  static let description = RuleDescription(
    "art15-in-time-share", .warning, article: 15,
    gist: Words(zh: "两个工作日内受理服务需求", en: "requests are taken up within two working days"),
    title: Words(zh: "有需求没有按时受理", en: "Requests that were not taken up in time"),
    explanation: Words(
      zh: "最近十二个月的月报里，按时受理的应等于收到的。一个社区提醒一次，写明每月差多少。按时受理的比收到的还多，就是数字写错了。",
      en:
        "In the reports of the last twelve months as many requests should have been taken up in time as were received. A community is reminded once, with the months that fall short. More in time than received is a slip."
    ),
    example: .init(
      mistake: "requests: {received: 6, in_time: 5}", mend: "requests: {received: 6, in_time: 6}"))

  private struct Shortfall {
    let record: Activity
    let received: Int
    let inTime: Located<Int>
  }

  static func check(_ programme: Programme, _ breaches: inout Breaches) {
    let since = (programme.today - 365).month
    var shortfalls: [String: [Shortfall]] = [:]
    for activity in programme.activities.all where activity.month.value > since {
      guard let community = activity.community, let requests = activity.figures.requests?.value,
        let received = requests.received?.value, let inTime = requests.inTime, inTime.value != received
      else { continue }
      shortfalls[community.value.id, default: []].append(
        Shortfall(record: activity, received: received, inTime: inTime))
    }
    for community in programme.communities.all {
      let months = (shortfalls[community.id] ?? []).sorted { $0.record.month.value > $1.record.month.value }
      if !months.isEmpty { report(months, community.called(community.name), &breaches) }
    }
  }

  private static func report(_ months: [Shortfall], _ name: String, _ breaches: inout Breaches) {
    let latest = months[0]
    let list = listed(
      months.map { "\($0.record.month.value.iso) (\($0.inTime.value)/\($0.received))" }, upTo: 12)
    let notes = months.dropFirst().map {
      Finding.Note(
        Words(zh: "\($0.record.month.value.iso) 也是", en: "\($0.record.month.value.iso) too"),
        at: $0.record.record.place(of: $0.inTime))
    }
    breaches.add(
      latest.record.record, at: latest.record.record.place(of: latest.inTime),
      Words(
        zh: "\(name)按时受理的与收到的需求不一致：\(list.zh)",
        en: "\(name): requests in time and requests received differ: \(list.en)"),
      help: Words(zh: "核对数字；确实逾期的，提醒律师", en: "check the figures; if requests were late, remind the lawyer"),
      notes: notes)
  }
}
