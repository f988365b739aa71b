import Testing

@testable import Workers

@Suite struct WorkersTests {
  @Test("results come in the plan's order, whatever the number of workers", arguments: [1, 2, 7])
  func order(count: Int) {
    let workers = Workers(count: count)
    let slices = workers.slices(of: 1000, size: 3) { Array($0) }
    #expect(slices.flatMap(\.self) == Array(0..<1000))
    let items = workers.items(of: 1000) {
      0
    } _: { seen, index in
      seen += 1
      return index * 2
    }
    #expect(items == (0..<1000).map { $0 * 2 })
  }

  @Test("two things at once give what each gives alone, also inside each other", arguments: [1, 2])
  func both(count: Int) {
    let workers = Workers(count: count)
    let (sum, (words, length)) = workers.both {
      workers.slices(of: 100, size: 7) { $0.reduce(0, +) }.reduce(0, +)
    } _: {
      workers.both {
        "听荷"
      } _: {
        2
      }
    }
    #expect(sum == 4950 && words == "听荷" && length == 2)
  }

  @Test("work that is begun ahead is there when it is asked for, more than once")
  func ahead() {
    let ahead = BackgroundTask { (0..<10_000).reduce(0, +) }
    #expect(ahead.value == 49_995_000)
    #expect(ahead.value == 49_995_000)
  }
}
