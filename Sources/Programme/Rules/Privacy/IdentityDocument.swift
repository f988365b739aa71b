extension PrivacyScanner {
  /// Reads a passport's number or a permit's at its letter: `E12345678` and `G12345678` by themselves, all others behind a word for
  /// such a paper; nil when something else stands there.
  mutating func readDocument(at offset: Int) -> Int? {
    guard
      !(text.before(offset).map { $0.isLetter || $0.isDigit || $0.isDash || $0.isOne(of: "._%#") } ?? false)
    else { return nil }
    var end = offset
    var letters: [UInt32] = []
    while letters.count < 4, let glyph = text.at(end), glyph.isLetter {
      letters.append(glyph.value & ~0x20)
      end = text.skipUnseen(end + glyph.length)
    }
    // Most words are no number's letters: that is told before words are looked for.
    guard text.at(text.skipGap(end)).map(\.isDigit) ?? false else { return nil }
    let isNamed = namesDocument(before: offset)
    guard letters.count < 4, letters.count < 3 || isNamed else { return nil }
    let isUpper = text.at(offset).map { $0.value < 0x5B } ?? false
    if isNamed { end = text.skipGap(end) }
    guard let digits = readDocumentDigits(&end, isSpaced: isNamed) else { return nil }
    let isPassport =
      isUpper && (letters == [0x45] || letters == [0x47]) && digits == 8
      || isUpper && letters.count == 2 && letters[0] == 0x45 && digits == 7
    guard isNamed ? (6...12).contains(digits) : isPassport && !endsBefore(offset, with: Self.otherNumbers)
    else { return nil }
    matches.append(Match(kind: .identityDocument, range: offset..<end))
    return end
  }

  /// A paper's number that is all digits, behind a word for it.
  mutating func takeDocument(_ index: Int) -> Int {
    guard (7...15).contains(groups[index].count), groups[index].joint == nil || groups[index].count >= 8,
      namesDocument(before: groups[index].start)
    else { return 0 }
    matches.append(Match(kind: .identityDocument, range: groups[index].start..<groups[index].end))
    return 1
  }

  /// How many digits there are, and no letter behind them.
  private func readDocumentDigits(_ end: inout Int, isSpaced: Bool) -> Int? {
    var count = 0
    var offset = end
    while let glyph = text.at(offset), glyph.isDigit {
      count += 1
      end = offset + glyph.length
      offset = text.skipUnseen(end)
      if isSpaced, let gap = text.at(offset), gap.isBlank || gap.isDash,
        let next = text.at(offset + gap.length), next.isDigit
      {
        offset += gap.length
      }
    }
    if let after = text.at(offset), after.isLetter || after.isDash { return nil }
    return count > 0 ? count : nil
  }

  /// Whether a word for a paper that proves who somebody is stands before its number, with nothing between but 号码为 and the like.
  private func namesDocument(before start: Int) -> Bool { endsBefore(start, with: Self.documents) }

  private static let documents = [
    "护照", "通行证", "台胞证", "回乡证", "居留证", "居留许可", "居住证", "军官证", "士兵证", "士官证", "警官证", "学生证", "残疾证", "出生证", "医学证明",
    "身份证", "证件", "签证",
    "社保卡", "医保卡", "passport", "Passport", "PASSPORT",
  ]

  private static let otherNumbers = [
    "编号", "单号", "订单", "档案", "文号", "批号", "型号", "货号", "书号", "流水号", "设备", "序列号", "No.", "NO.", "房间", "条码", "座位",
    "车次", "航班", "合同", "登记", "资产",
  ]

  /// Whether one of some words ends before an offset, with nothing between but what leads on to a number.
  func endsBefore(_ start: Int, with words: [String]) -> Bool {
    var offset = start
    for _ in 0..<14 {
      if words.contains(where: { text.ends(before: offset, with: $0) }) { return true }
      guard let glyph = text.before(offset),
        glyph.isBlank || glyph.isOne(of: "号码编为是约达共计额:：=()（）[]#*_`“”\"'是字第款已,No.")
      else { return false }
      offset -= glyph.length
    }
    return false
  }
}
