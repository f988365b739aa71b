import Pages
import Printing

/// The site's pictures, as print needs them.
struct SitePictures: PrintPictures {
  private let shelf: PictureShelf

  init(_ shelf: PictureShelf) { self.shelf = shelf }

  func size(of name: String) -> PixelSize? { shelf.sources[name]?.size }

  /// A machine that refuses is remembered by the shelf, for whoever publishes.
  func picture(_ name: String, _ size: PixelSize) -> PrintPicture? {
    try? shelf.print(name, width: size.width, height: size.height)
  }
}

extension OutputFiles {
  var printPictures: SitePictures { SitePictures(site.shelf) }
}
