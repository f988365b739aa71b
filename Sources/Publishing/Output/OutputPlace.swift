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
  let output = resolved(path)
  if withAncestors(output).contains(where: ReviewFolder.holdsReview)
    || subfolders(of: output).contains(where: ReviewFolder.holdsReview)
  {
    throw refusal(path, .review)
  }
}

/// Refuses folders for the association's internal report that are, or may come to be, a part of a site.
func checkReviewPlace(_ path: String, site: String, home: String?) throws(OutputError) {
  try checkSources(path, site: site, home: home)
  let output = resolved(path)
  let site = resolved(outputPath(site, "public"))
  if output == site || output.utf8.starts(with: "\(site)/".utf8)
    || withAncestors(output).contains(where: isPublished)
  {
    throw refusal(path, .publishedSite)
  }
}

private func checkSources(_ path: String, site: String, home: String?) throws(OutputError) {
  let output = resolved(path)
  let source = resolved(site)
  if output == "/" { throw refusal(path, .root) }
  if let home, output == resolved(home) { throw refusal(path, .home) }
  if output == source { throw refusal(path, .site) }
  if source.utf8.starts(with: "\(output)/".utf8) { throw refusal(path, .aboveSite) }
  for folder in ["content", "themes", "overrides", "private", ".menpai"] {
    let sources = outputPath(source, folder)
    if output == sources || output.utf8.starts(with: "\(sources)/".utf8) { throw refusal(path, .sources) }
  }
  // A page may be called "content": only where Menpai never published is the folder a sign of sources.
  if isFolder(outputPath(output, "content")), !isPublished(output) { throw refusal(path, .anotherSite) }
}

/// Whether a site was published, or was about to be, into a folder.
private func isPublished(_ folder: String) -> Bool {
  access(outputPath(folder, Manifest.fileName), F_OK) == 0
    || access(outputPath(folder, Journal.fileName), F_OK) == 0
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
private func subfolders(of path: String) -> [String] {
  guard let folder = opendir(path) else { return [] }
  defer { closedir(folder) }
  var found: [String] = []
  while let entry = readdir(folder) {
    guard entry.pointee.d_type != UInt8(DT_REG) else { continue }
    let name = withUnsafeBytes(of: entry.pointee.d_name) { bytes in
      String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
    }
    if name != ".", name != ".." { found.append(outputPath(path, name)) }
  }
  return found
}

private func refusal(_ path: String, _ folder: OutputError.RefusedFolder) -> OutputError {
  OutputError(.openFolder, path, .refusedFolder(folder))
}

private func isFolder(_ path: String) -> Bool {
  var status = stat()
  return lstat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
}

/// The absolute path without links, `.` and `..`; the part that does not exist yet is taken as written.
func resolved(_ path: String) -> String {
  var missing: [Substring] = []
  var rest = path.isEmpty ? "." : path
  while true {
    if let found = realpath(rest, nil) {
      defer { free(found) }
      return missing.reversed().reduce(String(cString: found)) { joined($0, $1) }
    }
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
