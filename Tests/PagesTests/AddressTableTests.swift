import Diagnostics
import Testing

@testable import Pages

@Suite struct AddressTableTests {
  @Test("a second owner of an address is reported at what somebody wrote, with a note at the first")
  func collision() throws {
    let first = SourcePlace(path: "content/pages/a.md", range: 4..<9)
    let second = SourcePlace(path: "content/pages/b.md", range: 4..<9)
    var table = AddressTable()
    let isFirstFree = table.reserve(Address("a/index.html"), for: .init(Words(same: "A"), at: first))
    let isSecondFree = table.reserve(Address("a/index.html"), for: .init(Words(same: "B"), at: second))
    #expect(isFirstFree)
    #expect(!isSecondFree)
    let finding = try #require(table.findings.first)
    #expect(finding.rule == "address-collision" && finding.severity == .error)
    #expect(finding.place == second)
    #expect(finding.notes.map(\.place) == [first])
  }

  @Test("against a built-in owner the finding stands at the record")
  func builtIn() {
    let record = SourcePlace(path: "content/pages/lawyers.md", range: 4..<9)
    var table = AddressTable()
    table.reserve(Address("lawyers/index.html"), for: .init(Words(same: "the list"), at: nil))
    table.reserve(Address("lawyers/index.html"), for: .init(Words(same: "a page"), at: record))
    #expect(table.findings.map(\.place) == [record])
  }
}
