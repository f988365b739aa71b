import Printing

/// A picture under `content/photos/` that was looked at and not yet decoded.
struct PictureSource: Hashable, Sendable {
  /// As records name it, relative to `content/`: `photos/x.jpg`.
  let name: String
  let format: PictureFormat
  /// Of the file.
  let hash: ContentHash
  /// In pixels, upright.
  let width: Int
  let height: Int
  /// How it has to be turned to be upright, as Exif numbers it: 1 to 8.
  let orientation: Int
  /// Which state of the file it was seen in; nil where nobody asked.
  let file: FileIdentity?
  /// Whether it was decoded before, and so is what it seems.
  var isSound = false
}

extension PictureSource {
  init(name: String, _ header: PictureHeader, _ bytes: [UInt8], _ file: FileIdentity?) {
    let isLying = header.orientation > 4
    self.init(
      name: name, format: header.format, hash: ContentHash(of: bytes),
      width: isLying ? header.height : header.width, height: isLying ? header.width : header.height,
      orientation: header.orientation, file: file)
  }

  /// The file's name without its ending, as `a–z 0–9 -` in at most 48 characters.
  var stem: String {
    let file = name.utf8.split(separator: UInt8(ascii: "/")).last ?? name.utf8[...]
    let bare = file.lastIndex(of: UInt8(ascii: ".")).map { file[..<$0] } ?? file
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
}

extension ContentHash {
  init(words: [UInt64]) {
    self = words.map(\.littleEndian).withUnsafeBytes { ContentHash(of: $0) }
  }
}
