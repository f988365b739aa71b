import Foundation
import Testing

/// A build that the system kills leaves whole files, and the next one completes it.
@Suite struct KilledBuildTests {
  /// - Parameter delay: between the build's first change to the output and its end, in microseconds.
  @Test(arguments: [0, 2000, 8000, 40_000] as [UInt32])
  func leavesWholeFilesAndIsCompleted(delay: UInt32) throws {
    let place = try Workplace.withSite()
    #expect(try place.menpai("build", "--today", soundDay, "--output", "clean").status == 0)
    let clean = try files(of: "clean", in: place)

    let build = try place.menpai.start(["build", "--today", soundDay, "--force"], Streams())
    while build.isRunning, !place.has("public/.menpai-building") { usleep(50) }
    usleep(delay)
    kill(build.processIdentifier, SIGKILL)
    build.waitUntilExit()
    for (path, bytes) in try files(of: "public", in: place) where !path.contains(".menpai-") {
      #expect(bytes == clean[path], "\(path) is whole")
    }

    #expect(try place.menpai("build", "--today", soundDay).status == 0)
    #expect(try files(of: "public", in: place) == clean)
  }

  private func files(of folder: String, in place: Workplace) throws -> [String: Data] {
    let top = place.root.appendingPathComponent(folder)
    var files: [String: Data] = [:]
    for case let path as String in FileManager.default.enumerator(atPath: top.path) ?? .init() {
      files[path] = FileManager.default.contents(atPath: top.appendingPathComponent(path).path) ?? Data()
    }
    return files
  }
}
