import Foundation
import Pages
import Programme
import Testing

/// The sample city shows what becomes of every article.
@Suite struct ArticlesTests {
  private static let today = "2026-11-23"

  /// `communities/ID/` stands for `communities/tinghe/index.html`, `reports/2026-03/` for any month.
  private func pattern(_ form: String) throws -> Regex<AnyRegexOutput> {
    var parts = form.split(separator: "/", omittingEmptySubsequences: false).map { part -> String in
      if part == "ID" { return "[^/]+" }
      if part.allSatisfy({ $0.isNumber || $0 == "-" }), !part.isEmpty {
        return String(part.map { $0 == "-" ? "-" : "#" }).replacing("#", with: "[0-9]")
      }
      return NSRegularExpression.escapedPattern(for: String(part))
    }
    if parts.last == "" { parts[parts.count - 1] = "index\\.html" }
    return try Regex(parts.joined(separator: "/"))
  }

  @Test func everyAddressOfAnArticleIsInTheSampleCity() throws {
    let files = try Fixture.site("../..").today(Self.today).build().files().pages.keys.map(\.self)
    // Printed files take a while to draw, and are looked at elsewhere.
    for form in AddressPattern.all where !form.path.hasSuffix(".pdf") {
      let wanted = try pattern(form.path)
      #expect(files.contains { $0.wholeMatch(of: wanted) != nil }, "nothing lies at \(form.path)")
    }
  }

  @Test func everyRecordOfAnArticleIsInTheSampleCity() throws {
    let root = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../..")
      .standardizedFileURL
    for type in Set(Article.all.flatMap(\.records).map(\.type.folder)) where type != Site.type.folder {
      let isPrivate = Programme.privateTypes.contains { $0.type.folder == type }
      let folder = root.appending(path: "\(isPrivate ? "private" : "content")/\(type)")
      let files = try? FileManager.default.contentsOfDirectory(atPath: folder.path)
      #expect(files?.isEmpty == false, "no record in \(folder.lastPathComponent)")
    }
  }
}
