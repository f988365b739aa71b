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

  static let known: [(text: String, digest: UInt64)] = [
    ("", 7_438_871_734_940_281_133), ("menpai", 11_213_083_886_459_099_736),
  ]

  @Test("a digest is the same in every run, as a cache needs it", arguments: known)
  func digestIsStable(known: (text: String, digest: UInt64)) {
    #expect(digest([known.text]) == known.digest)
  }

  @Test("each byte counts, at its own position")
  func everyByteCounts() {
    var seen: Set<UInt64> = []
    let bytes = (0..<100).map { UInt8($0) }
    func digest(_ bytes: [UInt8]) -> UInt64 {
      var digest = Digest()
      bytes.withUnsafeBufferPointer { digest.add($0) }
      return digest.value
    }
    for count in 0...bytes.count { seen.insert(digest(Array(bytes[..<count]))) }
    for index in bytes.indices {
      var changed = bytes
      changed[index] ^= 0x80
      seen.insert(digest(changed))
    }
    for index in stride(from: 0, to: 88, by: 8) {
      var swapped = bytes
      for step in 0..<8 { swapped.swapAt(index + step, index + step + 8) }
      seen.insert(digest(swapped))
    }
    #expect(seen.count == 101 + 100 + 11)
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
