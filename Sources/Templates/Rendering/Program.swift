/// A template as the flat list of steps that write it.
struct Program: Sendable {
  struct Routine: Sendable {
    var steps: Range<Int>
    /// How many places of the frame stack it uses, those of its scope included.
    var depth: Int
  }

  var steps: [Step] = []
  /// A template compiled for one scope, each.
  var routines: [Routine] = []
  var entry = 0
  /// The bytes of all literals, and behind them those that a short copy may read too many.
  var literals: [UInt8] = []
  var locators: [Locator] = []
  var listLocators: [ListLocator] = []
  /// For calls: the fields whose addresses are the called routine's scope.
  var windows: [[Field]] = []
  /// For calls by a name out of the data: the routine of each name.
  var choices: [[(name: String, routine: Int)]] = []
  /// Names in data without a shape.
  var names: [LenientName] = []
}

/// A place in memory: an address in the frame stack, and how far from there.
struct Field: Hashable, Sendable {
  var frame: Int32
  var offset: Int32
}

/// A step; `skip` counts the steps to leave out, from the one after it.
enum Step: Sendable {
  case literal(start: Int32, end: Int32, atLineStart: Bool)
  /// Writes the indentation in force before what is no literal.
  case lineStart
  case skip(Int32)

  // Values to write.
  case text(Field)
  case optionalText(Field)
  /// A text without escaping, which only a faulty template asks for.
  case rawText(Field)
  case number(Field)
  case optionalNumber(Field)
  case count(Field, locator: Int32)
  case html(Field)
  case optionalHTML(Field)

  // Sections: each leaves the address of what it opens in the frame `into`, or skips.
  case openReference(Field, locator: Int32, into: Int32, skip: Int32)
  case openValue(Field, Test, into: Int32, skip: Int32)
  case openList(Field, locator: Int32, into: Int32, skip: Int32)
  case openTexts(Field, into: Int32, skip: Int32)
  /// The end of a list's section: back by so many steps for the next element, counted from the step after this.
  case next(frame: Int32, stride: Int32, back: Int32)
  case ifFlag(Field, skip: Int32)

  // Inverted sections: each skips what is written only without the value.
  case unlessFlag(Field, skip: Int32)
  case unlessReference(Field, locator: Int32, skip: Int32)
  case unlessValue(Field, Test, skip: Int32)
  case unlessList(Field, locator: Int32, skip: Int32)
  case unlessTexts(Field, skip: Int32)

  /// - Parameter base: Where the called routine's frames begin, counted from the caller's.
  case call(routine: Int32, window: Int32, base: Int32)
  case choose(Field, choices: Int32, window: Int32, base: Int32)
  case indent(start: Int32, end: Int32)
  case outdent(count: Int32)

  // For data without a shape.
  case named(name: Int32, raw: Bool)
  case namedSection(name: Int32, skip: Int32)
  case namedInverted(name: Int32, skip: Int32)
  case namedChoose(name: Int32, choices: Int32)
}

/// When a field counts as a value.
enum Test: UInt8, Sendable {
  case text, optionalText, optionalNumber, html, optionalHTML
  case always
}

extension Step {
  /// The same step with another distance to skip.
  func skipping(_ count: Int) -> Step {
    let skip = Int32(count)
    switch self {
    case .skip: return .skip(skip)
    case .openReference(let field, let locator, let into, _):
      return .openReference(field, locator: locator, into: into, skip: skip)
    case .openValue(let field, let test, let into, _): return .openValue(field, test, into: into, skip: skip)
    case .openList(let field, let locator, let into, _):
      return .openList(field, locator: locator, into: into, skip: skip)
    case .openTexts(let field, let into, _): return .openTexts(field, into: into, skip: skip)
    case .ifFlag(let field, _): return .ifFlag(field, skip: skip)
    case .unlessFlag(let field, _): return .unlessFlag(field, skip: skip)
    case .unlessReference(let field, let locator, _):
      return .unlessReference(field, locator: locator, skip: skip)
    case .unlessValue(let field, let test, _): return .unlessValue(field, test, skip: skip)
    case .unlessList(let field, let locator, _): return .unlessList(field, locator: locator, skip: skip)
    case .unlessTexts(let field, _): return .unlessTexts(field, skip: skip)
    case .namedSection(let name, _): return .namedSection(name: name, skip: skip)
    case .namedInverted(let name, _): return .namedInverted(name: name, skip: skip)
    default: return self
    }
  }
}
