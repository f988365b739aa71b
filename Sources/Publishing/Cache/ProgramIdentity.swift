import Bytes
import Templates

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Which program makes the pages: the stamps of the executable and of the libraries it was started with, for another
/// version of one of them may render the same page otherwise.
enum ProgramIdentity {
  static let digest: UInt64 = {
    var digest = Digest()
    digest.add(BuildCache.version)
    for path in files() {
      var status = stat()
      guard stat(path, &status) == 0 else { continue }
      digest.add(path)
      digest.add(Int(status.st_size))
      digest.add(status.modified)
      digest.add(UInt64(status.st_ino))
    }
    return digest.value
  }()

  #if canImport(Glibc)
    /// The files that code was loaded from, from `/proc/self/maps` (proc(5)): lines of a range of addresses, rights,
    /// offset, device, inode and path.
    private static func files() -> [String] {
      var paths: [String] = []
      for line in maps().split(separator: UInt8(ascii: "\n")) {
        let fields = line.split(separator: UInt8(ascii: " "), maxSplits: 5)
        guard fields.count == 6, fields[1].contains(UInt8(ascii: "x")) else { continue }
        let path = String(decoding: fields[5].drop { $0 == UInt8(ascii: " ") }, as: UTF8.self)
        if path.hasPrefix("/"), path != paths.last { paths.append(path) }
      }
      // Where the loader puts each differs from run to run.
      return paths.sorted(by: precedesInBytes)
    }

    /// The size of such a file is not known before it is read.
    private static func maps() -> [UInt8] {
      let descriptor = open("/proc/self/maps", O_RDONLY | O_CLOEXEC)
      guard descriptor >= 0 else { return [] }
      defer { _ = close(descriptor) }
      var bytes: [UInt8] = []
      var buffer = [UInt8](repeating: 0, count: 1 << 16)
      while true {
        let count = read(descriptor, &buffer, buffer.count)
        guard count > 0 else { return bytes }
        bytes += buffer[..<count]
      }
    }
  #else
    private static func files() -> [String] {
      _dyld_get_image_name(0).map { [String(cString: $0)] } ?? []
    }
  #endif
}
