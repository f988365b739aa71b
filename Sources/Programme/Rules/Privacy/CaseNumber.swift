extension PrivacyScanner {
  /// Reads a court's case number from its bracket on, `（2026）浙0106民初123号` or the older `(2010)杭西民初字第123号`; nil when
  /// something else stands there, such as a document's number, `〔2009〕31号`.
  mutating func readCaseNumber(at offset: Int) -> Int? {
    guard let open = text.at(offset), let close = closing(open.value) else { return nil }
    var end = offset + open.length
    guard skipDigits(&end, 4...4), let bracket = text.at(end), bracket.value == close else { return nil }
    end = skipBlanks(end + bracket.length)
    guard let isProvince = readCourt(&end) else { return nil }
    end = skipBlanks(end)
    let kind = skipHan(&end, upTo: 8)
    if let ordinal = text.skip("第", at: end) { end = ordinal }
    let isOldForm = kind.unicodeScalars.contains("字")
    guard isProvince || isOldForm, isCaseKind(kind), skipDigits(&end, 1...7),
      let after = text.skip("号", at: end)
    else { return nil }
    matches.append(Match(kind: .caseNumber, range: offset..<after))
    return after
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

  /// Reads a court's short name, a province's or 最高法, and its number; says whether it had one, nil when no name can begin here.
  private func readCourt(_ end: inout Int) -> Bool? {
    guard let first = text.at(end), first.isHan else { return nil }
    if let after = text.skip("最高法", at: end) {
      end = after
      return true
    }
    let isProvince = isProvinceName(first.value)
    // Older numbers name the court in words, which are read with the kind of case.
    if isProvince { end += first.length }
    var digits = end
    if skipDigits(&digits, 1...4) { end = digits }
    return isProvince
  }

  private func isCaseKind(_ kind: String) -> Bool {
    kind.unicodeScalars.contains { "民刑行执破赔调保".unicodeScalars.contains($0) }
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

  func skipBlanks(_ offset: Int) -> Int {
    var offset = offset
    while let glyph = text.at(offset), glyph.value == 0x20 { offset += glyph.length }
    return offset
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
