import Synchronization

/// The one maker of pictures of a build, opened when it is needed first.
final class PictureMakers: Sendable {
  static let library = "libvips.so.42"

  private let library: String
  private let opened = Mutex<Result<PictureMaker, NoPictureMaker>?>(nil)

  init(library: String = PictureMakers.library) { self.library = library }

  func maker() throws(NoPictureMaker) -> PictureMaker {
    let result = opened.withLock { opened in
      let result = opened ?? Result { () throws(NoPictureMaker) in try PictureMaker(library: library) }
      opened = result
      return result
    }
    return try result.get()
  }
}
