import Foundation
import Publishing

/// A fixture laid out on disk; the folder goes when the test ends.
final class Workshop {
  private let fixture: Fixture
  private let root: String
  var site: String { root + "/site" }

  init(_ fixture: Fixture) throws {
    self.fixture = fixture
    let files = FileManager.default
    // In memory where there is such a place: nothing here is worth a disk's time.
    let memory = "/dev/shm/"
    root =
      (files.isWritableFile(atPath: memory) ? memory : NSTemporaryDirectory()) + "menpai-site-"
      + UUID().uuidString
    try files.createDirectory(atPath: site, withIntermediateDirectories: true)
    for part in ["content", "private", "themes", "overrides"]
    where files.fileExists(atPath: fixture.folder + "/" + part) {
      try files.copyItem(atPath: fixture.folder + "/" + part, toPath: site + "/" + part)
    }
    for (file, edit) in fixture.edits { try edit.apply(to: site + "/" + file) }
  }

  deinit { try? FileManager.default.removeItem(atPath: root) }

  func path(_ name: String) -> String { root + "/" + name }

  func edit(_ file: String, _ edits: Edit...) throws {
    for edit in edits { try edit.apply(to: site + "/" + file) }
  }

  func check() throws -> Outcome {
    Outcome(try SiteBuild.check(fixture.options(site: site, output: path("public"))), output: path("public"))
  }

  /// Builds into a folder beside the site.
  func build(into name: String = "public", _ adjust: (Fixture) -> Fixture = { $0 }) throws -> Outcome {
    let output = path(name)
    return Outcome(try SiteBuild.run(adjust(fixture).options(site: site, output: output)), output: output)
  }
}
