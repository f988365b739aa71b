/// Writes links from one page to others: relative ones for browsers, absolute ones where a standard asks for them.
public struct Linker: Sendable {
  /// The relative way from the page to the site's root: ``, `../`, `../../`.
  public let root: String
  /// How many folders deep the page lies.
  let depth: Int
  /// Whether links name `index.html`, so that the site works from a disk.
  public let isPortable: Bool
  private let site: String

  /// - Parameter site: where the site is published; may end with a slash or not.
  public init(from address: Address, site: String, isPortable: Bool) {
    self.init(depth: address.depth, site: site, isPortable: isPortable)
  }

  init(depth: Int, site: String, isPortable: Bool) {
    self.depth = depth
    root = String(repeating: "../", count: depth)
    self.isPortable = isPortable
    self.site = site.hasSuffix("/") ? site : site + "/"
  }

  public func href(_ address: Address, anchor: String? = nil) -> String {
    let path = isPortable ? address.path[...] : address.published
    let relative = root + path
    return (relative.isEmpty ? "./" : relative) + (anchor.map { "#" + $0 } ?? "")
  }

  /// The absolute address, as feeds, canonical links, sitemaps and QR codes need it.
  public func url(_ address: Address) -> String { site + address.published }
}
