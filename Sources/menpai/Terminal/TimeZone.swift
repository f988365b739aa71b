import Files
import Programme

/// A time zone as the system's files describe it (TZif, RFC 9636), of which only the difference to UTC is read.
struct TimeZone {
  /// The programme's own. It has been eight hours ahead of UTC since 1991, also on machines that describe no zones.
  static let programme = "Asia/Shanghai"
  private static let folders = ["/usr/share/zoneinfo", "/var/db/timezone/zoneinfo"]

  /// From when on which difference holds, in seconds.
  private var changes: [(from: Int, offset: Int)] = []
  private var first = 0
  /// What holds after the last change.
  private var rule: YearlyRule?

  /// Nil where the system knows no zone of that name.
  init?(_ name: String) {
    let isName = name.utf8.allSatisfy { $0 > 0x20 } && !name.hasPrefix("/") && !name.contains("..")
    let files = isName && !name.isEmpty ? Self.folders.map { "\($0)/\(name)" } : []
    let bytes = files.lazy.compactMap { try? FileSystem.read($0, shownAs: name)?.bytes }.first
    if let bytes, read(bytes) { return }
    guard name == Self.programme else { return nil }
    first = 8 * 3600
  }

  /// - Parameter seconds: since 1970 in UTC.
  func day(at seconds: Int) -> Day { Day(number: Int32((seconds + offset(at: seconds)) / 86_400)) }

  private func offset(at seconds: Int) -> Int {
    if let rule, changes.last.map({ $0.from <= seconds }) ?? true { return rule.offset(at: seconds) }
    return changes.last { $0.from <= seconds }?.offset ?? first
  }

  private mutating func read(_ bytes: [UInt8]) -> Bool {
    let magic = Array("TZif".utf8)
    // The block that counts, with times of 64 bits, stands behind one for readers of long ago.
    guard bytes.starts(with: magic),
      let start = bytes.indices.last(where: { bytes[$0...].starts(with: magic) }), bytes.count >= start + 44
    else { return false }
    func number(at place: Int, size: Int) -> Int {
      let value = bytes[place..<place + size].reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
      return size == 4 ? Int(Int32(truncatingIfNeeded: value)) : Int(truncatingIfNeeded: value)
    }
    let counts = (0..<6).map { number(at: start + 20 + 4 * $0, size: 4) }
    guard counts.allSatisfy({ (0...100_000).contains($0) }), counts[4] > 0 else { return false }
    let (times, types) = (counts[3], counts[4])
    let kinds = start + 44 + times * 8
    let end = kinds + times + types * 6 + counts[5] + counts[2] * 12 + counts[1] + counts[0]
    guard end <= bytes.count else { return false }
    func offset(ofType type: UInt8) -> Int {
      number(at: kinds + times + min(Int(type), types - 1) * 6, size: 4)
    }
    first = offset(ofType: 0)
    changes = (0..<times).map {
      (number(at: start + 44 + $0 * 8, size: 8), offset(ofType: bytes[kinds + $0]))
    }
    let text = bytes[end...].drop { $0 <= 0x20 }.prefix { $0 > 0x20 }
    rule = YearlyRule(String(decoding: text, as: UTF8.self))
    return true
  }
}

/// How a year goes from now on (POSIX.1-2017, 8.3, `TZ`): `CST-8`, `CET-1CEST,M3.5.0,M10.5.0/3`.
private struct YearlyRule {
  private var standard = 0
  /// Nil where the clocks stay as they are.
  private var summer: (offset: Int, begins: Change, ends: Change)?

  /// A weekday of a month, the last where the week is 5, and a time in seconds of the clock that goes till then.
  private struct Change {
    let month: Int
    let week: Int
    let weekday: Int
    let seconds: Int

    /// Nil of forms that no zone has today.
    init?(_ text: Substring) {
      let halves = text.split(separator: "/")
      guard let day = halves.first, day.first == "M" else { return nil }
      let parts = day.dropFirst().split(separator: ".").compactMap { Int($0) }
      guard parts.count == 3, (1...12).contains(parts[0]) else { return nil }
      (month, week, weekday) = (parts[0], parts[1], parts[2])
      seconds = halves.count > 1 ? duration(halves[1]) : 2 * 3600
    }

    /// In seconds since 1970, as if UTC were the clock.
    func moment(in year: Int) -> Int {
      guard let first = Day(year: year, month: month, day: 1) else { return 0 }
      // Sunday is 0 here, and 7 in ISO 8601.
      let days = (weekday - first.weekday.number + 7) % 7 + (week - 1) * 7
      return (Int(first.number) + (days < first.month.length ? days : days - 7)) * 86_400 + seconds
    }
  }

  init?(_ text: String) {
    let parts = text.split(separator: ",")
    guard var rest = parts.first else { return nil }
    func name() {
      rest = rest.first == "<" ? rest.drop { $0 != ">" }.dropFirst() : rest.drop { $0.isLetter }
    }
    func offset() -> Int? {
      let digits = rest.prefix { !$0.isLetter && $0 != "<" }
      rest = rest.dropFirst(digits.count)
      // West of Greenwich counts as more.
      return digits.isEmpty ? nil : -duration(digits)
    }
    name()
    guard let standard = offset() else { return nil }
    self.standard = standard
    guard !rest.isEmpty, parts.count == 3, let begins = Change(parts[1]), let ends = Change(parts[2]) else {
      return
    }
    name()
    summer = (offset() ?? standard + 3600, begins, ends)
  }

  func offset(at seconds: Int) -> Int {
    guard let summer else { return standard }
    let year = Day(number: Int32((seconds + standard) / 86_400)).year
    let begins = summer.begins.moment(in: year) - standard
    let ends = summer.ends.moment(in: year) - summer.offset
    let isSummer =
      begins < ends ? (begins..<ends).contains(seconds) : !(ends..<begins).contains(seconds)
    return isSummer ? summer.offset : standard
  }
}

/// `3`, `-1:30`, `+02:00:00` in seconds.
private func duration(_ text: some StringProtocol) -> Int {
  let units = text.drop { $0 == "+" || $0 == "-" }.split(separator: ":").map { Int($0) ?? 0 }
  let seconds = zip(units, [3600, 60, 1]).reduce(0) { $0 + $1.0 * $1.1 }
  return text.hasPrefix("-") ? -seconds : seconds
}
