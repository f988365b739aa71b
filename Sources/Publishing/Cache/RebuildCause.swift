import Diagnostics

/// What differs from the last build, so that a build had something to do.
package enum RebuildCause: String, CaseIterable, Sendable {
  case noCache = "no-cache"
  case forced
  case program
  case options
  case date
  case content
  case theme
  case overrides
  case register = "private"
  case output
  case fonts

  /// A clause, such as "the theme changed".
  package var words: Words {
    switch self {
    case .noCache: Words(zh: "没有可用的缓存", en: "there is no cache to go by")
    case .forced: Words(zh: "用了 --force", en: "--force was given")
    case .program: Words(zh: "程序换了版本", en: "the program changed")
    case .options: Words(zh: "选项变了", en: "the options changed")
    case .date: Words(zh: "日期变了", en: "the date changed")
    case .content: Words(zh: "content/ 有改动", en: "content/ changed")
    case .theme: Words(zh: "主题有改动", en: "the theme changed")
    case .overrides: Words(zh: "overrides/ 有改动", en: "overrides/ changed")
    case .register: Words(zh: "不公开的登记有改动", en: "the private register changed")
    case .fonts: Words(zh: "字体文件有改动", en: "font files changed")
    case .output: Words(zh: "输出文件夹不是上次的样子", en: "the output folder is not as it was left")
    }
  }
}
