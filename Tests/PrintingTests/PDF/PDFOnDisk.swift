import Foundation
import Testing

/// A PDF in a folder of its own, looked at by readers that share no code with what wrote it.
final class PDFOnDisk {
  let folder: URL
  var path: String { folder.appendingPathComponent("sheet.pdf").path }

  init(_ bytes: [UInt8]) throws {
    folder = FileManager.default.temporaryDirectory.appendingPathComponent("menpai-pdf-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try Data(bytes).write(to: folder.appendingPathComponent("sheet.pdf"))
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  /// What a tool prints about the file; `FILE` among the arguments stands for it.
  func read(_ tool: String, _ arguments: String...) throws -> String {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = [tool] + arguments.map { $0 == "FILE" ? path : $0 }
    process.currentDirectoryURL = folder
    let output = Pipe()
    process.standardOutput = output
    process.standardError = output
    try process.run()
    let data = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    let text = String(decoding: data, as: UTF8.self)
    #expect(process.terminationStatus == 0, "\(tool) \(arguments): \(text)")
    return text
  }

  /// Left, bottom, right and top of a page's box in millimetres, by its name in pdfinfo.
  func box(_ name: String, page: Int) throws -> [Double] {
    let lines = try read("pdfinfo", "-box", "-f", "\(page)", "-l", "\(page)", "FILE").split(separator: "\n")
    let line = try #require(lines.first { $0.contains("\(name):") })
    let numbers = line.split(separator: ":")[1].split(separator: " ").compactMap { Double($0) }
    return numbers.map { $0 * 25.4 / 72 }
  }

  /// The value of an entry of pdfinfo.
  func info(_ name: String) throws -> String {
    let line = try #require(
      try read("pdfinfo", "FILE").split(separator: "\n").first { $0.hasPrefix(name + ":") })
    return line.dropFirst(name.count + 1).trimmingCharacters(in: .whitespaces)
  }

  /// A page as grey values, row by row from the top.
  func raster(page: Int, dpi: Int) throws -> Raster {
    _ = try read(
      "pdftoppm", "-gray", "-r", "\(dpi)", "-f", "\(page)", "-l", "\(page)", "-singlefile", "FILE", "page")
    let bytes = Array(try Data(contentsOf: folder.appendingPathComponent("page.pgm")))
    return try #require(Raster(portableGreyMap: bytes, dpi: dpi))
  }
}

struct Raster {
  let width: Int
  let height: Int
  let dpi: Int
  let pixels: ArraySlice<UInt8>

  init?(portableGreyMap bytes: [UInt8], dpi: Int) {
    var at = 0
    var words: [String] = []
    while words.count < 4 {
      guard let end = bytes[at...].firstIndex(where: { $0 == 0x20 || $0 == 0x0A }) else { return nil }
      words.append(String(decoding: bytes[at..<end], as: UTF8.self))
      at = end + 1
    }
    guard words[0] == "P5", let width = Int(words[1]), let height = Int(words[2]),
      bytes.count == at + width * height
    else { return nil }
    (self.width, self.height, self.dpi) = (width, height, dpi)
    pixels = bytes[at...]
  }

  /// The darkness at a place of the page in millimetres from its upper left corner: 0 is white, 255 black.
  func ink(x: Double, y: Double) -> Int {
    let column = min(max(0, Int(x / 25.4 * Double(dpi))), width - 1)
    let row = min(max(0, Int(y / 25.4 * Double(dpi))), height - 1)
    return 255 - Int(pixels[pixels.startIndex + row * width + column])
  }

  /// The smallest rectangle around everything that is darker than half, in millimetres: left, top, right, bottom.
  var inked: [Double] {
    var (left, top, right, bottom) = (width, height, 0, 0)
    for row in 0..<height {
      let start = pixels.startIndex + row * width
      let line = pixels[start..<start + width]
      guard let first = line.firstIndex(where: { $0 < 128 }), let last = line.lastIndex(where: { $0 < 128 })
      else { continue }
      (left, right) = (min(left, first - start), max(right, last - start + 1))
      (top, bottom) = (min(top, row), row + 1)
    }
    return [left, top, right, bottom].map { Double($0) * 25.4 / Double(dpi) }
  }
}
