extension Mistake {
  /// Telephone numbers, addresses, dates, times and codes.
  static let formats: [Mistake] = [
    Mistake(
      "a telephone number with too few digits", in: "content/communities/dongcheng.yaml",
      .replace("phone: 0571-81000202", by: "phone: 0571-8100"), breaks: "format-phone",
      at: "phone: 0571-8100\n"),
    Mistake(
      "a telephone number of letters", in: "content/site.yaml",
      .replace("hotline: 12348", by: "hotline: 热线"), breaks: "format-phone", at: "hotline"),
    Mistake(
      "a lawyer's telephone number", in: "content/lawyers/xu-wen.yaml",
      .replace("phone: 0571-81000401", by: "phone: 154057110"), breaks: "format-phone", at: "phone: 154057110"
    ),
    Mistake(
      "a contact's telephone number", in: "content/communities/dongcheng.yaml",
      .replace("0571-81000212", by: "0571-810"), breaks: "format-phone", at: "兰汀社区调解委员会"),
    Mistake(
      "an e-mail address without at", in: "content/lawyers/xu-wen.yaml",
      .replace("xu-wen@example.org", by: "xu-wen.example.org"), breaks: "format-email", at: "email:"),
    Mistake(
      "an e-mail address with a space", in: "content/site.yaml",
      .replace("site@example.org", by: "site @example.org"), breaks: "format-email", at: "site @"),
    Mistake(
      "an e-mail address with a full-width at", in: "content/communities/dongcheng.yaml",
      .replace("lanting@example.org", by: "lanting＠example.org"), breaks: "format-email", at: "lanting＠"),
    Mistake(
      "a day that is not in the calendar", in: "content/lawyers/xu-wen.yaml",
      .replace("trained: [2026-04-18]", by: "trained: [2026-02-30]"), breaks: "format-date", at: "2026-02-30"),
    Mistake(
      "a date with dots", in: "content/events/2026.yaml",
      .replace("date: 2026-12-05", by: "date: 2026.12.05"), breaks: "format-date", at: "2026.12.05"),
    Mistake(
      "a date in Chinese", in: "content/press/2026.yaml",
      .replace("date: 2026-10-06", by: "date: 2026年10月6日"), breaks: "format-date", at: "2026年"),
    Mistake(
      "a date of an agreement", in: "content/pairings/2026.yaml",
      .replace("〔2026〕00号\n    signed: 2026-08-20", by: "〔2026〕00号\n    signed: 2026-8-20"),
      breaks: "format-date", at: "2026-8-20"),
    Mistake(
      "a date of a consent", in: "content/lawyers/xu-wen.yaml",
      .replace("on: 2026-03-01, until: 2028", by: "on: 2026-3-1, until: 2028"), breaks: "format-date",
      at: "2026-3-1,"),
    Mistake(
      "a month that is none", in: "content/activities/2026-10.yaml",
      .replace("id: 2026-10-meixi, month: 2026-10", by: "id: 2026-10-meixi, month: 2026-13"),
      breaks: "format-date", at: "2026-13"),
    Mistake(
      "a time after midnight", in: "content/pairings/2026.yaml",
      .replace("\"17:30\"", by: "\"25:30\""), breaks: "format-time", at: "25:30"),
    Mistake(
      "a time in Chinese", in: "content/events/2026.yaml",
      .replace("from: \"09:00\"", by: "from: 上午九点"), breaks: "format-time", at: "上午九点"),
    Mistake(
      "a time without minutes", in: "content/pairings/2026.yaml",
      .replace("saturday, from: \"09:00\"", by: "saturday, from: \"9\""), breaks: "format-time",
      at: "saturday"),
    Mistake(
      "a practising licence one digit short", in: "content/lawyers/xu-wen.yaml",
      .replace("\"13301201411419511\"", by: "\"1330120141141951\""), breaks: "format-licence", as: .warning,
      at: "licence"),
    Mistake(
      "a practising licence with a letter", in: "content/lawyers/xu-wen.yaml",
      .replace("\"13301201411419511\"", by: "\"1330120141141951A\""), breaks: "format-licence", as: .warning,
      at: "licence"),
    Mistake(
      "an old practising licence", in: "content/lawyers/xu-wen.yaml",
      .replace("\"13301201411419511\"", by: "\"130120141141\""), breaks: "format-licence", as: .warning,
      at: "licence"),
    Mistake(
      "a credit code with a wrong check character", in: "content/firms/district.yaml",
      .replace("code: 31330000MD00001009", by: "code: 31330000MD00001000"), breaks: "format-credit-code",
      as: .warning, at: "code:"),
    Mistake(
      "a credit code too short", in: "content/firms/district.yaml",
      .replace("code: 31330000MD00001009", by: "code: 31330000MD0000100"), breaks: "format-credit-code",
      as: .warning, at: "code:"),
  ]
}
