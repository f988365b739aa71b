import Diagnostics

/// Names that a layout may write without the page model knowing them, such as `{{strings.call_us}}` or
/// `{{assets.style.css}}`; they go before a model's keys of the same name.
public struct Namespace: Sendable {
  public struct Entry: Sendable {
    public let text: String
    public let place: SourcePlace?

    public init(_ text: String, at place: SourcePlace? = nil) {
      self.text = text
      self.place = place
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
