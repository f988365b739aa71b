/// Writes links from one page to others: relative ones for browsers, absolute ones where a standard asks for them.
public struct Linker: Sendable {
  /// What leads from the page to the site's root: ``, `../`, `../../`; for a page shown anywhere `/` or `/folder/`.
  public let root: String
  /// How many folders deep the page lies; nil for one that is shown anywhere.
  let depth: Int?
  /// Whether links name `index.html`, so that the site works from a disk.
  public let isPortable: Bool
  /// Where the site is published, with a slash at the end.
  let site: String

  /// - Parameters:
  ///   - site: where the site is published; may end with a slash or not.
  ///   - isShownAnywhere: a host shows the page in place of missing ones, however deep they would lie, so that relative
  ///     links would lead astray. A portable site has no host.
  public init(from address: Address, site: String, isPortable: Bool, isShownAnywhere: Bool = false) {
    self.init(depth: isShownAnywhere && !isPortable ? nil : address.depth, site: site, isPortable: isPortable)
  }

  init(depth: Int?, site: String, isPortable: Bool) {
    self.depth = depth
    self.isPortable = isPortable
    self.site = site.hasSuffix("/") ? site : site + "/"
    root = depth.map { String(repeating: "../", count: $0) } ?? Linker.path(of: self.site)
  }

  /// `/folder/` for `https://example.org/folder/`.
  private static func path(of site: String) -> String {
    let afterScheme = site.drop { $0 != "/" }.drop { $0 == "/" }
    return String(afterScheme.drop { $0 != "/" })
  }

  public func href(_ address: Address, anchor: String? = nil) -> String {
    let path = isPortable ? address.path[...] : address.published
    let relative = root + path
    return (relative.isEmpty ? "./" : relative) + (anchor.map { "#" + $0 } ?? "")
  }

  /// The absolute address, as feeds, canonical links, sitemaps and QR codes need it.
  public func url(_ address: Address) -> String { site + address.published }
}
