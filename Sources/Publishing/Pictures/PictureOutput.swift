import Pages

/// A file that is published of a picture.
struct PictureOutput: Hashable, Sendable {
  /// The picture's name, as records give it.
  let source: String
  let recipe: PictureRecipe
  /// Tells its content.
  let key: PictureKey
  /// `pictures/x.4f1e09ac.jpg`; what has one stem and one key shares it.
  let address: Address

  init(_ recipe: PictureRecipe, of source: PictureSource) {
    self.source = source.name
    self.recipe = recipe
    key = recipe.key(of: source)
    address = Addresses.picture(
      "\(source.stem).\(key.content.hexadecimal.prefix(12)).\(recipe.coding.ending)")
  }
}

extension PictureSource {
  /// The files of the picture as pages show it.
  func outputs(cut: PictureRecipe.Cut) -> [PictureOutput] {
    (cut == .shaped ? portraitSizes : wholeSizes).flatMap { size in
      [PictureRecipe.Coding.jpeg, .webp].map {
        PictureOutput(PictureRecipe(cut: cut, width: size.width, height: size.height, coding: $0), of: self)
      }
    }
  }

  /// - Parameter isPortrait: whether a person's record names it.
  func published(isPortrait: Bool) -> PublishedPicture {
    PublishedPicture(whole: sizes(cut: .whole), portrait: isPortrait ? sizes(cut: .shaped) : [])
  }

  private func sizes(cut: PictureRecipe.Cut) -> [PictureSize] {
    let outputs = outputs(cut: cut)
    return stride(from: 0, to: outputs.count, by: 2).map {
      PictureSize(
        width: outputs[$0].recipe.width, height: outputs[$0].recipe.height, jpeg: outputs[$0].address,
        webp: outputs[$0 + 1].address)
    }
  }
}
