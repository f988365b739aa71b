import Diagnostics

/// The rules that a site is held to while its output is made.
public enum PublishingRules {
  public static let all: [RuleDescription] = [pictureUnreadable]

  static let pictureUnreadable = RuleDescription(
    "picture-unreadable", .warning, leniency: .site,
    title: Words(zh: "图片不能用", en: "A picture that cannot be used"),
    explanation: Words(
      zh: "网站只发布 JPEG、PNG 和 WebP 静态图片，并先去掉拍摄地点、时间、设备等隐藏信息。读不懂的图片无法清理，所以不发布；页面照常生成，只是没有这张图。",
      en:
        "Only still JPEG, PNG and WebP pictures are published, after what they say of place, time and camera is taken out. A picture that cannot be read cannot be cleaned, so it is left out; its page is made without it."
    ),
    example: .init(
      mistake: """
        # an animation
        photo: photos/lawyers/lin-shuying.gif
        """,
      mend: """
        photo: photos/lawyers/lin-shuying.jpg
        """))
}
