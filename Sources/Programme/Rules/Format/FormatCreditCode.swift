import Diagnostics

/// A firm's unified social credit code that its check character contradicts (GB 32100-2015).
enum FormatCreditCode: Rule {
  static let description = RuleDescription(
    "format-credit-code", .warning,
    title: Words(zh: "统一社会信用代码对不上", en: "A credit code that does not add up"),
    explanation: Words(
      zh: "代码有 18 位，最后一位由前 17 位算出；律师事务所的以 31 开头。个别真实的代码校验位也不对，所以只是提醒。",
      en:
        "The code has 18 characters, the last of which follows from the others; a law firm's begins with 31. Some real codes have a wrong check character, so this is a warning."
    ),
    example: .init(mistake: "code: 31330000MD00000176", mend: "code: 31330000MD00000167"))

  static func check(_ programme: Programme, _ breaches: inout Breaches) {
    for firm in programme.firms.all {
      guard let code = firm.code, let message = message(Array(code.value.utf8)) else { continue }
      breaches.add(
        firm.record, at: firm.record.place(of: code), message,
        help: Words(zh: "对照执业许可证核实", en: "compare it with the firm's licence"))
    }
  }

  static func message(_ code: [UInt8]) -> Words? {
    if code.count != 18 {
      let length = String(decoding: code, as: UTF8.self).count
      return Words(
        zh: "统一社会信用代码有 18 位，这里是 \(length) 位", en: "a credit code has 18 characters, this has \(length)")
    }
    if let odd = code.first(where: { !CreditCode.canContain($0) }) {
      return odd >= 0x80
        ? Words(zh: "统一社会信用代码只用半角数字和大写字母", en: "a credit code has ASCII digits and capital letters only")
        : Words(
          zh: "统一社会信用代码里没有「\(Character(UnicodeScalar(odd)))」",
          en: "“\(Character(UnicodeScalar(odd)))” never stands in a credit code")
    }
    if !CreditCode.isValid(code) {
      return Words(
        zh: "统一社会信用代码的校验位不对，可能有一位写错了",
        en: "the credit code's check character is wrong; one of the others may be mistyped")
    }
    if !code.starts(with: "31".utf8) {
      return Words(zh: "律师事务所的统一社会信用代码以 31 开头", en: "a law firm's credit code begins with 31")
    }
    return nil
  }
}
