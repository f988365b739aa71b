/// Digits without anything between them.
struct DigitGroup {
  var start: Int
  var end: Int
  var count: Int
  /// What joins it to the group after it; 0 when nothing does.
  var joint: UInt32
}

extension PrivacyScanner {
  /// Reads digit groups joined by single blanks or hyphens, and notes the numbers among them; returns where they end.
  mutating func readNumbers(at offset: Int) -> Int {
    groups.removeAll(keepingCapacity: true)
    var next: Int? = offset
    var end = offset
    while let start = next {
      var group = readGroup(at: start)
      end = group.end
      next = nil
      if let joint = text.at(end), joint.value == 0x20 || joint.value == 0x2D,
        text.at(end + joint.length)?.isDigit == true
      {
        group.joint = joint.value
        next = end + joint.length
      }
      groups.append(group)
    }
    var index = 0
    while index < groups.count { index += max(1, takeNumber(at: index)) }
    return end
  }

  private func readGroup(at start: Int) -> DigitGroup {
    var end = start
    var count = 0
    while let glyph = text.at(end), glyph.isDigit {
      end += glyph.length
      count += 1
    }
    var group = DigitGroup(start: start, end: end, count: count, joint: 0)
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
    switch groups[index].count {
    case 11: return take(.mobilePhone, index, groups: 1, PersonalNumbers.isMobile)
    case 17...18:
      let taken = takeResidentID(index, groups: 1)
      return taken > 0 ? taken : take(.bankCard, index, groups: 1, PersonalNumbers.isBankCard)
    case 16, 19: return take(.bankCard, index, groups: 1, PersonalNumbers.isBankCard)
    case 3 where isGrouped(index, [3, 4, 4]):
      return take(.mobilePhone, index, groups: 3, PersonalNumbers.isMobile)
    case 6 where isGrouped(index, [6, 8]): return takeResidentID(index, groups: 3)
    case 4 where isGrouped(index, [4, 4, 4, 4]): return takeGroupedCard(index)
    case 1...4: return takeRoom(index)
    default: return 0
    }
  }

  private mutating func takeGroupedCard(_ index: Int) -> Int {
    if groups[index + 3].joint == groups[index].joint, groups[index + 4].count <= 3 {
      let taken = take(.bankCard, index, groups: 5, PersonalNumbers.isBankCard)
      if taken > 0 { return taken }
    }
    return take(.bankCard, index, groups: 4, PersonalNumbers.isBankCard)
  }

  /// 18 digits, or 17 and an X, in one group or in groups of 6, 8 and 4.
  private mutating func takeResidentID(_ index: Int, groups count: Int) -> Int {
    guard index + count <= groups.count else { return 0 }
    let first = groups[index].start
    var end = groups[index + count - 1].end
    var characters = text.digits(in: first..<end)
    if characters.count == 17 {
      guard let mark = text.at(end), mark.value == 0x58 || mark.value == 0x78 else { return 0 }
      characters.append(UInt8(ascii: "X"))
      end += mark.length
      if let after = text.at(end), after.isLetter || after.isDigit { return 0 }
    }
    let isOne = isLoose ? PersonalNumbers.hasBirthDate : PersonalNumbers.isResidentID
    guard isOne(characters) else { return 0 }
    matches.append(Match(kind: .residentID, range: first..<end))
    return count
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
      if step + 1 < counts.count, group.joint == 0 || group.joint != groups[index].joint { return false }
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

  /// `5-2-301室`: building, unit and room in short.
  private mutating func takeRoom(_ index: Int) -> Int {
    guard index + 3 <= groups.count, groups[index].joint == 0x2D, groups[index + 1].joint == 0x2D,
      groups[index + 1].count <= 2, (3...4).contains(groups[index + 2].count),
      let end = text.skip("室", at: groups[index + 2].end)
    else { return 0 }
    matches.append(Match(kind: .homeAddress, range: groups[index].start..<end))
    return 3
  }
}
