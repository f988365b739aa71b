import Diagnostics

/// A request of the private register that was not taken up within two working days (article 15).
enum Art15Late: Rule {
  static let description = RuleDescription(
    "art15-late", .warning, article: 15,
    gist: Words(zh: "两个工作日内受理服务需求", en: "requests are taken up within two working days"),
    title: Words(zh: "服务需求逾期受理", en: "A request taken up late"),
    explanation: Words(
      zh: "收到当天不算，两个工作日内要受理；节假日和调休按国务院办公厅的放假通知计算。还没有受理而期限已过的，也在这里提醒。",
      en:
        "A request is taken up within two working days, the day it came not counted; holidays and make-up days follow the State Council's notice. One that is still open after that is reported too."
    ),
    example: .init(
      mistake: "{community: tinghe, received: 2026-04-30, accepted: 2026-05-08}",
      mend: "{community: tinghe, received: 2026-04-30, accepted: 2026-05-07}"))

  static func check(_ programme: Programme, _ breaches: inout Breaches) {
    for entry in RequestRegister(programme).entries {
      guard let due = entry.due else { continue }
      let request = entry.request
      let name = programme.name(of: request.community)
      if entry.state == .late, let accepted = request.accepted {
        breaches.add(
          request.record, at: request.record.place(of: accepted),
          Words(
            zh: "\(name)的这件需求最迟应在 \(due.iso) 受理，实际是 \(accepted.value.iso)",
            en: "this request of \(name) was due on \(due.iso) and taken up on \(accepted.value.iso)"))
      } else if entry.state == .overdue {
        breaches.add(
          request.record, at: request.record.place(of: request.received),
          Words(
            zh: "\(name)的这件需求最迟应在 \(due.iso) 受理，还没有受理",
            en: "this request of \(name) was due on \(due.iso) and is still open"),
          help: Words(zh: "受理后写上 accepted", en: "take it up and write `accepted`"))
      }
    }
  }
}
