extension PrivacyScanner {
  /// Reads a WeChat or QQ account at the word for it; nil when none follows, or one that is an institution's or a group's.
  mutating func readAccount(at offset: Int) -> Int? {
    if let before = text.before(offset), before.isLetter || before.isDigit, text.at(offset)?.isLetter ?? false
    {
      return nil
    }
    if let word = Self.weChat.first(where: { isWord($0, at: offset) }) {
      return readAccount(from: offset, behind: word, isNumber: false)
    }
    if let word = Self.qq.first(where: { isWord($0, at: offset) }) {
      return readAccount(from: offset, behind: word, isNumber: true)
    }
    return nil
  }

  private static let weChat = [
    "微信", "威信", "WeChat", "Wechat", "wechat", "WECHAT", "weixin", "Weixin", "WeiXin", "V信", "v信", "VX", "Vx",
    "vx", "WX", "Wx", "wx",
  ]
  private static let qq = ["扣扣", "QQ", "qq", "Qq", "Q号", "q号"]

  /// What makes the word mean something else than a person's account.
  private static let others = [
    "公众", "小程序", "视频号", "服务号", "订阅号", "支付", "群", "扫", "搜", "转账", "红包", "官方", "official", "Official", "mini",
    "Mini", "邮箱", "mail", "音乐", "空间", "朋友圈",
    "聊天", "平台", "版", "读书",
  ]

  private mutating func readAccount(from start: Int, behind word: String, isNumber: Bool) -> Int? {
    var offset = start
    for _ in word.unicodeScalars { offset += text.at(offset)?.length ?? 0 }
    guard !Self.others.contains(where: { text.skips($0, at: text.skipGap(offset)) }) else { return nil }
    var isLabelled = false
    for _ in 0..<8 {
      offset = text.skipGap(offset)
      guard let glyph = text.at(offset), glyph.isOne(of: "号码账帐:：是为(（#“\"") else { break }
      isLabelled = true
      offset += glyph.length
    }
    for label in ["ID", "Id", "id", "is", "number", "account", "No.", "no."]
    where text.skips(label, at: offset) {
      let behind = text.skipGap(offset + label.utf8.count)
      guard behind > offset + label.utf8.count || text.at(behind)?.isOne(of: ":：") ?? false else { continue }
      isLabelled = true
      offset =
        text.at(behind).map { $0.isOne(of: ":：") ? text.skipGap(behind + $0.length) : behind } ?? behind
    }
    guard let end = isNumber ? accountNumber(at: offset) : accountName(at: offset, isLabelled: isLabelled)
    else { return nil }
    matches.append(Match(kind: .chatAccount, range: offset..<end))
    return end
  }

  /// 5 to 11 digits that are not a mobile number, which has a rule of its own.
  private func accountNumber(at start: Int) -> Int? {
    var end = start
    var offset = start
    var count = 0
    while let glyph = text.at(offset), glyph.isDigit {
      end = offset + glyph.length
      count += 1
      offset = text.skipUnseen(end)
      // Grouped in threes and fours.
      if let joint = text.joint(at: end) { offset = joint.end }
    }
    guard (5...11).contains(count), !PersonalNumbers.isMobile(text.digits(in: start..<end)),
      text.at(end)?.value != 0x40
    else { return nil }
    return end
  }

  /// A letter and 5 to 19 letters, digits, `_` and `-`; a plain word counts only behind a label, as anything may follow 微信.
  private func accountName(at start: Int, isLabelled: Bool) -> Int? {
    guard let first = text.at(start), first.isLetter || first.value == 0x5F else {
      return isLabelled ? accountNumber(at: start) : nil
    }
    var end = start
    var count = 0
    var isPlain = true
    while let glyph = text.at(end),
      glyph.isLetter || glyph.isDigit || glyph.value == 0x5F || glyph.value == 0x2D
    {
      if !glyph.isLetter { isPlain = false }
      end += glyph.length
      count += 1
    }
    guard (6...20).contains(count), isLabelled || !isPlain,
      text.at(end).map({ !$0.isOne(of: "@=") }) ?? true
    else { return nil }
    return end
  }

  private func isWord(_ word: String, at offset: Int) -> Bool {
    guard text.skips(word, at: offset) else { return false }
    guard word.unicodeScalars.last.map({ $0.isASCII }) ?? false else { return true }
    var end = offset
    for _ in word.unicodeScalars { end += text.at(end)?.length ?? 0 }
    // `WXYZ` is no WX; `VX123456` may be one, and `QQ12345` is.
    return !(text.at(end)?.isLetter ?? false)
  }
}
