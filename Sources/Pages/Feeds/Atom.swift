import Programme

/// An Atom feed (RFC 4287) of bulletins.
extension PageBuilder {
  static let feedEntries = 30

  func feed(titled title: String, alternate: Address, _ city: City) -> [UInt8] {
    let entries = city.related.published.prefix(PageBuilder.feedEntries)
    var xml = Markup()
    xml.raw(
      "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"")
    xml.text(context.language.rawValue)
    xml.element("\">\n<title>", title, "</title>\n")
    xml.element("<id>", address, linker, "</id>\n")
    xml.element("<link rel=\"self\" type=\"application/atom+xml\" href=\"", address, linker, "\"/>\n")
    xml.element("<link rel=\"alternate\" type=\"text/html\" href=\"", alternate, linker, "\"/>\n")
    // The newest entry's own day, not the day of the build: a feed changes only when its entries do.
    xml.element("<updated>", timestamp(entries.map(\.date.value).max() ?? Day(number: 0)), "</updated>\n")
    xml.element("<author><name>", context.site.association.value, "</name></author>\n")
    for bulletin in entries { entry(bulletin, into: &xml) }
    xml.raw("</feed>\n")
    return xml.bytes
  }

  private func entry(_ bulletin: Bulletin, into xml: inout Markup) {
    let page = addresses.bulletin(bulletin.id)
    xml.element("<entry>\n<title>", bulletin.title.value, "</title>\n")
    xml.element("<id>", page, linker, "</id>\n")
    xml.element("<link href=\"", page, linker, "\"/>\n")
    xml.element("<updated>", timestamp(bulletin.date.value), "</updated>\n")
    if let summary = bulletin.summary?.value { xml.element("<summary>", summary, "</summary>\n") }
    xml.raw("</entry>\n")
  }

  private func timestamp(_ day: Day) -> String { day.iso + "T00:00:00+08:00" }
}
