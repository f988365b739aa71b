import Testing

@testable import Publishing

@Suite struct ContentHashTests {
  @Test(arguments: [
    ("", "ff02d93dbd0d3d191b002fd8b0536a38"), ("a", "ff291786e84484c1ed1153c9c7d9b415"),
    ("menpai 门牌", "24f64441faa450b0bf14c52b61459e77"),
  ])
  func staysTheSameAcrossRuns(text: String, expected: String) {
    #expect(ContentHash(of: Array(text.utf8)).hexadecimal == expected)
  }

  @Test func everyByteAndTheLengthCount() {
    var seen: Set<ContentHash> = []
    var count = 0
    for length in [0, 1, 7, 8, 31, 32, 33, 64, 95, 200] {
      let zeros = [UInt8](repeating: 0, count: length)
      seen.insert(ContentHash(of: zeros))
      count += 1
      for position in 0..<length {
        for bit in 0..<8 {
          var bytes = zeros
          bytes[position] ^= 1 << UInt8(bit)
          seen.insert(ContentHash(of: bytes))
          count += 1
        }
      }
    }
    #expect(seen.count == count)
    #expect(Set(seen.map(\.low)).count == count)
    #expect(Set(seen.map(\.high)).count == count)
  }

  @Test func aBitTurnsAboutHalfOfTheHash() {
    let base = (0..<100).map { UInt8($0) }
    let hash = ContentHash(of: base)
    var turned = 0
    for bit in 0..<800 {
      var bytes = base
      bytes[bit / 8] ^= 1 << UInt8(bit % 8)
      let other = ContentHash(of: bytes)
      turned += (hash.low ^ other.low).nonzeroBitCount + (hash.high ^ other.high).nonzeroBitCount
    }
    #expect((60...68).contains(turned / 800))
  }

  @Test func digitsAreReadBackAndNothingElse() throws {
    let hashes = [
      ContentHash(high: 0, low: .max), ContentHash(high: 0x0123_4567_89AB_CDEF, low: 0xFEDC_BA98_7654_3210),
      ContentHash(of: [1, 2, 3]),
    ]
    for hash in hashes {
      let digits = Array(hash.hexadecimal.utf8)
      #expect(digits.withUnsafeBytes { $0.baseAddress.flatMap { ContentHash(digits: $0) } } == hash)
      for place in digits.indices {
        for wrong in "GgAF/:@`~ \0é".utf8 {
          var other = digits
          other[place] = wrong
          #expect(other.withUnsafeBytes { $0.baseAddress.flatMap { ContentHash(digits: $0) } } == nil)
        }
      }
    }
    #expect(hashes[1].hexadecimal == "0123456789abcdeffedcba9876543210")
  }
}
