import CFontconfig
import Files
import Synchronization

/// Finds installed faces by family and weight.
///
/// Fontconfig takes some milliseconds to start, and so is asked only for what does not lie in its usual place.
package struct FontFinder: Sendable {
  /// Files to try before fontconfig, whose faces' names decide.
  private let usualFiles: [String]
  private let usesFontconfig: Bool

  /// What is installed on this machine.
  package static let machine = FontFinder(usualFiles: notoPlaces, usesFontconfig: true)

  init(usualFiles: [String], usesFontconfig: Bool) {
    self.usualFiles = usualFiles
    self.usesFontconfig = usesFontconfig
  }

  /// A face of exactly that family; fontconfig's substitutes do not count.
  func face(for request: FaceRequest) throws(FontFailure) -> FontFace {
    if let face = try usualFace(request) { return face }
    guard usesFontconfig, let place = Fontconfig.place(of: request) else {
      // Fontconfig finds nothing either where it could not read what is installed.
      if let refusal = SystemError.exhaustion() {
        throw .unreadable(
          family: request.family, ReadingFailure(path: "fontconfig", reason: .system(refusal)))
      }
      throw .missing(family: request.family, weight: request.weight)
    }
    return try FontFace(path: place.path, index: place.index)
  }

  /// Where Debian, Fedora and Arch install the default family.
  private static let notoPlaces: [String] = [
    "/usr/share/fonts/opentype/noto/", "/usr/share/fonts/google-noto-cjk/", "/usr/share/fonts/noto-cjk/",
  ].flatMap { folder in
    ["NotoSansCJK-Regular.ttc", "NotoSansCJK-Bold.ttc", "NotoSerifCJK-Regular.ttc", "NotoSerifCJK-Bold.ttc"]
      .map { folder + $0 }
  }

  private func usualFace(_ request: FaceRequest) throws(FontFailure) -> FontFace? {
    let words = request.family.split(separator: " ").prefix(3).joined()
    for path in usualFiles {
      // Noto's files are named for family and weight: others need not be opened.
      guard !words.isEmpty, path.contains(words),
        path.contains(request.weight == .bold ? "-Bold" : "-Regular"),
        let face = try named(request.family, path: path), face.weight == request.weight
      else { continue }
      return face
    }
    return nil
  }
}

/// The face of that family in a file; nil where the file is not there, or of no use.
private func named(_ family: String, path: String) throws(FontFailure) -> FontFace? {
  do throws(FontFailure) {
    return try FontFace.named(family, path: path)
  } catch .unfit {
    return nil
  } catch {
    throw error
  }
}

/// Fontconfig's database of installed fonts.
private enum Fontconfig {
  /// Fontconfig's initialization is not safe in two threads at once.
  private static let turn = Mutex(())

  static func place(of request: FaceRequest) -> (path: String, index: Int)? {
    turn.withLock { _ in
      guard FcInit() != 0, let pattern = FcPatternCreate() else { return nil }
      defer { FcPatternDestroy(pattern) }
      FcPatternAddString(pattern, FC_FAMILY, request.family)
      FcPatternAddInteger(pattern, FC_WEIGHT, request.weight == .bold ? FC_WEIGHT_BOLD : FC_WEIGHT_REGULAR)
      FcPatternAddInteger(pattern, FC_SLANT, FC_SLANT_ROMAN)
      FcConfigSubstitute(nil, pattern, FcMatchPattern)
      FcDefaultSubstitute(pattern)
      var result = FcResultMatch
      guard let match = FcFontMatch(nil, pattern, &result) else { return nil }
      defer { FcPatternDestroy(match) }
      guard families(match).contains(where: { $0.lowercased() == request.family.lowercased() }),
        weights(request.weight).contains(Int(number(match, FC_WEIGHT) ?? -1)),
        let path = string(match, FC_FILE, 0)
      else { return nil }
      // Beyond 16 bits stands the named instance of a variable font.
      return (path, Int(number(match, FC_INDEX) ?? 0) & 0xFFFF)
    }
  }

  private static func weights(_ weight: FaceWeight) -> ClosedRange<Int> {
    weight == .bold
      ? Int(FC_WEIGHT_DEMIBOLD)...Int(FC_WEIGHT_BLACK) : Int(FC_WEIGHT_BOOK)...Int(FC_WEIGHT_MEDIUM)
  }

  /// A font has a name in each of several languages.
  private static func families(_ pattern: OpaquePointer) -> [String] {
    (0..<32).lazy.map { string(pattern, FC_FAMILY, $0) }.prefix { $0 != nil }.compactMap { $0 }
  }

  private static func string(_ pattern: OpaquePointer, _ key: String, _ index: Int32) -> String? {
    var value: UnsafeMutablePointer<FcChar8>?
    guard FcPatternGetString(pattern, key, index, &value) == FcResultMatch, let value else { return nil }
    return String(cString: value)
  }

  private static func number(_ pattern: OpaquePointer, _ key: String) -> Int32? {
    var value: Int32 = 0
    return FcPatternGetInteger(pattern, key, 0, &value) == FcResultMatch ? value : nil
  }
}
