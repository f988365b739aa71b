import Diagnostics

/// Names that a layout may write without the page model knowing them, such as `{{strings.call_us}}` or
/// `{{assets.style.css}}`; they go before a model's keys of the same name.
public struct Namespace: Sendable {
  public struct Entry: Sendable {
    public let text: String
    public let place: SourcePlace?
    /// The tag of the language it is in, where that is another than the page's.
    public var language: String?

    public init(_ text: String, at place: SourcePlace? = nil, language: String? = nil) {
      self.text = text
      self.place = place
      self.language = language
    }
  }

  public enum Content: Sendable {
    /// The texts may hold tags, which are compiled where the constant is written.
    case templates
    /// The texts are written as they are.
    case literals
  }

  public let name: String
  public let content: Content
  public let entries: [String: Entry]

  public init(_ name: String, _ content: Content, _ entries: [String: Entry]) {
    self.name = name
    self.content = content
    self.entries = entries
  }
}
