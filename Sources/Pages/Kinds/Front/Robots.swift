import Diagnostics
import Programme

/// `robots.txt` (RFC 9309); one for all languages.
struct Robots: GeneratedFile {
  static let name = "robots.txt"
  static let articles: [Int] = []
  static func example(_ addresses: Addresses) -> Address? { nil }

  static func route(_ router: inout Router, _ addresses: Addresses) {
    guard addresses.language == router.languages.last else { return }
    let first = Addresses(language: router.languages.first ?? addresses.language)
    router.add(Robots(), at: Addresses.robots, first, Words(same: "robots.txt"))
  }

  func district(in programme: Programme) -> Int? { nil }
  func gather(_ finder: inout DependencyTracker) {}

  func bytes(of facts: Void, _ builder: PageBuilder) -> [UInt8] {
    Array("User-agent: *\nAllow: /\n\nSitemap: \(builder.linker.url(Addresses.sitemap))\n".utf8)
  }
}

/// The site's addresses for search engines, or the list of the files that have them; routed once everything else is.
struct SitemapFile: GeneratedFile {
  static let name = "sitemap.xml"
  static let articles: [Int] = []
  static func example(_ addresses: Addresses) -> Address? { nil }

  static func route(_ router: inout Router, _ addresses: Addresses) {
    guard addresses.language == router.languages.last else { return }
    let first = Addresses(language: router.languages.first ?? addresses.language)
    let name = Words(zh: "站点地图", en: "the sitemap")
    router.add(SitemapFile(), at: Addresses.sitemap, first, name)
    let parts = Sitemap.parts(of: router.indexedCount)
    for part in 1...max(1, parts) where parts > 1 {
      router.add(SitemapPart(number: part), at: Addresses.sitemap(part: part), first, name)
    }
  }

  func district(in programme: Programme) -> Int? { nil }
  func gather(_ finder: inout DependencyTracker) -> Sitemap { finder.find { $0.sitemap } }
  func bytes(of sitemap: Sitemap, _ builder: PageBuilder) -> [UInt8] { sitemap.main(builder.linker) }
}

/// A part of the sitemap, where there are more addresses than one file may list.
struct SitemapPart: GeneratedFile {
  /// From 1.
  let number: Int

  static let name = "sitemap-part.xml"
  static let articles: [Int] = []
  static func example(_ addresses: Addresses) -> Address? { nil }
  static func route(_ router: inout Router, _ addresses: Addresses) {}
  func district(in programme: Programme) -> Int? { nil }
  func gather(_ finder: inout DependencyTracker) -> Sitemap { finder.find { $0.sitemap } }
  func bytes(of sitemap: Sitemap, _ builder: PageBuilder) -> [UInt8] { sitemap.part(number, builder.linker) }
}
