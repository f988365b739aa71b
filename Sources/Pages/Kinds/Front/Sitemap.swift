import Bytes

/// The sitemap (sitemaps.org protocol): one file up to 50,000 addresses, above that an index of parts.
struct Sitemap: Fact {
  static let longest = 50_000
  let entries: [Address]

  func add(to digest: inout Digest) { entries.add(to: &digest) }

  var parts: Int { Sitemap.parts(of: entries.count) }

  static func parts(of count: Int) -> Int { (count + longest - 1) / longest }

  /// `sitemap.xml`: the addresses themselves, or the index of the parts.
  func main(_ linker: Linker) -> [UInt8] {
    guard parts > 1 else { return urls(entries[...], linker) }
    var xml = XMLWriter()
    xml.raw(
      "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<sitemapindex xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n"
    )
    for part in 1...parts {
      xml.element("<sitemap><loc>", Addresses.sitemap(part: part), linker, "</loc></sitemap>\n")
    }
    xml.raw("</sitemapindex>\n")
    return xml.bytes
  }

  /// - Parameter number: from 1.
  func part(_ number: Int, _ linker: Linker) -> [UInt8] {
    urls(entries.dropFirst((number - 1) * Sitemap.longest).prefix(Sitemap.longest), linker)
  }

  private func urls(_ addresses: ArraySlice<Address>, _ linker: Linker) -> [UInt8] {
    var xml = XMLWriter(capacity: addresses.count * 96)
    xml.raw(
      "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n"
    )
    for address in addresses { xml.element("<url><loc>", address, linker, "</loc></url>\n") }
    xml.raw("</urlset>\n")
    return xml.bytes
  }
}
