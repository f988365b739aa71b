import Diagnostics

/// The rules that a record's fields are held to by their declarations alone.
package enum SchemaRules {
  package static let all: [RuleDescription] = [
    unknownField, missingField, badID, duplicateID, phone, email, date, time,
  ]

  package static let unknownField = RuleDescription(
    "record-unknown-field", .error, leniency: .none,
    title: Words(zh: "没有这个字段", en: "No such field"),
    explanation: Words(
      zh: "每类记录只有规定的字段。写错的名字若被忽略，信息就会悄悄丢失，所以一律报错，并给出最相近的名字。",
      en:
        "Each type of record has its own fields and no others. A misspelt name that was passed over would lose what it says, so it is an error, with the nearest known name."
    ),
    example: .init(mistake: "phonee: 0571-88880000", mend: "phone: 0571-88880000"))

  package static let missingField = RuleDescription(
    "record-missing-field", .error, leniency: .none,
    title: Words(zh: "缺少必填字段", en: "A required field is missing"),
    explanation: Words(
      zh: "少了它，页面或卡片就说不清这件事。只写了字段名、后面空着，也算没有写。",
      en:
        "Without it a page or a card cannot say what it is for. A name with nothing after it counts as absent."
    ),
    example: .init(mistake: "name:", mend: "name: 听荷社区"))

  package static let badID = RuleDescription(
    "record-bad-id", .error, leniency: .none,
    title: Words(zh: "编号写法不对", en: "An id that cannot be used"),
    explanation: Words(
      zh: "编号会出现在网址里，只能用小写字母 a–z、数字和连字符，最多 64 个字符，首尾不用连字符。",
      en:
        "Ids become part of addresses: a–z, 0–9 and hyphens only, at most 64 characters, no hyphen at either end."
    ),
    example: .init(mistake: "id: Tinghe_社区", mend: "id: tinghe"))

  package static let duplicateID = RuleDescription(
    "record-duplicate-id", .error, article: 6,
    gist: Words(zh: "建立社区和律师的数据库", en: "the city keeps one database of its communities and lawyers"),
    leniency: .none,
    title: Words(zh: "两条记录用了同一个编号", en: "Two records with one id"),
    explanation: Words(
      zh: "同一类记录里编号不能重复，否则不知道别处提到的是哪一条。",
      en: "An id stands for one record of its type; otherwise nobody knows which of them is meant elsewhere."),
    example: .init(mistake: "- id: tinghe\n- id: tinghe", mend: "- id: tinghe\n- id: tinghe-east"))

  package static let phone = RuleDescription(
    "format-phone", .error, leniency: .none,
    title: Words(zh: "电话号码写法不对", en: "Not a telephone number"),
    explanation: Words(
      zh: "可写手机（1 开头 11 位）、固定电话（区号-号码）、400/800 电话，或 12348 这样的短号。",
      en:
        "Write a mobile (11 digits from 1), a landline (area code-number), a 400 or 800 number, or a short code such as 12348."
    ),
    example: .init(mistake: "phone: 8888-000", mend: "phone: 0571-88880000"))

  package static let email = RuleDescription(
    "format-email", .error, leniency: .none,
    title: Words(zh: "电子邮箱写法不对", en: "Not an e-mail address"),
    explanation: Words(
      zh: "邮箱由用户名、@ 和域名组成，中间没有空格，@ 是半角的。",
      en: "An address is a name, an ASCII @ and a domain, with no blanks."),
    example: .init(mistake: "email: tinghe.example.org", mend: "email: tinghe@example.org"))

  package static let date = RuleDescription(
    "format-date", .error, leniency: .none,
    title: Words(zh: "日期写法不对", en: "Not a date"),
    explanation: Words(
      zh: "日期写成四位年-两位月-两位日，月份写成四位年-两位月，而且那一天要真的存在。",
      en: "A date is year-month-day with four, two and two digits, a month is year-month; the day must exist."
    ),
    example: .init(mistake: "on: 2026-2-30", mend: "on: 2026-02-28"))

  package static let time = RuleDescription(
    "format-time", .error, leniency: .none,
    title: Words(zh: "时间写法不对", en: "Not a time of day"),
    explanation: Words(
      zh: "时间用 24 小时制，写成两位小时、半角冒号、两位分钟，例如 \"08:30\"。",
      en: "A time is on the 24-hour clock, two digits, a colon, two digits: \"08:30\"."),
    example: .init(mistake: "from: 下午2点", mend: "from: \"14:00\""))
}
