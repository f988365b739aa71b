import Foundation
import Testing

@testable import Files

/// A folder of its own for one test.
private final class Scratch {
  let path: String

  init() throws {
    path = FileManager.default.temporaryDirectory.appending(path: "files-\(UUID().uuidString)").path
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  func write(_ text: String, to name: String) throws -> String {
    let file = path + "/" + name
    try Data(text.utf8).write(to: URL(fileURLWithPath: file))
    return file
  }
}

@Suite struct FilesTests {
  @Test("every error of the system is told in plain words of both languages, and most say how to go on")
  func words() {
    let codes = [
      EACCES, EPERM, ENOSPC, EDQUOT, EFBIG, EROFS, EMFILE, ENFILE, ENOMEM, EAGAIN, EIO, ENAMETOOLONG, ELOOP,
      EISDIR, EEXIST, EBUSY, EBADF, EPIPE, ESTALE, ENXIO, ENOENT, ENOTDIR,
    ]
    for code in codes {
      let words = SystemError(code: code).words
      #expect(!words.en.contains("system error") && !words.zh.contains("系统错误"), "\(code)")
    }
    #expect(SystemError(code: EDOM).words.en.contains("system error \(EDOM)"))
    for code in [EACCES, EIO, EMFILE, ENOMEM] { #expect(!SystemError(code: code).isAbsence, "\(code)") }
    for code in [ENOENT, ENOTDIR] { #expect(SystemError(code: code).isAbsence, "\(code)") }
  }

  @Test("what does not exist is none, and what cannot be looked at is a failure")
  func absence() throws {
    let scratch = try Scratch()
    let file = try scratch.write("一", to: "a")
    #expect(try FileSystem.status(of: scratch.path + "/none", shownAs: "none") == nil)
    #expect(try FileSystem.status(of: file + "/below", shownAs: "below") == nil)
    #expect(try FileSystem.resolved(scratch.path + "/none", shownAs: "none") == nil)
    #expect(try FileSystem.read(scratch.path, shownAs: "folder") == nil)
    #expect(try FileSystem.read(file, shownAs: "a")?.bytes == Array("一".utf8))
    #expect(throws: ReadingFailure(path: "none", reason: .notThere)) {
      try FileSystem.read(scratch.path + "/none", shownAs: "none")
    }
    #expect(throws: ReadingFailure(path: "a", reason: .system(SystemError(code: ENOTDIR)))) {
      try FileSystem.names(in: file, shownAs: "a")
    }
  }

  @Test("a file that changes while it is read is read again, and given up when that does not end")
  func changing() throws {
    let scratch = try Scratch()
    let file = try scratch.write("一", to: "growing")
    let handle = try #require(FileHandle(forWritingAtPath: file))
    var looks = 0
    /// Every change to what the file holds, or what it is, for so many reads.
    func read(disturbed times: Int, _ change: () throws -> Void) throws -> [UInt8]? {
      looks = 0
      return try FileSystem.read(file, shownAs: "growing") {
        looks += 1
        if looks <= times { #expect(throws: Never.self) { try change() } }
      }?.bytes
    }
    let changes: [(name: String, change: () throws -> Void)] = [
      (
        "longer",
        {
          try handle.seekToEnd()
          try handle.write(contentsOf: Data("二".utf8))
        }
      ),
      ("shorter", { try handle.truncate(atOffset: UInt64(3 * max(1, 9 - looks))) }),
      (
        "as long, at another time",
        {
          utimensat(
            AT_FDCWD, file, [timespec(tv_sec: looks, tv_nsec: 0), timespec(tv_sec: looks, tv_nsec: 0)], 0)
        }
      ),
    ]
    for (name, change) in changes {
      #expect(
        try read(disturbed: 2, change) == Array(Data(contentsOf: URL(fileURLWithPath: file))), "\(name)")
      #expect(looks == 3, "\(name)")
      #expect(throws: ReadingFailure(path: "growing", reason: .keepsChanging), "\(name)") {
        try read(disturbed: .max, change)
      }
    }
  }

  @Test("a file is replaced whole, keeps its link and its permissions, and leaves no other behind")
  func replacing() throws {
    let scratch = try Scratch()
    let file = try scratch.write("old", to: "kept")
    chmod(file, 0o640)
    try FileManager.default.createSymbolicLink(
      atPath: scratch.path + "/link", withDestinationPath: "kept")
    let read = try #require(try FileSystem.read(file, shownAs: "kept"))
    try FileSystem.replace(scratch.path + "/link", Array("new".utf8), keeping: read.status)
    try FileSystem.put(scratch.path + "/link", Array("newer".utf8))
    try FileSystem.put(scratch.path + "/fresh", Array("fresh".utf8))
    #expect(try String(contentsOfFile: file, encoding: .utf8) == "newer")
    #expect(try FileManager.default.destinationOfSymbolicLink(atPath: scratch.path + "/link") == "kept")
    #expect(
      try FileManager.default.contentsOfDirectory(atPath: scratch.path).sorted() == ["fresh", "kept", "link"])
    #expect(try !FileSystem.create(file, []))
    #expect(throws: WritingFailure.self) { try FileSystem.put(file + "/below", []) }
    try FileSystem.put("/dev/null", Array("gone".utf8))
    #expect(try FileSystem.status(of: "/dev/null", shownAs: "null").map(FileSystem.kind) == .other)
  }
}
