import Printing

/// How one file is made of a picture.
struct PictureRecipe: Hashable, Sendable {
  /// Goes up whenever a recipe makes another file of the same picture.
  static let version: UInt64 = 1

  enum Cut: UInt64, Sendable {
    /// Nothing is cut off.
    case whole
    /// To the shape of width and height, around what people look at first.
    case shaped
  }

  enum Coding: UInt64, Sendable {
    case jpeg
    case webp
    /// A JPEG of higher quality, row by row.
    case printed

    /// What the name of a file ends with.
    var ending: String { self == .webp ? "webp" : "jpg" }
  }

  let cut: Cut
  /// In pixels.
  let width: Int
  let height: Int
  let coding: Coding

  /// Tells apart everything that is made of anything: known before it is made, and the same whichever version of an
  /// encoder makes it.
  func key(of source: PictureSource) -> PictureKey {
    let content = ContentHash(words: [
      source.group, source.hash.high, cut.rawValue, coding.rawValue, UInt64(width), UInt64(height),
    ])
    return PictureKey(group: source.group, content: content)
  }
}

/// What a file made of a picture is known by.
struct PictureKey: Hashable, Sendable {
  /// Shared by all that is made of one picture.
  let group: UInt64
  let content: ContentHash
}

extension PixelSize {
  /// The largest piece of a shape in a picture.
  static func largest(shapedLike shape: PixelSize, in source: PictureSource) -> PixelSize {
    if source.width * shape.height > source.height * shape.width {
      PixelSize(width: max(1, source.height * shape.width / shape.height), height: source.height)
    } else {
      PixelSize(width: source.width, height: max(1, source.width * shape.height / shape.width))
    }
  }

  /// The same shape in another width.
  func scaled(to width: Int) -> PixelSize {
    PixelSize(width: width, height: max(1, (height * width * 2 + self.width) / (self.width * 2)))
  }
}

extension PictureSource {
  /// Shared by all that is made of it, by this version of recipes.
  var group: UInt64 { ContentHash(words: [PictureRecipe.version, hash.high, hash.low]).low }

  /// Five by seven, as photos for identity cards and boards are.
  static let portraitShape = PixelSize(width: 5, height: 7)

  /// The sizes of a portrait on pages, the smaller first: for one pixel and for two a point of a column.
  var portraitSizes: [PixelSize] {
    let piece = PixelSize.largest(shapedLike: Self.portraitShape, in: self)
    return Self.widths([240, 480], in: piece.width).map { Self.portraitShape.scaled(to: $0) }
  }

  /// The sizes of the whole picture on pages, the smaller first.
  var wholeSizes: [PixelSize] {
    let whole = PixelSize(width: width, height: height)
    return Self.widths([480, 960], in: width).map { whole.scaled(to: $0) }
  }

  /// Nothing is enlarged: a picture that is narrower than the widest gives what it has. Two that are nearly alike are
  /// not worth two files.
  private static func widths(_ wanted: [Int], in available: Int) -> [Int] {
    let widest = min(wanted.last ?? available, available)
    return wanted.filter { $0 * 5 <= widest * 4 } + [widest]
  }
}
