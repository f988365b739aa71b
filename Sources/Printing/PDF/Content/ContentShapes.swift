extension ContentWriter {
  mutating func write(_ box: BoxMark) {
    let stroke = box.stroke.flatMap { $0.width > 0 ? $0 : nil }
    guard box.fill != nil || stroke != nil else { return }
    beginArtifact()
    if let fill = box.fill { set(fill: fill) }
    if let stroke { set(stroke) }
    outline(box.place, radius: box.radius)
    switch (box.fill, stroke) {
    case (_?, _?): output.add("B\n")
    case (nil, _?): output.add("S\n")
    default: output.add("f\n")
    }
  }

  mutating func write(_ line: LineMark) {
    guard line.stroke.width > 0 else { return }
    beginArtifact()
    set(line.stroke)
    output.add(x(line.x1), y(line.y1))
    output.add(" m ")
    output.add(x(line.x2), y(line.y2))
    output.add(" l S\n")
  }

  mutating func write(_ image: ImageMark) {
    let place = image.place
    guard place.width > 0, place.height > 0 else { return }
    let number = pictures.firstIndex(of: image.picture) ?? pictures.count
    if number == pictures.count { pictures.append(image.picture) }
    begin(.figure(alternative: image.alternative), at: place)
    output.add("q\n")
    if image.radius > 0 {
      outline(place, radius: image.radius)
      output.add("W n\n")
    }
    output.add(x(place.width))
    output.add(" 0 0 ")
    output.add(x(place.height))
    output.add(" ")
    output.add(x(place.x), y(place.y + place.height))
    output.add(" cm /I")
    output.add(number)
    output.add(" Do Q\n")
    end()
  }

  /// Begins a path around a place, with corners of quarter circles.
  private mutating func outline(_ place: Rectangle, radius: Double) {
    let (left, right) = (x(place.x), x(place.x + place.width))
    let (top, bottom) = (y(place.y), y(place.y + place.height))
    let round = min(x(radius), abs(right - left) / 2, abs(top - bottom) / 2)
    guard round > 0 else {
      output.add(left, bottom, right - left, top - bottom)
      return output.add(" re\n")
    }
    // How far from a quarter circle's ends its control points lie, so that it is nowhere off by 0.03 %.
    let lever = round * (1 - 0.552_284_75)
    move(left + round, bottom)
    lineTo(right - round, bottom)
    curve(right - lever, bottom, right, bottom + lever, right, bottom + round)
    lineTo(right, top - round)
    curve(right, top - lever, right - lever, top, right - round, top)
    lineTo(left + round, top)
    curve(left + lever, top, left, top - lever, left, top - round)
    lineTo(left, bottom + round)
    curve(left, bottom + lever, left + lever, bottom, left + round, bottom)
    output.add("h\n")
  }

  private mutating func move(_ x: Double, _ y: Double) {
    output.add(x, y)
    output.add(" m\n")
  }

  private mutating func lineTo(_ x: Double, _ y: Double) {
    output.add(x, y)
    output.add(" l\n")
  }

  private mutating func curve(
    _ x1: Double, _ y1: Double, _ x2: Double, _ y2: Double, _ x3: Double, _ y3: Double
  ) {
    output.add(x1, y1, x2, y2)
    output.add(" ")
    output.add(x3, y3)
    output.add(" c\n")
  }
}
