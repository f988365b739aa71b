import Diagnostics
import Schema

extension SideReading {
  /// Where an element stands; a place written twice, or one that its stack gives it, is a finding.
  func frame(
    _ fields: ElementFields, _ keys: ElementKeys, in holder: Holder, _ reading: inout LayoutReading
  ) -> Placement {
    let (at, size) = (fields.at?.value, fields.size?.value)
    switch holder {
    case .sheet: break
    case .stack: refuse(["at", "top", "bottom"], Words(zh: "stack", en: "a stack"), keys, &reading)
    case .row:
      refuse(["at", "left", "right", "top", "bottom"], Words(zh: "row", en: "a row"), keys, &reading)
    }
    for (first, second) in [("at", "left"), ("at", "top"), ("size", "width"), ("size", "height")]
    where keys.has(first) && keys.has(second) {
      reading.findings.append(LayoutFindings.saidTwice(keys.place(second), second, first))
    }
    return Placement(
      left: fields.left?.value ?? at?.first, top: fields.top?.value ?? at?.second,
      right: fields.right?.value, bottom: fields.bottom?.value, width: fields.width?.value ?? size?.first,
      height: fields.height?.value ?? size?.second)
  }

  func space(
    _ fields: ElementFields, _ keys: ElementKeys, in holder: Holder, _ reading: inout LayoutReading
  ) -> Double {
    guard holder == .sheet, fields.space != nil else { return fields.space?.value ?? 0 }
    reading.findings.append(LayoutFindings.spaceOutside(keys.place("space")))
    return 0
  }

  private func refuse(
    _ names: [String], _ holder: Words, _ keys: ElementKeys, _ reading: inout LayoutReading
  ) {
    for name in names where keys.has(name) {
      reading.findings.append(LayoutFindings.placedByHolder(keys.place(name), name, holder))
    }
  }

  /// That nothing tells how large an element is.
  func checkSize(
    _ index: Int, _ fields: ElementFields, _ keys: ElementKeys, in holder: Holder,
    _ reading: inout LayoutReading
  ) {
    let frame = elements[index].frame
    let isSpanned = frame.left != nil && frame.right != nil
    let isStretched = frame.top != nil && frame.bottom != nil
    var needs: [String] = []
    switch elements[index].kind {
    case .image: needs = ["width", "height"]
    case .code: needs = ["width"]
    case .text, .row: if holder == .sheet { needs = ["width"] }
    case .stack: if holder != .stack { needs = ["width"] }
    case .group: if holder == .row { needs = ["width"] }
    case .box:
      if holder != .sheet { needs = holder == .row ? ["width", "height"] : ["height"] }
    case .line(let points, _): if points == nil, holder != .stack { needs = ["width"] }
    }
    needs.removeAll {
      !fields.lacks($0) || !fields.lacks("size") || ($0 == "width" ? isSpanned : isStretched)
    }
    if !needs.isEmpty {
      reading.findings.append(LayoutFindings.missingSize(elements[index].place, fields.kind, needs))
    }
    if case .code = elements[index].kind, let width = frame.width, let height = frame.height, width != height
    {
      reading.findings.append(LayoutFindings.notSquare(keys.place("size")))
    }
  }
}
