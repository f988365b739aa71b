import Diagnostics

/// Data without a declared shape, so that the specification's own tests run through the same parser and renderer.
struct LenientObject: TemplateModel {
  static let shape = Shape("data", [])

  let values: [String: TemplateValue]

  func value(at slot: Int) -> TemplateValue { .absent }

  /// The first name is looked for up the frames, the others only within what it yields.
  static func value(of names: [String], in frames: [TemplateValue]) -> TemplateValue {
    guard let first = names.first else { return .absent }
    for frame in frames.reversed() {
      guard var value = frame.member(first) else { continue }
      for name in names.dropFirst() { value = value.member(name) ?? .absent }
      return value
    }
    return .absent
  }
}

/// An element of a list without a shape: any value.
struct LenientItem: TemplateModel {
  static let shape = Shape("item", [])

  let value: TemplateValue

  func value(at slot: Int) -> TemplateValue { .absent }

  static func unwrap(_ model: any TemplateModel) -> TemplateValue {
    (model as? LenientItem)?.value ?? .object(model)
  }
}

extension TemplateValue {
  fileprivate func member(_ name: String) -> TemplateValue? {
    guard case .object(let model) = self, let object = model as? LenientObject else { return nil }
    return object.values[name]
  }
}

extension TemplateSet {
  /// Unknown names and partials write nothing, as the specification's tests want.
  func renderLeniently(_ name: String, _ data: TemplateValue) -> [UInt8] {
    var findings: [Finding] = []
    var output: [UInt8] = []
    let template = compile(name, Scope([.lenient]), nil, findings: &findings)
    template?.run(data, into: &output)
    return output
  }
}
