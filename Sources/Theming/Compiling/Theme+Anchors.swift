import Pages

extension Theme {
  /// The ids written literally in a layout and in every template it calls, which links to `#id` may name.
  package func anchors(of layout: Layout) -> Set<String> {
    var anchors: Set<String> = []
    var waiting = [entryName(of: layout.rawValue)]
    var seen = Set(waiting)
    while let name = waiting.popLast() {
      guard let file = template(named: name) else { continue }
      anchors.formUnion(literalIDs(in: file.bytes))
      let calls = TemplateCalls(in: file.bytes)
      let next = calls.isDynamic ? calls.names + partials.keys : calls.names
      waiting += next.filter { seen.insert($0).inserted }
    }
    return anchors
  }

  private func template(named name: String) -> ThemeFile? {
    partials[name] ?? layouts[name] ?? layouts.first { entryName(of: $0.key) == name }?.value
  }
}

/// Values of `id="…"` that hold no tag.
private func literalIDs(in bytes: [UInt8]) -> [String] {
  let opening = Array("id=".utf8)
  var ids: [String] = []
  var at = 1
  while at + opening.count < bytes.count {
    let quote = bytes[at + opening.count]
    guard bytes[at - 1] <= 0x20, bytes[at..<at + opening.count].elementsEqual(opening),
      quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'")
    else {
      at += 1
      continue
    }
    let start = at + opening.count + 1
    let end = bytes[start...].firstIndex(of: quote) ?? bytes.count
    let value = bytes[start..<end]
    if !value.isEmpty, !value.contains(UInt8(ascii: "{")) {
      ids.append(String(decoding: value, as: UTF8.self))
    }
    at = end
  }
  return ids
}
