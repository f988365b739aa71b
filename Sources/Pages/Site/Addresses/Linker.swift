/// Where the site is published.
struct SiteURL: Sendable {
  /// With a slash at the end.
  let text: String
  /// Without the scheme, as people read it aloud.
  let bare: String
  /// `/folder/` for `https://example.org/folder/`.
  let path: String

  /// - Parameter url: may end with a slash or not.
  init(_ url: String) {
    text = url.hasSuffix("/") ? url : url + "/"
    let afterScheme = text.drop { $0 != "/" }.drop { $0 == "/" }
    bare = String(afterScheme)
    path = String(afterScheme.drop { $0 != "/" })
  }
}

/// Writes links from one page to others: relative ones for browsers, absolute ones where a standard asks for them.
package struct Linker: Sendable {
  /// What leads from the page to the site's root: ``, `../`, `../../`; for a page shown anywhere `/` or `/folder/`.
  package let root: String
  /// How many folders deep the page lies; nil for one that is shown anywhere.
  let depth: Int?
  /// Whether links name `index.html`, so that the site works from a disk.
  package let isPortable: Bool
  private let url: SiteURL

  /// - Parameters:
  ///   - site: where the site is published; may end with a slash or not.
  ///   - isShownAnywhere: a host shows the page in place of missing ones, however deep they would lie, so that relative
  ///     links would lead astray. A portable site has no host.
  package init(from address: Address, site: String, isPortable: Bool, isShownAnywhere: Bool = false) {
    self.init(
      depth: isShownAnywhere && !isPortable ? nil : address.depth, site: SiteURL(site), isPortable: isPortable
    )
  }

  init(depth: Int?, site: SiteURL, isPortable: Bool) {
    self.depth = depth
    self.isPortable = isPortable
    url = site
    root = depth.map { String(repeating: "../", count: $0) } ?? site.path
  }

  /// Where the site is published, with a slash at the end.
  var site: String { url.text }

  package func href(_ address: Address, anchor: String? = nil) -> String {
    let path = isPortable ? address.path[...] : address.published
    let relative = root + path
    return (relative.isEmpty ? "./" : relative) + (anchor.map { "#" + $0 } ?? "")
  }

  /// The absolute address, as feeds, canonical links, sitemaps and QR codes need it.
  package func url(_ address: Address) -> String { url.text + address.published }

  /// The absolute address without its scheme, for reading on paper.
  func bareURL(_ address: Address) -> String { url.bare + address.published }
}
