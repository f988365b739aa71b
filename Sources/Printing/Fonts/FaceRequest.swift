/// Of the two weights that a family of Chinese characters is usually installed with.
package enum FaceWeight: String, Hashable, Sendable, CaseIterable {
  case regular
  case bold
}

/// A font file that a theme brings along, `print/fonts/x.otf`.
package struct FontFile: Hashable, Sendable {
  /// As messages name it.
  package let name: String
  package let bytes: [UInt8]

  package init(name: String, bytes: [UInt8]) {
    self.name = name
    self.bytes = bytes
  }
}

/// Which face a layout asks for: one that is installed, by family and weight, or one from a file of the theme.
package struct FaceRequest: Hashable, Sendable {
  /// What is used where a layout names no family.
  package static let defaultFamily = "Noto Sans CJK SC"

  /// As fontconfig knows it, such as "Noto Sans CJK SC"; for a file, the name that the layout gives it.
  package let family: String
  package let weight: FaceWeight
  /// In whose place nothing is looked up on the machine. Of a collection the first face is taken.
  package let file: FontFile?

  package init(family: String = defaultFamily, weight: FaceWeight = .regular, file: FontFile? = nil) {
    self.family = family
    self.weight = weight
    self.file = file
  }
}
