import Diagnostics

/// Bulletins of one issuer are numbered without gap or repeat (article 6).
enum BulletinNumber: Rule {
  static let description = RuleDescription(
    "bulletin-number", .warning, article: 6,
    gist: Words(zh: "定期出简报，按期编号", en: "bulletins appear regularly, each with its number"),
    title: Words(zh: "简报期号重复或缺期", en: "A bulletin's number repeats or leaves a gap"),
    explanation: Words(
      zh: "同一发布单位的简报从第一期起连续编号，不按年重排。期号重复，读者分不清引用的是哪一期；缺期，读者会以为漏发了。",
      en:
        "The bulletins of one issuer count on and on, not anew each year. With a repeat nobody knows which one is quoted; with a gap readers look for one that never came out."
    ),
    example: .init(mistake: "number: 25   # 上一期是 23", mend: "number: 24"))

  static func check(_ programme: Programme, _ breaches: inout Breaches) {
    guard !programme.isUnsure(Bulletin.self) else { return }
    let issuers = Dictionary(grouping: programme.bulletins.all) {
      $0.issuer?.value ?? programme.site.association.value
    }
    for issuer in issuers.keys.sorted() {
      let series = issuers[issuer] ?? []
      // A number that cannot be read has its own finding and leaves a gap that is none.
      guard series.allSatisfy(\.number.isWritten) else { continue }
      check(series: series, &breaches)
    }
  }

  private static func check(series: [Bulletin], _ breaches: inout Breaches) {
    let numbers = Set(series.map(\.number.value))
    guard let least = numbers.min(), let most = numbers.max(),
      numbers.count < series.count || most - least + 1 != numbers.count
    else { return }
    let byDate = series.sorted { ($0.date.value, $0.number.value) < ($1.date.value, $1.number.value) }
    var seen: [Int: Bulletin] = [:]
    var last = byDate[0].number.value
    seen[last] = byDate[0]
    for (index, bulletin) in byDate.enumerated().dropFirst() {
      let number = bulletin.number.value
      let expected = last + 1
      last = number
      if number != expected {
        report(bulletin, expected: expected, same: seen[number], &breaches)
        // Where the next one carries on as if this one were right, only this one is wrong.
        if index + 1 < byDate.count, byDate[index + 1].number.value == expected + 1 { last = expected }
      }
      seen[number] = seen[number] ?? bulletin
    }
  }

  private static func report(
    _ bulletin: Bulletin, expected: Int, same: Bulletin?, _ breaches: inout Breaches
  ) {
    let number = bulletin.number.value
    let place = bulletin.record.place(of: bulletin.number)
    let help = Words(
      zh: "按顺序这里应是第 \(expected) 期；若确实缺期，补上缺的简报",
      en: "number \(expected) is due here; else add what is missing")
    if let same {
      breaches.add(
        bulletin.record, at: place, Words(zh: "第 \(number) 期重复了", en: "number \(number) stands twice"),
        help: help,
        notes: [
          Finding.Note(
            Words(zh: "已经有第 \(number) 期", en: "the other number \(number)"),
            at: same.record.place(of: same.number))
        ])
    } else {
      breaches.add(
        bulletin.record, at: place,
        Words(
          zh: "期号是 \(number)，上一期是 \(expected - 1)，中间不连续",
          en: "number \(number) follows \(expected - 1): the series is broken"), help: help)
    }
  }
}
