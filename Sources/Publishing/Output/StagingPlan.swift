extension StagedFolder {
  /// The topmost folders that new files need and that do not exist, in the order of their addresses.
  ///
  /// - Parameters:
  ///   - work: positions of the files to write or compare, in order.
  ///   - number: of the first folder's temporary name.
  static func planned(
    for work: [Int], _ files: [PlannedFile], _ addresses: PlannedAddresses, _ known: KnownFiles,
    from number: Int, _ walk: inout FolderWalk
  ) throws(OutputError) -> [StagedFolder] {
    var staged: [StagedFolder] = []
    var slot = 0
    while slot < work.count {
      let position = work[slot]
      // The folder of a file that Menpai wrote is nearly always there still.
      guard !known.has(position) else {
        slot += 1
        continue
      }
      guard case .missing(let length) = try walk.folder(of: addresses[position], .find) else {
        repeat { slot += 1 } while slot < work.count && addresses.shareFolder(work[slot], position)
        continue
      }
      let positions = addresses.positions(below: length, around: position)
      var first = slot
      while first > 0, positions.contains(work[first - 1]) { first -= 1 }
      while slot < work.count, positions.contains(work[slot]) { slot += 1 }
      staged.append(
        StagedFolder(
          positions: positions, work: first..<slot, length: length,
          name: StagedName(number: number + staged.count, folder: addresses[position].text(length)),
          phase: work[first..<slot].map { files[addresses.index(at: $0)].phase }.max() ?? .pages))
    }
    return staged
  }
}
