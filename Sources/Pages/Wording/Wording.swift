import Diagnostics
import Programme

/// How days, times, numbers and the programme's own terms are put into words in one language.
public struct Wording: Sendable {
  public let language: Language
  var isChinese: Bool { language == .chinese }

  public init(_ language: Language) { self.language = language }

  /// Several words in a row: `甲、乙` or `A, B`.
  func joined(_ words: [String]) -> String { words.joined(separator: isChinese ? "、" : ", ") }

  func pick(_ zh: @autoclosure () -> String, _ en: @autoclosure () -> String) -> String {
    isChinese ? zh() : en()
  }
}

extension Wording {
  private static let englishMonths = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
    "November",
    "December",
  ]

  func date(_ day: Day) -> DateLine {
    let (year, month, number) = day.parts
    let name = Wording.englishMonths[month - 1]
    return DateLine(
      iso: day.iso, words: pick("\(year)年\(month)月\(number)日", "\(number) \(name) \(year)"),
      short: pick("\(month)月\(number)日", "\(number) \(name.prefix(3))"), weekday: weekday(day.weekday),
      month: pick("\(month)月", String(name.prefix(3))), day: number)
  }

  private static let chineseWeekdays = Weekday.allCases.map { $0.zhNames[0] }

  func weekday(_ weekday: Weekday) -> String {
    isChinese
      ? Wording.chineseWeekdays[weekday.number - 1]
      : weekday.rawValue.prefix(1).uppercased() + weekday.rawValue.dropFirst()
  }

  /// `下午2点到5点`, `2 to 5 pm`.
  func span(_ from: TimeOfDay, _ to: TimeOfDay) -> String {
    if isChinese {
      let second = chinesePeriod(from) == chinesePeriod(to) || to.minutes == 12 * 60 ? "" : chinesePeriod(to)
      // Noon ends a morning: 上午9点到12点.
      let noon = to.minutes == 12 * 60 && chinesePeriod(from) != "上午" ? "中午" : ""
      return chinesePeriod(from) + chineseClock(from) + "到" + second + noon + chineseClock(to)
    }
    let sameHalf = (from.hour < 12) == (to.hour < 12)
    return englishClock(from, withHalf: !sameHalf) + " to " + englishClock(to, withHalf: true)
  }

  private func chinesePeriod(_ time: TimeOfDay) -> String {
    switch time.hour {
    case 0..<6: "凌晨"
    case 6..<12: "上午"
    case 12: "中午"
    case 13..<18: "下午"
    default: "晚上"
    }
  }

  private func chineseClock(_ time: TimeOfDay) -> String {
    let hour = time.hour > 12 ? time.hour - 12 : time.hour
    switch time.minute {
    case 0: return "\(hour)点"
    case 30: return "\(hour)点半"
    case 1...9: return "\(hour)点零\(time.minute)分"
    default: return "\(hour)点\(time.minute)分"
    }
  }

  private func englishClock(_ time: TimeOfDay, withHalf: Bool) -> String {
    if time.minutes == 12 * 60 { return "noon" }
    let hour = time.hour % 12 == 0 ? 12 : time.hour % 12
    let minutes = time.minute == 0 ? "" : time.minute < 10 ? ":0\(time.minute)" : ":\(time.minute)"
    return "\(hour)\(minutes)" + (withHalf ? (time.hour < 12 ? " am" : " pm") : "")
  }

  func session(_ session: Session) -> SessionLine {
    SessionLine(
      weekday: weekday(session.weekday.value), from: session.from.value.text, to: session.to.value.text,
      words: words(session), place: session.place?.value)
  }

  /// `每周二下午2点到5点`, `Every Tuesday, 2 to 5 pm`.
  func words(_ session: Session) -> String {
    let day = weekday(session.weekday.value)
    let span = span(session.from.value, session.to.value)
    return pick("每\(day)\(span)", "Every \(day), \(span)")
  }

  /// `约 1.2 公里`, `about 800 m`.
  func distance(metres: Double) -> String {
    if metres < 950 {
      let rounded = Int((metres / 50).rounded()) * 50
      return pick("约 \(max(50, rounded)) 米", "about \(max(50, rounded)) m")
    }
    let tenths = Int((metres / 100).rounded())
    let number = tenths % 10 == 0 ? "\(tenths / 10)" : "\(tenths / 10).\(tenths % 10)"
    return pick("约 \(number) 公里", "about \(number) km")
  }
}

extension Wording {
  func kind(_ kind: LawyerKind) -> String {
    switch kind {
    case .lawyer: pick("律师", "Lawyer")
    case .teacher: pick("高校法学教师", "Law teacher")
    case .retired: pick("退休法律工作者", "Retired legal worker")
    }
  }

  func affiliation(_ affiliation: Affiliation) -> String {
    switch affiliation {
    case .district: pick("区属律师事务所", "District firm")
    case .municipal: pick("市直律师事务所", "Municipal firm")
    case .provincial: pick("省直律师事务所", "Provincial firm")
    }
  }

  /// Nil for the usual way, an assignment.
  func origin(_ origin: Origin?) -> String? {
    switch origin {
    case .assigned, nil: nil
    case .selfPaidCounsel:
      pick(
        "原自费聘请的法律顾问，另签公益服务协议",
        "Counsel the community had already retained, with a further agreement on free service")
    case .oneCommunityOneCounsel: pick("原“一社区一法律顾问”结对", "Paired earlier under “one community, one counsel”")
    case .teacherOrRetired:
      pick("原高校教师或退休法律工作者义务结对", "A volunteer pairing with a law teacher or retired legal worker")
    case .provincial: pick("省直律师事务所自愿结对", "Paired by a provincial firm's own choice")
    }
  }

  func allocation(_ allocation: Allocation) -> String {
    switch allocation {
    case .district: pick("由区联络处统一调配", "Allocated by the district's liaison office")
    case .city: pick("由市律协统一调配", "Allocated by the city's bar association")
    }
  }

  func contactKind(_ kind: ContactKind) -> String {
    switch kind {
    case .mediation: pick("人民调解", "People's mediation")
    case .safety: pick("综治中心", "Public safety office")
    case .neighbours: pick("和事佬", "Neighbourhood peacemakers")
    }
  }

  /// Nil when the answer is no.
  func remark(_ remark: Remark?, yes zh: String, _ en: String) -> String? {
    switch remark {
    case .yes: pick(zh, en)
    case .words(let words): words
    case .no, nil: nil
    }
  }
}

extension Wording {
  func contact(_ phone: Phone) -> Contact { Contact(text: grouped(phone), href: "tel:" + phone.dialled) }
  func contact(email: String) -> Contact { Contact(text: email, href: "mailto:" + email) }

  /// Digits in groups that can be read aloud: `0571-8700 0000`, `139 0571 0000`.
  private func grouped(_ phone: Phone) -> String {
    let digits = Array(phone.digits.utf8)
    func part(_ range: Range<Int>) -> String { String(decoding: digits[range], as: UTF8.self) }
    if phone.isMobile { return "\(part(0..<3)) \(part(3..<7)) \(part(7..<11))" }
    guard digits.first == UInt8(ascii: "0") else {
      return digits.count == 10 ? "\(part(0..<3))-\(part(3..<6))-\(part(6..<10))" : phone.digits
    }
    let area = digits[1] == UInt8(ascii: "1") || digits[1] == UInt8(ascii: "2") ? 3 : 4
    let middle = digits.count - 4
    return "\(part(0..<area))-\(part(area..<middle)) \(part(middle..<digits.count))"
  }
}
