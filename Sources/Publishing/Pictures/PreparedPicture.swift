import Pages

/// A picture as it may be published: its pixels, and nothing that tells where, when or by whom it was taken.
public struct PreparedPicture: Sendable {
  /// As records name it, relative to `content/`: `photos/x.jpg`.
  public let source: String
  /// Empty for one that was made ready by an earlier build and published.
  public let bytes: [UInt8]
  /// In pixels, at least 1.
  public let width: Int
  public let height: Int
  /// `pictures/x.4f1e09ac.jpg`; pictures of one stem and the same bytes share it.
  public let address: Address
  let hash: ContentHash
  let format: PictureFormat
  /// Which state of the file it was made of; nil where nobody asked.
  let file: FileIdentity?
  /// Whether its bytes were left to an earlier build.
  let isKnown: Bool
}

extension PreparedPicture {
  init(source: String, clean: CleanPicture, of file: FileIdentity?) {
    let hash = ContentHash(of: clean.bytes)
    self.init(
      source: source, bytes: clean.bytes, width: clean.width, height: clean.height,
      address: Self.address(of: source, hash, clean.format, digits: 8), hash: hash, format: clean.format,
      file: file, isKnown: false)
  }

  init(_ known: KnownPicture) {
    self.init(
      source: known.name, bytes: [], width: known.width, height: known.height,
      address: Self.address(of: known.name, known.hash, known.format, digits: 8), hash: known.hash,
      format: known.format, file: known.file, isKnown: true)
  }

  /// The same under an address that holds the whole hash of the content, for two that would share a shorter one.
  var atLongAddress: PreparedPicture {
    PreparedPicture(
      source: source, bytes: bytes, width: width, height: height,
      address: Self.address(of: source, hash, format, digits: 32), hash: hash, format: format, file: file,
      isKnown: isKnown)
  }

  private static func address(
    of source: String, _ hash: ContentHash, _ format: PictureFormat, digits: Int
  ) -> Address {
    Addresses.picture("\(stem(of: source)).\(hash.hexadecimal.prefix(digits)).\(format.ending)")
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
