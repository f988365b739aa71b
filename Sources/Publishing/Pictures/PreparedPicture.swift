import Pages

/// A picture as it may be published: its pixels, and nothing that tells where, when or by whom it was taken.
public struct PreparedPicture: Sendable {
  /// As records name it, relative to `content/`: `photos/x.jpg`.
  public let source: String
  public let bytes: [UInt8]
  /// In pixels, at least 1.
  public let width: Int
  public let height: Int
  /// `pictures/x.4f1e09ac.jpg`; pictures of one stem and the same bytes share it.
  public let address: Address
}

extension PreparedPicture {
  /// - Parameter digits: how many hexadecimal digits of the content's hash the address takes.
  init(source: String, clean: CleanPicture, digits: Int = 8) {
    self.source = source
    bytes = clean.bytes
    width = clean.width
    height = clean.height
    let hash = ContentHash(of: clean.bytes).hexadecimal.prefix(digits)
    address = Addresses.picture("\(stem(of: source)).\(hash).\(clean.format.ending)")
  }
}

/// The file's name without its ending, as `a–z 0–9 -` in at most 48 characters.
private func stem(of source: String) -> String {
  let name = source.utf8.split(separator: UInt8(ascii: "/")).last ?? source.utf8[...]
  let bare = name.lastIndex(of: UInt8(ascii: ".")).map { name[..<$0] } ?? name
  var stem: [UInt8] = []
  for byte in bare where stem.count < 48 {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"): stem.append(byte)
    case UInt8(ascii: "A")...UInt8(ascii: "Z"): stem.append(byte | 0x20)
    default: if let last = stem.last, last != UInt8(ascii: "-") { stem.append(UInt8(ascii: "-")) }
    }
  }
  if stem.last == UInt8(ascii: "-") { stem.removeLast() }
  return stem.isEmpty ? "picture" : String(decoding: stem, as: UTF8.self)
}
