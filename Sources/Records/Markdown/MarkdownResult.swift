import Diagnostics

/// A Markdown body turned into HTML, with everything that others want to know about it.
package struct RenderedMarkdown: Sendable {
  /// A fragment of HTML 5, in UTF-8: flow content without a wrapping element.
  package var html: [UInt8] = []
  package var headings: [MarkdownHeading] = []
  /// Links and pictures in the order of the text, dropped ones too.
  package var links: [MarkdownLink] = []
  /// What was meant for a link and is none, in the order of the text.
  package var unlinked: [UnlinkedText] = []
  /// The text alone: a line for each block, without mark-up.
  package var plainText = ""
  package var findings: [Finding] = []

  package init() {}
}

/// A heading that can be linked to.
package struct MarkdownHeading: Hashable, Sendable {
  /// 2 to 6, since the page's own title is level 1.
  package let level: Int
  /// The anchor, unique in the body.
  package let id: String
  package let text: String
  package let place: SourcePlace
}

/// A link or picture as it was written.
package struct MarkdownLink: Hashable, Sendable {
  /// Where it leads, with Markdown's escapes resolved and nothing else changed.
  package let destination: String
  package let isImage: Bool
  /// The destination's bytes in the source file, or its line where they cannot be told.
  package let place: SourcePlace
}
