import Diagnostics

/// The rules that a theme's files are held to before any page is written with them.
package enum ThemingRules {
  package static let all: [RuleDescription] = [
    unknownTheme, circle, manifest, unknownSetting, missingLayout, unknownLayout, unknownFile, missingString,
    missingLanguage, unknownString, unknownPlaceholder, assetName, assetLink, foreignHost,
  ]

  static let unknownTheme = rule(
    "theme-unknown", Words(zh: "没有这个主题", en: "There is no such theme"),
    Words(
      zh: "site.yaml 里的 theme、theme.yaml 里的 extends 是 themes/ 下一个文件夹的名字；不写 theme 就用自带的 default。",
      en:
        "`theme` in site.yaml, and `extends` in theme.yaml, name a folder under themes/, or the built-in theme `default`, which is used where site.yaml names none."
    ),
    mistake: "theme: defualt", mend: "theme: default")

  static let circle = rule(
    "theme-circle", Words(zh: "主题绕了一圈又沿用到自己", en: "Themes that extend each other in a circle"),
    Words(
      zh: "theme.yaml 的 extends 写这个主题沿用哪个主题：自己没有的文件和文字都用那个的。沿用来沿用去，总要有一个不再沿用别的。",
      en:
        "`extends` in theme.yaml names the theme whose files and texts stand in for those that are missing. A chain of themes has to end with one that extends no other."
    ),
    mistake:
      "extends: lakeside        # themes/riverside/theme.yaml; and in themes/lakeside, extends: riverside",
    mend: "extends: default")

  static let manifest = rule(
    "theme-manifest", severity: .warning, Words(zh: "主题没有说明文件", en: "A theme without its description"),
    Words(
      zh: "每个主题用 theme.yaml 写明名字、标题和版本，名字与文件夹相同，日后换人维护时才知道它从哪里来。",
      en:
        "theme.yaml gives a theme's name, title and version, the name being the folder's, so that whoever looks after it next knows where it comes from."
    ),
    mistake: "name: Riverside            # themes/riverside/theme.yaml",
    mend: "name: riverside\ntitle: {zh: 河畔, en: Riverside}\nversion: 1.0.0")

  static let unknownSetting = rule(
    "theme-unknown-setting", severity: .warning,
    Words(zh: "主题说明里有不认识的字段", en: "An unknown field in a theme's description"),
    Words(
      zh: "theme.yaml 只有 name、title、summary、version、extends、author、licence 和 url；别的字段没有任何作用。",
      en:
        "theme.yaml has name, title, summary, version, extends, author, licence and url; any other field does nothing."
    ),
    mistake: "verison: 1.0.0", mend: "version: 1.0.0")

  static let missingLayout = rule(
    "theme-missing-layout", Words(zh: "主题缺一种页面的版式", en: "A theme lacks the layout of a page"),
    Words(
      zh: "网站里的每种页面都要有 layouts/ 下同名的版式，主题自己的或它沿用的主题的；缺了，那些页面就写不出来。",
      en:
        "Each kind of page of a site needs a layout of that name in layouts/ of its theme, or of one that this extends; without it those pages cannot be written."
    ),
    mistake: "themes/riverside/layouts/          # …",
    mend: "extends: default                   # themes/riverside/theme.yaml")

  static let unknownLayout = rule(
    "theme-unknown-layout", severity: .warning,
    Words(zh: "没有页面用这个版式", en: "A layout that no page uses"),
    Words(
      zh: "layouts/ 下的文件要么与一种页面同名，要么被别的版式继承；名字写错的版式不会起作用。",
      en:
        "A file in layouts/ is named for a kind of page or inherited by another layout; under a misspelt name it does nothing."
    ),
    mistake: "overrides/layouts/comunity.mustache", mend: "overrides/layouts/community.mustache")

  static let unknownFile = rule(
    "theme-unknown-file", severity: .warning,
    Words(zh: "这个文件没有人读", en: "A file that nothing reads"),
    Words(
      zh:
        "主题和 overrides/ 里只有 layouts/*.mustache、partials/*.mustache、strings/ 下网站所用语言的文字文件（如 zh-CN.yaml）、assets/ 和 print/ 有作用。",
      en:
        "In a theme and in overrides/, only layouts/*.mustache, partials/*.mustache, the texts in strings/ of languages that the site has (such as en.yaml), assets/ and print/ have an effect."
    ),
    mistake: "overrides/layout/home.mustache", mend: "overrides/layouts/home.mustache")

  static let missingString = rule(
    "theme-missing-string", severity: .warning,
    Words(zh: "有一种语言缺这句话", en: "A text is missing in one language"),
    Words(
      zh:
        "strings/zh-CN.yaml 和 strings/en.yaml 的键应当一样多；缺的那句会用另一种语言写出，读者看到的就是中英夹杂。别的语言缺的，先用标签更宽的语言（zh-Hant 用 zh-CN，en-GB 用 en），再用文件里 language_fallback 写明的语言，都没有才用 zh-CN。",
      en:
        "strings/zh-CN.yaml and strings/en.yaml have the same keys; where one lacks a text, the other language's is written and readers meet a mixture. What another language lacks is taken from a language of a broader tag (zh-CN for zh-Hant, en for en-GB), then from the one that its file names as language_fallback, and only then from zh-CN."
    ),
    mistake: "call_us: 打电话        # strings/zh-CN.yaml, and nothing in strings/en.yaml",
    mend: "call_us: Call us       # strings/en.yaml")

  static let missingLanguage = rule(
    "theme-missing-language", Words(zh: "网站的语言没有文字文件", en: "A site's language without texts"),
    Words(
      zh:
        "site.yaml 的 languages 里每种语言都要有 strings/ 下同名的文件，在主题里或 overrides/ 里；没有，整套网页就会打着这种语言的名义写别的语言。文件可以很短，缺的话按顺序用相近的语言。",
      en:
        "Each language that site.yaml names in `languages` has a file of its name in strings/, in the theme or in overrides/; without one a whole tree of pages would be called by that language and written in another. The file may be short: what it lacks is taken from a language near it."
    ),
    mistake: "languages: [zh-CN, vi]      # content/site.yaml, and no overrides/strings/vi.yaml",
    mend: "language_name: Tiếng Việt   # overrides/strings/vi.yaml\nlanguage_fallback: en")

  static let unknownString = rule(
    "theme-unknown-string", severity: .warning,
    Words(zh: "没有版式用这句话", en: "A text that no layout uses"),
    Words(
      zh: "overrides/strings/ 里的键要与主题的相同，才能换掉主题的那句，主题与它沿用的主题之间也一样；主题没有、版式也不用的键不起作用，多半是写错了。",
      en:
        "A key in overrides/strings/ replaces the theme's text of that key, and a theme's key that of the theme it extends. One that neither the theme nor any layout has does nothing and is most likely misspelt."
    ),
    mistake: "hom_lead: 欢迎        # overrides/strings/zh-CN.yaml", mend: "home_lead: 欢迎")

  static let unknownPlaceholder = rule(
    "theme-string-placeholder", Words(zh: "文字里有填不上的空", en: "A text asks for what it cannot be given"),
    Words(
      zh: "Menpai 自己拼的话只能填它给的几个值，写法同主题原来的那句，例如 card_of 里的 {{name}}；写错的名字会是一个空洞。",
      en:
        "A sentence that Menpai itself puts together can be given certain values only, which the theme's own text shows, such as {{name}} in card_of; under another name there would be a gap."
    ),
    mistake: "card_of: Card of {{nmae}}       # overrides/strings/en.yaml",
    mend: "card_of: Card of {{name}}")

  static let assetName = rule(
    "theme-asset-name", Words(zh: "素材的文件名不合用", en: "An asset's name does not suit an address"),
    Words(
      zh: "assets/ 下的文件名只用英文字母、数字、点、横线和下划线，任何网站主机和浏览器都认得。",
      en:
        "Names under assets/ are made of Latin letters, digits, dots, hyphens and underscores, which every host and browser takes as they are."
    ),
    mistake: "assets/背景 图.svg", mend: "assets/background.svg")

  static let assetLink = rule(
    "theme-asset-link", Words(zh: "样式表引用的文件不存在", en: "A stylesheet refers to a file that is not there"),
    Words(
      zh: "样式表里的 url(…) 和 @import 相对于样式表自己的位置，指向 assets/ 下的文件；发布时改成带校验码的名字。",
      en:
        "url(…) and @import in a stylesheet are relative to the stylesheet and name a file under assets/; they are rewritten to its published name."
    ),
    mistake: "background: url(plate.png)", mend: "background: url(plate.svg)")

  static let foreignHost = rule(
    "theme-foreign-host", Words(zh: "样式表要向别的网站取东西", en: "A stylesheet asks another host for something"),
    Words(
      zh: "网站不向任何别的主机要文件：居民看什么页面，别人无从知道；别人的服务器停了，页面也照样完整。",
      en:
        "The site asks no other host for anything: nobody else learns which pages a resident reads, and no other server's failure breaks them."
    ),
    mistake: "@import url(https://fonts.example.org/song.css);", mend: "@import url(song.css);")

  private static func rule(
    _ name: RuleName, severity: Severity = .error, _ title: Words, _ explanation: Words, mistake: String,
    mend: String
  ) -> RuleDescription {
    RuleDescription(
      name, severity, title: title, explanation: explanation, example: .init(mistake: mistake, mend: mend))
  }
}
