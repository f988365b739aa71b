import Diagnostics
import Records

/// An address that a bulletin once had, as its record lists it: a path from the site's root on, with or without slashes
/// around it, percent-encoded or not.
struct OldAddress {
  private let path: String

  /// Nil for what no file of the site can answer to.
  init?(_ written: String) {
    guard written.utf8.count <= 1024 else { return nil }
    var parts: [String] = []
    for part in written.split(separator: "/") {
      // An encoded slash is part of a name, which no file can have.
      guard let name = percentDecoded(String(part)), OldAddress.isName(name) else { return nil }
      parts.append(name)
    }
    guard !parts.isEmpty else { return nil }
    path = parts.joined(separator: "/")
  }

  func address(under addresses: Addresses) -> Address {
    path.hasSuffix(".html") ? Address(addresses.path(path)) : .folder(addresses.path(path))
  }

  /// A name that every disk and host takes, and that is part of a path only.
  private static func isName(_ part: String) -> Bool {
    part != "." && part != ".." && part.utf8.count <= 200 && !part.hasPrefix(".menpai")
      && part.utf8.allSatisfy { $0 >= 0x20 && $0 != 0x7F && !"/?#:\\*\"<>|%".utf8.contains($0) }
  }

  static func finding(at place: SourcePlace) -> Finding {
    RecordsRules.unsafePath.finding(
      at: place, Words(zh: "这个旧网址不能用", en: "this old address cannot be answered to"),
      help: Words(
        zh: "只写网站根目录起的路径，例如 /news/2024/03/；不写域名、.. 和 ? # % : 等符号",
        en:
          "write the path from the site's root only, such as /news/2024/03/, without a host, `..` or any of ? # % :"
      ))
  }
}
