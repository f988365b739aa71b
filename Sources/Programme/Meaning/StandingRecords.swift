import Diagnostics
import Records

/// A record that stands for a time, so that others may name it for days of that time only.
protocol Standing: RecordModel {
  static func table(of programme: Programme) -> RecordTable<Self>
  /// What to call it in a message.
  var shownName: String { get }
  /// The last day on which it stands; nil while nothing says that it is over.
  func end(today: Day) -> End?
  /// The first day on which it stands, where that is told.
  var beginning: Located<Day>? { get }
}

/// When a record stood for the last time.
struct End {
  let last: Day
  /// False where only a later day is certain, as with a closed community that does not say when.
  var isExact = true
  let place: SourcePlace
  /// 「2026-03-31 关闭」.
  let words: Words
}

extension Standing {
  var beginning: Located<Day>? { nil }
}

extension Community: Standing {
  static func table(of programme: Programme) -> RecordTable<Community> { programme.communities }
  var shownName: String { called(name) }

  func end(today: Day) -> End? {
    guard !isActive, closedOn != nil || lacks("closed_on") else { return nil }
    let place = closedOn.map { record.place(of: $0) } ?? record.place(of: status)
    let isMerged = successor != nil
    guard let day = closedOn?.value else {
      return End(
        last: today, isExact: false, place: place,
        words: Words(zh: isMerged ? "已并入别的社区" : "已关闭", en: isMerged ? "was merged" : "is closed"))
    }
    return End(
      last: day, place: place,
      words: Words(
        zh: "\(day.iso) \(isMerged ? "并入了别的社区" : "关闭")",
        en: "was \(isMerged ? "merged" : "closed") on \(day.iso)"))
  }
}

extension Lawyer: Standing {
  static func table(of programme: Programme) -> RecordTable<Lawyer> { programme.lawyers }
  var shownName: String { called(name) }

  func end(today: Day) -> End? {
    guard let on = replacement?.replaced.value.on, on.isWritten else { return nil }
    return End(
      last: on.value, place: record.place(of: on),
      words: Words(zh: "\(on.value.iso) 已更换", en: "was replaced on \(on.value.iso)"))
  }
}

extension District: Standing {
  static func table(of programme: Programme) -> RecordTable<District> { programme.districts }
  var shownName: String { called(name) }
  var beginning: Located<Day>? { from }

  func end(today: Day) -> End? {
    until.map {
      End(
        last: $0.value, place: record.place(of: $0),
        words: Words(zh: "\($0.value.iso) 已撤销", en: "was dissolved on \($0.value.iso)"))
    }
  }
}

extension School: Standing {
  static func table(of programme: Programme) -> RecordTable<School> { programme.schools }
  var shownName: String { called(name) }

  func end(today: Day) -> End? {
    guard let until = agreement?.value.until, until.isWritten else { return nil }
    return End(
      last: until.value, place: record.place(of: until),
      words: Words(zh: "的协议 \(until.value.iso) 到期", en: "has an agreement until \(until.value.iso)"))
  }
}

extension Programme {
  subscript<Target: Standing>(standing reference: Located<Reference<Target>>) -> Target? {
    Target.table(of: self)[reference.value]
  }
}
