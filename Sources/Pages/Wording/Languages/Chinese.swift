import Programme

struct ChineseManner: LanguageManner {
  static let tag = "zh-CN"
  private let weekdays = Weekday.allCases.map { $0.zhNames[0] }

  func date(_ day: Day) -> String {
    let (year, month, number) = day.parts
    return TextBuffer.text { $0.add((year, "年"), (month, "月"), (number, "日")) }
  }

  func shortDate(_ day: Day) -> String { "\(day.parts.month)月\(day.parts.day)日" }
  func shortMonth(_ month: Month) -> String { "\(month.month)月" }
  func monthName(_ month: Month) -> String { shortMonth(month) }
  func month(_ month: Month) -> String { "\(month.year)年\(month.month)月" }
  func weekday(_ weekday: Weekday) -> String { weekdays[weekday.number - 1] }

  func hours(_ from: TimeOfDay, _ to: TimeOfDay) -> String {
    TextBuffer.text { text in
      let (first, second) = (period(of: from), period(of: to))
      text.add(first)
      add(from, to: &text)
      text.add("到")
      // Noon ends a morning: 上午9点到12点.
      if to.minutes == 12 * 60 ? first != "上午" : first != second { text.add(second) }
      add(to, to: &text)
    }
  }

  private func period(of time: TimeOfDay) -> String {
    switch time.hour {
    case 0..<6: "凌晨"
    case 6..<12: "上午"
    case 12: "中午"
    case 13..<18: "下午"
    default: "晚上"
    }
  }

  private func add(_ time: TimeOfDay, to text: inout TextBuffer) {
    text.add((time.hour > 12 ? time.hour - 12 : time.hour, "点"))
    switch time.minute {
    case 0: return
    case 30: text.add("半")
    case let minute:
      if minute < 10 { text.add("零") }
      text.add((minute, "分"))
    }
  }
}
