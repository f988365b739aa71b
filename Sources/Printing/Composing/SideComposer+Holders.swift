extension SideComposer {
  /// Its elements have their places in it; without a height it reaches down to the lowest of them.
  mutating func group(_ index: Int, in area: Area) -> Placed? {
    let frame = elements[index].frame
    let width = width(frame, in: area)
    let x = area.x + frame.x(width: width, in: area.width)
    let height = frame.height(in: area.height)
    let y = area.y + frame.y(height: height ?? 0, in: area.height)
    let inner = Area(x: x, y: y, width: width, height: height)
    let outer = waiting
    waiting = []
    var reach = 0.0
    var baseline: Double?
    var isEmpty = true
    while case .open(let child)? = stream.next() {
      guard let placed = place(child, in: inner) else { continue }
      isEmpty = false
      baseline = baseline ?? placed.baseline
      reach = max(reach, placed.place.y + placed.place.height - y)
    }
    for mark in waiting { stretch(mark, to: reach, from: y) }
    waiting = outer
    guard !isEmpty || height != nil else { return nil }
    let place = Rectangle(x: x, y: y, width: width, height: height ?? reach)
    return Placed(place: place, baseline: baseline, marks: 0..<0)
  }

  /// A box as high as the group that holds it, less what the layout keeps free above and below.
  private mutating func stretch(_ mark: Int, to height: Double, from y: Double) {
    guard marks.indices.contains(mark), case .box(var box) = marks[mark] else { return }
    let frame = elements[origins[mark]].frame
    box.place.y = y + (frame.top ?? 0)
    box.place.height = max(0, height - (frame.top ?? 0) - (frame.bottom ?? 0))
    marks[mark] = .box(box)
  }

  /// Its elements follow one another downwards; where they are higher than its place they are made smaller together.
  mutating func stack(
    _ index: Int, _ gap: Double, _ align: VerticalAlignment, _ panel: Panel, in area: Area
  ) -> Placed? {
    let (first, firstNote, start, outer) = (marks.count, notes.count, stream, reduction)
    guard let flow = flow(index, gap, panel, in: area) else { return nil }
    var content = flow
    let room = elements[index].frame.height(in: area.height).map { $0 - 2 * panel.padding }
    if let room, flow.used > room + Self.tolerance {
      let said = notes[firstNote...]
      for step in Self.reductions {
        remove(from: first)
        stream = start
        reduction = outer * step
        guard let smaller = self.flow(index, gap, panel, in: area) else { break }
        content = smaller
        if smaller.used <= room + Self.tolerance { break }
      }
      notes.replaceSubrange(
        firstNote..., with: said + [.stackOverflow(elements[index].place, flow.used, room, reduction / outer)]
      )
      reduction = outer
    }
    let slack = room.map { $0 - content.used } ?? 0
    switch align {
    case .top, .baseline: return content.placed
    case .middle: return shifted(content.placed, by: slack / 2)
    case .bottom: return shifted(content.placed, by: slack)
    }
  }

  private static let tolerance = 0.05
  private static let reductions = stride(from: 0.96, through: 0.4, by: -0.04)

  /// The stack's elements one below the other, from the upper edge of its place on.
  ///
  /// - Returns: Where it stands, its own panel not among the marks, and how high its elements are together.
  private mutating func flow(
    _ index: Int, _ gap: Double, _ panel: Panel, in area: Area
  ) -> (placed: Placed, used: Double)? {
    let frame = elements[index].frame
    let width = width(frame, in: area)
    let x = area.x + frame.x(width: width, in: area.width)
    let height = frame.height(in: area.height)
    let y = area.y + frame.y(height: height ?? 0, in: area.height)
    let pad = panel.padding
    var place = Rectangle(x: x, y: y, width: width, height: 0)
    let panelMark = marks.count
    if let fill = panel.fill {
      add(.box(BoxMark(place: place, fill: fill, radius: panel.radius)), of: index)
    }
    let first = marks.count
    var used = 0.0
    var baseline: Double?
    var isEmpty = true
    while case .open(let child)? = stream.next() {
      let before = (isEmpty ? elements[child].space : gap + elements[child].space) * reduction
      let inner = Area(x: x + pad, y: y + pad + used + before, width: max(0, width - 2 * pad), height: nil)
      guard let placed = self.place(child, in: inner, isFlowing: true) else { continue }
      used += before + placed.place.height
      baseline = baseline ?? placed.baseline
      isEmpty = false
    }
    guard !isEmpty else {
      remove(from: panelMark)
      return nil
    }
    place.height = height ?? used + 2 * pad
    if panel.fill != nil, case .box(var box) = marks[panelMark] {
      box.place = place
      marks[panelMark] = .box(box)
    }
    return (Placed(place: place, baseline: baseline, marks: first..<marks.count), used)
  }

  /// The same place with its content further down.
  private mutating func shifted(_ placed: Placed, by distance: Double) -> Placed {
    var result = moved(placed, x: 0, y: distance)
    result.place = placed.place
    return result
  }

  private mutating func remove(from index: Int) {
    marks.removeSubrange(index...)
    origins.removeSubrange(index...)
  }

  mutating func row(
    _ index: Int, _ gap: Double, _ across: HorizontalAlignment, _ down: VerticalAlignment, in area: Area
  ) -> Placed? {
    let frame = elements[index].frame
    let width = width(frame, in: area)
    let x = area.x + frame.x(width: width, in: area.width)
    let y = area.y + frame.y(height: frame.height ?? 0, in: area.height)
    let first = marks.count
    var kept = widthsAhead(gap)
    var used = 0.0
    var children: [Placed] = []
    while case .open(let child)? = stream.next() {
      let before = elements[child].space + (children.isEmpty ? 0 : gap)
      kept.removeFirst()
      let room = max(0, width - used - before - kept.reduce(0, +))
      let inner = Area(x: x + used + before, y: y, width: room, height: nil)
      guard let placed = place(child, in: inner, isFlowing: true, isInRow: true) else { continue }
      used += before + placed.place.width
      children.append(placed)
    }
    guard !children.isEmpty else { return nil }
    let lined = aligned(children, down, top: y)
    let slack: Double =
      switch across {
      case .left: 0
      case .center: (width - used) / 2
      case .right: width - used
      }
    let height = frame.height(in: area.height) ?? lined.height
    let placed = Placed(
      place: Rectangle(x: x, y: y, width: width, height: height), baseline: lined.baseline,
      marks: first..<marks.count)
    for mark in placed.marks { marks[mark].move(x: slack, y: 0) }
    return placed
  }

  /// The widths that the row's elements have of themselves, each with the gap before it.
  private func widthsAhead(_ gap: Double) -> [Double] {
    var ahead = stream
    var depth = 0
    var widths: [Double] = []
    while depth >= 0, let event = ahead.next() {
      switch event {
      case .open(let child):
        if depth == 0 {
          let own = elements[child].frame.width ?? 0
          widths.append(own + elements[child].space + (widths.isEmpty ? 0 : gap))
        }
        depth += 1
      case .close: depth -= 1
      case .text, .separator: break
      }
    }
    return widths
  }

  /// Moves the elements of a row up and down until they stand as it asks.
  private mutating func aligned(
    _ children: [Placed], _ down: VerticalAlignment, top: Double
  ) -> (height: Double, baseline: Double?) {
    // What stands on the line: a text's baseline, the lower edge of anything else.
    func foot(_ placed: Placed) -> Double { placed.baseline ?? placed.place.y + placed.place.height }
    var height = 0.0
    var baseline = children.lazy.compactMap(\.baseline).first
    if down == .baseline {
      let above = children.map { foot($0) - $0.place.y }.max() ?? 0
      let below = children.map { $0.place.y + $0.place.height - foot($0) }.max() ?? 0
      for child in children { moved(child, x: 0, y: top + above - foot(child)) }
      baseline = top + above
      height = above + below
    } else {
      height = children.map(\.place.height).max() ?? 0
      for child in children {
        let slack = height - child.place.height
        moved(child, x: 0, y: down == .middle ? slack / 2 : down == .bottom ? slack : 0)
      }
    }
    return (height, baseline)
  }
}
