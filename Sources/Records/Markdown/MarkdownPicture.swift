/// A picture of the site as it is put into a page: files in a few sizes, and the space it takes.
package struct MarkdownPicture: Sendable {
  /// Addresses from the page.
  package let src: String
  /// For `srcset`, as HTML wants it.
  package let jpeg: String
  package let webp: String
  /// How wide the picture is shown, for `sizes`.
  package let sizes: String
  /// In pixels.
  package let width: Int
  package let height: Int

  package init(src: String, jpeg: String, webp: String, sizes: String, width: Int, height: Int) {
    (self.src, self.jpeg, self.webp, self.sizes) = (src, jpeg, webp, sizes)
    (self.width, self.height) = (width, height)
  }
}

extension MarkdownWriter {
  /// Up to the alternative text.
  mutating func open(_ picture: MarkdownPicture) {
    result.html.append("<picture><source type=\"image/webp\" srcset=\"")
    result.html.appendEscaped(Array(picture.webp.utf8))
    result.html.append("\" sizes=\"")
    result.html.appendEscaped(Array(picture.sizes.utf8))
    result.html.append("\"><img src=\"")
    result.html.appendAddress(picture.src.utf8)
    result.html.append("\" srcset=\"")
    result.html.appendEscaped(Array(picture.jpeg.utf8))
    result.html.append("\" sizes=\"")
    result.html.appendEscaped(Array(picture.sizes.utf8))
    result.html += Array("\" width=\"\(picture.width)\" height=\"\(picture.height)\" alt=\"".utf8)
  }
}
