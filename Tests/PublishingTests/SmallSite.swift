import Glibc
import Synchronization
import Workers

@testable import Publishing

/// What a site publishes, in miniature: texts by address. A line that begins with `> ` names another file.
typealias SmallSite = [String: String]

/// Builds small sites into one output, keeping from build to build what the program's cache keeps.
final class SmallBuilds {
  let box: Sandbox
  private var last: (state: OutputState, site: SmallSite, stamps: [OutputStamp])?

  init() throws { box = try Sandbox() }

  /// What a build from nothing leaves.
  static func clean(_ site: SmallSite) throws -> [String: String] {
    let builds = try SmallBuilds()
    _ = try builds.build(site)
    return builds.files()
  }

  /// - Parameter gate: asked before each operation.
  @discardableResult
  func build(_ site: SmallSite, gate: OutputCoordinator.Gate? = nil) throws -> OutputOutcome {
    let found = OutputState.read(box.output)
    let isSame = found != nil && found?.state == last?.state
    let look = found.flatMap { found in
      isSame
        ? OutputLook(
          at: found.state.path, manifest: found.manifest, stamps: last?.stamps ?? [],
          workers: Workers(count: 1))
        : nil
    }
    let files = site.sorted { $0.key < $1.key }
    let planned = files.map { address, text in
      PlannedFile(
        address, address.hasSuffix(".css") ? .assets : address.hasSuffix(".html") ? .pages : .data,
        keptAsPublished: isSame && last?.site[address] == text
          && !(look?.damaged.contains(digest(ofAddress: address)) ?? true))
    }
    let outcome = try box.folder(gate: gate).publish(
      planned, evidence: look?.evidence, workers: Workers(count: 1)
    ) { index, bytes in bytes += files[index].value.utf8 }
    last = OutputState.read(box.output).map { ($0.state, site, stamps(of: files.map(\.key))) }
    return outcome
  }

  /// As if the files were old enough to be believed.
  private func stamps(of addresses: [String]) -> [OutputStamp] {
    addresses.map { address in
      var status = stat()
      return Glibc.lstat(box.output + "/" + address, &status) == 0 ? OutputStamp(status) : .unknown
    }
  }

  /// Everything in the output, Menpai's own files and folders too.
  func files() -> [String: String] {
    var files: [String: String] = [:]
    for path in box.listing() + [Manifest.fileName] {
      files[path] = path.hasSuffix("/") ? "" : box.text(at: path)
    }
    return files
  }

  /// Files that pages name and that do not stand there, of pages that both sites have.
  func dangling(between old: SmallSite, and new: SmallSite) -> [String] {
    let standing = files()
    return old.keys.filter { $0.hasSuffix(".html") && new[$0] != nil }.sorted().flatMap { page in
      (standing[page] ?? "").split(separator: "\n").filter { $0.hasPrefix("> ") }.map {
        String($0.dropFirst(2))
      }
      .filter { standing[$0] == nil }.map { "\(page) names \($0)" }
    }
  }

  /// Files that are neither as they were nor as they are to be.
  func torn(between old: SmallSite, and new: SmallSite) -> [String] {
    files().filter { address, text in
      !address.hasPrefix(".menpai") && !address.hasSuffix("/") && text != old[address] && text != new[address]
    }.map(\.key)
  }
}

/// Ends or fails a build before one of its operations.
final class Interruption: Sendable {
  private let count = Mutex(0)
  private let place: Int
  private let verdict: OutputCoordinator.Verdict

  init(at place: Int, _ verdict: OutputCoordinator.Verdict) {
    self.place = place
    self.verdict = verdict
  }

  var gate: OutputCoordinator.Gate {
    { [self] _ in
      count.withLock { count in
        count += 1
        return count - 1 == place ? verdict : .proceed
      }
    }
  }

  /// Whether the build came so far.
  var hasHappened: Bool { count.withLock { $0 > place } }
}
