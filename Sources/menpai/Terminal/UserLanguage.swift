import ArgumentParser
import Diagnostics

extension Language: ExpressibleByArgument {
  /// Any Chinese is `zh-CN`, any English `en`, however a locale may write them.
  public init?(argument: String) {
    switch argument.lowercased().prefix(while: \.isLetter) {
    case "zh": self = .chinese
    case "en": self = .english
    default: return nil
    }
  }

  /// What the user reads: `--lang`, else what the locale says.
  static let ofUser: Language = {
    let arguments = CommandLine.arguments
    for (index, argument) in arguments.enumerated() {
      if argument == "--lang", index + 1 < arguments.count,
        let asked = Language(argument: arguments[index + 1])
      {
        return asked
      }
      if argument.hasPrefix("--lang="), let asked = Language(argument: String(argument.dropFirst(7))) {
        return asked
      }
    }
    return ofLocale
  }()

  /// The variable that decides, `LC_ALL`, `LC_MESSAGES` or `LANG`: the first that is set (POSIX.1-2017, 8.2).
  static var locale: (name: String, value: String)? {
    let names = ["LC_ALL", "LC_MESSAGES", "LANG"]
    return names.lazy.map { ($0, environmentVariable($0) ?? "") }.first { !$0.1.isEmpty }
  }

  /// The `C` locale and none at all mean Chinese, the programme's own language; a language that Menpai does not speak means
  /// English.
  private static var ofLocale: Language {
    let name = (locale?.value ?? "").prefix { $0.isLetter }
    return ["", "C", "POSIX"].contains(name) ? .chinese : Language(argument: String(name)) ?? .english
  }
}

/// A text of the command's own help, in the user's language.
func said(zh: String, en: String) -> String { Words(zh: zh, en: en)[Language.ofUser] }

/// The same, for an option or an argument.
func help(zh: String, en: String, value: String? = nil) -> ArgumentHelp {
  ArgumentHelp(said(zh: zh, en: en), valueName: value)
}
