import Diagnostics

/// Working days and next sessions need the year's holiday table (article 15).
enum Art15HolidayTable: Rule {
  static let description = RuleDescription(
    "art15-holiday-table", .warning, article: 15,
    gist: Words(zh: "两个工作日内受理服务需求", en: "requests are taken up within two working days"),
    title: Words(zh: "缺少放假安排", en: "A year without its holiday table"),
    explanation: Words(
      zh: "“两个工作日”和下次驻点都要避开节假日。今天所在的年份，以及接下来三次驻点所在的年份，都要有放假安排；通知每年年底前公布。没有时，网站按周一至周五算，可能会把放假的日子写成驻点。",
      en:
        "Two working days and the next sessions both leave out holidays, so today's year and those of the next three sessions need a table; the notice appears late in the year before. Without one Monday to Friday count as worked, and the site may announce a session on a holiday."
    ),
    example: .init(
      mistake: "content/holidays/2026.yaml", mend: "content/holidays/2026.yaml\ncontent/holidays/2027.yaml"))

  static func check(_ programme: Programme, _ breaches: inout Breaches) {
    let notices = programme.holidays
    guard !programme.isUnsure(Holidays.self), notices.all.allSatisfy(\.year.isWritten) else { return }
    let calendar = WorkCalendar(notices)
    let last = (programme.today + Pairing.horizon).year
    guard !(programme.today.year...last).allSatisfy(calendar.covers) else { return }
    var years: Set<Int> = [programme.today.year]
    for pairing in programme.livePairings {
      for occasion in pairing.occasions(from: programme.today, calendar: calendar) {
        years.insert(occasion.day.year)
      }
    }
    let missing = years.sorted().filter { !calendar.covers($0) }
    guard !missing.isEmpty else { return }
    let list = listed(missing.map(String.init), upTo: 5)
    breaches.add(
      nil, at: .site,
      Words(zh: "没有 \(list.zh) 年的放假安排", en: "there is no holiday table for \(list.en)"),
      help: Words(
        zh: "按国务院办公厅的通知新建 content/holidays/\(missing[0]).yaml，写 year、off、workdays、source",
        en: "write content/holidays/\(missing[0]).yaml with year, off, workdays and source from the notice"))
  }
}
