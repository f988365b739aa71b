import Diagnostics

/// The rules that a site is held to while its output is made.
public enum PublishingRules {
  public static let all: [RuleDescription] = [pictureUnreadable]

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
}
