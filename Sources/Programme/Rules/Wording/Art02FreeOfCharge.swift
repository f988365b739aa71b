import Diagnostics

/// A price, a fee or a firm's advertising in public text: the service is free and for the common good (article 2).
enum Art02FreeOfCharge: Rule {
  static let description = RuleDescription(
    "art02-free-of-charge", .warning, article: 2,
    gist: Words(zh: "服务为民、公益为主", en: "service to the people, for the common good"),
    title: Words(zh: "文字里有收费或推销", en: "A price or advertising in public text"),
    explanation: Words(
      zh: "社区律师的服务不收费。文字里的服务价格、折扣和宣传语会让居民误会。讲解物业费、诉讼费之类的金额，提醒有人冒充律师收费，都没有问题。",
      en:
        "A community lawyer's service is free. Prices for it, discounts and slogans mislead residents. Amounts in an explanation of the law, and warnings of people who pose as lawyers and charge, are fine."
    ),
    example: .init(mistake: "summary: 咨询费 200 元起", mend: "summary: 免费法律咨询"))

  static func check(_ programme: Programme, _ breaches: inout Breaches) {
    let help = Words(zh: "删去价格和推销，写“免费”", en: "remove it and say that the service is free")
    let message = { (phrase: String) in
      Words(
        zh: "「\(phrase)」像是收费或推销，而社区律师的服务是免费公益的",
        en: "“\(phrase)” reads like a price or advertising, but the service is free")
    }
    programme.reportPhrases(&breaches, help: help, message: message)
  }

  /// Followed by an amount, the first two are prices; after digits, the third.
  static let lists = [
    PhraseList(rule: description.name, phrases: fees) {
      isAmount($0.after) && $0.isOffer
    },
    PhraseList(rule: description.name, phrases: rates) { isAmount($0.after) && $0.isOffer },
    PhraseList(rule: description.name, phrases: units) {
      ($0.before.last { $0 != 0x20 }.map { $0 >= 0x30 && $0 <= 0x39 } ?? false) && $0.isOffer
    },
    PhraseList(rule: description.name, phrases: slogans) { $0.isOffer },
  ]

  private static let fees = [
    "咨询费", "律师费", "代理费", "代书费", "顾问费", "法律服务费", "律师服务费", "consultation fee", "legal fee",
  ]
  private static let rates = ["每小时", "每次咨询", "每次收费", "咨询每次"]
  private static let units = [
    "元/次", "元/小时", "元/件", "元／次", "元／小时", "元每次", "元每小时", "yuan per hour", "yuan an hour",
    "yuan per session",
  ]
  private static let slogans = [
    "律师收费标准", "咨询收费", "有偿法律服务", "有偿咨询", "咨询优惠", "咨询费优惠", "优惠价", "律师费优惠", "律师费折扣", "限时优惠", "胜诉率", "包赢", "包打赢",
    "不胜诉不收费",
    "不赢不收费", "不成功不收费", "金牌律师", "王牌律师", "首选律所", "业内领先", "行业领先", "排名第一", "欢迎委托", "欢迎来电委托", "no win no fee",
    "special offer", "discounted fee",
  ]

  /// Whether digits and 元 or yuan come within a few characters.
  private static func isAmount(_ after: [UInt8]) -> Bool {
    after.withUnsafeBufferPointer { bytes in
      let text = FoldedScalars(bytes: bytes)
      var offset = 0
      var steps = 0
      while steps < 6, let glyph = text.at(offset), !glyph.isDigit {
        offset += glyph.length
        steps += 1
      }
      var end = offset
      while let glyph = text.at(end), glyph.isDigit { end += glyph.length }
      guard end > offset else { return false }
      if text.at(end)?.value == 0x20 { end += text.at(end)?.length ?? 0 }
      return text.skip("元", at: end) != nil || text.skip("yuan", at: end) != nil
        || text.skip("RMB", at: end) != nil
    }
  }
}
