/// Of the two weights that a family of Chinese characters is usually installed with.
public enum FaceWeight: String, Hashable, Sendable, CaseIterable {
  case regular
  case bold
}

/// A font file that a theme brings along, `print/fonts/x.otf`.
public struct FontFile: Hashable, Sendable {
  /// As messages name it.
  public let name: String
  public let bytes: [UInt8]

  public init(name: String, bytes: [UInt8]) {
    self.name = name
    self.bytes = bytes
  }
}

/// Which face a layout asks for: one that is installed, by family and weight, or one from a file of the theme.
public struct FaceRequest: Hashable, Sendable {
  /// What is used where a layout names no family.
  public static let defaultFamily = "Noto Sans CJK SC"

  /// As fontconfig knows it, such as "Noto Sans CJK SC"; for a file, the name that the layout gives it.
  public let family: String
  public let weight: FaceWeight
  /// In whose place nothing is looked up on the machine. Of a collection the first face is taken.
  public let file: FontFile?

  public init(family: String = defaultFamily, weight: FaceWeight = .regular, file: FontFile? = nil) {
    self.family = family
    self.weight = weight
    self.file = file
  }
}
