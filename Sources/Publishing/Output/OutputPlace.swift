import Records

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Refuses folders whose content a publication would mix with what is not a published site.
///
/// Symbolic links on the way are resolved first; the folder itself need not exist yet.
///
/// Neither is a folder that holds, or lies in, the association's internal report: what Menpai did not publish it does not
/// remove, and the report would go on the web along with the site.
func checkOutputPlace(_ path: String, site: String, home: String?) throws(OutputError) {
  try checkSources(path, site: site, home: home)
  let output = try resolved(path)
  for folder in withAncestors(output) + (try subfolders(of: output))
  where try ReviewFolder.holdsReview(folder) {
    throw refusal(path, .review)
  }
}

/// Refuses folders for files for the printer that are no place for anything that is made.
func checkPrintPlace(_ path: String, site: String, home: String?) throws(OutputError) {
  try checkSources(path, site: site, home: home)
}

/// Refuses folders for the association's internal report that are, or may come to be, a part of a site.
///
/// - Parameter register: the folder of the private register where it is another than the site's own.
func checkReviewPlace(
  _ path: String, site: String, register: String? = nil, home: String?
) throws(OutputError) {
  try checkSources(path, site: site, others: register.map { [$0] } ?? [], home: home)
  let output = try resolved(path)
  if lies(output, in: try resolved(outputPath(site, SiteFolders.publicSite))) {
    throw refusal(path, .publishedSite)
  }
  for folder in withAncestors(output) where try isPublished(folder) { throw refusal(path, .publishedSite) }
}

/// - Parameter others: sources that lie outside the site.
private func checkSources(
  _ path: String, site: String, others: [String] = [], home: String?
) throws(OutputError) {
  let output = try resolved(path)
  let source = try resolved(site)
  if output == "/" { throw refusal(path, .root) }
  if let home, output == (try resolved(home)) { throw refusal(path, .home) }
  if output == source { throw refusal(path, .site) }
  if lies(source, in: output) { throw refusal(path, .aboveSite) }
  // Where a folder of the site is a symbolic link, both its names are meant, and so is what holds it.
  for folder in SiteFolders.sources.map({ outputPath(source, $0) }) + others {
    for sources in [folder, try resolved(folder)] where lies(output, in: sources) || lies(sources, in: output)
    {
      throw refusal(path, .sources)
    }
  }
  // A version history of folders above the site.
  if output.split(separator: "/").contains(".git") { throw refusal(path, .sources) }
  // A page may be called "content": only where Menpai never published is the folder a sign of sources.
  if try isFolder(outputPath(output, "content")), try !isPublished(output) {
    throw refusal(path, .anotherSite)
  }
}

/// Whether a folder is another, or one inside it.
private func lies(_ path: String, in folder: String) -> Bool {
  path == folder || path.utf8.starts(with: "\(folder)/".utf8)
}

/// Whether a site was published, or was about to be, into a folder.
private func isPublished(_ folder: String) throws(OutputError) -> Bool {
  if try exists(outputPath(folder, Manifest.fileName)) { return true }
  return try exists(outputPath(folder, Journal.fileName))
}

/// Whether anything has that name; an error of the machine's is none of both.
func exists(_ path: String) throws(OutputError) -> Bool {
  if access(path, F_OK) == 0 { return true }
  guard isAbsence(errno) else { throw OutputError(.openFolder, path, .system(errno)) }
  return false
}

/// Whether an error means that nothing stands there. Above a folder that others own one need not be let in.
private func isAbsence(_ code: Int32) -> Bool {
  [ENOENT, ENOTDIR, ENAMETOOLONG, EACCES, ELOOP].contains(code)
}

/// A folder and all those it lies in.
private func withAncestors(_ path: String) -> [String] {
  var folders = [path]
  while let last = folders.last, let slash = last.lastIndex(of: "/"), slash > last.startIndex {
    folders.append(String(last[..<slash]))
  }
  return folders
}

/// The folders that lie directly in a folder.
private func subfolders(of path: String) throws(OutputError) -> [String] {
  guard let folder = opendir(path) else {
    guard isAbsence(errno) else { throw OutputError(.openFolder, path, .system(errno)) }
    return []
  }
  defer { closedir(folder) }
  var found: [String] = []
  while let entry = nextEntry(of: folder) {
    guard entry.pointee.d_type != UInt8(DT_REG) else { continue }
    let name = withUnsafeBytes(of: entry.pointee.d_name) { bytes in
      String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
    }
    if name != ".", name != ".." { found.append(outputPath(path, name)) }
  }
  if errno != 0 { throw OutputError(.openFolder, path, .system(errno)) }
  return found
}

private func refusal(_ path: String, _ folder: OutputError.RefusedFolder) -> OutputError {
  OutputError(.openFolder, path, .refusedFolder(folder))
}

private func isFolder(_ path: String) throws(OutputError) -> Bool {
  var status = stat()
  guard lstat(path, &status) == 0 else {
    guard isAbsence(errno) else { throw OutputError(.openFolder, path, .system(errno)) }
    return false
  }
  return status.st_mode & S_IFMT == S_IFDIR
}

/// The absolute path without links, `.` and `..`; the part that does not exist yet is taken as written.
func resolved(_ path: String) throws(OutputError) -> String {
  var missing: [Substring] = []
  var rest = path.isEmpty ? "." : path
  while true {
    if let found = realpath(rest, nil) {
      defer { free(found) }
      return missing.reversed().reduce(String(cString: found)) { joined($0, $1) }
    }
    guard isAbsence(errno), rest != "." else { throw OutputError(.openFolder, path, .system(errno)) }
    let parts = rest.split(separator: "/")
    guard let last = parts.last else { return rest }
    missing.append(last)
    let parent = parts.dropLast().joined(separator: "/")
    rest = rest.hasPrefix("/") ? "/\(parent)" : parent.isEmpty ? "." : parent
  }
}

private func joined(_ folder: String, _ part: Substring) -> String {
  switch part {
  case ".": folder
  case "..": folder.lastIndex(of: "/").map { $0 == folder.startIndex ? "/" : String(folder[..<$0]) } ?? folder
  default: outputPath(folder, String(part))
  }
}
