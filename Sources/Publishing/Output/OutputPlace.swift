#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Refuses folders whose content a publication would mix with what is not a published site.
///
/// Symbolic links on the way are resolved first; the folder itself need not exist yet.
func checkOutputPlace(_ path: String, site: String, home: String?) throws(OutputError) {
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
  if isFolder(outputPath(output, "content")), access(outputPath(output, Manifest.fileName), F_OK) != 0,
    access(outputPath(output, Journal.fileName), F_OK) != 0
  {
    throw refusal(path, .anotherSite)
  }
}

private func refusal(_ path: String, _ folder: OutputError.RefusedFolder) -> OutputError {
  OutputError(.openFolder, path, .refusedFolder(folder))
}

private func isFolder(_ path: String) -> Bool {
  var status = stat()
  return lstat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
}

/// The absolute path without links, `.` and `..`; the part that does not exist yet is taken as written.
private func resolved(_ path: String) -> String {
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
