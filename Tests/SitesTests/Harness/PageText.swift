import Foundation

/// A published page as it is read: its text in lines, block by block, and what of it is a link.
struct PageText {
  struct Piece {
    let text: String
    /// Where the link leads that the text stands in.
    let href: String?
    /// Whether it stands on a picture of a printed card or notice.
    let isPaper: Bool
  }

  /// The pieces of each block, in the order of the page.
  private(set) var blocks: [[Piece]] = []
  /// Each block's words without its markup.
  var lines: [String] { blocks.map { $0.map(\.text).joined() } }

  init(_ html: String) {
    let parts = Self.tag.matches(in: html, range: NSRange(html.startIndex..., in: html))
    let text = html as NSString
    var position = 0
    var open: [(name: String, href: String?, isPaper: Bool)] = []
    var block: [Piece] = []
    func close() {
      if !block.isEmpty { blocks.append(block) }
      block = []
    }
    for part in parts {
      let words = text.substring(with: NSRange(location: position, length: part.range.location - position))
      position = part.range.location + part.range.length
      if !words.isEmpty, !open.contains(where: { Self.unread.contains($0.name) }) {
        block.append(
          Piece(
            text: Self.decoded(words), href: open.last { $0.href != nil }?.href,
            isPaper: open.contains { $0.isPaper }))
      }
      let tag = text.substring(with: part.range)
      let name = text.substring(with: part.range(at: 2)).lowercased()
      if !Self.inline.contains(name) { close() }
      if part.range(at: 1).length > 0 {
        if let start = open.lastIndex(where: { $0.name == name }) { open.removeSubrange(start...) }
      } else if !Self.void.contains(name), !tag.hasSuffix("/>") {
        let classes = Self.value(of: "class", in: tag)?.split(separator: " ") ?? []
        open.append(
          (
            name, Self.value(of: "href", in: tag),
            classes.contains { ["paper", "sheet", "wall"].contains($0) }
          ))
      }
    }
    close()
  }

  private static let tag: NSRegularExpression = {
    // A pattern written here can only fail to compile while it is being written.
    guard let tag = try? NSRegularExpression(pattern: #"<(/?)([A-Za-z][A-Za-z0-9]*|!)[^>]*>"#) else {
      preconditionFailure("the pattern of tags")
    }
    return tag
  }()
  private static let unread: Set<String> = ["script", "style", "title", "desc", "head"]
  private static let inline: Set<String> = [
    "a", "b", "strong", "em", "i", "span", "time", "wbr", "code", "bdi", "small", "sup",
  ]
  private static let void: Set<String> = [
    "!", "meta", "link", "br", "img", "source", "hr", "path", "input", "wbr", "col",
  ]

  private static func value(of attribute: String, in tag: String) -> String? {
    guard let start = tag.range(of: " \(attribute)=\"") else { return nil }
    return String(tag[start.upperBound...].prefix { $0 != "\"" })
  }

  private static func decoded(_ text: String) -> String {
    [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&amp;", "&")]
      .reduce(text) { $0.replacingOccurrences(of: $1.0, with: $1.1) }
      .replacingOccurrences(of: "\n", with: " ")
  }
}

/// The sample city, built once for all tests that read its pages.
enum PublishedSample {
  static let files = Result { try Fixture.site("../..").build().files().pages }

  /// Its pages of HTML, in the order of their addresses.
  static var pages: [(address: String, text: PageText)] {
    get throws {
      try files.get().filter { $0.key.hasSuffix(".html") }.sorted { $0.key < $1.key }
        .map { ($0.key, PageText(String(decoding: $0.value, as: UTF8.self))) }
    }
  }
}

extension [String: [UInt8]] {
  /// A file of a site's output as text; empty where it is not there.
  func text(_ address: String) -> String { self[address].map { String(decoding: $0, as: UTF8.self) } ?? "" }
  func read(_ address: String) -> PageText { PageText(text(address)) }
}
