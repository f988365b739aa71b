import Diagnostics
import Records

extension SideReading {
  /// Where an element stands; a place written twice, or one that its stack gives it, is a finding.
  func frame(
    _ keys: KeyReader, _ kind: KeyEntry, in holder: Holder, _ reading: inout LayoutReading
  ) -> Frame {
    let at = keys.read(LayoutKeys.at, &reading)
    let size = keys.read(LayoutKeys.size, &reading)
    var frame = Frame()
    frame.left = keys.read(LayoutKeys.left, &reading) ?? at?.x
    frame.top = keys.read(LayoutKeys.top, &reading) ?? at?.y
    frame.right = keys.read(LayoutKeys.right, &reading)
    frame.bottom = keys.read(LayoutKeys.bottom, &reading)
    frame.width = keys.read(LayoutKeys.width, &reading) ?? size?.x
    frame.height = keys.read(LayoutKeys.height, &reading) ?? size?.y

    let horizontal = [LayoutKeys.at.entry, LayoutKeys.left.entry, LayoutKeys.right.entry]
    let vertical = [LayoutKeys.at.entry, LayoutKeys.top.entry, LayoutKeys.bottom.entry]
    switch holder {
    case .sheet: break
    case .stack: refuse(vertical, Words(zh: "stack", en: "a stack"), keys, &reading)
    case .row: refuse(horizontal + vertical.dropFirst(), Words(zh: "row", en: "a row"), keys, &reading)
    }
    let twice = [
      (LayoutKeys.at.entry, LayoutKeys.left.entry), (LayoutKeys.at.entry, LayoutKeys.top.entry),
      (LayoutKeys.size.entry, LayoutKeys.width.entry), (LayoutKeys.size.entry, LayoutKeys.height.entry),
    ]
    for (first, second) in twice where keys.has(first) && keys.has(second) {
      reading.findings.append(LayoutFindings.saidTwice(keys.keyPlace(second), second, first))
    }
    return frame
  }

  func space(_ keys: KeyReader, in holder: Holder, _ reading: inout LayoutReading) -> Double {
    let space = keys.read(LayoutKeys.space, &reading)
    guard holder == .sheet, space != nil else { return space ?? 0 }
    reading.findings.append(LayoutFindings.spaceOutside(keys.keyPlace(LayoutKeys.space.entry)))
    return 0
  }

  private func refuse(
    _ entries: [KeyEntry], _ holder: Words, _ keys: KeyReader, _ reading: inout LayoutReading
  ) {
    for entry in entries where keys.has(entry) {
      reading.findings.append(LayoutFindings.placedByHolder(keys.keyPlace(entry), entry, holder))
    }
  }

  /// That nothing tells how large an element is.
  mutating func checkSize(
    _ index: Int, _ keys: KeyReader, _ kind: KeyEntry, in holder: Holder, _ reading: inout LayoutReading
  ) {
    let frame = elements[index].frame
    let isSpanned = frame.left != nil && frame.right != nil
    let hasWidth = frame.width != nil || isSpanned || keys.seemsToHave(LayoutKeys.size.entry)
    let hasHeight =
      frame.height != nil || frame.top != nil && frame.bottom != nil
      || keys.seemsToHave(LayoutKeys.size.entry)
    var needs: [KeyEntry] = []
    switch elements[index].kind {
    case .image: needs = [LayoutKeys.width.entry, LayoutKeys.height.entry]
    case .code: needs = [LayoutKeys.width.entry]
    case .text, .stack, .row: if holder == .sheet { needs = [LayoutKeys.width.entry] }
    case .group: if holder == .row { needs = [LayoutKeys.width.entry] }
    case .box:
      if holder != .sheet {
        needs =
          holder == .row ? [LayoutKeys.width.entry, LayoutKeys.height.entry] : [LayoutKeys.height.entry]
      }
    case .line(let points, _): if points == nil, holder != .stack { needs = [LayoutKeys.width.entry] }
    }
    if case .stack = elements[index].kind, holder == .row { needs = [LayoutKeys.width.entry] }
    needs.removeAll {
      $0 == LayoutKeys.width.entry && hasWidth || $0 == LayoutKeys.height.entry && hasHeight
        || keys.seemsToHave($0)
    }
    if !needs.isEmpty {
      reading.findings.append(LayoutFindings.missingSize(elements[index].place, kind, needs))
    }
    if case .code = elements[index].kind, let width = frame.width, let height = frame.height, width != height
    {
      reading.findings.append(LayoutFindings.notSquare(keys.keyPlace(LayoutKeys.size.entry)))
    }
  }
}
