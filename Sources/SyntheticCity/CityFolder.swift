#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The machine refused to write a file of the city.
package struct CityWriteFailure: Error, Sendable {
  package let path: String
  /// The operating system's `errno`.
  package let code: Int32
}

extension SyntheticCity {
  /// Writes the whole site into a folder, which is made where it is not there.
  ///
  /// - Returns: how many files and bytes were written.
  @discardableResult
  package func write(to folder: String) throws(CityWriteFailure) -> (files: Int, bytes: Int) {
    var writer = CityWriter(folder)
    try forEachFile { file throws(CityWriteFailure) in try writer.write(file) }
    return (writer.files, writer.bytes)
  }
}

/// Writes files into a folder and counts them.
struct CityWriter {
  private let folder: String
  private var made: Set<String> = []
  private(set) var files = 0
  private(set) var bytes = 0

  init(_ folder: String) { self.folder = folder }

  mutating func write(_ file: SyntheticCity.File) throws(CityWriteFailure) {
    let parent = file.path.split(separator: "/").dropLast().joined(separator: "/")
    if made.insert(parent).inserted { try makeFolders("\(folder)/\(parent)") }
    try put(file.bytes, at: "\(folder)/\(file.path)")
    files += 1
    bytes += file.bytes.count
  }
}

private func makeFolders(_ path: String) throws(CityWriteFailure) {
  var index = path.startIndex
  while index < path.endIndex {
    index = path[path.index(after: index)...].firstIndex(of: "/") ?? path.endIndex
    guard mkdir(String(path[..<index]), 0o777) == 0 || errno == EEXIST else {
      throw CityWriteFailure(path: String(path[..<index]), code: errno)
    }
  }
}

private func put(_ bytes: [UInt8], at path: String) throws(CityWriteFailure) {
  let descriptor = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o666)
  guard descriptor >= 0 else { throw CityWriteFailure(path: path, code: errno) }
  defer { close(descriptor) }
  var done = 0
  while done < bytes.count {
    let count = bytes[done...].withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
    guard count > 0 else { throw CityWriteFailure(path: path, code: errno) }
    done += count
  }
}
