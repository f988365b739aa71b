import Testing

@testable import Printing

/// The default family, opened once for all tests.
enum TestFaces {
  static let regular = FaceRequest()
  static let bold = FaceRequest(weight: .bold)

  private static let opened = Result { try FaceSet([regular, bold]) }

  /// Regular at 0, bold at 1.
  static func set() throws -> FaceSet { try opened.get() }

  static func setter() throws -> Typesetter { Typesetter(try set()) }

  static func style(_ size: Double = 10) -> TextStyle { TextStyle(faces: [0, 1], size: size) }
}
