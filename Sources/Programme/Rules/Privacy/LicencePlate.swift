extension PrivacyScanner {
  /// Reads a number plate at its letter, `浙A12345` or `浙AD12345` (GA 36-2018); nil when something else stands there.
  mutating func readPlate(at offset: Int) -> Int? {
    guard let letter = text.at(offset) else { return nil }
    if let end = readPolicePlate(at: offset) { return end }
    guard let start = province(before: offset) else { return nil }
    var end = text.skipUnseen(offset + letter.length)
    if let joint = text.at(end), joint.isBlank || joint.isDash || joint.isOne(of: "·.•・") {
      end = text.skipUnseen(end + joint.length)
    }
    var count = 0
    var digits = 0
    var last = end
    while let glyph = text.at(end), glyph.isDigit || glyph.isLetter {
      // I and O are not used, because they look like digits.
      guard !glyph.isOne(of: "IOio") else { return nil }
      last = end + glyph.length
      end = text.skipUnseen(last)
      count += 1
      if glyph.isDigit { digits += 1 }
    }
    end = last
    if count == 4, digits >= 2, let mark = text.at(end), mark.isOne(of: "学警挂港澳") {
      end += mark.length
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

  /// `WJ浙12345`, of the armed police.
  private mutating func readPolicePlate(at offset: Int) -> Int? {
    guard let after = text.skip("WJ", at: offset), let name = text.at(after), isProvinceName(name.value)
    else {
      return nil
    }
    var end = after + name.length
    guard skipDigits(&end, 4...5) else { return nil }
    if let letter = text.at(end), letter.isLetter { end += letter.length }
    matches.append(Match(kind: .licencePlate, range: offset..<end))
    return end
  }
}
