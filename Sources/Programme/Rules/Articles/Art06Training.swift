import Diagnostics

/// Community lawyers are trained (article 6); once in twelve months is asked for.
enum Art06Training: Rule {
  static let description = RuleDescription(
    "art06-training", .warning, article: 6,
    gist: Words(zh: "对进驻社区的律师开展专项培训", en: "lawyers who serve communities are trained for it"),
    title: Words(zh: "律师一年内没有参加培训", en: "A lawyer without training in twelve months"),
    explanation: Words(
      zh: "结对的律师最近十二个月内应参加过一次专项培训。刚认证不满一年的、已更换的和没有结对的不问。",
      en:
        "A lawyer who serves a community should have been trained within the last twelve months. Not asked of one who was certified within the year, was replaced, or serves nowhere."
    ),
    example: .init(mistake: "trained: [2024-05-10]", mend: "trained: [2024-05-10, 2025-10-20]"))

  static func check(_ programme: Programme, _ breaches: inout Breaches) {
    let serving = programme.servingLawyers
    let since = programme.today - 365
    for lawyer in programme.lawyers.all
    where serving[programme.lawyers.position(of: lawyer)] && !lawyer.isExcused(on: programme.today) {
      if let certification = lawyer.certification, certification.value.on.value > since { continue }
      guard lawyer.trained != nil || lawyer.lacks("trained") else { continue }
      if let trained = lawyer.trained, !lawyer.record.isWhole(trained) { continue }
      let days = lawyer.trained?.value ?? []
      let past = days.filter { $0.value <= programme.today }
      guard !past.contains(where: { $0.value > since }) else { continue }
      let latest = past.max { $0.value < $1.value }
      let name = lawyer.called(lawyer.name)
      breaches.add(
        lawyer.record, at: lawyer.record.place(of: latest),
        latest.map {
          Words(
            zh: "\(name)最近一次培训是 \($0.value.iso)，已超过一年",
            en: "\(name) was last trained on \($0.value.iso), over a year ago")
        } ?? Words(zh: "\(name)没有培训记录", en: "no training of \(name) is recorded"),
        help: Words(zh: "参加培训后把日期写进 trained", en: "add the day of the next training to `trained`"))
    }
  }
}
