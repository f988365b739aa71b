extension Compiler {
  /// The steps that write a value.
  mutating func write(_ found: Resolution, raw: Bool) {
    if case .named(let name) = found.path {
      emit(.named(name: add(name), raw: raw))
      return
    }
    let reached = reach(found.path)
    let field = reached.field
    switch reached.storage {
    case .text, .choice: emit(raw ? .rawText(field) : .text(field))
    case .optionalText where raw:
      emit(.openValue(field, .optionalText, into: usePlace(), skip: 1))
      emit(.rawText(Field(frame: Int32(state.depth), offset: 0)))
    case .optionalText: emit(.optionalText(field))
    case .number: emit(.number(field))
    case .optionalNumber: emit(.optionalNumber(field))
    case .count(let locator): emit(.count(field, locator: add(locator)))
    case .html: emit(.html(field))
    case .optionalHTML: emit(.optionalHTML(field))
    // No texts, which has been reported.
    case .flag, .object, .reference, .list, .texts: break
    }
    land(reached.skips)
  }

  /// Where a value lies once the steps that lead there have run.
  struct Reached {
    var field: Field
    /// Never `.choice`: its word has been reached, a text.
    var storage: StoredField.Storage
    /// The steps that skip if something on the way is absent.
    var skips: [Int] = []
  }

  /// Fields of children that lie within their model are one distance; only references take steps.
  mutating func reach(_ path: Path) -> Reached {
    switch path {
    case .named: return Reached(field: Field(frame: 0, offset: 0), storage: .object)
    case .frame(let index):
      return Reached(field: state.places[index], storage: storage(of: state.scope.frames[index]))
    case .fields(let frame, let fields):
      var reached = Reached(field: state.places[frame], storage: .object)
      for field in fields {
        if case .reference(let locator) = reached.storage { follow(locator, &reached) }
        reached.field.offset += Int32(field.offset)
        reached.storage = field.storage
      }
      if case .choice(let locator) = reached.storage {
        follow(locator, &reached)
        reached.storage = .text
      }
      return reached
    }
  }

  private mutating func follow(_ locator: Locator, _ reached: inout Reached) {
    let into = usePlace()
    reached.skips.append(emit(.openReference(reached.field, locator: add(locator), into: into, skip: 0)))
    reached.field = Field(frame: into, offset: 0)
  }

  private func storage(of frame: Scope.Frame) -> StoredField.Storage {
    switch frame {
    case .text, .address: .text
    case .number: .number
    case .html: .html
    case .model, .unknown, .lenient: .object
    }
  }

  /// The next free place of the frame stack, for as long as a tag needs it.
  private mutating func usePlace() -> Int32 {
    state.mostDepth = max(state.mostDepth, state.depth + 1)
    return Int32(state.depth)
  }
}

extension Compiler {
  @discardableResult
  mutating func emit(_ step: Step) -> Int {
    state.code.append(step)
    return state.code.count - 1
  }

  /// Makes steps skip to here.
  mutating func land(_ skips: [Int]) {
    for index in skips { state.code[index] = state.code[index].skipping(state.code.count - index - 1) }
    if !skips.isEmpty { state.barrier = state.code.count }
  }

  mutating func add(_ locator: Locator) -> Int32 {
    pool.locators.append(locator)
    return Int32(pool.locators.count - 1)
  }

  mutating func add(_ locator: ListLocator) -> Int32 {
    pool.listLocators.append(locator)
    return Int32(pool.listLocators.count - 1)
  }

  mutating func add(_ name: LenientName) -> Int32 {
    pool.names.append(name)
    return Int32(pool.names.count - 1)
  }
}
