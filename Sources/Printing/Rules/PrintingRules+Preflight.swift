import Diagnostics

extension PrintingRules {
  static let preflight: [RuleDescription] = [
    overflow, glyphMissing, pictureResolution, codeSize, codeQuietZone, codeTooLong, safeMargin, bleed,
    contrast,
    textSize,
  ]

  static let overflow = rule(
    "print-overflow", .warning, Words(zh: "文字在纸上放不下", en: "A text does not fit on paper"),
    Words(
      zh: "文字缩到版式允许的最小字号还是放不下。为了不切掉任何字，印出来的会更小；请写短一点，或改版式。",
      en:
        "Even at the smallest size that the layout allows, the text does not fit. It is printed smaller still, so that nothing is cut off; shorten it or change the layout."
    ),
    mistake: "name: 杭州市西湖区翠苑街道翠苑一区社区居民委员会公共法律服务工作室", mend: "name: 翠苑一区社区")

  static let glyphMissing = rule(
    "print-glyph-missing", .warning, Words(zh: "字体里没有这个字", en: "No font has this character"),
    Words(
      zh: "人名、地名里的生僻字，常用字体未必有。印出来的是“〓”，不会悄悄变成空白；请给版式加一种有这个字的字体。",
      en:
        "Names may have rare characters that common fonts lack. “〓” is printed in their place, never nothing; add a font that has them to the layout."
    ),
    mistake: "faces:\n  name: {family: Noto Sans CJK SC}",
    mend: "faces:\n  name: [{family: Noto Sans CJK SC}, {file: fonts/rare.otf}]")

  static let pictureResolution = rule(
    "print-picture-resolution", .warning, Words(zh: "照片太小，印出来模糊", en: "A picture is too small to print well"),
    Words(
      zh: "印刷要 300 dpi；低于 200 dpi，看得出模糊。照片不会被放大，请换一张大的。",
      en:
        "Print takes 300 dots an inch, and below 200 it looks blurred. Pictures are never enlarged; use a larger one."
    ),
    mistake: "photo: photos/chen-small.jpg    # 120 × 168",
    mend: "photo: photos/chen.jpg          # 600 × 840")

  static let codeSize = rule(
    "print-code-size", .warning, Words(zh: "二维码太小", en: "A QR code is too small"),
    Words(
      zh: "二维码里最小的格子少于 0.4 毫米，便宜的手机就对不上焦。把二维码印大，或让网址短一些。",
      en:
        "Where the modules of a QR code are under 0.4 mm, cheap phones cannot read it. Print it larger, or shorten the address."
    ),
    mistake: "- qr: \"{{url}}\"\n  width: 9", mend: "- qr: \"{{url}}\"\n  width: 18")

  static let codeQuietZone = rule(
    "print-code-quiet-zone", .warning, Words(zh: "二维码四周没有空白", en: "A QR code without white around it"),
    Words(
      zh: "二维码四周要各空 4 格，不能有字、线和图，也不能超出裁切边，手机才找得到它的边。",
      en:
        "A code needs four modules of white on each side, free of texts, lines and pictures and inside the trim, so that a phone finds its edges."
    ),
    mistake: "- qr: \"{{url}}\"\n  at: [70, 34]\n  width: 20",
    mend: "- qr: \"{{url}}\"\n  at: [66, 30]\n  width: 20")

  static let codeTooLong = rule(
    "print-code-too-long", .warning, Words(zh: "二维码装不下", en: "More than a QR code holds"),
    Words(
      zh: "最大的二维码也装不下这么长的内容，所以没有印。",
      en: "Even the largest QR code does not hold this much, so that none is printed."),
    mistake: "- qr: \"{{long_text}}\"", mend: "- qr: \"{{url}}\"")

  static let safeMargin = rule(
    "print-safe-margin", .warning, Words(zh: "离裁切边太近", en: "Too near the edge of the paper"),
    Words(
      zh: "裁纸会偏一点。文字、照片和二维码离裁切边不到版式的安全边距（safe），就可能被切到。",
      en:
        "Cutting is never exact. Texts, pictures and codes that are nearer to the trim than the layout's safe margin may be cut."
    ),
    mistake: "safe: 4\n# …\n- text: \"{{name}}\"\n  at: [1, 8]",
    mend: "safe: 4\n# …\n- text: \"{{name}}\"\n  at: [4, 8]")

  static let bleed = rule(
    "print-bleed", .warning, Words(zh: "色块没有到出血边，或超出了它", en: "Colour ends short of the bleed, or beyond it"),
    Words(
      zh: "到边的底色要伸出裁切边，到出血为止：少了会露白，多了印不出来。",
      en:
        "Colour that reaches the edge goes on beyond the trim until the bleed ends: less leaves a white edge, more is lost."
    ),
    mistake: "- box: {fill: brand}\n  at: [0, 0]\n  size: [90, 14]",
    mend: "- box: {fill: brand}\n  at: [-3, -3]\n  size: [96, 17]")

  static let contrast = rule(
    "print-contrast", .warning, Words(zh: "文字与底色太接近", en: "Text too pale for what lies beneath"),
    Words(
      zh: "文字和二维码与底色的对比度至少 4.5:1（WCAG 2.2，1.4.3），老人在昏暗的楼道里也看得清。",
      en:
        "Texts and codes stand out from what lies beneath by 4.5:1 at least (WCAG 2.2, 1.4.3), so that old eyes read them in a dim stairwell."
    ),
    mistake: "colours: {ink: \"#aaaaaa\"}", mend: "colours: {ink: \"#333333\"}")

  static let textSize = rule(
    "print-text-size", .warning, Words(zh: "字太小", en: "Text too small to read"),
    Words(zh: "不到 6 磅的字，在纸上很难看清。", en: "Text under 6 points is hard to read on paper."),
    mistake: "points: 5", mend: "points: 9")
}
