import Programme
import Templates

/// One entry of an Atom feed.
struct AtomEntry {
  let title: String
  let page: Address
  /// The place on the page; together with its address it is the entry's id, unless it has a tag.
  var anchor: String?
  /// An id (RFC 4151) that stays when the entry's place becomes another one.
  var tag: String?
  /// The day it was last changed, which feeds are sorted by; nil where nobody knows.
  let updated: Day?
  var published: Day?
  var category: String?
  var summary: String?
  /// The whole text, for an entry without summary.
  var content: HTML?
}

/// Atom feeds (RFC 4287).
extension PageBuilder {
  static let feedEntries = 30

  /// - Parameters:
  ///   - alternate: the page that shows the same to people.
  ///   - entries: newest first.
  func feed(titled title: String, alternate: Address, _ entries: [AtomEntry]) -> [UInt8] {
    var xml = XMLWriter()
    xml.raw(
      "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"")
    xml.text(context.language.tag)
    xml.element("\">\n<title>", title, "</title>\n")
    xml.element("<id>", address, linker, "</id>\n")
    xml.element("<link rel=\"self\" type=\"application/atom+xml\" href=\"", address, linker, "\"/>\n")
    xml.element("<link rel=\"alternate\" type=\"text/html\" href=\"", alternate, linker, "\"/>\n")
    // The newest entry's own day, not the day of the build: a feed changes only when its entries do.
    xml.element("<updated>", timestamp(entries.compactMap(\.updated).max()), "</updated>\n")
    xml.element("<author><name>", context.site.association.value, "</name></author>\n")
    for entry in entries { add(entry, to: &xml) }
    xml.raw("</feed>\n")
    return xml.bytes
  }

  private func add(_ entry: AtomEntry, to xml: inout XMLWriter) {
    let fragment = entry.anchor.map { "#" + $0 } ?? ""
    xml.element("<entry>\n<title>", entry.title, "</title>\n<id>")
    if let tag = entry.tag {
      xml.text(tag)
    } else {
      xml.url(entry.page, linker)
      xml.text(fragment)
    }
    xml.raw("</id>\n<link href=\"")
    xml.url(entry.page, linker)
    xml.text(fragment)
    xml.element("\"/>\n<updated>", timestamp(entry.updated), "</updated>\n")
    if let day = entry.published { xml.element("<published>", timestamp(day), "</published>\n") }
    if let category = entry.category { xml.element("<category term=\"", category, "\"/>\n") }
    if let summary = entry.summary {
      xml.element("<summary>", summary, "</summary>\n")
    } else if let content = entry.content {
      // Links in the text start at its own page.
      xml.element("<content type=\"html\" xml:base=\"", entry.page, linker, "\">")
      xml.text(String(decoding: content.bytes, as: UTF8.self))
      xml.raw("</content>\n")
    }
    xml.raw("</entry>\n")
  }

  private func timestamp(_ day: Day?) -> String { (day ?? Day(number: 0)).iso + "T00:00:00+08:00" }
}
