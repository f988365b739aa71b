import Diagnostics

/// The rules that a site is held to while its output is made.
public enum PublishingRules {
  public static let all: [RuleDescription] = [pictureUnreadable, printUnknownDesign]

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
}
