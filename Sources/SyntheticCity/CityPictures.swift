extension SyntheticCity {
  /// Portraits that the lawyers share: plain grey JPEG files (ITU-T T.81, baseline), each of another shade.
  var pictureFiles: [File] {
    (1...Self.portraits).map { number in
      File("content/photos/lawyers/portrait-\(number).jpg", bytes: portrait(shade: 31 + number * 2))
    }
  }

  /// 480 × 640 pixels of one shade.
  ///
  /// - Parameter shade: 32 to 63 steps of 4 below the middle of the grey scale.
  private func portrait(shade: Int) -> [UInt8] {
    let (width, height) = (480, 640)
    var bytes: [UInt8] = [0xFF, 0xD8]
    func segment(_ marker: UInt8, _ content: [UInt8]) {
      bytes += [0xFF, marker, 0, UInt8(content.count + 2)] + content
    }
    func sixteenBits(_ value: Int) -> [UInt8] { [UInt8(value >> 8), UInt8(value & 0xFF)] }
    segment(0xE0, Array("JFIF".utf8) + [0, 1, 1, 0, 0, 1, 0, 1, 0, 0])
    segment(0xDB, [0] + [UInt8](repeating: 16, count: 64))
    segment(0xC0, [8] + sixteenBits(height) + sixteenBits(width) + [1, 1, 0x11, 0])
    // Brightness: 0 for "as the block before", 10 for a difference of six bits. Detail: 0 for "none".
    segment(0xC4, [0x00, 1, 1] + [UInt8](repeating: 0, count: 14) + [0, 6])
    segment(0xC4, [0x10, 1] + [UInt8](repeating: 0, count: 15) + [0])
    segment(0xDA, [1, 1, 0, 0, 63, 0])
    var bits: [Bool] = [true, false]
    // A negative difference is written as its complement.
    for bit in (0..<6).reversed() { bits.append(shade >> bit & 1 == 0) }
    bits.append(false)
    bits += [Bool](repeating: false, count: (width / 8 * height / 8 - 1) * 2)
    while bits.count % 8 != 0 { bits.append(true) }
    for start in stride(from: 0, to: bits.count, by: 8) {
      bytes.append(bits[start..<start + 8].reduce(0) { $0 << 1 | ($1 ? 1 : 0) })
    }
    return bytes + [0xFF, 0xD9]
  }
}
