import Diagnostics
import Files

/// The machine lacks libvips, or has one that cannot be used.
package struct NoPictureMaker: Error, Hashable, Sendable {
  /// What the system's loader was asked for.
  package let library: String
  /// What the machine had run out of when the library was to be loaded.
  var refusal: SystemError?

  package var message: Words {
    if let refusal {
      return Words(
        zh: "无法装入处理照片的 libvips：\(refusal.words.zh)",
        en: "libvips, which prepares photos, cannot be loaded: \(refusal.words.en)")
    }
    return Words(
      zh: "处理照片要用 libvips 8.13 或更新的版本，这台电脑没有（找不到或打不开 \(library)）",
      en:
        "photos are prepared with libvips 8.13 or later, which this machine lacks (\(library) cannot be loaded)"
    )
  }

  package var help: Words {
    refusal?.help
      ?? Words(
        zh: "Debian、Ubuntu：sudo apt-get install libvips42",
        en: "on Debian or Ubuntu: sudo apt-get install libvips42")
  }
}

/// What this machine can do with photos.
package struct PictureAbilities: Sendable {
  /// Of libvips.
  package let version: String
  /// Whether photos in HEIC, as phones take them, can be read.
  package let readsHEIC: Bool

  /// Loads libvips.
  package init() throws(NoPictureMaker) {
    let maker = try PictureMaker(library: PictureMakers.library)
    version = maker.version
    readsHEIC = maker.readsHEIC
  }
}
