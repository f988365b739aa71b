/// A template as the flat list of steps that write it.
struct Program: Sendable {
  var steps: [Step] = []
  /// Where each routine (a template compiled for one scope) begins and ends in `steps`.
  var routines: [Range<Int>] = []
  var entry = 0
  /// The bytes of all literals.
  var literals: [UInt8] = []
  var paths: [Path] = []
  /// For a call with another scope than the caller's: the frames it keeps.
  var windows: [[Int]] = []
  /// For calls by a name out of the data: the routine of each name.
  var choices: [[(name: String, routine: Int)]] = []
  var isLenient = false
}

enum Step: Sendable {
  case literal(start: Int32, end: Int32, atLineStart: Bool)
  /// Writes the indentation in force before what is no literal.
  case lineStart
  /// A value, escaped; the frequent case of a key of a frame.
  case key(frame: Int32, slot: Int32)
  case value(path: Int32)
  case raw(path: Int32)
  /// Runs the next `count` steps for what the path yields.
  case section(path: Int32, count: Int32, opensFrame: Bool)
  case inverted(path: Int32, count: Int32)
  case call(routine: Int32, window: Int32)
  case choose(path: Int32, choices: Int32, window: Int32)
  case indent(start: Int32, end: Int32)
  case outdent(count: Int32)
}

/// How a value is found in the frames.
enum Path: Hashable, Sendable {
  case key(frame: Int, slot: Int)
  case keys(frame: Int, slots: [Int])
  case frame(Int)
  case top
  /// By name through all frames, for data without a shape.
  case names([String])
}
