import Programme

extension Wording {
  private static let months: [(long: StaticString, short: StaticString)] = [
    ("January", "Jan"), ("February", "Feb"), ("March", "Mar"), ("April", "Apr"), ("May", "May"),
    ("June", "Jun"),
    ("July", "Jul"), ("August", "Aug"), ("September", "Sep"), ("October", "Oct"), ("November", "Nov"),
    ("December", "Dec"),
  ]

  func year(_ year: Int) -> String { pick("\(year) 年", "\(year)") }

  func date(_ day: Day) -> DateLine {
    let (year, month, number) = day.parts
    let name = Wording.months[month - 1]
    let words = Pieces.text {
      if isChinese {
        $0.add(year)
        $0.add("年")
        $0.add(month)
        $0.add("月")
        $0.add(number)
        $0.add("日")
      } else {
        $0.add(number)
        $0.add(" ")
        $0.add(name.long)
        $0.add(" ")
        $0.add(year)
      }
    }
    let short = Pieces.text {
      if isChinese {
        $0.add(month)
        $0.add("月")
        $0.add(number)
        $0.add("日")
      } else {
        $0.add(number)
        $0.add(" ")
        $0.add(name.short)
      }
    }
    return DateLine(
      iso: day.iso, words: words, short: short, weekday: weekday(day.weekday),
      month: pick("\(month)月", "\(name.short)"), day: number)
  }

  /// `2026年3月`, `March 2026`.
  func month(_ month: Month) -> String {
    pick("\(month.year)年\(month.month)月", "\(Wording.months[month.month - 1].long) \(month.year)")
  }

  private static let chineseWeekdays = Weekday.allCases.map { $0.zhNames[0] }
  private static let englishWeekdays = Weekday.allCases.map {
    $0.rawValue.prefix(1).uppercased() + $0.rawValue.dropFirst()
  }

  func weekday(_ weekday: Weekday) -> String {
    (isChinese ? Wording.chineseWeekdays : Wording.englishWeekdays)[weekday.number - 1]
  }

  func session(_ session: Session) -> SessionLine {
    SessionLine(
      weekday: weekday(session.weekday.value), from: session.from.value.text, to: session.to.value.text,
      words: words(session),
      day: pick("每\(weekday(session.weekday.value))", "Every \(weekday(session.weekday.value))"),
      hours: span(session.from.value, session.to.value), place: session.place?.value)
  }

  /// `每周二下午2点到5点`, `Every Tuesday, 2 to 5 pm`.
  func words(_ session: Session) -> String {
    Pieces.text {
      $0.add(isChinese ? "每" : "Every ")
      $0.add(weekday(session.weekday.value))
      if !isChinese { $0.add(", ") }
      add(session.from.value, session.to.value, to: &$0)
    }
  }
}

extension Wording {
  /// `下午2点到5点`, `2 to 5 pm`.
  func span(_ from: TimeOfDay, _ to: TimeOfDay) -> String { Pieces.text { add(from, to, to: &$0) } }

  private func add(_ from: TimeOfDay, _ to: TimeOfDay, to pieces: inout Pieces) {
    if isChinese {
      let (first, second) = (ChinesePeriod(from), ChinesePeriod(to))
      pieces.add(first.name)
      addChineseClock(from, to: &pieces)
      pieces.add("到")
      // Noon ends a morning: 上午9点到12点.
      if to.minutes == 12 * 60 {
        if first != .morning { pieces.add("中午") }
      } else if first != second {
        pieces.add(second.name)
      }
      addChineseClock(to, to: &pieces)
    } else {
      addEnglishClock(from, withHalf: (from.hour < 12) != (to.hour < 12), to: &pieces)
      pieces.add(" to ")
      addEnglishClock(to, withHalf: true, to: &pieces)
    }
  }

  private enum ChinesePeriod {
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

  private func addChineseClock(_ time: TimeOfDay, to pieces: inout Pieces) {
    pieces.add(time.hour > 12 ? time.hour - 12 : time.hour)
    pieces.add("点")
    switch time.minute {
    case 0: return
    case 30: pieces.add("半")
    case let minute:
      if minute < 10 { pieces.add("零") }
      pieces.add(minute)
      pieces.add("分")
    }
  }

  private func addEnglishClock(_ time: TimeOfDay, withHalf: Bool, to pieces: inout Pieces) {
    if time.minutes == 12 * 60 { return pieces.add("noon") }
    pieces.add(time.hour % 12 == 0 ? 12 : time.hour % 12)
    if time.minute > 0 {
      pieces.add(time.minute < 10 ? ":0" : ":")
      pieces.add(time.minute)
    }
    if withHalf { pieces.add(time.hour < 12 ? " am" : " pm") }
  }
}
