import Bytes
import Diagnostics
import Pages
import Programme
import Workers

/// What a person's withdrawal of consent does to the published site.
///
/// Nothing is guessed: the site is made as it is, as it will be, and as it would be if no text mentioned the person, and
/// the files are compared byte for byte.
package struct Takedown: Sendable {
  /// What a file will be afterwards.
  package enum Outcome: String, Sendable {
    /// It is removed.
    case gone
    /// It says that the lawyer's information is being updated.
    case updating
    /// It no longer shows anything of the person.
    case without
    /// It still mentions the person, until the text is edited.
    case mentions
  }

  package struct File: Sendable {
    /// Relative to the output folder.
    package let address: String
    package let outcome: Outcome
  }

  package let withdrawal: Withdrawal
  /// In the order of their addresses.
  package let files: [File]
  /// Printed pieces that have to come back, and do not have to today.
  package let recalls: [DueReprint]
  /// Why print was left out of the comparison; nil when it was not.
  package let note: Words?

  /// How many places still tell of the person once the site is built again.
  package var placesLeft: Int { withdrawal.mentions.count }
}

extension SiteBuild {
  /// - Parameters:
  ///   - site: the site as it is.
  ///   - options: those that it was examined with.
  package static func takedown(
    _ withdrawal: Withdrawal, at site: CheckedSite, _ options: BuildOptions, note: Words? = nil
  ) throws(EnvironmentFailure) -> Takedown {
    var sources = site.report.sources
    var later = options
    // Somebody without consent has nothing that could go.
    if let file = (try? withdrawal.file()) ?? nil { later.replacing[file.path] = file.after }
    let after = later.replacing.isEmpty ? site : try examine(later)
    sources.merge(later.replacing) { $1 }
    // The withdrawal moves what stands behind it in the same file.
    let mentions = withdrawal.again(in: after.programme)
    var silent = later
    silent.replacing.merge(mentions.filesWithoutMentions(sources)) { $1 }
    let without = mentions.mentions.isEmpty ? after : try examine(silent)

    let workers = options.workers
    let today = FileTable(site.prepared, options.site, workers)
    let future = FileTable(after.prepared, options.site, workers)
    let stranger = FileTable(without.prepared, options.site, workers)
    var outcomes: [String: Takedown.Outcome] = [:]
    for change in try today.changes(to: future) { outcomes[change.address] = change.outcome }
    for change in try future.changes(to: stranger) { outcomes[change.address] = .mentions }
    return Takedown(
      withdrawal: withdrawal,
      files: outcomes.map { Takedown.File(address: $0, outcome: $1) }.sorted {
        precedesInBytes($0.address, $1.address)
      },
      recalls: newRecalls(before: site.programme, after: after.programme), note: note)
  }

  private static func newRecalls(before: Programme, after: Programme) -> [DueReprint] {
    func key(_ due: DueReprint) -> String { "\(due.community.id) \(due.kind.rawValue)" }
    let known = Set(ReprintList(before).due.filter { $0.recall == .withdrawn }.map(key))
    return ReprintList(after).due.filter { $0.recall == .withdrawn && !known.contains(key($0)) }
  }
}

/// The files of a site by address, with what their bytes depend on.
private struct FileTable {
  private struct Entry {
    let index: Int
    let digest: UInt64
  }

  struct Change {
    let address: String
    let outcome: Takedown.Outcome
  }

  private let files: OutputFiles
  private let workers: Workers
  private let entries: [String: Entry]
  private let addresses: [String]

  init(_ site: PreparedSite, _ folder: String, _ workers: Workers) {
    files = OutputFiles(site, in: folder)
    self.workers = workers
    addresses = files.planned().map(\.address)
    let digests = files.digests(workers: workers)
    var entries: [String: Entry] = [:]
    for (index, address) in addresses.enumerated() {
      entries[address] = Entry(index: index, digest: digests[index].digest)
    }
    self.entries = entries
  }

  /// The files that are not the same in another version of the site.
  ///
  /// Equal digests mean equal bytes; where they differ both are rendered. Pictures have their content in their address.
  func changes(to other: FileTable) throws(EnvironmentFailure) -> [Change] {
    var changes = addresses.filter { other.entries[$0] == nil }.map { Change(address: $0, outcome: .gone) }
    changes += other.addresses.filter { entries[$0] == nil }.map { Change(address: $0, outcome: .without) }
    let suspects = addresses.filter { address in
      guard let later = other.entries[address] else { return false }
      return entries[address]?.digest != later.digest
    }
    let compared = workers.slices(of: suspects.count, size: 8) { range in
      var renderer = OutputRenderer(files)
      var otherRenderer = OutputRenderer(other.files)
      return range.map { position -> Result<Change?, OutputError> in
        let address = suspects[position]
        guard let entry = entries[address], let later = other.entries[address] else { return .success(nil) }
        do throws(OutputError) {
          let bytes = try renderer.bytes(of: entry.index)
          let laterBytes = try otherRenderer.bytes(of: later.index)
          if bytes == laterBytes { return .success(nil) }
          let isUpdating = laterBytes.saysUpdating && !bytes.saysUpdating
          return .success(Change(address: address, outcome: isUpdating ? .updating : .without))
        } catch {
          return .failure(error)
        }
      }
    }
    for change in compared.joined() {
      do throws(OutputError) {
        if let change = try change.get() { changes.append(change) }
      } catch {
        throw .output(error)
      }
    }
    return changes
  }
}

extension [UInt8] {
  /// Whether a page says that a lawyer's information is being updated, in either language.
  fileprivate var saysUpdating: Bool {
    withUnsafeBufferPointer { bytes in
      [Array("律师信息更新中".utf8), Array("being updated".utf8)].contains { words in
        bytes.indices.contains { at in
          bytes[at] == words[0] && at + words.count <= bytes.count
            && bytes[at..<at + words.count].elementsEqual(words)
        }
      }
    }
  }
}
