import Foundation

/// Follows every link of an output folder and reads what must be well formed; each flaw is one line.
struct Crawl {
  private let files: [String: [UInt8]]
  private let base: String
  private var ids: [String: Set<String>] = [:]
  private var links: [(page: String, target: String)] = []
  private(set) var flaws: [String] = []
  var linkCount: Int { links.count }

  /// - Parameters:
  ///   - isPortable: a link to a folder is a flaw, for no server answers it with its index.
  ///   - base: the path of the site's address, with a slash at both ends.
  init(_ files: [String: [UInt8]], isPortable: Bool = false, base: String = "/") throws {
    self.files = files
    self.base = base
    let attribute = try NSRegularExpression(pattern: #"\s(href|src|id)="([^"]*)""#)
    for (path, bytes) in files.sorted(by: { $0.key < $1.key }) {
      if path.hasSuffix(".html") {
        read(String(decoding: bytes, as: UTF8.self), of: path, attribute)
      } else {
        inspect(path, bytes)
      }
    }
    for (page, target) in links { follow(target, from: page, isPortable) }
  }

  private mutating func read(_ html: String, of page: String, _ attribute: NSRegularExpression) {
    let text = html as NSString
    for match in attribute.matches(in: html, range: NSRange(location: 0, length: text.length)) {
      let value = text.substring(with: match.range(at: 2))
        .replacingOccurrences(of: "&amp;", with: "&").replacingOccurrences(of: "&#39;", with: "'")
      if text.substring(with: match.range(at: 1)) == "id" {
        if !ids[page, default: []].insert(value).inserted {
          flaws.append("\(page): id \(value) stands twice")
        }
      } else {
        links.append((page, value))
      }
    }
  }

  private mutating func follow(_ link: String, from page: String, _ isPortable: Bool) {
    let parts = link.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
    let path = parts[0].removingPercentEncoding ?? parts[0]
    guard !path.contains(":") else { return }
    // The page for what is not found answers at any depth, so its links begin at the site's own path.
    let isRooted = page.hasSuffix("404.html") && path.hasPrefix(base)
    guard isRooted || !path.hasPrefix("/") else { return flaws.append("\(page): \(link) is absolute") }
    var steps = isRooted ? [] : page.split(separator: "/").dropLast().map(String.init)
    for step in path.dropFirst(isRooted ? base.count : 0).split(separator: "/") {
      if step == ".." {
        if steps.popLast() == nil { return flaws.append("\(page): \(link) leads outside") }
      } else if step != "." {
        steps.append(String(step))
      }
    }
    var target = path.isEmpty ? page : steps.joined(separator: "/")
    if files[target] == nil, !isPortable { target = (steps + ["index.html"]).joined(separator: "/") }
    guard files[target] != nil else { return flaws.append("\(page): \(link) leads nowhere") }
    if parts.count > 1, !parts[1].isEmpty, let known = ids[target],
      !known.contains(parts[1].removingPercentEncoding ?? parts[1])
    {
      flaws.append("\(page): \(link) has no such place")
    }
  }

  private mutating func inspect(_ path: String, _ bytes: [UInt8]) {
    if path.hasSuffix(".json") {
      if (try? JSONSerialization.jsonObject(with: Data(bytes))) == nil { flaws.append("\(path): no JSON") }
    } else if path.hasSuffix(".ics") || path.hasSuffix(".vcf") {
      // RFC 5545, 3.1 and RFC 6350, 3.2: lines of at most 75 octets that end in CRLF.
      for line in bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).dropLast() {
        if line.last != UInt8(ascii: "\r") { flaws.append("\(path): a line without CRLF") }
        if line.count > 76 { flaws.append("\(path): a line of \(line.count - 1) octets") }
        if String(validating: line, as: UTF8.self) == nil { flaws.append("\(path): a scalar is cut in two") }
      }
    }
  }
}
