import Testing

@testable import Bytes

@Suite struct BytesTests {
  private func digest(_ parts: [String]) -> UInt64 {
    var digest = Digest()
    for part in parts { digest.add(part) }
    return digest.value
  }

  @Test("contents and how they are divided are told apart")
  func digestTellsApart() {
    let contents: [[String]] = [
      [], [""], ["a"], ["a", ""], ["", "a"], ["ab", "c"], ["a", "bc"], ["abc"], ["abcdefgh"], ["abcdefghi"],
      ["abcdefgh", "i"], ["听荷社区"], ["听荷", "社区"],
    ]
    #expect(Set(contents.map(digest)).count == contents.count)
  }

  @Test("a digest is the same in every run, as a cache needs it")
  func digestIsStable() {
    #expect(digest(["menpai"]) == 11_213_083_886_459_099_736)
  }

  static let folders: [(first: String, second: String)] = [
    ("a-b", "a"), ("a", "a0"), ("a", "b"), ("a-b", "a0"), ("ab", "b"), ("a-b-c", "a-b"), ("a0", "a0b"),
  ]

  @Test("folders are in the order of the files in them", arguments: folders)
  func folderNames(pair: (first: String, second: String)) {
    #expect(precedesInBytes(pair.first + "/index.html", pair.second + "/index.html"))
    #expect(folderOrder(pair.first, pair.second) < 0)
    #expect(folderOrder(pair.second, pair.first) > 0)
    #expect(folderOrder(pair.first, pair.first) == 0)
  }

  @Test("the order is that of bytes, not of characters as people read them")
  func bytes() {
    #expect(["é", "z", "Z", "", "e\u{301}"].sorted(by: precedesInBytes) == ["", "Z", "e\u{301}", "z", "é"])
  }
}
