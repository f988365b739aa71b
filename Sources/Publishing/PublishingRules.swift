import Diagnostics

/// The rules that a site is held to while its output is made.
package enum PublishingRules {
  package static let all: [RuleDescription] = [pictureUnreadable, printUnknownDesign, starterFacts]

  static let pictureUnreadable = RuleDescription(
    "picture-unreadable", .warning, leniency: .site,
    title: Words(zh: "图片不能用", en: "A picture that cannot be used"),
    explanation: Words(
      zh: "网站读 JPEG、PNG、WebP 和 HEIC 静态图片，做成几种尺寸的新文件再发布，原件里的拍摄地点、时间、设备等隐藏信息都不带。读不懂的图片不发布；页面照常生成，只是没有这张图。",
      en:
        "Still pictures in JPEG, PNG, WebP and HEIC are read, and new files of a few sizes are made of them, which say nothing of place, time and camera. A picture that cannot be read is left out; its page is made without it."
    ),
    example: .init(
      mistake: """
        # an animation
        photo: photos/lawyers/lin-shuying.gif
        """,
      mend: """
        photo: photos/lawyers/lin-shuying.jpg
        """))

  static let printUnknownDesign = RuleDescription(
    "print-unknown-design", .error, article: 13,
    title: Words(zh: "主题里没有这种印刷版式", en: "A print layout that the theme does not have"),
    explanation: Words(
      zh: "服务联系卡记录里的 design 是主题 print/ 文件夹里一个版式的名称。没有这个版式，印出来的会是另一种样子。",
      en:
        "The `design` of a card record is the name of a layout in the theme's print/ folder. Without it something else would come out of the printer than was ordered."
    ),
    example: .init(mistake: "design: card-larg", mend: "design: card-large"))

  static let starterFacts = RuleDescription(
    "site-starter-facts", .error, leniency: .none,
    title: Words(zh: "还是新网站的示例", en: "Facts of the starter's that still stand"),
    explanation: Words(
      zh:
        "menpai init 写的新网站里，主办单位、网址、电话、邮箱和地址都是示例。没有换成自己的，居民会照着打电话、照着印出来的网址去找，所以 menpai build 和 menpai cards 不肯做；menpai check 只提醒。自带的虚构律师、律所还在时，只提醒。",
      en:
        "In the site that menpai init writes, the association, the address, telephones and mailboxes are examples. Residents would call and type what stands there, so menpai build and menpai cards refuse to make anything of it; menpai check only tells of it. Of the invented lawyers and firms that come with it there is only a note."
    ),
    example: .init(mistake: "association: 某市律师协会", mend: "association: 样例市律师协会"))
}
