import Diagnostics

extension PreflightNote {
  static func overflow(_ place: SourcePlace, _ text: String, _ settings: TextSettings, _ size: Double) -> Self
  {
    let least = hundredths(settings.fit == .fail ? settings.points : settings.least ?? settings.points)
    return Self(
      PrintingRules.overflow, place,
      Words(
        zh: "“\(short(text))”放不下：最小 \(least) 磅，要缩到 \(hundredths(size)) 磅才行",
        en:
          "“\(short(text))” does not fit: it may be \(least) points at least and had to become \(hundredths(size))"
      ),
      help: Words(
        zh: "写短一点，或在版式里给它更大的地方（width、height、lines）",
        en: "shorten it, or give it more room in the layout (width, height, lines)"))
  }

  /// - Parameter reduction: by which the content was made smaller so that it fits.
  static func stackOverflow(
    _ place: SourcePlace, _ used: Double, _ height: Double, _ reduction: Double
  ) -> Self {
    let share = Int((reduction * 100).rounded())
    return Self(
      PrintingRules.overflow, place,
      Words(
        zh: "内容高 \(hundredths(used)) 毫米，这一栏只有 \(hundredths(height)) 毫米，只好缩到 \(share)%",
        en:
          "what stands here is \(hundredths(used)) mm high and its place \(hundredths(height)) mm, so that it had to be "
          + "reduced to \(share) %"),
      help: Words(
        zh: "内容写短一点，或在版式里加大这一栏、减小 gap",
        en: "shorten the texts, or make the stack higher or its gaps smaller in the layout"))
  }

  static func tooMuch(_ place: SourcePlace) -> Self {
    Self(
      PrintingRules.overflow, place,
      Words(zh: "这一面的内容太多，从这里起没有印", en: "there is too much on this side; nothing from here on is printed"),
      help: Words(zh: "少印一些，例如不在列表里再列一张表", en: "print less, for example no list within a list"))
  }

  static func missingGlyphs(_ place: SourcePlace, _ text: String, _ missing: [Unicode.Scalar]) -> Self {
    let names = missing.map { "“\($0)”（U+\(hexadecimal($0))）" }.joined(separator: "、")
    let english = missing.map { "“\($0)” (U+\(hexadecimal($0)))" }.joined(separator: ", ")
    return Self(
      PrintingRules.glyphMissing, place,
      Words(
        zh: "“\(short(text))”里的\(names)字体里没有，印成了“〓”",
        en: "no face has \(english) of “\(short(text))”; it is printed as “〓”"),
      help: Words(
        zh: "在版式的 faces 里加一种有这个字的字体（写成列表，依次查找）",
        en: "add a font that has the character to the layout's `faces`, as a list that is tried in order"))
  }

  static func codeTooLong(_ place: SourcePlace, _ content: String) -> Self {
    Self(
      PrintingRules.codeTooLong, place,
      Words(
        zh: "二维码装不下 \(content.utf8.count) 字节的内容", en: "no QR code holds \(content.utf8.count) bytes"),
      help: Words(zh: "用短一点的网址", en: "use a shorter address"))
  }

  // MARK: - Numbers and texts in messages

  /// With two decimals at most.
  static func hundredths(_ number: Double) -> String {
    let whole = Int((number * 100).rounded())
    let (units, rest) = (whole.magnitude / 100, whole.magnitude % 100)
    let sign = whole < 0 ? "-" : ""
    if rest == 0 { return "\(sign)\(units)" }
    return rest % 10 == 0 ? "\(sign)\(units).\(rest / 10)" : "\(sign)\(units).\(rest < 10 ? "0" : "")\(rest)"
  }

  static func short(_ text: String) -> String {
    let line = text.split(separator: "\n").joined(separator: " ")
    return line.count > 24 ? line.prefix(23) + "…" : line
  }

  private static func hexadecimal(_ scalar: Unicode.Scalar) -> String {
    let digits = String(scalar.value, radix: 16, uppercase: true)
    return String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }
}
