/// A file of the theme that is published as it is, such as a stylesheet, a font or a drawing.
package struct ThemeAsset: Hashable, Sendable {
  /// As layouts name it, below `assets/`: `style.css`.
  package let name: String
  /// Where it is published, with its content's hash so that browsers may keep it for ever: `assets/style.3f2a9c1b.css`.
  package let address: String
  package let bytes: [UInt8]
}
