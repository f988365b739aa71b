import ArgumentParser
import Diagnostics
import Foundation

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
    return Language(environment: ProcessInfo.processInfo.environment)
  }()

  /// From `LC_ALL`, `LC_MESSAGES` and `LANG`, the first that is set (POSIX.1-2017, 8.2). The `C` locale and none at all
  /// mean Chinese, the programme's own language; a language that Menpai does not speak means English.
  init(environment: [String: String]) {
    let locale = ["LC_ALL", "LC_MESSAGES", "LANG"].lazy.compactMap { environment[$0] }.first { !$0.isEmpty }
    let name = (locale ?? "").prefix { $0.isLetter }
    self = ["", "C", "POSIX"].contains(name) ? .chinese : Language(argument: String(name)) ?? .english
  }
}

/// A text of the command's own help, in the user's language.
func said(zh: String, en: String) -> String { Words(zh: zh, en: en)[Language.ofUser] }

/// The same, for an option or an argument.
func help(zh: String, en: String, value: String? = nil) -> ArgumentHelp {
  ArgumentHelp(said(zh: zh, en: en), valueName: value)
}
