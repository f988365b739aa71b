import Diagnostics
import Records

package struct DateType: FieldType {
  package init() {}
  package var placeholder: Day { Day(number: 0) }
  package var description: TypeDescription { .date }

  package func read(_ value: ValueView, _ context: ReadingContext) -> Day? {
    if let day = Day(iso: value.bytes) { return day }
    let expected = Words(zh: "日期", en: "a date")
    guard let text = scalar(value, context, expected: expected) else { return nil }
    reportCalendar(SchemaRules.date, value, text, context, what: expected, example: "2026-03-31")
    return nil
  }
}

package struct MonthType: FieldType {
  package var placeholder: Month { Month(uncheckedYear: 1970, month: 1) }
  package var description: TypeDescription { .month }

  package func read(_ value: ValueView, _ context: ReadingContext) -> Month? {
    if let month = Month(iso: value.bytes) { return month }
    let expected = Words(zh: "月份", en: "a month")
    guard let text = scalar(value, context, expected: expected) else { return nil }
    reportCalendar(SchemaRules.date, value, text, context, what: expected, example: "2026-03")
    return nil
  }
}

package struct TimeType: FieldType {
  package var placeholder: TimeOfDay { TimeOfDay.midnight }
  package var description: TypeDescription { .time }

  package func read(_ value: ValueView, _ context: ReadingContext) -> TimeOfDay? {
    if let time = TimeOfDay(value.bytes) { return time }
    let expected = Words(zh: "时间", en: "a time of day")
    guard let text = scalar(value, context, expected: expected) else { return nil }
    reportCalendar(SchemaRules.time, value, text, context, what: expected, example: "\"08:30\"")
    return nil
  }
}

private func reportCalendar(
  _ rule: RuleDescription, _ value: ValueView, _ text: String, _ context: ReadingContext, what: Words,
  example: String
) {
  context.report(
    rule, at: value,
    Words(
      zh: "「\(context.findings.shortened(text))」不是\(what.zh)",
      en: "“\(context.findings.shortened(text))” is not \(what.en)"),
    help: Words(zh: "写成 \(example) 这样的形式", en: "write it like \(example)"))
}

extension FieldType where Self == DateType {
  package static var date: DateType { DateType() }
}
extension FieldType where Self == MonthType {
  package static var month: MonthType { MonthType() }
}
extension FieldType where Self == TimeType {
  package static var time: TimeType { TimeType() }
}
