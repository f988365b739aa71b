import Diagnostics

extension RecordsRules {
  package static let rawHTML = RuleDescription(
    "markdown-raw-html", .warning, leniency: .site,
    title: Words(zh: "正文里有 HTML", en: "HTML in a body"),
    explanation: Words(
      zh: "正文是 Markdown，其中的 HTML 标签不会发布：它可能带脚本，也会打乱版面。请用 Markdown 的写法。",
      en:
        "Bodies are Markdown, and HTML tags in them are not published: they could carry scripts and break the page. Use Markdown's own markup."
    ),
    example: .init(
      mistake: """
        <b>免费</b>
        """,
      mend: """
        **免费**
        """))
}
