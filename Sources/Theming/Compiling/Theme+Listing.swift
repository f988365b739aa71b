import Bytes
import Diagnostics
import Pages
import Templates

extension Theme {
  /// Everything a layout may write, for `menpai theme keys`: the page's keys, the theme's texts and its assets.
  package func keys(of layout: Layout, in language: Language) -> String {
    let files = assets.map { "assets.\($0.name)  \($0.address)\n" }
    return [
      heading(Words(zh: "页面“\(layout.rawValue)”的键", en: "Keys of the page “\(layout.rawValue)”"), language),
      layout.shape.listing(), texts(in: language),
      heading(Words(zh: "主题的素材", en: "The theme’s assets"), language), files.joined(),
    ].joined()
  }

  /// Everything a print layout may write: the keys of the model that it shows, and the theme's texts.
  package func keys(ofPrint model: String, _ shape: Shape, in language: Language) -> String {
    heading(Words(zh: "印刷品“\(model)”的键", en: "Keys of the print “\(model)”"), language) + shape.listing()
      + texts(in: language)
  }

  private func texts(in language: Language) -> String {
    let texts = strings.texts(in: SiteLanguage(language))
    let names = texts.keys.sorted(by: precedesInBytes)
    let width = names.map(\.utf8.count).max() ?? 0
    let entries = names.map { name in
      let padding = String(repeating: " ", count: width - name.utf8.count)
      let text = texts[name]?.text.split(separator: "\n").joined(separator: " ") ?? ""
      return "strings.\(name)\(padding)  \(text)\n"
    }
    return heading(Words(zh: "主题的文字", en: "The theme’s texts"), language) + entries.joined()
  }

  private func heading(_ words: Words, _ language: Language) -> String { "\n# \(words[language])\n\n" }
}
