import Diagnostics

/// A district's stated totals are the sums of its communities' figures (article 24).
enum Art24Totals: Rule {
  static let description = RuleDescription(
    "art24-totals", .error, article: 24,
    gist: Words(zh: "逐级汇总上报的数字要对得上", en: "figures are collated level by level, and agree"),
    title: Words(zh: "区县合计与各社区之和不符", en: "A district's totals are not the sums of its communities"),
    explanation: Words(
      zh: "区县报出的每一项合计，应等于这个月本区各社区月报之和，已合并或关闭的社区也算。没有写出的项目不比。",
      en:
        "Each total that a district states is the sum of that month's reports of its communities, merged and closed ones included. Figures that are not stated are not compared."
    ),
    example: .init(
      mistake: "totals: {visits: 40, lectures: 3}   # 各社区讲座之和是 2",
      mend: "totals: {visits: 40, lectures: 2}"))

  static func check(_ programme: Programme, _ breaches: inout Breaches) {
    let mismatches = DistrictTotals.mismatches(in: programme)
    guard !mismatches.isEmpty else { return }
    let reports = Reports(programme)
    for mismatch in mismatches {
      let record = mismatch.record.record
      let missing = programme.communities.all.filter { community in
        programme.district(of: community)?.id == mismatch.district
          && reports.isExpected(of: community, in: mismatch.month)
          && !reports.hasReport(of: community, in: mismatch.month)
      }
      breaches.add(
        record, at: record.keyPlace(of: mismatch.record.totals), message(mismatch),
        help: help(missing.map { $0.called($0.name) }))
    }
  }

  private static func message(_ mismatch: DistrictTotals.Mismatch) -> Words {
    let zh = mismatch.figures.map { "\($0.name.zh)写的是 \($0.stated)，各社区相加是 \($0.sum)" }
    let en = mismatch.figures.map { "\($0.name.en) is stated as \($0.stated) and adds up to \($0.sum)" }
    let month = mismatch.month.iso
    return Words(
      zh: "\(month) 的合计与各社区之和不符：\(zh.joined(separator: "；"))",
      en: "the totals of \(month) are not the communities' sums: \(en.joined(separator: "; "))")
  }

  private static func help(_ missing: [String]) -> Words {
    guard !missing.isEmpty else {
      return Words(zh: "改正合计，或改正某个社区的数字", en: "put the totals right, or the figures of a community")
    }
    let names = listed(missing)
    return Words(
      zh: "这个月还没有 \(names.zh) 的月报，先补上", en: "there is no report of \(names.en) for this month yet; add it")
  }
}
