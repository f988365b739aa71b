extension PrivacyScanner {
  /// Reads a number plate at its letter, `浙A12345` or `浙AD12345` (GA 36-2018); nil when something else stands there.
  mutating func readPlate(at offset: Int) -> Int? {
    guard offset >= 3, text.bytes[offset - 1] >= 0x80, let province = text.before(offset),
      isProvinceName(province.value), let letter = text.at(offset)
    else { return nil }
    var end = offset + letter.length
    if let joint = text.at(end),
      joint.value == 0x20 || joint.value == 0xB7 || joint.value == 0x2D
        || joint.value == 0x2022 || joint.value == 0x30FB
    {
      end += joint.length
    }
    var count = 0
    var digits = 0
    while let glyph = text.at(end), glyph.isDigit || glyph.isLetter {
      // I and O are not used, because they look like digits.
      guard !glyph.isOne(of: "IOio") else { return nil }
      end += glyph.length
      count += 1
      if glyph.isDigit { digits += 1 }
    }
    if count == 4, digits >= 2, let mark = text.at(end), mark.isOne(of: "学警挂港澳") {
      end += mark.length
    } else {
      guard (5...6).contains(count), digits >= 3 else { return nil }
    }
    matches.append(Match(kind: .licencePlate, range: offset - province.length..<end))
    return end
  }
}
