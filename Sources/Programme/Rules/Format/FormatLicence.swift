import Diagnostics

/// A practising licence whose number has not the usual form (article 21); a trainee's is `art21-licence`.
enum FormatLicence: Rule {
  static let description = RuleDescription(
    "format-licence", .warning, article: 21,
    gist: Words(zh: "社区律师须持有律师执业证", en: "a community lawyer holds a practising licence"),
    title: Words(zh: "执业证号的写法少见", en: "A practising licence of an unusual form"),
    explanation: Words(
      zh: "执业证号一般是 17 位数字：证件种类 1 位、省 2 位、市 2 位、首次执业年份 4 位、类别 1 位、性别 1 位、序号 6 位。也有别的写法，所以只是提醒。",
      en:
        "A licence's number usually has 17 digits: kind of document, province (2), city (2), year of the first licence (4), category, sex, serial (6). Other forms exist, so this is a warning."
    ),
    example: .init(mistake: "licence: \"330106000123\"", mend: "licence: \"13301202010000001\""))

  static func check(_ programme: Programme, _ breaches: inout Breaches) {
    for lawyer in programme.lawyers.all {
      guard let licence = lawyer.licence, let message = message(licence.value, today: programme.today) else {
        continue
      }
      breaches.add(
        lawyer.record, at: lawyer.record.place(of: licence), message,
        help: Words(zh: "对照执业证核实；确实如此的，不必理会", en: "compare it with the licence; if it is right, leave it"))
    }
  }

  /// What is unusual about a number; nil when nothing is, and for a trainee's.
  static func message(_ text: String, today: Day) -> Words? {
    switch LicenceNumber(text) {
    case .trainee: nil
    case .current: futureYear(text, today: today)
    case .old:
      Words(zh: "12 位的执业证号是旧证号，现行的是 17 位", en: "12 digits is an old licence; present ones have 17")
    case .malformed(let part):
      Words(zh: "执业证号的\(part.words.zh)", en: "the licence's \(part.words.en)")
    case .other(let length):
      text.utf8.allSatisfy { $0 >= 48 && $0 <= 57 }
        ? Words(zh: "执业证号一般是 17 位，这里是 \(length) 位", en: "a licence has 17 digits, this has \(length)")
        : Words(zh: "执业证号一般只有数字", en: "a licence has digits only")
    }
  }

  private static func futureYear(_ text: String, today: Day) -> Words? {
    guard let year = decimalNumber(Array(text.utf8)[5..<9]), year > today.year else { return nil }
    return Words(
      zh: "执业证号第 6–9 位是首次执业的年份，这里是将来的 \(year) 年",
      en: "digits 6–9 are the year of the first licence; \(year) is still to come")
  }
}

extension LicenceNumber.Part {
  fileprivate var words: Words {
    switch self {
    case .documentKind: Words(zh: "第 1 位一般是 1（律师执业证）", en: "first digit is usually 1, a lawyer's licence")
    case .province: Words(zh: "第 2–3 位不是省份代码", en: "digits 2–3 are no province's code")
    case .year: Words(zh: "第 6–9 位不像首次执业的年份", en: "digits 6–9 are hardly the year of a first licence")
    case .category: Words(zh: "第 10 位（执业类别）不会是 0", en: "digit 10, the category, is never 0")
    case .sex: Words(zh: "第 11 位只能是 0 或 1", en: "digit 11 is 0 or 1")
    }
  }
}
