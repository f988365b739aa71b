import Diagnostics

extension RecordsRules {
  package static let unsafeLink = RuleDescription(
    "markdown-unsafe-link", .warning, leniency: .site,
    title: Words(zh: "不安全的链接", en: "An unsafe link"),
    explanation: Words(
      zh: "链接只能是 http、https、mailto、tel、geo、网站内的地址或记录（如 community:cuiyuan）。别的链接只留下文字。",
      en:
        "Links may go to http, https, mailto, tel, geo, an address of the site or a record (such as community:cuiyuan). Of other links only the text stays."
    ),
    example: .init(
      mistake: """
        [下载](javascript:void0)
        """,
      mend: """
        [下载](https://example.org/form)
        """))
}
