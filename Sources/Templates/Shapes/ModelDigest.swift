import Bytes

extension Digest {
  /// Takes in everything that a layout could show of a model: equal models give equal digests in every run.
  public mutating func add<Model: TemplateModel>(model: Model) {
    let shape = Model.shape
    withUnsafePointer(to: model) { add(UnsafeRawPointer($0), as: shape) }
  }

  private mutating func add(_ model: UnsafeRawPointer, as shape: Shape) {
    for key in shape.keys { add(key, of: model) }
  }

  private mutating func add(_ key: Shape.Key, of model: UnsafeRawPointer) {
    let field = model + key.field.offset
    switch key.field.storage {
    case .text: add(text: field)
    case .optionalText: present(!field.isAbsentText) { $0.add(text: field) }
    case .number: add(field.number)
    case .optionalNumber: present(field.optionalNumber != nil) { $0.add(field.optionalNumber ?? 0) }
    case .html: add(UnsafeRawBufferPointer(field.html))
    case .optionalHTML: present(!field.isAbsentHTML) { $0.add(UnsafeRawBufferPointer(field.html)) }
    case .flag: add(field.isTrue ? 1 : 0)
    case .object: if let child = key.kind.child { add(field, as: child) }
    case .reference(let locator):
      let child = locator.find(field)
      present(child != nil) { digest in
        if let child, let shape = key.kind.child { digest.add(child, as: shape) }
      }
    case .list(let locator, let stride): add(locator.find(field), stride: stride, as: key.kind.child)
    case .texts:
      let texts = field.texts
      add(texts.count)
      for index in 0..<texts.count {
        if let first = texts.first { add(text: first + index * MemoryLayout<String>.stride) }
      }
    case .count(let locator): add(locator.find(field).count)
    case .choice(let locator):
      let word = locator.find(field)
      present(word != nil) { digest in if let word { digest.add(text: word) } }
    }
  }

  /// Absent and empty differ.
  private mutating func present(_ isPresent: Bool, _ add: (inout Digest) -> Void) {
    self.add(isPresent ? 1 : 0)
    if isPresent { add(&self) }
  }

  private mutating func add(_ elements: StoredElements, stride: Int, as shape: Shape?) {
    add(elements.count)
    guard let first = elements.first, let shape else { return }
    for index in 0..<elements.count { add(first + index * stride, as: shape) }
  }

  private mutating func add(text field: UnsafeRawPointer) {
    field.withText { add($0) }
  }
}
