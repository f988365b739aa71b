/// A language that a site speaks to its readers, by its tag (BCP 47): `zh-CN`, `en`, `zh-Hant`.
///
/// What Menpai tells the people who make the site is in one of two languages of its own, `Language`.
public struct SiteLanguage: Hashable, Sendable {
  /// In the usual spelling, `zh-Hant-HK`; also the name of the language's folder on the site.
  public let tag: String

  public static let chinese = SiteLanguage(spelt: "zh-CN")
  public static let english = SiteLanguage(spelt: "en")
  /// The language that records are written in; every site has it, at its root.
  public static let main = chinese

  private init(spelt tag: String) { self.tag = tag }

  public init(_ language: Language) { tag = language.rawValue }

  /// Nil for what is no tag of a language, script and region, with whatever variants follow.
  public init?(_ written: String) {
    let parts = written.split(separator: "-", omittingEmptySubsequences: false)
    let isSound = parts.allSatisfy { part in
      (2...8).contains(part.utf8.count)
        && part.utf8.allSatisfy { (0x61...0x7A).contains($0 | 0x20) || (0x30...0x39).contains($0) }
    }
    guard isSound, written.utf8.count <= 35, let first = parts.first, first.utf8.count <= 3,
      first.allSatisfy(\.isLetter)
    else { return nil }
    let spelt = parts.enumerated().map { index, part in
      switch part.utf8.count {
      case 2 where index > 0: part.uppercased()
      case 4 where index > 0: part.prefix(1).uppercased() + part.dropFirst().lowercased()
      default: part.lowercased()
      }
    }
    tag = spelt.joined(separator: "-")
  }

  /// Whether it is written in Chinese characters, as the records are.
  public var isChinese: Bool { tag == "zh" || tag.hasPrefix("zh-") }

  /// Itself, then what its tag says more broadly: `zh-Hant-HK`, `zh-Hant`, `zh`, and of all Chinese `zh-CN`.
  public var broadening: [SiteLanguage] {
    var languages = [self]
    var rest = tag[...]
    while let dash = rest.lastIndex(of: "-") {
      rest = rest[..<dash]
      languages.append(SiteLanguage(spelt: String(rest)))
    }
    if isChinese, !languages.contains(.chinese) { languages.append(.chinese) }
    return languages
  }
}

extension Words {
  /// What a site says in a language, where only these two are known.
  public subscript(language: SiteLanguage) -> String { language.isChinese ? zh : en }
}
