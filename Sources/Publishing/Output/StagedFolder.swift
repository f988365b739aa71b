#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// A folder that does not exist yet with everything that is to be in it: filled in the stage, where each file needs
/// neither a look at what stands there nor a name of its own to begin with, and then renamed as a whole.
struct StagedFolder: Sendable {
  /// The slots of all files in it and below.
  let work: Range<Int>
  /// Length of its path, with `/` at its end; 0 for a whole output that does not exist yet.
  let length: Int
  let number: Int

  /// In the stage.
  var name: String { "f\(number)" }
}

extension StagedFolder {
  /// The topmost folders that files need and that do not exist, in the order of their addresses.
  ///
  /// - Parameters:
  ///   - work: positions of the files to write or compare, in order.
  ///   - blocking: files of earlier builds that will be gone, so that there can be a folder.
  static func planned(
    for work: [Int], _ addresses: PlannedAddresses, _ known: KnownFiles, blocking: [String],
    _ walk: inout FolderWalk
  ) throws(OutputError) -> [StagedFolder] {
    var staged: [StagedFolder] = []
    var slot = 0
    while slot < work.count {
      let position = work[slot]
      // A file that was just seen has a folder.
      guard known.stamp(at: position) == .unknown else {
        slot += 1
        continue
      }
      let length: Int? =
        switch try walk.folder(of: addresses[position], .find) {
        case .open: nil
        case .missing(let length): length
        case .obstructed(let length):
          blocking.contains(String(addresses[position].text(length).dropLast())) ? length : nil
        }
      guard let length else {
        repeat { slot += 1 } while slot < work.count && addresses.shareFolder(work[slot], position)
        continue
      }
      let positions = addresses.positions(below: length, around: position)
      var first = slot
      while first > 0, positions.contains(work[first - 1]) { first -= 1 }
      while slot < work.count, positions.contains(work[slot]) { slot += 1 }
      staged.append(StagedFolder(work: first..<slot, length: length, number: staged.count))
    }
    return staged
  }
}

extension [StagedFolder] {
  /// The folder that holds a slot.
  func folder(of slot: Int) -> StagedFolder? {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if self[middle].work.upperBound <= slot { low = middle + 1 } else { high = middle }
    }
    return low < count && self[low].work.contains(slot) ? self[low] : nil
  }
}
