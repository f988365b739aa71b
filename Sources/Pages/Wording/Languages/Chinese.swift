import Programme

struct ChineseManner: LanguageManner {
  static let tag = "zh-CN"
  let listSeparator = "、"
  private let weekdays = Weekday.allCases.map { $0.zhNames[0] }

  func date(_ day: Day) -> String {
    let (year, month, number) = day.parts
    return Pieces.text {
      $0.add(year)
      $0.add("年")
      $0.add(month)
      $0.add("月")
      $0.add(number)
      $0.add("日")
    }
  }

  func shortDate(_ day: Day) -> String { "\(day.parts.month)月\(day.parts.day)日" }
  func shortMonth(_ month: Month) -> String { "\(month.month)月" }
  func monthName(_ month: Month) -> String { shortMonth(month) }
  func month(_ month: Month) -> String { "\(month.year)年\(month.month)月" }
  func year(_ year: Int) -> String { "\(year)年" }
  func weekday(_ weekday: Weekday) -> String { weekdays[weekday.number - 1] }
  func every(_ weekday: Weekday) -> String { "每\(self.weekday(weekday))" }

  func hours(_ from: TimeOfDay, _ to: TimeOfDay, every weekday: Weekday, _ text: inout Pieces) {
    text.add("每")
    text.add(self.weekday(weekday))
    hours(from, to, &text)
  }

  func hours(_ from: TimeOfDay, _ to: TimeOfDay, _ text: inout Pieces) {
    let (first, second) = (Period(from), Period(to))
    text.add(first.name)
    add(from, to: &text)
    text.add("到")
    // Noon ends a morning: 上午9点到12点.
    if to.minutes == 12 * 60 {
      if first != .morning { text.add("中午") }
    } else if first != second {
      text.add(second.name)
    }
    add(to, to: &text)
  }

  private enum Period {
    case night, morning, noon, afternoon, evening

    init(_ time: TimeOfDay) {
      switch time.hour {
      case 0..<6: self = .night
      case 6..<12: self = .morning
      case 12: self = .noon
      case 13..<18: self = .afternoon
      default: self = .evening
      }
    }

    var name: StaticString {
      switch self {
      case .night: "凌晨"
      case .morning: "上午"
      case .noon: "中午"
      case .afternoon: "下午"
      case .evening: "晚上"
      }
    }
  }

  private func add(_ time: TimeOfDay, to text: inout Pieces) {
    text.add(time.hour > 12 ? time.hour - 12 : time.hour)
    text.add("点")
    switch time.minute {
    case 0: return
    case 30: text.add("半")
    case let minute:
      if minute < 10 { text.add("零") }
      text.add(minute)
      text.add("分")
    }
  }
}
