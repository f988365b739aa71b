import Foundation
import Testing

/// A build that the system kills leaves whole files, and the next one comes to what the sources say, also where they are
/// again what they were before.
@Suite struct KilledBuildTests {
  /// - Parameter delay: between the first sign of the build in the output and its end, in microseconds.
  @Test(arguments: [0, 2000, 8000, 40_000, 160_000] as [UInt32])
  func leavesWholeFilesAndIsMended(delay: UInt32) throws {
    let place = try Workplace.withSite()
    let site = try place.text("content/site.yaml")
    let other = site.replacingOccurrences(of: "\ntitle: ", with: "\ntitle: 新")
    try #require(other != site)
    let build = ["build", "--today", soundDay]
    try place.write(other, to: "content/site.yaml")
    #expect(try place.menpai.run(build + ["--output", "other"]).status == 0)
    let after = try files(of: "other", in: place)
    try place.write(site, to: "content/site.yaml")
    #expect(try place.menpai.run(build).status == 0)
    let before = try files(of: "public", in: place)

    try place.write(other, to: "content/site.yaml")
    let process = try place.menpai.start(build, Streams())
    while process.isRunning, !place.has("public/.menpai-new") { usleep(50) }
    usleep(delay)
    kill(process.processIdentifier, SIGKILL)
    process.waitUntilExit()
    for (path, bytes) in try files(of: "public", in: place) where !path.contains(".menpai-") {
      #expect([before[path], after[path]].contains(bytes), "\(path) is whole")
    }

    try place.write(site, to: "content/site.yaml")
    #expect(try place.menpai.run(build).status == 0)
    #expect(try files(of: "public", in: place) == before)
  }

  @Test(arguments: [0, 20_000] as [UInt32])
  func aFirstBuildIsThereWholeOrNotAtAll(delay: UInt32) throws {
    let place = try Workplace.withSite()
    let process = try place.menpai.start(["build", "--today", soundDay], Streams())
    while process.isRunning, !place.has(".menpai-new-public") { usleep(50) }
    usleep(delay)
    kill(process.processIdentifier, SIGKILL)
    process.waitUntilExit()
    #expect(place.has("public") == place.has("public/.menpai-manifest"))
    #expect(try place.menpai("build", "--today", soundDay).status == 0)
    #expect(place.has("public/index.html"))
    #expect(!place.has(".menpai-new-public"))
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
