extension ContentWriter {
  /// Draws a code's dark modules as rectangles of one path, in a grid whose unit is a module.
  ///
  /// One path, because readers smooth the edges of each path by itself: between modules that are painted one by one a
  /// pale line shows on a screen, and some office printers print it.
  mutating func write(_ code: CodeMark) {
    let (side, place) = (code.side, code.place)
    guard side > 0, side <= 177, code.modules.count >= side * side, place.width > 0, place.height > 0 else {
      return
    }
    begin(
      isAddress(code.content) ? .link(address: code.content) : .figure(alternative: code.content), at: place)
    output.add("q ")
    output.add(perModule: x(place.width) / Double(side))
    output.add(" 0 0 ")
    output.add(perModule: -x(place.height) / Double(side))
    output.add(" ")
    output.add(x(place.x), y(place.y))
    output.add(" cm\n")
    output.add(code.colour, grey: "g\n", others: "rg\n")
    code.modules.withUnsafeBufferPointer { modules in
      var isDrawn = [Bool](repeating: false, count: side * side)
      for row in 0..<side {
        var column = 0
        while column < side {
          let start = row * side + column
          guard modules[start], !isDrawn[start] else {
            column += 1
            continue
          }
          var width = 1
          while column + width < side, modules[start + width] { width += 1 }
          var rows = 1
          while row + rows < side, (0..<width).allSatisfy({ modules[start + rows * side + $0] }) { rows += 1 }
          for below in 0..<rows {
            for right in 0..<width { isDrawn[start + below * side + right] = true }
          }
          output.add(column)
          output.add(" ")
          output.add(row)
          output.add(" ")
          output.add(width)
          output.add(" ")
          output.add(rows)
          output.add(" re\n")
          column += width
        }
      }
    }
    output.add("f Q\n")
    end()
  }

  private func isAddress(_ content: String) -> Bool {
    ["https://", "http://"].contains { content.lowercased().hasPrefix($0) }
  }
}

extension PDFBytes {
  /// With six decimals, since the error adds up over the modules.
  fileprivate mutating func add(perModule size: Double) {
    let millionths = Int((min(abs(size.clamped), 1000) * 1_000_000).rounded())
    if size < 0 { add("-") }
    add(millionths / 1_000_000)
    add(".")
    var unit = 100_000
    while unit > 0 {
      bytes.append(UInt8(ascii: "0") + UInt8(millionths / unit % 10))
      unit /= 10
    }
  }
}
