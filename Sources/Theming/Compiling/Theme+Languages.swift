import Diagnostics
import Pages
import Templates

extension Theme {
  /// What pages say beside their layouts, in each of the languages; what is wrong with it is added to `findings`.
  ///
  /// A sentence that the theme does not have is the built-in theme's.
  package func wordings(
    _ languages: [SiteLanguage], findings: inout [Finding]
  ) -> [SiteLanguage: Wording] {
    var books: [SiteLanguage: Wording] = [:]
    var missing: [String] = []
    for language in languages {
      let texts = strings.texts(in: language)
      let lent = !embedded.isEmpty ? [:] : ThemeStrings.builtIn.texts(in: language)
      for key in PhraseKey.all {
        guard let entry = texts[key.name] else {
          if language == languages.first { missing.append(key.name) }
          continue
        }
        for name in Sentence(entry.text, key.values).unknown {
          findings.append(unknownPlaceholder(name, key, entry))
        }
      }
      findings += badSettings(texts)
      books[language] = Wording(language, chain: strings.chain(of: language)) {
        texts[$0]?.text ?? lent[$0]?.text
      }
    }
    if let first = missing.first { findings.append(unsaid(first, count: missing.count)) }
    findings = findings.withoutRepetitions
    return books
  }

  /// Languages of the site that nobody has written a text in, and texts in languages that the site does not have.
  ///
  /// - Parameter languages: The site's, each with the place where it is asked for.
  package func languageFindings(_ languages: [(language: SiteLanguage, place: SourcePlace)]) -> [Finding] {
    let missing = languages.filter { !strings.hasTexts(in: $0.language) }.map { language, place in
      ThemingRules.missingLanguage.finding(
        at: place,
        Words(
          zh: "主题 \(manifest.name) 和 overrides/ 里都没有 \(language.tag) 的文字",
          en: "neither the theme \(manifest.name) nor overrides/ has texts in \(language.tag)"),
        help: Words(
          zh: "写一个 overrides/strings/\(language.tag).yaml，或从 languages 里去掉它",
          en: "write overrides/strings/\(language.tag).yaml, or leave the language out of `languages`"))
    }
    let unread = strings.addedLanguages.filter { added in
      !languages.contains { $0.language.broadening.contains(added.language) }
    }
    return missing
      + unread.map { language, file in
        ThemingRules.unknownFile.finding(
          at: file,
          Words(zh: "网站没有 \(language.tag) 这种语言", en: "the site has no language \(language.tag)"),
          help: Words(
            zh: "在 content/site.yaml 的 languages 里写上 \(language.tag)，或删去这个文件",
            en: "name \(language.tag) in `languages` of content/site.yaml, or delete the file"))
      }
  }

  private func unknownPlaceholder(_ name: String, _ key: PhraseKey, _ entry: Namespace.Entry) -> Finding {
    let known = key.values.map { "{{\($0)}}" }
    return ThemingRules.unknownPlaceholder.finding(
      at: entry.place ?? .site,
      Words(zh: "“\(key.name)”里填不上 {{\(name)}}", en: "“\(key.name)” cannot be given {{\(name)}}"),
      help: known.isEmpty
        ? Words(zh: "这句话里没有可以填的值", en: "nothing is filled into this text")
        : Words(
          zh: "可以写 \(known.joined(separator: "、"))", en: "it may have \(known.joined(separator: ", "))"))
  }

  private func badSettings(_ texts: [String: Namespace.Entry]) -> [Finding] {
    func finding(_ key: String, _ isGood: (String) -> Bool, _ help: Words) -> Finding? {
      guard let entry = texts[key], !isGood(entry.text), let place = entry.place else { return nil }
      return ThemingRules.unknownPlaceholder.finding(
        at: place, Words(zh: "\(key) 不能是“\(entry.text)”", en: "\(key) cannot be “\(entry.text)”"), help: help)
    }
    let manners = Wording.mannerTags
    return [
      finding(
        Wording.mannerKey, manners.contains,
        Words(
          zh: "写 \(manners.joined(separator: " 或 "))：日期和钟点照那种语言的说法",
          en: "write \(manners.joined(separator: " or ")): dates and hours are said as in that language")),
      finding(
        Wording.fallbackKey, { SiteLanguage($0) != nil },
        Words(zh: "写语言的标签，例如 en", en: "write a language's tag, such as en")),
    ].compactMap(\.self)
  }

  private func unsaid(_ first: String, count: Int) -> Finding {
    let file = "themes/\(manifest.name)/strings/\(SiteLanguage.main.tag).yaml"
    return ThemingRules.missingString.finding(
      at: SourcePlace(path: file, range: 0..<0),
      Words(
        zh: "主题 \(manifest.name) 缺 Menpai 要说的 \(count) 句话，例如“\(first)”；用自带主题的",
        en:
          "the theme \(manifest.name) lacks \(count) texts that Menpai says, such as “\(first)”; the built-in theme's are used"
      ),
      help: Words(
        zh: "从 themes/default/strings/ 抄来再改", en: "copy them from themes/default/strings/ and change them"))
  }
}
