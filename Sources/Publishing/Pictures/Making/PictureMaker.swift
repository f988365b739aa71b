import CVips
import Files
import Printing

/// Makes files of pictures through libvips.
///
/// libvips is loaded when the first picture has to be made, which costs 20 ms; a build that has none to make does
/// without it.
final class PictureMaker: Sendable {
  /// A table of functions that is filled once and only read from then on; libvips's functions may be called from
  /// several threads.
  private nonisolated(unsafe) let library: OpaquePointer

  /// - Parameter library: what the system's loader is asked for.
  init(library name: String) throws(NoPictureMaker) {
    guard let library = cvips_open(name) else {
      // With all that it needs it takes up a quarter of a gigabyte of addresses.
      throw NoPictureMaker(library: name, refusal: .exhaustion(memory: 256 << 20))
    }
    self.library = library
  }

  var version: String {
    var text = [CChar](repeating: 0, count: 32)
    cvips_version(library, &text, text.count)
    return String(decoding: text.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  var readsHEIC: Bool { cvips_can_read(library, CVIPS_HEIC) && cvips_can_decode_hevc() }

  /// The upright size that a HEIC picture declares.
  func size(ofHEIC bytes: [UInt8]) throws(PictureFlaw) -> PixelSize {
    guard cvips_can_read(library, CVIPS_HEIC) else { throw .noDecoder }
    var (width, height): (Int32, Int32) = (0, 0)
    guard cvips_measure(library, CVIPS_HEIC, bytes, bytes.count, &width, &height) else { throw .damaged }
    try PictureFlaw.check(width: Int(width), height: Int(height))
    return PixelSize(width: Int(width), height: Int(height))
  }

  /// Decodes a picture as if files were to be made of it, and forgets it.
  func prove(_ source: PictureSource, _ bytes: [UInt8]) throws(PictureFlaw) {
    let size = source.wholeSizes.last ?? PixelSize(width: 1, height: 1)
    release(try decode(source, bytes, to: size))
  }

  /// Makes files of one picture, in the order of their recipes; files of one cut are made of one decoding.
  func make(
    _ recipes: [PictureRecipe], of source: PictureSource, _ bytes: [UInt8]
  ) throws(PictureFlaw) -> [[UInt8]] {
    var files = [[UInt8]](repeating: [], count: recipes.count)
    for cut in [PictureRecipe.Cut.whole, .shaped] {
      let wanted = recipes.indices.filter { recipes[$0].cut == cut }
        .sorted { (recipes[$0].width, $1) > (recipes[$1].width, $0) }
      guard let widest = wanted.first else { continue }
      let size = PixelSize(width: recipes[widest].width, height: recipes[widest].height)
      let full = try piece(of: source, bytes, cut, size)
      defer { release(full) }
      var scaled = (image: full, size: size)
      defer { if scaled.image != full { release(scaled.image) } }
      for index in wanted {
        let size = PixelSize(width: recipes[index].width, height: recipes[index].height)
        if size != scaled.size {
          guard let smaller = cvips_scale(library, full, Int32(size.width), Int32(size.height)) else {
            throw .damaged
          }
          if scaled.image != full { release(scaled.image) }
          scaled = (smaller, size)
        }
        files[index] = try encode(scaled.image, recipes[index].coding)
      }
    }
    return files
  }

  private func release(_ image: OpaquePointer) { cvips_release(library, image) }
}

extension PictureMaker {
  private func decode(
    _ source: PictureSource, _ bytes: [UInt8], to size: PixelSize
  ) throws(PictureFlaw) -> OpaquePointer {
    let isLying = source.orientation > 4
    let stored = isLying ? PixelSize(width: source.height, height: source.width) : source.size
    let wanted = isLying ? PixelSize(width: size.height, height: size.width) : size
    // A JPEG's blocks can be decoded smaller at once; twice the wanted size is left for a good reduction.
    let shrink = [8, 4, 2].first {
      stored.width >= wanted.width * $0 * 2 && stored.height >= wanted.height * $0 * 2
    }
    let decoding = CVipsDecoding(
      format: source.format.decoder, shrink: Int32(shrink ?? 1), width: Int32(wanted.width),
      height: Int32(wanted.height), orientation: Int32(source.orientation))
    guard let image = cvips_decode(library, bytes, bytes.count, decoding) else {
      throw source.format == .heic && !readsHEIC ? .noDecoder : .damaged
    }
    return image
  }

  /// The picture, or the piece of it that has the wanted shape, in the wanted size.
  private func piece(
    of source: PictureSource, _ bytes: [UInt8], _ cut: PictureRecipe.Cut, _ size: PixelSize
  ) throws(PictureFlaw) -> OpaquePointer {
    guard cut == .shaped else { return try decode(source, bytes, to: size) }
    let piece = PixelSize.largest(shapedLike: size, in: source)
    let whole = PixelSize(
      width: max(size.width, (source.width * size.width + piece.width / 2) / piece.width),
      height: max(size.height, (source.height * size.height + piece.height / 2) / piece.height))
    let image = try decode(source, bytes, to: whole)
    guard whole != size else { return image }
    defer { release(image) }
    var (left, top): (Int32, Int32) = (0, 0)
    let (width, height) = (Int32(size.width), Int32(size.height))
    guard cvips_attention(library, image, width, height, &left, &top),
      let cut = cvips_cut(library, image, left, top, width, height)
    else { throw .damaged }
    return cut
  }

  /// Quality is where a portrait of 480 pixels shows no blocks to the naked eye: 16 KB as WebP.
  private func encode(_ image: OpaquePointer, _ coding: PictureRecipe.Coding) throws(PictureFlaw) -> [UInt8] {
    var count = 0
    let made =
      switch coding {
      case .jpeg: cvips_jpeg(library, image, 82, true, &count)
      case .printed: cvips_jpeg(library, image, 89, false, &count)
      case .webp: cvips_webp(library, image, 80, 4, &count)
      }
    guard let made else { throw .damaged }
    defer { cvips_free(library, made) }
    let file = [UInt8](UnsafeRawBufferPointer(start: made, count: count))
    // libvips adds Exif data to every WebP, whatever it is told.
    let bytes = coding == .webp ? try PictureParts.webP(ofPixelsIn: file) : file
    try PictureHeader.checkBare(bytes)
    return bytes
  }
}

extension PictureSource {
  var size: PixelSize { PixelSize(width: width, height: height) }
}

extension PictureFormat {
  fileprivate var decoder: CVipsFormat {
    switch self {
    case .jpeg: CVIPS_JPEG
    case .png: CVIPS_PNG
    case .webp: CVIPS_WEBP
    case .heic: CVIPS_HEIC
    }
  }
}
