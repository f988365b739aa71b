/// How well one colour stands out from another: 1 to 21 (WCAG 2.2, "contrast ratio").
func contrast(_ one: Colour, _ other: Colour) -> Double {
  let (first, second) = (one.luminance, other.luminance)
  return (max(first, second) + 0.05) / (min(first, second) + 0.05)
}

extension Colour {
  /// 0 to 1 (WCAG 2.2, "relative luminance").
  var luminance: Double {
    0.2126 * linear[Int(red)] + 0.7152 * linear[Int(green)] + 0.0722 * linear[Int(blue)]
  }
}

/// The amount of light for each value of a part of a colour (IEC 61966-2-1).
private let linear: [Double] = (0...255).map { value in
  let part = Double(value) / 255
  return part <= 0.04045 ? part / 12.92 : pow24((part + 0.055) / 1.055)
}

/// The power of 2.4: the fifth root of the twelfth power.
private func pow24(_ base: Double) -> Double {
  let square = base * base
  let wanted = square * square * square * square * square * square
  var root = 0.5
  // Newton's steps halve the distance at least; forty leave nothing of it.
  for _ in 0..<40 {
    let fourth = root * root * root * root
    root = (4 * root + wanted / fourth) / 5
  }
  return root
}
