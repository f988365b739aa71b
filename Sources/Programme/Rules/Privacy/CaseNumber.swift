extension PrivacyScanner {
  /// Reads a court's case number from its bracket on, `（2026）浙0106民初123号` or the older `(2010)杭西民初字第123号`; nil when
  /// something else stands there, such as a document's number, `〔2009〕31号`.
  mutating func readCaseNumber(at offset: Int) -> Int? {
    guard let open = text.at(offset), let close = closing(open.value) else { return nil }
    var end = text.skipGap(offset + open.length)
    guard skipDigits(&end, 4...4), let bracket = text.at(text.skipGap(end)), bracket.value == close else {
      return nil
    }
    end = text.skipGap(text.skipGap(end) + bracket.length)
    guard let after = readArbitration(at: end, before: offset) ?? readCase(afterYear: end, isBare: false)
    else {
      return nil
    }
    matches.append(Match(kind: .caseNumber, range: offset..<after))
    return after
  }

  /// Reads what follows the year of a case number.
  ///
  /// - Parameter isBare: nothing but the form of the rest tells that there is one, so that it has to be complete.
  func readCase(afterYear start: Int, isBare: Bool) -> Int? {
    var end = start
    guard let court = readCourt(&end), !isBare || court == .numbered else { return nil }
    end = text.skipGap(end)
    let kind = skipHan(&end, upTo: 8)
    if let ordinal = text.skip("第", at: end) { end = ordinal }
    end = text.skipGap(end)
    let isOldForm = kind.unicodeScalars.contains("字")
    guard court != .inWords || isOldForm, isCaseKind(kind, isOldForm: isOldForm), skipDigits(&end, 1...7)
    else {
      return nil
    }
    if let after = text.skip("号", at: text.skipGap(end)) { return after }
    return court == .numbered && !isBare ? end : nil
  }

  /// Where a case number without a year begins, told by what stands before its digits: a court and a kind of case, 浙0106民初, or
  /// the older form with 字第. Nil where something else stands there.
  func readCaseWithoutYear(_ digits: Range<Int>) -> Int? {
    var end = backOverGap(digits.lowerBound)
    if text.ends(before: end, with: "第") { end -= 3 }
    let isOldForm = text.ends(before: end, with: "字")
    if isOldForm { end -= 3 }
    guard let kind = Self.caseKinds.first(where: { text.ends(before: end, with: $0) }) else { return nil }
    let hasMark = text.skip("号", at: text.skipGap(digits.upperBound)) != nil
    var start = end - kind.utf8.count
    // A word or two more of the kind, as in 民一初字.
    var further = 0
    while further < 3, let glyph = text.before(start), glyph.isHan, !isProvinceName(glyph.value) {
      guard isOldForm || "民刑行执知商破赔".unicodeScalars.contains(where: { $0.value == glyph.value }) else { break }
      start -= glyph.length
      further += 1
    }
    var court = backOverGap(start)
    var count = 0
    while count < 4, let glyph = text.before(court), glyph.isDigit {
      court -= glyph.length
      count += 1
    }
    court = backOverGap(court)
    if let province = text.before(court), isProvinceName(province.value), hasMark || count >= 2 {
      return count == 1 ? nil : court - province.length
    }
    if text.ends(before: start, with: "最高法") { return start - 9 }
    return isOldForm && hasMark ? start : nil
  }

  /// How kinds of cases end (Supreme People's Court, 2015, on case types and their short names); the longer before their parts.
  private static let caseKinds = [
    "诉前调", "诉前保", "民特监", "民辖终", "执异", "执复", "执监", "执恢", "执保", "执协", "民初", "民终", "民申", "民再", "民监", "民抗", "民撤",
    "民特", "民催",
    "民督", "民破", "民辖", "民他", "民调", "刑初", "刑终", "刑申", "刑再", "刑监", "刑更", "刑核", "刑医", "刑没", "行初", "行终", "行申",
    "行再", "行监", "行审",
    "行赔", "行保", "商初", "商终", "知初", "知终", "财保", "破申", "破终", "强清", "司惩", "司救", "赔初", "引调", "委赔", "一初", "二初",
    "三初", "一终", "二终",
    "三终", "仲案", "执",
  ]

  /// An arbitration's number has its year behind its name: `杭劳人仲案〔2026〕123号`.
  private func readArbitration(at start: Int, before bracket: Int) -> Int? {
    let name = text.bytes[max(0, bracket - 9)..<bracket]
    guard ["仲案", "仲案字", "仲裁字", "仲字"].contains(where: { name.reversed().starts(with: $0.utf8.reversed()) })
    else { return nil }
    var end = text.skip("第", at: start) ?? start
    guard skipDigits(&end, 1...7) else { return nil }
    return text.skip("号", at: end)
  }

  private func closing(_ open: UInt32) -> UInt32? {
    switch open {
    case 0x28: 0x29
    case 0x5B: 0x5D
    case 0x3014: 0x3015
    case 0x3010: 0x3011
    default: nil
    }
  }

  /// How a court is named before the kind of case.
  private enum Court {
    /// 最高法, or a province's court of highest rank.
    case highest
    /// A province and the court's number.
    case numbered
    /// As older numbers do; the words are read with the kind of case.
    case inWords
  }

  /// Reads a court's short name, a province's or 最高法, and its number; nil when no name can begin here.
  private func readCourt(_ end: inout Int) -> Court? {
    guard let first = text.at(end), first.isHan else { return nil }
    if let after = text.skip("最高法", at: end) {
      end = after
      return .highest
    }
    guard isProvinceName(first.value) else { return .inWords }
    end += first.length
    var digits = text.skipGap(end)
    guard skipDigits(&digits, 1...4) else { return .highest }
    end = digits
    return .numbered
  }

  private func isCaseKind(_ kind: String, isOldForm: Bool) -> Bool {
    kind.unicodeScalars.contains { "民刑行执破赔调保".unicodeScalars.contains($0) || (isOldForm && $0 == "仲") }
  }

  private func skipHan(_ end: inout Int, upTo limit: Int) -> String {
    let start = end
    var count = 0
    while count < limit, let glyph = text.at(end), glyph.isHan, text.skip("号", at: end) == nil {
      end += glyph.length
      count += 1
    }
    return String(decoding: text.bytes[start..<end], as: UTF8.self)
  }

  func skipDigits(_ end: inout Int, _ counts: ClosedRange<Int>) -> Bool {
    var offset = end
    var count = 0
    while let glyph = text.at(offset), glyph.isDigit, count <= counts.upperBound {
      offset += glyph.length
      count += 1
    }
    guard counts.contains(count) else { return false }
    end = offset
    return true
  }

  /// The one-character names of the provinces, as on plates and in case numbers.
  func isProvinceName(_ value: UInt32) -> Bool {
    guard value >= 0x4E00, value <= 0x9FFF else { return false }
    return provinceNames[Int(value - 0x4E00) >> 6] >> UInt64(value & 63) & 1 != 0
  }
}

/// A bit for each Chinese character from U+4E00 on.
private let provinceNames: [UInt64] = {
  var bits = [UInt64](repeating: 0, count: (0x9FFF - 0x4E00) / 64 + 1)
  for name in "京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼".unicodeScalars {
    bits[Int(name.value - 0x4E00) >> 6] |= 1 << UInt64(name.value & 63)
  }
  return bits
}()
