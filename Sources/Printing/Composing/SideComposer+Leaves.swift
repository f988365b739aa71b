extension SideComposer {
  mutating func text(
    _ index: Int, _ settings: TextSettings, _ written: String?, in area: Area, isFlowing: Bool, isInRow: Bool
  ) -> Placed? {
    let text = trimmed(written ?? "")
    guard !text.isEmpty else { return nil }
    let frame = elements[index].frame
    let style = style(settings)
    // One that stands at the right or in the middle of something takes all the room that a row has left.
    let isNatural = isInRow && frame.width == nil && settings.align == .left
    let room = isNatural ? min(area.width, composer.setter.width(of: text, in: style)) : nil
    let width = room ?? width(frame, in: area)
    let box = TextBox(
      width: width, height: frame.height(in: area.height), maxLines: settings.lines ?? settings.usualLines,
      fit: settings.textFit(reduction), alignment: settings.align, lineHeight: settings.leading,
      isBalanced: settings.balance == .yes)
    let set = composer.setter.set(text, in: style, box: box)
    let x = area.x + (isInRow ? 0 : frame.x(width: width, in: area.width))
    let height = box.height ?? set.height
    let top = area.y + (isFlowing ? 0 : frame.y(height: height, in: area.height))
    let first = set.lines.first?.baseline ?? 0
    var y = top
    switch settings.valign {
    case .top: break
    case .middle: y += (height - set.height) / 2
    case .bottom: y += height - set.height
    case .baseline: if !isFlowing { y -= first }
    }
    for line in set.lines {
      var line = line
      line.x += x
      line.baseline += y
      add(.text(line), of: index)
    }
    if set.overflows { notes.append(.overflow(elements[index].place, text, settings, set.size)) }
    if !set.missing.isEmpty { notes.append(.missingGlyphs(elements[index].place, text, set.missing)) }
    let place = Rectangle(x: x, y: box.height == nil ? y : top, width: width, height: height)
    return Placed(place: place, baseline: y + first, marks: 0..<0)
  }

  private func style(_ settings: TextSettings) -> TextStyle {
    TextStyle(
      faces: composer.faces[settings.face], size: settings.points * reduction,
      letterSpacing: settings.spacing * reduction,
      features: settings.figures == .tabular ? [.tabularFigures] : [], language: composer.layout.language,
      colour: settings.colour)
  }

  mutating func image(_ index: Int, _ radius: Double, _ texts: [String], in area: Area) -> Placed? {
    let picture = trimmed(texts.first ?? "")
    guard !picture.isEmpty else { return nil }
    let place = rectangle(index, in: area)
    let alternative = texts.count > 1 ? trimmed(texts[1]) : ""
    add(
      .image(ImageMark(place: place, picture: picture, radius: radius, alternative: alternative)), of: index)
    return Placed(place: place, marks: 0..<0)
  }

  mutating func code(
    _ index: Int, _ level: CodeLevel, _ colour: Colour, _ written: String?, in area: Area
  ) -> Placed? {
    let content = trimmed(written ?? "")
    guard !content.isEmpty else { return nil }
    var place = rectangle(index, in: area)
    let side = max(place.width, elements[index].frame.height ?? 0)
    (place.width, place.height) = (side, side)
    place.y = area.y + elements[index].frame.y(height: side, in: area.height)
    guard let code = composer.codes.code(content, level: level) else {
      notes.append(.codeTooLong(elements[index].place, content))
      return nil
    }
    add(
      .code(CodeMark(place: place, side: code.side, modules: code.modules, colour: colour, content: content)),
      of: index)
    return Placed(place: place, marks: 0..<0)
  }

  mutating func box(_ index: Int, _ fill: Colour?, _ stroke: Stroke?, _ radius: Double, in area: Area)
    -> Placed
  {
    var place = rectangle(index, in: area)
    let isWaiting = area.height == nil && elements[index].frame.height == nil
    if isWaiting { place.height = 0 }
    if fill != nil || stroke != nil {
      if isWaiting { waiting.append(marks.count) }
      add(.box(BoxMark(place: place, fill: fill, stroke: stroke, radius: radius)), of: index)
    }
    return Placed(place: place, marks: 0..<0)
  }

  mutating func line(_ index: Int, _ points: (from: Point, to: Point)?, _ stroke: Stroke, in area: Area)
    -> Placed
  {
    var place = rectangle(index, in: area)
    place.height = 0
    var mark = LineMark(x1: place.x, y1: place.y, x2: place.x + place.width, y2: place.y, stroke: stroke)
    if let points {
      (mark.x1, mark.y1) = (area.x + points.from.x, area.y + points.from.y)
      (mark.x2, mark.y2) = (area.x + points.to.x, area.y + points.to.y)
      place = Rectangle(
        x: min(mark.x1, mark.x2), y: min(mark.y1, mark.y2), width: abs(mark.x2 - mark.x1),
        height: abs(mark.y2 - mark.y1))
    }
    add(.line(mark), of: index)
    return Placed(place: place, marks: 0..<0)
  }

  /// The place of an element whose size is known; all of its holder where nothing tells.
  private func rectangle(_ index: Int, in area: Area) -> Rectangle {
    let frame = elements[index].frame
    let width = width(frame, in: area)
    let height =
      frame.height(in: area.height) ?? max(0, (area.height ?? 0) - (frame.top ?? 0) - (frame.bottom ?? 0))
    return Rectangle(
      x: area.x + frame.x(width: width, in: area.width), y: area.y + frame.y(height: height, in: area.height),
      width: width, height: height)
  }

  /// Without white space at its ends, which a template easily leaves.
  private func trimmed(_ text: String) -> String {
    let isSpace = { (byte: UInt8) in byte == 0x20 || (0x09...0x0D).contains(byte) }
    guard let first = text.utf8.first, let last = text.utf8.last, isSpace(first) || isSpace(last) else {
      return text
    }
    let start = text.utf8.drop(while: isSpace)
    let end = start.lastIndex { !isSpace($0) }
    return end.map { String(start[...$0]) ?? "" } ?? ""
  }
}

extension TextSettings {
  /// Lines where the layout does not say how many.
  fileprivate var usualLines: Int? { fit == .wrap ? nil : 1 }

  fileprivate func textFit(_ reduction: Double) -> TextFit {
    switch fit {
    case .wrap, .shrink: least.map { .shrink(to: $0 * reduction) } ?? .wrap
    case .fail: .fail
    }
  }
}
