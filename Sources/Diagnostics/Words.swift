/// A language that Menpai speaks to staff and to residents.
public enum Language: String, CaseIterable, Sendable {
  case chinese = "zh-CN"
  case english = "en"
}

/// One text in both languages; whoever shows it picks one.
public struct Words: Hashable, Sendable {
  public let zh: String
  public let en: String

  public init(zh: String, en: String) {
    self.zh = zh
    self.en = en
  }

  /// For a text that is the same in both, such as a code sample.
  public init(same text: String) {
    self.init(zh: text, en: text)
  }

  public subscript(language: Language) -> String {
    switch language {
    case .chinese: zh
    case .english: en
    }
  }
}
