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
func journal(
  of added: [String], after previous: Journal, root: Int32, path: String
) throws(OutputError) -> Journal {
  let ours = Set(previous.entries.filter(\.isOurs).map(\.address))
  let planned = previous.entries.isEmpty ? [] : Set(added)
  var walk = FolderWalk(root: path, descriptor: root)
  var entries: [Journal.Entry] = []
  entries.reserveCapacity(added.count)
  for address in added {
    let isOurs = ours.contains(address) ? true : try isFree(address, &walk)
    entries.append(Journal.Entry(address: address, isOurs: isOurs))
  }
  entries += previous.entries.filter { $0.isOurs && !planned.contains($0.address) }
  return Journal(entries: entries)
}

/// Whether nothing stands at an address.
private func isFree(_ address: String, _ walk: inout FolderWalk) throws(OutputError) -> Bool {
  guard let folder = try walk.folder(of: address, .find) else { return true }
  return obstacle(cName(address), in: folder) == nil
}
