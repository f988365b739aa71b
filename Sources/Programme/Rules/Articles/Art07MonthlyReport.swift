import Diagnostics

/// Each community's work is reported every month, by the 10th of the next (articles 7 and 24).
enum Art07MonthlyReport: Rule {
  static let description = RuleDescription(
    "art07-monthly-report", .warning, article: 7,
    gist: Words(zh: "每月书面报送活动情况", en: "the work is reported in writing every month"),
    title: Words(zh: "缺少月报", en: "A month without a report"),
    explanation: Words(
      zh: "结对满整月的社区，每月都要有月报，下月 10 日后仍没有就提醒。全市或一个区县某月全部未报，只提醒一次；否则在社区记录上提醒。只看最近十二个月，也不早于全市第一份月报。",
      en:
        "A community that had a lawyer for a whole month has a report on it by the 10th of the next. Where a whole district or the whole city misses a month there is one reminder for it, otherwise one for the community. Only the last twelve months are looked at, and none before the city's first report."
    ),
    example: .init(
      mistake: "content/activities/2026-01.yaml",
      mend: "content/activities/2026-01.yaml\ncontent/activities/2026-02.yaml"))

  static func check(_ programme: Programme, _ breaches: inout Breaches) {
    guard !programme.isUnsure(Activity.self), programme.activities.all.allSatisfy(\.month.isWritten) else {
      return
    }
    let missing = MissingReports(programme)
    if !missing.ofCity.isEmpty {
      let list = listed(missing.ofCity.sorted().map(\.iso), upTo: 12)
      breaches.add(
        nil, at: .site,
        Words(zh: "全市没有一个社区有 \(list.zh) 的月报", en: "no community of the city has a report for \(list.en)"),
        help: help)
    }
    for district in programme.districts.all {
      report(
        missing.ofDistricts[district.id] ?? [], district, named: district.name,
        note: Words(zh: "全区没有一个社区的月报", en: "no community of the district has one"), &breaches)
    }
    for community in programme.communities.all {
      report(
        missing.ofCommunities[community.id] ?? [], community, named: community.name, note: nil, &breaches)
    }
  }

  private static let help = Words(
    zh: "在 content/activities/ 下补上，至少写 month、community、visits",
    en: "add it under content/activities/ with month, community and visits at least")

  private static func report(
    _ months: [Month], _ model: some RecordModel, named name: Located<String>, note: Words?,
    _ breaches: inout Breaches
  ) {
    guard !months.isEmpty else { return }
    let list = listed(months.sorted().map(\.iso), upTo: 12)
    breaches.add(
      model.record, at: model.record.place,
      Words(
        zh: "\(model.called(name))缺少 \(list.zh) 的月报" + (note.map { "，\($0.zh)" } ?? ""),
        en: "\(model.called(name)) has no report for \(list.en)" + (note.map { "; \($0.en)" } ?? "")),
      help: help)
  }
}

/// The months of which communities should have reported and have not.
private struct MissingReports {
  /// Months in which every community of two districts or more is missing.
  private(set) var ofCity: [Month] = []
  /// Months in which every community of the district is missing.
  private(set) var ofDistricts: [String: [Month]] = [:]
  private(set) var ofCommunities: [String: [Month]] = [:]

  init(_ programme: Programme) {
    let reports = Reports(programme)
    for month in Self.window(programme) {
      var expected: [String: [Community]] = [:]
      for community in programme.communities.all where reports.isExpected(of: community, in: month) {
        expected[programme.district(of: community)?.id ?? "", default: []].append(community)
      }
      let all = expected.values.joined()
      if expected.count > 1, all.allSatisfy({ !reports.hasReport(of: $0, in: month) }) {
        ofCity.append(month)
        continue
      }
      for (district, communities) in expected {
        // Totals that do not add up already say which communities are missing.
        guard !reports.hasOpenTotals(of: district, in: month) else { continue }
        let missing = communities.filter { !reports.hasReport(of: $0, in: month) }
        if missing.count == communities.count, communities.count > 1, !district.isEmpty {
          ofDistricts[district, default: []].append(month)
        } else {
          for community in missing { ofCommunities[community.id, default: []].append(month) }
        }
      }
    }
  }

  /// The last twelve months that are due, from the city's first report on; before the first report only the latest.
  private static func window(_ programme: Programme) -> [Month] {
    let today = programme.today
    var latest = today.month.previous
    if today.parts.day <= 10 { latest = latest.previous }
    let first = programme.activities.all.map(\.month.value).min() ?? latest
    var months: [Month] = []
    while months.count < 12, latest >= first {
      months.append(latest)
      latest = latest.previous
    }
    return months
  }
}
