import Diagnostics

extension Compiler {
  mutating func section(_ tag: Tag, inverted: Bool, _ nodes: [Node]) {
    let found = resolve(tag)
    if let found, let kind = found.kind { checkSection(tag, inverted, kind, isOptional: found.isOptional) }
    section(found, inverted: inverted) { $0.compile(nodes) }
  }

  /// - Parameter content: Compiles what stands in the section.
  mutating func section(_ found: Resolution?, inverted: Bool, _ content: (inout Compiler) -> Void) {
    let (scope, places, depth) = (state.scope, state.places, state.depth)
    let opening = inverted ? openInverted(found) : open(found)
    if let frame = opening.frame {
      state.scope = scope.pushing(frame)
      state.places.append(opening.place)
      state.depth = depth + 1
      state.mostDepth = max(state.mostDepth, state.depth)
    }
    let start = state.code.count
    state.sections += 1
    state.link?.isLiteral = false
    content(&self)
    state.sections -= 1
    (state.scope, state.places, state.depth) = (scope, places, depth)
    if let stride = opening.stride {
      let back = state.code.count + 1 - start
      state.code.append(.next(frame: Int32(depth), stride: Int32(stride), back: Int32(back)))
    }
    land(opening.skips)
  }

  /// A section that asks only whether there is a value: names mean the same inside, and a list is not repeated.
  mutating func test(_ found: Resolution?, inverted: Bool, _ content: (inout Compiler) -> Void) {
    state.mostDepth = max(state.mostDepth, state.depth + 1)
    let skips: [Int]
    if inverted || found.map(isList) ?? false {
      let unless = openInverted(found).skips
      if inverted {
        skips = unless
      } else {
        // Without elements the next step is reached, which skips the content; with some, only that step is skipped.
        skips = [emit(.skip(0))]
        land(unless)
      }
    } else {
      skips = open(found).skips
    }
    state.sections += 1
    content(&self)
    state.sections -= 1
    land(skips)
  }

  private func isList(_ found: Resolution) -> Bool {
    switch found.kind {
    case .list, .texts: true
    default: false
    }
  }

  /// The steps that open a section.
  private struct Opening {
    var frame: Scope.Frame?
    var place = Field(frame: 0, offset: 0)
    /// For a list: how far its elements lie from each other.
    var stride: Int?
    /// The steps that go to the section's end if it is left out.
    var skips: [Int] = []
  }

  private mutating func open(_ found: Resolution?) -> Opening {
    var opening = Opening()
    guard let found else {
      // What a faulty tag opens is never written.
      opening.frame = .unknown
      opening.skips = [emit(.skip(0))]
      return opening
    }
    if case .named(let name) = found.path {
      opening.frame = .lenient
      opening.skips = [emit(.namedSection(name: add(name), skip: 0))]
      return opening
    }
    opening.frame = frame(opened: found.kind)
    let reached = reach(found.path)
    let (field, into) = (reached.field, Int32(state.depth))
    opening.place = Field(frame: into, offset: 0)
    opening.skips = reached.skips
    func openValue(_ test: Test) -> Step { .openValue(field, test, into: into, skip: 0) }
    let step: Step
    switch reached.storage {
    case .object:
      // The child's fields are the model's own, some bytes further on.
      opening.place = field
      return opening
    case .text, .choice: step = openValue(.text)
    case .optionalText: step = openValue(.optionalText)
    case .number: step = openValue(.always)
    case .optionalNumber: step = openValue(.optionalNumber)
    case .html: step = openValue(.html)
    case .optionalHTML: step = openValue(.optionalHTML)
    case .flag: step = .ifFlag(field, skip: 0)
    case .reference(let locator): step = .openReference(field, locator: add(locator), into: into, skip: 0)
    case .list(let locator, let stride):
      step = .openList(field, locator: add(locator), into: into, skip: 0)
      opening.stride = stride
    case .texts:
      step = .openTexts(field, into: into, skip: 0)
      opening.stride = MemoryLayout<String>.stride
    // A length lies nowhere, and a section of it is a mistake that has been reported.
    case .count: step = .skip(0)
    }
    opening.skips.append(emit(step))
    return opening
  }

  private mutating func openInverted(_ found: Resolution?) -> Opening {
    var opening = Opening()
    guard let found else { return opening }
    if case .named(let name) = found.path {
      opening.skips = [emit(.namedInverted(name: add(name), skip: 0))]
      return opening
    }
    let reached = reach(found.path)
    let field = reached.field
    let step: Step
    switch reached.storage {
    case .text, .choice: step = .unlessValue(field, .text, skip: 0)
    case .optionalText: step = .unlessValue(field, .optionalText, skip: 0)
    case .optionalNumber: step = .unlessValue(field, .optionalNumber, skip: 0)
    case .html: step = .unlessValue(field, .html, skip: 0)
    case .optionalHTML: step = .unlessValue(field, .optionalHTML, skip: 0)
    case .flag: step = .unlessFlag(field, skip: 0)
    case .reference(let locator): step = .unlessReference(field, locator: add(locator), skip: 0)
    case .list(let locator, _): step = .unlessList(field, locator: add(locator), skip: 0)
    case .texts: step = .unlessTexts(field, skip: 0)
    case .object, .number, .count: step = .skip(0)
    }
    opening.skips = [emit(step)]
    // Where the way to the value ends early, there is no value.
    land(reached.skips)
    return opening
  }

  private func frame(opened kind: Shape.Kind?) -> Scope.Frame? {
    switch kind {
    case .text, .texts, .choice: .text
    case .address: .address
    case .number: .number
    case .html: .html
    case .flag: nil
    case .object(let shape), .list(let shape): .model(shape())
    case nil: .unknown
    }
  }
}
