import Diagnostics
import Programme

extension SiteSurvey {
  /// What was awarded, and what the press wrote.
  mutating func honours(_ addresses: Addresses) {
    let language = addresses.language
    let name = Words(zh: "表彰页", en: "the awards")
    add(addresses.honoursFeed, .honoursFeed, language, name)
    for year in Set(programme.honours.all.map(\.year.value)).sorted() {
      add(addresses.honours(of: year), .honourYear(year), language, name)
    }
    add(addresses.honours, .honours, language, name)
    add(addresses.press, .press, language, Words(zh: "媒体报道页", en: "the press page"))
  }
}
