import Diagnostics

/// The rules that the site as a whole is held to: every address has one owner, every link leads somewhere.
package enum PagesRules {
  package static let all: [RuleDescription] = [addressCollision, linkBroken, annualUnknownFigure]

  static let addressCollision = RuleDescription(
    "address-collision", .error, leniency: .none,
    title: Words(zh: "两样东西用了同一个网址", en: "Two things at one address"),
    explanation: Words(
      zh: "每个网址只能有一个主人。两条记录抢同一个网址时，无论先写哪一个，另一个都会消失，所以先报错。",
      en:
        "Every address belongs to one owner. If two records claimed one, whichever came second would vanish; so nothing is published until one of them moves."
    ),
    example: .init(mistake: "# content/pages/lawyers.md", mend: "# content/pages/lawyers-guide.md"))

  package static let linkBroken = RuleDescription(
    "link-broken", .error, leniency: .site,
    title: Words(zh: "链接没有去处", en: "A link that leads nowhere"),
    explanation: Words(
      zh:
        "站内链接可以写源文件（../communities/x.md）、记录（community:x）或网址路径，写本站的完整网址也一样查；锚点要在那一页上存在。指到别处的要写全：https:// 后面有主机名，mailto: 后面是邮箱，tel: 后面是号码。",
      en:
        "A link inside the site may name a source file (../communities/x.md), a record (community:x) or an address, the site's own absolute one too; an anchor must exist on the page it names. A link to elsewhere is complete: a host behind https://, a mailbox behind mailto:, a number behind tel:."
    ),
    example: .init(mistake: "[工作室](community:tinhge)", mend: "[工作室](community:tinghe)"))

  static let annualUnknownFigure = RuleDescription(
    "annual-unknown-figure", .error, article: 4, leniency: .site,
    title: Words(zh: "年度报告里填不出的数字", en: "A figure that an annual report cannot be given"),
    explanation: Words(
      zh:
        "年度报告里单独一行的 {{figures}} 换成全年的表和图，句子里的 {{figures.consultations}} 换成一个数。写错的名称、没有月报的年份都填不出数字；不能公布的小数目照样不公布。",
      en:
        "In an annual report {{figures}} on a line of its own becomes the year's table and chart, and {{figures.consultations}} in a sentence one number. A name that is misspelt, or a year without monthly reports, gives no number; small totals that may not be published are not published here either."
    ),
    example: .init(
      mistake: "全年接待咨询 {{figures.consultation}} 件", mend: "全年接待咨询 {{figures.consultations}} 件"))
}
