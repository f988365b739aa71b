#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// What the manifest holds for each planned file, and the addresses it holds that are no longer planned.
///
/// Both sides are in the order of their addresses, so one pass is enough.
func matched(
  _ entries: [Manifest.Entry], _ files: [PlannedFile], _ byAddress: [Int]
) -> (known: [Manifest.Entry?], stale: [String]) {
  var known = [Manifest.Entry?](repeating: nil, count: files.count)
  var stale: [String] = []
  var position = 0
  for entry in entries {
    while position < byAddress.count, precedesInBytes(files[byAddress[position]].address, entry.address) {
      position += 1
    }
    if position < byAddress.count, files[byAddress[position]].address.utf8.elementsEqual(entry.address.utf8) {
      known[byAddress[position]] = entry
    } else {
      stale.append(entry.address)
    }
  }
  return (known, stale)
}

/// The journal of a build that begins now: every address that the manifest lacks, and what is left of the journal
/// of a build that was killed.
func journalEntries(
  _ files: [PlannedFile], _ known: [Manifest.Entry?], _ previous: Journal, root: Int32, path: String
) -> @Sendable () -> [Journal.Entry] {
  {
    let ours = Set(previous.entries.filter(\.isOurs).map(\.address))
    var walk = FolderWalk(root: path, descriptor: root)
    var entries: [Journal.Entry] = []
    var planned: Set<String> = []
    for (file, entry) in zip(files, known) where entry == nil {
      var isOurs = ours.contains(file.address)
      if !isOurs, let folder = try? walk.folder(of: file.address, .find) {
        isOurs = obstacle(cName(file.address), in: folder) == nil
      } else {
        isOurs = true
      }
      planned.insert(file.address)
      entries.append(Journal.Entry(address: file.address, isOurs: isOurs))
    }
    entries += previous.entries.filter { $0.isOurs && !planned.contains($0.address) }
    return entries
  }
}
