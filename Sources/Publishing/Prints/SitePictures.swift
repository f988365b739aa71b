import Pages
import Printing
import Synchronization

/// The site's pictures, as print needs them.
final class SitePictures: PrintPictures {
  private let shelf: PictureLibrary
  private let refused = Mutex<EnvironmentFailure?>(nil)

  init(_ shelf: PictureLibrary) { self.shelf = shelf }

  /// Why the machine did not give a picture that was drawn: what was drawn without it must not be published.
  var refusal: EnvironmentFailure? { refused.withLock { $0 } }

  func size(of name: String) -> PixelSize? { shelf.sources[name]?.size }

  func picture(_ name: String, _ size: PixelSize) -> PrintPicture? {
    do throws(EnvironmentFailure) {
      return try shelf.print(name, width: size.width, height: size.height)
    } catch {
      let failure = error
      refused.withLock { $0 = $0 ?? failure }
      return nil
    }
  }
}

extension OutputFiles {
  var printPictures: SitePictures { SitePictures(site.shelf) }
}
