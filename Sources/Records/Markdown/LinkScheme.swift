/// What kind of destination a link has, told the way a browser would.
enum LinkScheme: Equatable {
  /// `http` or `https`: another site.
  case web
  /// `mailto`, `tel` or `geo`: another program.
  case contact
  /// A record scheme, a relative address or an anchor: the site itself.
  case inside
  case refused

  /// Browsers ignore control characters and blanks in a scheme, so they are ignored here too (WHATWG URL, 4.4).
  init(of destination: some Collection<UInt8>, recordSchemes: Set<String>) {
    let bytes = destination.filter { $0 > 0x20 && $0 != 0x7F }
    let slashes = bytes.prefix(2).filter { $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: "\\") }
    if slashes.count == 2 || bytes.first == UInt8(ascii: "\\") {
      self = .refused
      return
    }
    let end = bytes.firstIndex {
      [UInt8(ascii: ":"), UInt8(ascii: "/"), UInt8(ascii: "?"), UInt8(ascii: "#")].contains($0)
    }
    guard let end, bytes[end] == UInt8(ascii: ":") else {
      self = .inside
      return
    }
    let scheme = String(decoding: bytes[..<end], as: UTF8.self).lowercased()
    switch scheme {
    case "http", "https": self = .web
    case "mailto", "tel", "geo": self = .contact
    default: self = recordSchemes.contains(scheme) ? .inside : .refused
    }
  }
}
