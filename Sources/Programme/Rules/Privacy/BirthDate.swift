extension PrivacyScanner {
  /// A date beside a word for being born, `1990年3月5日出生` or `生日：1990-03-05`, at the digits of its year.
  ///
  /// Years before 1915 belong to history, and what is to come to nobody; a year alone tells too little to be found.
  mutating func takeBirthDate(_ index: Int) -> Int {
    let group = groups[index]
    guard let date = readDate(from: group) else { return 0 }
    guard isBorn(before: group.start) || isBorn(behind: date) else { return 0 }
    matches.append(Match(kind: .birthDate, range: group.start..<date))
    return groups[index...].prefix { $0.start < date }.count
  }

  /// Where a date ends that begins with a group of digits: `19900305`, `1990年3月5日`, `1990年3月`, `1990-03-05`, `1990.3`.
  private func readDate(from group: DigitGroup) -> Int? {
    let digits = text.digits(in: group.start..<group.end)
    guard group.count == 4 || group.count == 8 || group.count == 6,
      let year = decimalNumber(digits.prefix(4)),
      (1915...2026).contains(year)
    else { return nil }
    if group.count > 4 {
      guard let month = decimalNumber(digits[4..<6]), (1...12).contains(month) else { return nil }
      return group.end
    }
    var end = text.skipGap(group.end)
    guard let mark = text.at(end), mark.isOne(of: "年/") || mark.isDash || mark.isOne(of: ".·") else {
      return nil
    }
    end = text.skipGap(end + mark.length)
    guard let month = skipUpToTwo(&end), (1...12).contains(month) else { return nil }
    let afterMonth = text.skip("月", at: text.skipGap(end)) ?? end
    var day = text.skipGap(afterMonth)
    if afterMonth == end {
      guard let next = text.at(day), next.isDash || next.isOne(of: "/.·") else { return afterMonth }
      day = text.skipGap(day + next.length)
    }
    guard let number = skipUpToTwo(&day), (1...31).contains(number) else { return afterMonth }
    return text.skip("日", at: text.skipGap(day)) ?? text.skip("号", at: text.skipGap(day)) ?? day
  }

  private func skipUpToTwo(_ end: inout Int) -> Int? {
    let start = end
    guard skipDigits(&end, 1...2), !(text.at(end)?.isDigit ?? false) else { return nil }
    return decimalNumber(text.digits(in: start..<end))
  }

  private func isBorn(before start: Int) -> Bool {
    guard endsBefore(start, with: Self.born) else { return false }
    let before = Array(text.bytes[max(0, start - 30)..<start])
    return !["党的", "建党", "祖国", "国家", "社区", "学校"].contains { byteRange(of: $0.utf8, in: before[...]) != nil }
  }

  private static let born = [
    "出生", "出生日期", "出生年月", "出生年月日", "出生时间", "生日", "生日期", "生于", "诞生于", "生辰", "born", "Born", "born on",
    "born in", "birth", "Birth", "birthday", "Birthday", "DOB",
    "date of birth",
  ]

  private func isBorn(behind end: Int) -> Bool {
    let next = text.skipGap(end)
    if text.skips("出生", at: next) {
      // Policies speak of those born from a day on.
      return !["出生的婴", "出生的孩", "出生的新", "出生人口", "出生缺陷"].contains { text.skips($0, at: next) }
    }
    guard let born = text.skip("生", at: next) else { return false }
    return text.at(text.skipGap(born)).map { $0.isOne(of: ",.;)!?，。；、）！？\n") } ?? true
  }
}
