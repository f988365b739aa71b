import Printing

/// A picture under `content/photos/` that was looked at and not yet decoded.
struct PictureSource: Hashable, Sendable {
  /// As records name it, relative to `content/`: `photos/x.jpg`.
  let name: String
  let format: PictureFormat
  /// Of everything that its pixels come from, and of nothing else that the file says.
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
  init(name: String, clean: CleanPicture, file: FileIdentity?) {
    let isLying = clean.orientation > 4
    let pixels = ContentHash(of: clean.bytes)
    self.init(
      name: name, format: clean.format,
      hash: ContentHash(words: [pixels.high, pixels.low, UInt64(clean.orientation), clean.profile]),
      width: isLying ? clean.height : clean.width, height: isLying ? clean.width : clean.height,
      orientation: clean.orientation, file: file)
  }

  /// A HEIC picture, which its decoder turns itself.
  init(heic name: String, bytes: [UInt8], size: PixelSize, file: FileIdentity?) {
    self.init(
      name: name, format: .heic, hash: ContentHash(of: bytes), width: size.width, height: size.height,
      orientation: 1, file: file)
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
