import Pages
import Printing

/// The site's pictures, as print needs them.
struct SitePictures: PrintPictures {
  func size(of name: String) -> PixelSize? { nil }
  func picture(_ name: String, _ size: PixelSize) -> PrintPicture? { nil }
}

extension OutputFiles {
  var printPictures: SitePictures { SitePictures() }
}
