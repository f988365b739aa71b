import Programme

/// What the first lines of a manifest and of a journal say of the folder they stand in.
///
/// Each line is a word, a space and a text: `site ADDRESS`, `title TEXT`, `association TEXT`, `day DATE`, `part LABEL`;
/// an empty line ends them.
package struct OutputHead: Hashable, Sendable {
  /// Nil where nobody said.
  package var site: SiteName?
  /// What of the site the folder holds.
  package var part: SitePart
  /// The day that the pages were made for.
  package var day: Day?

  package init(site: SiteName? = nil, part: SitePart = .whole, day: Day? = nil) {
    self.site = site
    self.part = part
    self.day = day
  }

  /// - Parameter title: the very first line.
  func bytes(under title: String) -> [UInt8] {
    var lines = [title]
    if let site {
      lines += ["site \(site.url)", "title \(site.title)", "association \(site.association)"]
    }
    if let day { lines.append("day \(day.iso)") }
    if part != .whole { lines.append("part \(part.label)") }
    return Array((lines.joined(separator: "\n") + "\n\n").utf8)
  }

  /// The head that bytes begin with, and its length; nil where they begin with something else.
  static func read(_ bytes: [UInt8], under title: String) -> (head: OutputHead, length: Int)? {
    var fields: [Substring: Substring] = [:]
    var start = 0
    while let end = bytes[start...].firstIndex(of: UInt8(ascii: "\n")) {
      let line = Substring(decoding: bytes[start..<end], as: UTF8.self)
      if start == 0 {
        guard line == title else { return nil }
      } else if line.isEmpty {
        return OutputHead(fields).map { ($0, end + 1) }
      } else {
        guard let space = line.firstIndex(of: " ") else { return nil }
        fields[line[..<space]] = line[line.index(after: space)...]
      }
      start = end + 1
    }
    return nil
  }

  private init?(_ fields: [Substring: Substring]) {
    func text(_ name: Substring) -> String { fields[name].map { String($0) } ?? "" }
    guard let part = SitePart(label: text("part")) else { return nil }
    let site = fields["site"].map { _ in
      SiteName(url: text("site"), title: text("title"), association: text("association"))
    }
    self.init(site: site, part: part, day: Day(text("day")))
  }
}

/// Which site it is, wherever its sources lie: what `content/site.yaml` says of it.
package struct SiteName: Hashable, Sendable {
  /// Without a `/` at its end.
  package let url: String
  package let title: String
  package let association: String

  package init(url: String, title: String, association: String) {
    let url = Self.line(url)
    self.url = url.hasSuffix("/") ? String(url.dropLast()) : url
    self.title = Self.line(title)
    self.association = Self.line(association)
  }

  /// Two sites never have one address. New sites often still have the one they began with, so a title and an
  /// association that are both others tell two sites apart as well.
  func isSame(as other: SiteName) -> Bool {
    url == other.url && (title == other.title || association == other.association)
  }

  private static func line(_ text: String) -> String {
    String(decoding: text.utf8.map { $0 < 0x20 ? 0x20 : $0 }, as: UTF8.self)
  }
}
