extension PrivacyScanner {
  /// Reads a number plate at its letter, `浙A12345` or `浙AD12345` (GA 36-2018); nil when something else stands there.
  mutating func readPlate(at offset: Int) -> Int? {
    guard let letter = text.at(offset) else { return nil }
    if let end = readPolicePlate(at: offset) { return end }
    if let end = readMilitaryPlate(at: offset) { return end }
    guard let start = province(before: offset) else { return nil }
    var end = text.skipUnseen(offset + letter.length)
    if let joint = text.at(end), joint.isBlank || joint.isDash || joint.isOne(of: "·.•・") {
      end = text.skipUnseen(end + joint.length)
    }
    var count = 0
    var digits = 0
    var last = end
    let isSpaced = hasGap(behind: end)
    while let glyph = text.at(end), glyph.isDigit || glyph.isLetter {
      // I and O are not used, because they look like digits.
      guard !glyph.isOne(of: "IOio") else { return nil }
      last = end + glyph.length
      end = isSpaced ? afterGap(last) : text.skipUnseen(last)
      count += 1
      if glyph.isDigit { digits += 1 }
    }
    end = last
    if count == 4, digits >= 2, let mark = text.at(end), mark.isOne(of: "学警挂港澳领使试超临") {
      end += mark.length
    } else if count == 4, digits >= 2, let mark = text.skip("应急", at: end) {
      end = mark
    } else {
      guard (5...6).contains(count), digits >= 3 else { return nil }
    }
    matches.append(Match(kind: .licencePlate, range: start..<end))
    return end
  }

  /// Where the province's name before a letter begins; a blank or marks of emphasis may stand between.
  private func province(before offset: Int) -> Int? {
    var place = offset
    var gaps = 0
    while let glyph = text.before(place), gaps < 3, glyph.isBlank || glyph.isOne(of: "*_`\\~") {
      place -= glyph.length
      gaps += 1
    }
    guard let name = text.before(place), isProvinceName(name.value) else { return nil }
    return place - name.length
  }

  /// `WJ浙12345`, `WJ·浙1234B` and the older `WJ01-12345`, of the armed police.
  private mutating func readPolicePlate(at offset: Int) -> Int? {
    guard text.skips("WJ", at: offset) || text.skips("wj", at: offset), let first = text.at(offset),
      let second = text.at(offset + first.length)
    else { return nil }
    var end = skipPlateJoint(offset + first.length + second.length)
    if let name = text.at(end), isProvinceName(name.value) {
      end = skipPlateJoint(end + name.length)
      guard skipDigits(&end, 4...5) else { return nil }
      if let letter = text.at(end), letter.isLetter { end += letter.length }
    } else {
      guard skipDigits(&end, 2...2), let joint = text.at(end),
        joint.isDash || joint.isBlank || joint.isOne(of: "·.")
      else { return nil }
      end += joint.length
      guard skipDigits(&end, 4...5) else { return nil }
    }
    matches.append(Match(kind: .licencePlate, range: offset..<end))
    return end
  }

  /// `军A12345`, `空A·12345`, and where plates are spoken of also `VA12345`, which the forces have had since 2013.
  private mutating func readMilitaryPlate(at offset: Int) -> Int? {
    guard let letter = text.at(offset) else { return nil }
    let before = backOverGap(offset)
    if let force = text.before(before), force.isOne(of: "军海空北沈兰济南广成") {
      var end = skipPlateJoint(offset + letter.length)
      guard skipDigits(&end, 5...5), !continues(at: end) else { return nil }
      matches.append(Match(kind: .licencePlate, range: before - force.length..<end))
      return end
    }
    guard letter.isOne(of: "VKHBSLJNGCEvkhbsljngce"),
      !(text.before(offset).map { $0.isLetter || $0.isDigit } ?? false),
      let second = text.at(offset + letter.length), second.isLetter
    else { return nil }
    var end = offset + letter.length + second.length
    let joint = text.at(end)
    end = skipPlateJoint(end)
    guard skipDigits(&end, 5...5), !continues(at: end),
      joint.map({ $0.isOne(of: "·•") }) ?? false || speaksOfPlates(before: offset)
    else { return nil }
    matches.append(Match(kind: .licencePlate, range: offset..<end))
    return end
  }

  /// `使014·578` of an embassy and `领014·578` of a consulate, at their digits.
  mutating func takeConsularPlate(_ index: Int) -> Int {
    let group = groups[index]
    guard let mark = text.before(backOverGap(group.start)), mark.isOne(of: "使领") else { return 0 }
    let start = backOverGap(group.start) - mark.length
    if group.count == 3 {
      guard let joint = group.joint, groups[index + 1].count == 3, groups[index + 1].joint == nil,
        joint == .dot || joint == .dash || speaksOfPlates(before: start)
      else { return 0 }
      matches.append(Match(kind: .licencePlate, range: start..<groups[index + 1].end))
      return 2
    }
    guard group.joint == nil, speaksOfPlates(before: start) else { return 0 }
    matches.append(Match(kind: .licencePlate, range: start..<group.end))
    return 1
  }

  private func speaksOfPlates(before start: Int) -> Bool {
    let clause = Array(text.bytes[max(0, start - 36)..<start])
    return ["车牌", "号牌", "车号", "牌照", "牌号", "车辆", "轿车", "军车", "汽车"].contains {
      byteRange(of: $0.utf8, in: clause[...]) != nil
    }
  }

  private func continues(at end: Int) -> Bool { text.at(end).map { $0.isDigit || $0.isLetter } ?? false }

  private func skipPlateJoint(_ offset: Int) -> Int {
    let start = text.skipUnseen(offset)
    guard let joint = text.at(start), joint.isBlank || joint.isDash || joint.isOne(of: "·.•・") else {
      return start
    }
    return text.skipUnseen(start + joint.length)
  }

  /// Whether something stands between the first two characters of a plate, and so between all of them.
  private func hasGap(behind start: Int) -> Bool {
    guard let first = text.at(start), first.isDigit || first.isLetter else { return false }
    let next = text.skipUnseen(start + first.length)
    guard let gap = text.at(next), gap.isBlank || gap.isDash || gap.isOne(of: "·.") else { return false }
    let second = text.skipUnseen(next + gap.length)
    guard let glyph = text.at(second), glyph.isDigit || glyph.isLetter else { return false }
    let after = text.skipUnseen(second + glyph.length)
    return text.at(after).map { $0.value == gap.value } ?? false
  }

  private func afterGap(_ offset: Int) -> Int {
    let next = text.skipUnseen(offset)
    guard let gap = text.at(next), gap.isBlank || gap.isDash || gap.isOne(of: "·.") else { return next }
    let after = text.skipUnseen(next + gap.length)
    return text.at(after).map { $0.isDigit || $0.isLetter } ?? false ? after : next
  }
}
