import Bytes
import Records

/// A picture as it is published: in a few sizes, each in two codings, under names that hold its content's hash.
package struct PublishedPicture: Hashable, Sendable {
  /// Nothing cut off; the smaller first, at least one.
  package let whole: [PictureSize]
  /// Cut to five by seven, the smaller first; none of a picture that no person's record names.
  package let portrait: [PictureSize]
  /// Differs whenever a page that shows the picture does.
  let digest: UInt64

  package init(whole: [PictureSize], portrait: [PictureSize] = []) {
    self.whole = whole
    self.portrait = portrait
    var digest = Digest()
    for size in whole + portrait {
      digest.add(size.jpeg.path)
      digest.add(size.webp.path)
      digest.add(size.width)
      digest.add(size.height)
    }
    self.digest = digest.value
  }
}

/// One size of a published picture, in pixels.
package struct PictureSize: Hashable, Sendable {
  package let width: Int
  package let height: Int
  package let jpeg: Address
  package let webp: Address

  package init(width: Int, height: Int, jpeg: Address, webp: Address) {
    self.width = width
    self.height = height
    self.jpeg = jpeg
    self.webp = webp
  }
}

extension Linker {
  /// A picture in a body, which is as wide as a line of text, or as the window where that is narrower.
  func picture(_ published: PublishedPicture) -> MarkdownPicture? {
    guard let largest = published.whole.last else { return nil }
    return MarkdownPicture(
      src: href(largest.jpeg), jpeg: sourceSet(published.whole, \.jpeg),
      webp: sourceSet(published.whole, \.webp), sizes: "(min-width: 44em) 40em, 94vw", width: largest.width,
      height: largest.height)
  }

  /// What `srcset` wants to know: `pictures/x.1.webp 240w, pictures/x.2.webp 480w`.
  ///
  /// Names of pictures hold no comma and no space, so that nothing has to be escaped.
  func sourceSet(_ sizes: [PictureSize], _ file: (PictureSize) -> Address) -> String {
    sizes.map { "\(href(file($0))) \($0.width)w" }.joined(separator: ", ")
  }
}
