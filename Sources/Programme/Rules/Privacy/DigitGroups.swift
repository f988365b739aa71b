/// Digits without anything that a reader sees between them.
struct DigitGroup {
  var start: Int
  var end: Int
  var count: Int
  /// What joins it to the group after it; nil when nothing does.
  var joint: Separator?
}

extension PrivacyScanner {
  /// Reads digit groups joined by blanks, dashes, dots or strokes, and notes the numbers among them; returns where they end.
  mutating func readNumbers(at offset: Int) -> Int {
    groups.removeAll(keepingCapacity: true)
    var next: Int? = offset
    var end = offset
    while let start = next {
      var group = readGroup(at: start)
      end = group.end
      next = nil
      if let (joint, start) = text.joint(at: end) {
        group.joint = joint
        next = start
      }
      groups.append(group)
    }
    var index = 0
    while index < groups.count {
      let taken = takeNumber(at: index)
      if taken > 0, let match = matches.last { end = max(end, match.range.upperBound) }
      index += max(1, taken)
    }
    return end
  }

  private func readGroup(at start: Int) -> DigitGroup {
    var end = start
    var offset = start
    var count = 0
    while let glyph = text.at(offset), glyph.isDigit {
      end = offset + glyph.length
      count += 1
      offset = text.skipUnseen(end)
    }
    var group = DigitGroup(start: start, end: end, count: count, joint: nil)
    if text.before(start)?.value == 0x2B {
      dropPrefix("86", from: &group)
    } else {
      dropPrefix("0086", from: &group)
    }
    return group
  }

  /// The country's code is no part of a number.
  private func dropPrefix(_ prefix: String, from group: inout DigitGroup) {
    guard group.count > prefix.utf8.count else { return }
    var offset = group.start
    for digit in prefix.utf8 {
      guard let glyph = text.at(offset), glyph.value == UInt32(digit) else { return }
      offset += glyph.length
    }
    group.start = offset
    group.count -= prefix.utf8.count
  }

  /// Notes the number that begins with a group; returns how many groups it has.
  private mutating func takeNumber(at index: Int) -> Int {
    var taken = takeResidentID(index)
    if taken == 0 { taken = takeMobile(index) }
    if taken == 0 { taken = takeCard(index) }
    if taken == 0 { taken = takeMistypedResidentID(index) }
    if taken == 0, groups[index].count == 4 { taken = takeCase(index) }
    if taken == 0, groups[index].count <= 8 { taken = takeBirthDate(index) }
    if taken == 0, groups[index].count <= 7 { taken = takeCaseWithoutYear(index) }
    if taken == 0, groups[index].count <= 4 { taken = takeRoom(index) }
    if taken == 0, groups[index].count == 6 || groups[index].count == 3 { taken = takeConsularPlate(index) }
    if taken == 0 { taken = takeDocument(index) }
    return taken
  }
}

extension PrivacyScanner {
  /// 18 digits, or 17 and an X, or the older 15, in one group or in several.
  private mutating func takeResidentID(_ index: Int) -> Int {
    var total = 0
    var isAtRegion = false
    for step in 0..<min(Self.mostGroups, groups.count - index) {
      let group = groups[index + step]
      total += group.count
      if total > 18 { return 0 }
      if total == 6 { isAtRegion = true }
      if total >= 17, takeResidentID(index, groups: step + 1) { return step + 1 }
      let isWhole = step == 0 || group.joint != groups[index].joint
      if total == 15, isWhole, step == 0 || isAtRegion || step == 14,
        take(.residentID, index, groups: step + 1, PersonalNumbers.isOldResidentID) > 0
      {
        return step + 1
      }
      if group.joint == nil { return 0 }
    }
    return 0
  }

  /// A resident number but for one digit: all in one group, or with the region apart, as nobody writes other figures.
  private mutating func takeMistypedResidentID(_ index: Int) -> Int {
    var total = 0
    var isAtRegion = false
    for step in 0..<min(6, groups.count - index) {
      let group = groups[index + step]
      total += group.count
      if total > 19 { return 0 }
      if total == 6 { isAtRegion = true }
      if total >= 16, step == 0 || (isAtRegion && group.joint == nil) {
        let taken = takeMistyped(index, groups: step + 1)
        if taken > 0 { return taken }
      }
      if group.joint == nil { return 0 }
    }
    return 0
  }

  private mutating func takeMistyped(_ index: Int, groups count: Int) -> Int {
    let first = groups[index].start
    var end = groups[index + count - 1].end
    var characters = text.digits(in: first..<end)
    let place = text.skipGap(end)
    if let mark = text.at(place), mark.value == 0x58 || mark.value == 0x78 {
      let behind = place + mark.length
      if text.at(text.skipUnseen(behind)).map({ !$0.isLetter && !$0.isDigit }) ?? true {
        characters.append(UInt8(ascii: "X"))
        end = behind
      }
    }
    guard PersonalNumbers.isMistypedResidentID(characters) else { return 0 }
    matches.append(Match(kind: .residentID, range: first..<end, certainty: .mistyped))
    return count
  }

  /// Whether groups are joined in one and the same way.
  private func isEven(_ index: Int, groups count: Int) -> Bool {
    (index..<index + count - 1).allSatisfy { groups[$0].joint == groups[index].joint }
  }

  private mutating func takeResidentID(_ index: Int, groups count: Int) -> Bool {
    let first = groups[index].start
    var end = groups[index + count - 1].end
    var characters = text.digits(in: first..<end)
    if characters.count == 17 {
      let place = text.skipGap(end)
      guard let mark = text.at(place), mark.value == 0x58 || mark.value == 0x78 else { return false }
      characters.append(UInt8(ascii: "X"))
      end = place + mark.length
      if let after = text.at(text.skipUnseen(end)), after.isLetter || after.isDigit { return false }
    }
    // Dates and figures in a row make numbers of any kind, but hardly ever one of a province.
    guard count == 1 || PersonalNumbers.hasProvince(characters), count <= 6 || isEven(index, groups: count)
    else {
      return false
    }
    let isOne = isLoose ? PersonalNumbers.hasBirthDate : PersonalNumbers.isResidentID
    guard isOne(characters) else { return false }
    matches.append(Match(kind: .residentID, range: first..<end))
    return true
  }

  private static let mostGroups = 18
}

extension PrivacyScanner {
  /// 11 digits in one group, in the usual 3, 4 and 4, or in others that stand by themselves.
  private mutating func takeMobile(_ index: Int) -> Int {
    let first = groups[index]
    if first.count == 11 {
      return isAmount(index) ? 0 : take(.mobilePhone, index, groups: 1, PersonalNumbers.isMobile)
    }
    if first.count == 13 { return take(.mobilePhone, index, groups: 1, PersonalNumbers.isMobileBehindCode) }
    if first.count == 1 { return takeSpaced(index) }
    // The zero that was once dialled before numbers of other cities.
    if first.count == 12 { return take(.mobilePhone, index, groups: 1, PersonalNumbers.isMobileBehindZero) }
    guard first.count >= 3, first.count < 11, let joint = first.joint else { return 0 }
    if isGrouped(index, [3, 4, 4]) { return take(.mobilePhone, index, groups: 3, PersonalNumbers.isMobile) }
    if isGrouped(index, [3, 2, 2, 2, 2]) {
      return take(.mobilePhone, index, groups: 5, PersonalNumbers.isMobile)
    }
    guard joint == .blank || joint == .dash, !isJoined(before: index, by: joint) else { return 0 }
    var total = 0
    for step in 0..<min(4, groups.count - index) {
      let group = groups[index + step]
      total += group.count
      if total == 11, group.joint != joint {
        return take(.mobilePhone, index, groups: step + 1, PersonalNumbers.isMobile)
      }
      if total >= 11 || group.joint != joint { return 0 }
    }
    return 0
  }

  /// A number with something between all of its digits.
  private mutating func takeSpaced(_ index: Int) -> Int {
    guard let joint = groups[index].joint,
      index == 0 || groups[index - 1].count > 1 || groups[index - 1].joint != joint
    else { return 0 }
    var count = 1
    while index + count < groups.count, groups[index + count].count == 1,
      groups[index + count - 1].joint == joint
    {
      count += 1
    }
    if count == 11 { return take(.mobilePhone, index, groups: 11, PersonalNumbers.isMobile) }
    if count == 13 { return take(.mobilePhone, index, groups: 13, PersonalNumbers.isMobileBehindCode) }
    return (16...19).contains(count) ? take(.bankCard, index, groups: count, PersonalNumbers.isBankCard) : 0
  }

  /// Whether eleven digits are a sum, a count, or a number that says itself what it is the number of.
  private func isAmount(_ index: Int) -> Bool {
    guard !isLoose else { return false }
    let group = groups[index]
    let after = text.skipGap(group.end)
    if Self.units.contains(where: { text.skips($0, at: after) }) { return true }
    return endsBefore(group.start, with: Self.amounts)
  }

  private static let units = [
    "元", "万元", "亿元", "美元", "欧元", "港元", "日元", "人民币", "人次", "件次", "平方米", "立方米", "公里", "千米", "千瓦时", "吨", "公斤",
    "度电",
    "字节", "股", "㎡", "m²", "RMB", "CNY", "yuan",
  ]

  /// What stands right before a number that is not dialled.
  private static let amounts = [
    "¥", "￥", "$", "RMB", "CNY", "人民币", "投资", "金额", "总额", "产值", "营收", "营业额", "预算", "合计", "共计", "总计", "资金",
    "价款", "标的额", "捐款",
    "ISBN", "ISSN", "订单号", "单号", "流水号", "文号", "批号", "条形码", "条码", "许可证号", "登记号", "备案号", "证书编号", "档案编号", "档案号",
    "项目编号",
    "文件编号", "设备编号", "编号", "序号", "期号", "刊号", "No.", "NO.",
  ]

  /// Whether a group goes on from the one before, which is not the country's code.
  private func isJoined(before index: Int, by joint: Separator) -> Bool {
    guard index > 0, groups[index - 1].joint == joint else { return false }
    let code = text.digits(in: groups[index - 1].start..<groups[index - 1].end)
    return code != Array("86".utf8) && code != Array("0086".utf8)
  }

  private mutating func takeCard(_ index: Int) -> Int {
    switch groups[index].count {
    case 16...19: return take(.bankCard, index, groups: 1, PersonalNumbers.isBankCard)
    case 4 where isGrouped(index, [4, 4, 4, 4]):
      if groups[index + 3].joint == groups[index].joint, groups[index + 4].count <= 3 {
        let taken = take(.bankCard, index, groups: 5, PersonalNumbers.isBankCard)
        if taken > 0 { return taken }
      }
      return take(.bankCard, index, groups: 4, PersonalNumbers.isBankCard)
    case 6 where groups[index].joint != nil && (10...13).contains(groups[index + 1].count):
      return take(.bankCard, index, groups: 2, PersonalNumbers.isBankCard)
    default: return 0
    }
  }

  private mutating func take(
    _ kind: Kind, _ index: Int, groups count: Int, _ isOne: ([UInt8]) -> Bool
  ) -> Int {
    let range = groups[index].start..<groups[index + count - 1].end
    guard isOne(text.digits(in: range)), !isFraction(range.lowerBound) else { return 0 }
    matches.append(Match(kind: kind, range: range))
    return count
  }

  /// Whether groups of these lengths follow one another with the same joint.
  private func isGrouped(_ index: Int, _ counts: [Int]) -> Bool {
    guard index + counts.count <= groups.count else { return false }
    for (step, count) in counts.enumerated() {
      let group = groups[index + step]
      guard group.count == count else { return false }
      if step + 1 < counts.count, group.joint == nil || group.joint != groups[index].joint { return false }
    }
    return true
  }

  /// Whether the digits follow the point of a number such as 120.13812345678.
  private func isFraction(_ start: Int) -> Bool {
    guard let point = text.before(start), point.value == 0x2E,
      let digit = text.before(start - point.length), digit.isDigit
    else { return false }
    return text.before(start - point.length - digit.length)?.isDigit ?? false
  }
}

extension PrivacyScanner {
  /// `5-2-301室` and `3-501室`: building, unit and room in short. Without the last word three parts are enough where they can be
  /// these, and two only behind an estate's name or a word for living somewhere.
  private mutating func takeRoom(_ index: Int) -> Int {
    guard groups[index].joint == .dash, index + 1 < groups.count else { return 0 }
    let isShort = groups[index + 1].joint != .dash
    let last = index + (isShort ? 1 : 2)
    guard last < groups.count, isShort || groups[index + 1].count <= 2, (3...4).contains(groups[last].count),
      index == 0 || groups[index - 1].joint == nil
    else { return 0 }
    let start = groups[index].start
    var end = groups[last].end
    var certainty = Certainty.sure
    if let after = text.skip("室", at: text.skipGap(end)) ?? text.skip("房", at: text.skipGap(end)) {
      guard !isShort || !isOffice(before: start) else { return 0 }
      end = after
    } else {
      guard groups[last].joint == nil, !isOfficeRoom(behind: end) else { return 0 }
      if !isEstate(before: start), !isHome(before: start) {
        guard !isShort, isBareRoom(index, last) else { return 0 }
        certainty = .shortForm
      }
    }
    matches.append(Match(kind: .homeAddress, range: start..<end, certainty: certainty))
    return last - index + 1
  }

  /// Whether three parts alone can be a building, a unit and a room: a floor and a flat, no year, nothing that goes on.
  private func isBareRoom(_ first: Int, _ last: Int) -> Bool {
    let room = text.digits(in: groups[last].start..<groups[last].end)
    guard groups[first].count <= 3, let number = decimalNumber(room), !(1900...2099).contains(number),
      (1...40).contains(number / 100), (1...12).contains(number % 100)
    else { return false }
    if let before = text.before(groups[first].start) {
      guard !before.isLetter, !before.isDash, !before.isOne(of: "第./#=_") else { return false }
      // `GB 5-2-301` and `No 5-2-301`.
      if before.isBlank, text.before(groups[first].start - before.length)?.isLetter ?? false { return false }
    }
    guard let after = text.at(text.skipGap(groups[last].end)) else { return true }
    return !after.isLetter && !after.isDash && !after.isOne(of: "号页条款期比分型元件%/=:")
      && !countsSomething(at: groups[last].end)
  }

  /// A case number whose year has lost its brackets, `2026浙0106民初123号`.
  private mutating func takeCase(_ index: Int) -> Int {
    let group = groups[index]
    guard group.joint == nil else { return 0 }
    let after = text.skip("年", at: group.end) ?? group.end
    guard text.at(after).map({ isProvinceName($0.value) }) ?? false,
      let end = readCase(afterYear: after, isBare: true)
    else { return 0 }
    matches.append(Match(kind: .caseNumber, range: group.start..<end))
    return 1
  }

  /// A case number that has lost its year, `浙0106民初123号`, at the digits before 号.
  private mutating func takeCaseWithoutYear(_ index: Int) -> Int {
    guard let start = readCaseWithoutYear(groups[index].start..<groups[index].end) else { return 0 }
    let end = text.skip("号", at: text.skipGap(groups[index].end)) ?? groups[index].end
    matches.append(Match(kind: .caseNumber, range: start..<end))
    return 1
  }

  /// Reads a mobile number in Chinese numerals at its first, 一 or 幺; nil when they are more or fewer than eleven.
  mutating func readSpokenNumber(at offset: Int) -> Int? {
    guard text.before(offset)?.isSpokenDigit != true else { return nil }
    var end = offset
    var next = offset
    var digits: [UInt32] = []
    while digits.count < 12, let glyph = text.at(next), glyph.isSpokenDigit {
      digits.append(glyph.value)
      end = next + glyph.length
      next = text.skipUnseen(end)
      if let gap = text.at(next), gap.isBlank || gap.isDash { next = text.skipUnseen(next + gap.length) }
    }
    guard digits.count == 11, !"〇零一二幺壹贰".unicodeScalars.contains(where: { $0.value == digits[1] }) else {
      return nil
    }
    matches.append(Match(kind: .mobilePhone, range: offset..<end))
    return end
  }
}

extension FoldedScalars.Glyph {
  /// 〇 to 九, and 幺 as telephone numbers are read out.
  var isSpokenDigit: Bool {
    value == 0x5E7A || (isHanNumeral && value != 0x5341) || isOne(of: "壹贰叁肆伍陆柒捌玖两")
  }
}
