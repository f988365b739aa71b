import CMarkdown
import Charts
import Diagnostics

/// Turns Markdown bodies into HTML that is safe to publish.
///
/// CommonMark 0.30 by libcmark, with GFM pipe tables, fenced `csv` blocks as tables and `chart` blocks as charts; raw HTML and link schemes that are
/// not on the list are dropped with a finding. A body's `#` becomes `<h2>`.
package struct MarkdownRenderer {
  /// The address to put into the page for a link that stays inside the site; nil drops the link and keeps its text.
  ///
  /// Asked about relative destinations, anchors and record schemes; `https:` and its like have another.
  package typealias Resolver = (MarkdownLink) -> String?

  /// What stands in the page for `{{name}}` in the text; nil leaves it as it was written.
  package typealias Inserter = (MarkdownInsertion) -> InsertedMarkup?

  /// The telephone numbers, dates and the like in a stretch of running text, in order.
  ///
  /// In a table the second argument is the column's title.
  package typealias Marker = (UnsafeBufferPointer<UInt8>, [UInt8]) -> [TextMark]

  /// Schemes that name records, such as `community`.
  let recordSchemes: Set<String>
  /// Ids that the page itself uses, so that no heading takes them.
  let takenIDs: Set<String>
  /// What the anchors of headings begin with, where several bodies stand on one page.
  let idPrefix: String
  /// Those that tables and charts add.
  let words: ChartWords
  /// The files of a picture of the site; nil where its address is all that is known.
  let picture: (MarkdownLink) -> MarkdownPicture?
  let resolve: Resolver
  /// As `resolve`, for links that name another site or another program.
  let outside: Resolver
  /// Nil where `{{name}}` in a text is nothing but that.
  let insert: Inserter?
  /// Nil where text is nothing but text.
  let mark: Marker?

  package init(
    recordSchemes: Set<String> = [], takenIDs: Set<String> = [], idPrefix: String = "",
    words: ChartWords = .keys, insert: Inserter? = nil, mark: Marker? = nil,
    picture: @escaping (MarkdownLink) -> MarkdownPicture? = { _ in nil },
    outside: @escaping Resolver = { $0.destination },
    resolve: @escaping Resolver = { $0.destination }
  ) {
    self.recordSchemes = recordSchemes
    self.takenIDs = takenIDs
    self.idPrefix = idPrefix
    self.words = words
    self.picture = picture
    self.insert = insert
    self.mark = mark
    self.outside = outside
    self.resolve = resolve
  }

  /// - Parameters:
  ///   - range: the body within the source; one above 64 KiB gives nothing, for reading it already gave the finding.
  package func render(path: String, source: [UInt8], range: Range<Int>) -> RenderedMarkdown {
    guard range.count <= RecordFile.longestBody, !range.isEmpty else { return RenderedMarkdown() }
    return source.withUnsafeBufferPointer { bytes in
      var writer = MarkdownWriter(renderer: self, places: BodyPlaces(path: path, bytes: bytes, body: range))
      writer.writeDocument(UnsafeBufferPointer(rebasing: bytes[range]))
      return writer.finished()
    }
  }

  /// The record's body, nothing if it has none.
  package func render(_ record: RawRecord) -> RenderedMarkdown {
    guard let body = record.body else { return RenderedMarkdown() }
    return render(path: record.value.document.path, source: record.value.document.source, range: body)
  }
}

/// Parses with libcmark and hands the tree to `body`, then frees it.
func withMarkdownTree<Result>(
  _ bytes: UnsafeBufferPointer<UInt8>, _ body: (OpaquePointer) -> Result
) -> Result? {
  bytes.withMemoryRebound(to: CChar.self) { chars in
    guard let root = cmark_parse_document(chars.baseAddress, chars.count, CMARK_OPT_DEFAULT) else {
      preconditionFailure("no memory for a text")
    }
    defer { cmark_node_free(root) }
    return body(root)
  }
}
