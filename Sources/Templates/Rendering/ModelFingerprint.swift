/// A digest of everything that a page model says, the same in every run.
///
/// Two models of one kind with the same fingerprint render alike with every template.
public func fingerprint(of model: some TemplateModel) -> UInt64 {
  var digest = Digest()
  digest.add(model)
  return digest.value
}

extension Digest {
  /// Adds what a model says, so that one digest may take several models.
  public mutating func add(_ model: some TemplateModel) {
    let walk = ModelWalk.over(type(of: model))
    withUnsafePointer(to: model) { walk.add(UnsafeRawPointer($0), walk.root, depth: 0, to: &self) }
  }
}

extension ModelWalk {
  /// Models that lead back to themselves end here, as they do when rendered.
  private static let deepest = 64

  // Each value begins with a number of its own, so that none reads like another: 0 for what is absent, then text,
  // number, HTML, the two flags, object, list, texts.
  fileprivate func add(_ model: UnsafeRawPointer, _ table: Int, depth: Int, to digest: inout Digest) {
    guard depth < Self.deepest else { return }
    digest.add(tables[table].identity)
    for row in tables[table].rows {
      let field = model + row.offset
      switch row.storage {
      case .text: add(text: field, to: &digest)
      case .optionalText: if field.isAbsentText { digest.add(0) } else { add(text: field, to: &digest) }
      case .number: add(number: field.number, to: &digest)
      case .optionalNumber:
        if let number = field.optionalNumber { add(number: number, to: &digest) } else { digest.add(0) }
      case .count(let locator): add(number: locator.find(field).count, to: &digest)
      case .html: add(html: field, to: &digest)
      case .optionalHTML: if field.isAbsentHTML { digest.add(0) } else { add(html: field, to: &digest) }
      case .flag: digest.add(field.isTrue ? 5 : 4)
      case .object:
        digest.add(6)
        add(field, row.child, depth: depth + 1, to: &digest)
      case .reference(let locator):
        if let child = locator.find(field) {
          digest.add(6)
          add(child, row.child, depth: depth + 1, to: &digest)
        } else {
          digest.add(0)
        }
      case .list(let locator, let stride):
        let elements = locator.find(field)
        digest.add(7)
        digest.add(elements.count)
        guard let first = elements.first else { continue }
        for index in 0..<elements.count {
          add(first + index * stride, row.child, depth: depth + 1, to: &digest)
        }
      case .texts:
        let texts = field.texts
        digest.add(8)
        digest.add(texts.count)
        guard let first = texts.first else { continue }
        for index in 0..<texts.count {
          (first + index * MemoryLayout<String>.stride).withText { digest.add(UnsafeRawBufferPointer($0)) }
        }
      case .choice(let locator): if let word = locator.find(field) { add(text: word, to: &digest) }
      }
    }
  }

  @inline(__always)
  private func add(text: UnsafeRawPointer, to digest: inout Digest) {
    digest.add(1)
    text.withText { digest.add(UnsafeRawBufferPointer($0)) }
  }

  private func add(number: Int, to digest: inout Digest) {
    digest.add(2)
    digest.add(number)
  }

  private func add(html: UnsafeRawPointer, to digest: inout Digest) {
    digest.add(3)
    digest.add(UnsafeRawBufferPointer(html.html))
  }
}
