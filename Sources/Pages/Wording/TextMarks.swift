import Bytes
import Programme
import Records

/// Finds what readers of a text would ring up, and dates that no line end should tear.
///
/// A number of many digits is told by its form. A short one such as 110 may as well be a count, so that it needs words
/// around it that say what it is: 拨打 before it, 热线 behind it, or a column titled 电话.
enum TextMarks {
  static func find(in text: UnsafeBufferPointer<UInt8>, columnTitle: [UInt8]) -> [TextMark] {
    var marks: [TextMark] = []
    var position = 0
    while position < text.count {
      let here = Stretch(text: text, start: position)
      if let mark = here.bracketedWeekday ?? here.date ?? here.phone(after: marks.last, under: columnTitle) {
        marks.append(mark)
        position = mark.range.upperBound
      } else {
        // A run of digits that is nothing is nothing from its second digit on either.
        position = max(position + 1, here.endOfDigits)
      }
    }
    return marks
  }
}

/// A text from some place on.
private struct Stretch {
  let text: UnsafeBufferPointer<UInt8>
  let start: Int

  var endOfDigits: Int {
    var end = start
    while end < text.count, isDigit(end) { end += 1 }
    return end
  }

  private func isDigit(_ position: Int) -> Bool {
    text.indices.contains(position) && (0x30...0x39).contains(text[position])
  }

  private func has(_ words: StaticString, at position: Int) -> Bool {
    words.withUTF8Buffer { position >= 0 && text.dropFirst(position).starts(with: $0) }
  }

  private func has(_ words: StaticString, before position: Int) -> Bool {
    has(words, at: position - words.utf8CodeUnitCount)
  }

  private func first(of words: [StaticString], at position: Int) -> Int? {
    words.first { has($0, at: position) }.map { position + $0.utf8CodeUnitCount }
  }

  /// The end of one digit or two.
  private func number(at position: Int, atMost digits: Int = 2) -> Int? {
    var end = position
    while end < position + digits, isDigit(end) { end += 1 }
    return end > position && !isDigit(end) ? end : nil
  }
}

// MARK: - Dates

extension Stretch {
  /// `（周六）`, `(星期六)`.
  var bracketedWeekday: TextMark? {
    guard let inside = first(of: ["（", "("], at: start),
      let day = first(of: ["周", "星期"], at: inside),
      let end = first(of: ["一", "二", "三", "四", "五", "六", "日", "天"], at: day)
    else { return nil }
    return first(of: ["）", ")"], at: end).map { TextMark(start..<$0, .kept) }
  }

  /// `2026年3月10日`, `3月10日`, `2026年3月`, `14:00–17:00`.
  var date: TextMark? {
    guard isDigit(start), !isDigit(start - 1) else { return nil }
    var end: Int?
    var position = start
    if let year = number(at: start, atMost: 4), year == start + 4, has("年", at: year) {
      position = year + 3
    }
    if let month = number(at: position), has("月", at: month) {
      let day = number(at: month + 3).flatMap { first(of: ["日", "号"], at: $0) }
      end = day ?? (position > start ? month + 3 : nil)
    }
    return (end ?? time).map { TextMark(start..<$0, .kept) }
  }

  private var time: Int? {
    guard let end = clock(at: start) else { return nil }
    return first(of: ["–", "—", "-", "～", "~", "至", "到"], at: end).flatMap { clock(at: $0) } ?? end
  }

  private func clock(at position: Int) -> Int? {
    guard let hour = number(at: position), has(":", at: hour), let minute = number(at: hour + 1),
      minute == hour + 3
    else { return nil }
    return minute
  }
}

// MARK: - Telephone numbers

extension Stretch {
  /// - Parameter last: The mark before, to which an enumeration may join this one: 110、119 或者 120.
  func phone(after last: TextMark?, under columnTitle: [UInt8]) -> TextMark? {
    guard beginsNumber else { return nil }
    if let found = longNumber { return found }
    guard isDigit(start) else { return nil }
    let end = endOfDigits
    guard isShortNumber(end), !isCounted(end), let phone = Phone(words(start..<end)) else { return nil }
    guard hasCue(after: last) || isSaid(end) || (fillsCell(end) && isOfNumbers(columnTitle)) else {
      return nil
    }
    return TextMark(start..<end, .link("tel:" + phone.dialled))
  }

  private func words(_ range: Range<Int>) -> String { String(decoding: text[range], as: UTF8.self) }

  /// Whether this is no digit within something longer.
  private var beginsNumber: Bool {
    guard isDigit(start) || has("+86", at: start) || has("（0", at: start) || has("(0", at: start) else {
      return false
    }
    guard start > 0 else { return true }
    let before = text[start - 1]
    if ".,-/:_#@=".utf8.contains(before) || before < 0x80 && isWordByte(before) { return false }
    return !["第", "¥", "￥", "№", "〔", "〕", "［"].contains { has($0, before: start) }
  }

  private func isWordByte(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "a")...UInt8(ascii: "z"),
      UInt8(ascii: "A")...UInt8(ascii: "Z"):
      true
    default: false
    }
  }

  /// The country's code, an area code, a number and its extension.
  private static let mostDigits = 20

  /// A number that its form tells: the longest stretch from here that is one.
  private var longNumber: TextMark? {
    var ends: [Int] = []
    var position = start
    var digits = 0
    while position < text.count, position - start < 40 {
      if isDigit(position) {
        digits += 1
        position += 1
        if !isDigit(position), (10...Self.mostDigits).contains(digits) { ends.append(position) }
      } else if let next = first(
        of: [" 转 ", "转", "+", " ", "-", "（", "）", "(", ")"], at: position), next < text.count,
        isDigit(next) || next == start + 3 || text[next] == UInt8(ascii: " ")
      {
        position = next
      } else {
        break
      }
    }
    for end in ends.reversed() where end == text.count || !isWordByte(text[end]) && !isSum(end) {
      if let phone = Phone(words(start..<end)) {
        return TextMark(start..<end, .link("tel:" + phone.dialled))
      }
    }
    return nil
  }

  /// The numbers that are known everywhere, and the forms of those that services have: 12315, 96110.
  private func isShortNumber(_ end: Int) -> Bool {
    switch end - start {
    case 3: ["110", "119", "120", "122"].contains { has($0, at: start) }
    case 5:
      ["121", "122", "123", "95", "96", "10000", "10010", "10086"].contains { has($0, at: start) }
    case 6: ["95", "96"].contains { has($0, at: start) }
    default: false
    }
  }

  /// Whether what follows makes it a count, a sum or a part of something longer.
  private func isCounted(_ end: Int) -> Bool {
    guard end < text.count else { return false }
    let next = has(" ", at: end) ? end + 1 : end
    if next < text.count, isWordByte(text[next]) && next == end { return true }
    if ".,-/:%_".utf8.contains(text[end]), isDigit(end + 1) || has("%", at: end) { return true }
    return Self.measures.contains { has($0, at: next) }
  }

  private static let measures: [StaticString] = [
    "元", "人", "名", "个", "份", "件", "条", "户", "次", "场", "米", "平", "年", "月", "日", "天", "期", "页",
    "字", "万", "亿", "千", "百", "余", "多", "％", "岁", "路", "家", "项", "位", "分", "秒", "小时", "点", "倍",
    "公里", "公斤", "吨", "幢", "室", "栋", "号楼", "号院", "弄", "里", "度", "块", "张", "册", "本", "套", "people",
    "persons", "yuan", "metres", "g/", "km",
  ]

  private func isSum(_ end: Int) -> Bool {
    first(of: ["元", "万", "亿", "美元"], at: has(" ", at: end) ? end + 1 : end) != nil
  }

  /// Whether the words before say that this is to be dialled.
  private func hasCue(after last: TextMark?) -> Bool {
    var end = start
    while let open = [" ", "：", ":", "（", "(", "“", "「", "\""].first(where: { has($0, before: end) }) {
      end -= open.utf8CodeUnitCount
    }
    if Self.cues.contains(where: { has($0, before: end) }) { return true }
    guard let last, case .link = last.kind, last.range.upperBound < end else { return false }
    let between = words(last.range.upperBound..<end)
    return ["、", "或", "或者", "和", "，", ",", "/", "or", "and", "，或", "，或者"].contains(
      between.trimmingBlanks)
  }

  private static let cues: [StaticString] = [
    "拨打", "拨", "打", "致电", "电话", "热线", "专线", "号码", "报警", "急救", "火警", "求助", "咨询", "投诉",
    "举报", "call", "Call", "dial", "Dial", "phone", "ring", "hotline",
  ]

  /// Whether the words behind say it.
  private func isSaid(_ end: Int) -> Bool {
    let next = has(" ", at: end) ? end + 1 : end
    return end - start > 3
      && ["热线", "专线", "电话", "平台", "是", "公共法律", "服务热线", "反诈"].contains { has($0, at: next) }
  }

  private func fillsCell(_ end: Int) -> Bool { start == 0 && end == text.count }

  private func isOfNumbers(_ title: [UInt8]) -> Bool {
    title.withUnsafeBufferPointer { bytes in
      let title = Stretch(text: bytes, start: 0)
      return ["电话", "号码", "热线", "拨打", "Phone", "phone", "Telephone", "Number", "number", "Hotline"]
        .contains { word in bytes.indices.contains { title.has(word, at: $0) } }
    }
  }
}

extension String {
  fileprivate var trimmingBlanks: String {
    String(drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
  }
}
