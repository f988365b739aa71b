import Printing

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

extension FontStamp {
  /// Of the faces that lie in files of the machine; a theme's own are among its files.
  static func all(of faces: FaceSet) -> [FontStamp] {
    faces.faces.compactMap(\.path).compactMap { path in
      FileIdentity(at: path).map { FontStamp(path: path, file: $0) }
    }
  }

  var isUnchanged: Bool { FileIdentity(at: path) == file }
}

extension FileIdentity {
  fileprivate init?(at path: String) {
    var status = stat()
    guard stat(path, &status) == 0 else { return nil }
    self.init(status)
  }
}
