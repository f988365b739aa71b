/// A file of the theme that is published as it is, such as a stylesheet, a font or a drawing.
public struct ThemeAsset: Hashable, Sendable {
  /// As layouts name it, below `assets/`: `style.css`.
  public let name: String
  /// Where it is published, with its content's hash so that browsers may keep it for ever: `assets/style.3f2a9c1b.css`.
  public let address: String
  public let bytes: [UInt8]
}
