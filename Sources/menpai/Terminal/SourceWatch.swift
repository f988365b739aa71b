import Foundation

/// Notices that a source file of a site changed, by looking once a second.
struct SourceWatch {
  /// What tells one state of a file from another.
  private struct Stamp: Equatable {
    let size: UInt64
    let modified: Date?
  }

  private let folders: [String]
  private var stamps: [String: Stamp]

  init(site: String, privateFolder: String?) {
    var folders = ["content", "themes", "overrides"].map { site + "/" + $0 }
    if let privateFolder {
      folders.append(privateFolder.hasPrefix("/") ? privateFolder : site + "/" + privateFolder)
    }
    self.folders = folders
    stamps = Self.stamps(in: folders)
  }

  /// Returns when a file was added, changed or removed since the last time.
  mutating func waitForChange() {
    while true {
      let now = Self.stamps(in: folders)
      if now != stamps {
        stamps = now
        return
      }
      Thread.sleep(forTimeInterval: 1)
    }
  }

  private static func stamps(in folders: [String]) -> [String: Stamp] {
    var stamps: [String: Stamp] = [:]
    for folder in folders {
      guard let files = FileManager.default.enumerator(atPath: folder) else { continue }
      while let file = files.nextObject() as? String {
        let attributes = files.fileAttributes ?? [:]
        stamps[folder + "/" + file] = Stamp(
          size: (attributes[.size] as? NSNumber)?.uint64Value ?? 0,
          modified: attributes[.modificationDate] as? Date)
      }
    }
    return stamps
  }
}
