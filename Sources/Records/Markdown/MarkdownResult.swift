import Diagnostics

/// A Markdown body turned into HTML, with everything that others want to know about it.
public struct RenderedMarkdown: Sendable {
  /// A fragment of HTML 5, in UTF-8: flow content without a wrapping element.
  public var html: [UInt8] = []
  public var headings: [MarkdownHeading] = []
  /// Links and pictures in the order of the text, dropped ones too.
  public var links: [MarkdownLink] = []
  /// What was meant for a link and is none, in the order of the text.
  public var unlinked: [UnlinkedText] = []
  /// The text alone: a line for each block, without mark-up.
  public var plainText = ""
  public var findings: [Finding] = []

  public init() {}
}

/// A heading that can be linked to.
public struct MarkdownHeading: Hashable, Sendable {
  /// 2 to 6, since the page's own title is level 1.
  public let level: Int
  /// The anchor, unique in the body.
  public let id: String
  public let text: String
  public let place: SourcePlace
}

/// A link or picture as it was written.
public struct MarkdownLink: Hashable, Sendable {
  /// Where it leads, with Markdown's escapes resolved and nothing else changed.
  public let destination: String
  public let isImage: Bool
  /// The destination's bytes in the source file, or its line where they cannot be told.
  public let place: SourcePlace
}
