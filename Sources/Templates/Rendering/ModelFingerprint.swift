/// A digest of everything that a page model says, the same in every run.
///
/// Two models of one kind with the same fingerprint render alike with every template.
public func fingerprint(of model: any TemplateModel) -> UInt64 {
  var digest = Digest()
  digest.add(model: model, depth: 0)
  return digest.value
}

extension Digest {
  /// Models that lead back to themselves end here, as they do when rendered.
  private static let deepest = 64

  /// Adds what a model says, so that one digest may take several models.
  public mutating func add(_ model: any TemplateModel) { add(model: model, depth: 0) }

  fileprivate mutating func add(model: any TemplateModel, depth: Int) {
    guard depth < Self.deepest else { return }
    let shape = type(of: model).shape
    add(shape.identity)
    for slot in shape.keys.indices { add(model.value(at: slot), depth: depth) }
  }

  // Each case begins with a number of its own, so that no value reads like another.
  private mutating func add(_ value: TemplateValue, depth: Int) {
    switch value {
    case .absent: add(0)
    case .text(let text):
      add(1)
      add(text)
    case .number(let number):
      add(2)
      add(number)
    case .html(let html):
      add(3)
      add(html.bytes)
    case .flag(let flag): add(flag ? 5 : 4)
    case .object(let model):
      add(6)
      add(model: model, depth: depth + 1)
    case .list(let models):
      add(7)
      add(models.count)
      for model in models { add(model: model, depth: depth + 1) }
    case .texts(let texts):
      add(8)
      add(texts.count)
      for text in texts { add(text) }
    }
  }
}
