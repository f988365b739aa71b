/// Where a running program finds its models: an address for each model, text or number whose section is open, and for
/// each list that is being repeated how many elements are left.
///
/// Memory of its own, for the same reason as `PageBuffer`'s. A program's steps name places below the depth that their
/// routine was compiled with, and `reserve` is called with that depth before a routine runs; new places hold the page.
struct FrameStack: ~Copyable {
  private struct Frame {
    var address: UnsafeRawPointer
    var elementsLeft = 0
  }

  private let page: UnsafeRawPointer
  private var frames: UnsafeMutablePointer<Frame>
  private var capacity: Int

  init(page: UnsafeRawPointer) {
    self.page = page
    capacity = 32
    frames = .allocate(capacity: capacity)
    frames.initialize(repeating: Frame(address: page), count: capacity)
  }

  deinit { frames.deallocate() }

  /// Makes places below `depth` usable.
  @inline(__always)
  mutating func reserve(_ depth: Int) {
    if depth > capacity { grow(to: depth) }
  }

  @inline(never)
  private mutating func grow(to depth: Int) {
    let larger = max(capacity * 2, depth)
    let moved = UnsafeMutablePointer<Frame>.allocate(capacity: larger)
    moved.initialize(from: frames, count: capacity)
    (moved + capacity).initialize(repeating: Frame(address: page), count: larger - capacity)
    frames.deallocate()
    (frames, capacity) = (moved, larger)
  }

  subscript(place: Int) -> UnsafeRawPointer {
    @inline(__always) get {
      precondition(place < capacity)
      return frames[place].address
    }
    @inline(__always) set {
      precondition(place < capacity)
      frames[place].address = newValue
    }
  }

  /// Opens a place for the first of a list's elements.
  @inline(__always)
  mutating func begin(_ place: Int, at first: UnsafeRawPointer, count: Int) {
    precondition(place < capacity)
    frames[place] = Frame(address: first, elementsLeft: count - 1)
  }

  /// Goes on to the list's next element; false after the last.
  @inline(__always)
  mutating func advance(_ place: Int, by stride: Int) -> Bool {
    precondition(place < capacity)
    guard frames[place].elementsLeft > 0 else { return false }
    frames[place].elementsLeft -= 1
    frames[place].address += stride
    return true
  }
}
