import Diagnostics
import Testing

@testable import Pages

@Suite struct AddressTableTests {
  @Test("a second owner of an address is reported at what somebody wrote, with a note at the first")
  func collision() throws {
    let first = SourcePlace(path: "content/pages/a.md", range: 4..<9)
    let second = SourcePlace(path: "content/pages/b.md", range: 4..<9)
    var table = AddressTable()
    let isFirstFree = table.reserve(Address("a/index.html"), for: .named(Words(same: "A"), at: first))
    let isSecondFree = table.reserve(Address("a/index.html"), for: .named(Words(same: "B"), at: second))
    #expect(isFirstFree)
    #expect(!isSecondFree)
    let finding = try #require(table.findings.first)
    #expect(finding.rule == "address-collision" && finding.severity == .error)
    #expect(finding.place == second)
    #expect(finding.notes.map(\.place) == [first])
  }

  static let clashes = [
    ("bulletins/old/index.html", "bulletins/Old/index.html"),
    ("bulletins/Old/index.html", "bulletins/old/index.html"), ("A/index.html", "a/index.html"),
    ("feed.xml", "feed.xml/index.html"), ("a.html/b/index.html", "a.html"), ("a.html", "a.html/b/c.html"),
    ("caf\u{E9}/index.html", "cafe\u{301}/index.html"), ("É/index.html", "é/index.html"),
  ]

  @Test("what would be one file, or a file and a folder at once, has two owners", arguments: clashes)
  func oneOnDisk(first: String, second: String) {
    var table = AddressTable()
    table.reserve(Address(first), for: .named(Words(same: "A"), at: nil))
    let isFree = table.reserve(Address(second), for: .named(Words(same: "B"), at: .site))
    #expect(!isFree && table.findings.map(\.rule) == ["address-collision"])
  }

  static let oldAddresses: [(written: String, path: String?)] = [
    ("/news/2024/03/", "news/2024/03/index.html"), ("news/3.html", "news/3.html"),
    ("简报/三", "简报/三/index.html"),
    ("/", nil), ("", nil), ("../x", nil), ("a/./b", nil), ("https://old.example.org/3", nil), ("a?id=3", nil),
    ("a\nb", nil), ("a/.menpai-manifest", nil), ("a%2Fb", nil), (String(repeating: "x", count: 201), nil),
  ]

  @Test("an old address is a path that any disk and host can answer to", arguments: oldAddresses)
  func oldAddress(written: String, path: String?) {
    let address = OldAddress(written)?.address(under: Addresses(language: .chinese))
    #expect(address?.path == path)
  }

  @Test("against a built-in owner the finding stands at the record")
  func builtIn() {
    let record = SourcePlace(path: "content/pages/lawyers.md", range: 4..<9)
    var table = AddressTable()
    table.reserve(Address("lawyers/index.html"), for: .named(Words(same: "the list"), at: nil))
    table.reserve(Address("lawyers/index.html"), for: .named(Words(same: "a page"), at: record))
    #expect(table.findings.map(\.place) == [record])
  }
}
