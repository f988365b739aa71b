import CVips
import Foundation
import Glibc
import Testing

@testable import Publishing

/// Pictures of other programs, kept beside the tests. Most are 64 × 40 with a field in each corner: red, green, blue
/// and white, from the upper left.
enum PictureSampleFile {
  static func bytes(_ name: String) throws -> [UInt8] {
    let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Samples")
    return Array(try Data(contentsOf: folder.appending(path: name)))
  }
}

/// A file's pixels, for looking at what was made.
struct Decoded {
  let width: Int
  let height: Int
  let components: Int
  private let pixels: [UInt8]

  private typealias Writing =
    @convention(c) (OpaquePointer, UnsafeMutablePointer<Int>) -> UnsafeMutableRawPointer?

  init(_ file: [UInt8], width: Int, height: Int) throws {
    let isWebP = file.starts(with: Array("RIFF".utf8))
    let library = try #require(cvips_open(PictureMakers.library))
    let decoding = CVipsDecoding(
      format: isWebP ? CVIPS_WEBP : CVIPS_JPEG, shrink: 1, width: Int32(width), height: Int32(height),
      orientation: 1)
    let image = try #require(cvips_decode(library, file, file.count, decoding))
    defer { cvips_release(library, image) }
    let handle = try #require(dlopen(PictureMakers.library, RTLD_NOW))
    let write = unsafeBitCast(try #require(dlsym(handle, "vips_image_write_to_memory")), to: Writing.self)
    var count = 0
    let memory = try #require(write(image, &count))
    defer { cvips_free(library, memory) }
    self.width = width
    self.height = height
    pixels = Array(UnsafeRawBufferPointer(start: memory, count: count))
    components = count / (width * height)
  }

  /// Red, green and blue at a place in percent of width and height.
  func colour(_ x: Int, _ y: Int) -> [Int] {
    let start = (height * y / 100 * width + width * x / 100) * components
    let found = pixels[start..<start + components].map { Int($0) }
    return components == 1 ? [found[0], found[0], found[0]] : found
  }

  func shows(_ wanted: [Int], at x: Int, _ y: Int, within tolerance: Int = 24) -> Bool {
    zip(colour(x, y), wanted).allSatisfy { abs($0 - $1) <= tolerance }
  }
}

/// A picture on a shelf, and the files made of it.
struct Made {
  let shelf: PictureLibrary
  let outputs: [PictureOutput]

  init(_ sandbox: borrowing Sandbox, _ name: String, _ bytes: [UInt8], asPortrait: Bool = false) throws {
    let name = sandbox.picture(name, bytes)
    var shelf = try PictureLibrary(site: sandbox.site, names: [name])
    let outputs = shelf.outputs(whole: asPortrait ? [] : [name], portraits: asPortrait ? [name] : [])
    _ = try shelf.prove(outputs, keepsFiles: true)
    self.outputs = shelf.findings.isEmpty ? outputs : []
    self.shelf = shelf
  }

  func decoded(_ output: PictureOutput) throws -> Decoded {
    try Decoded(try shelf.bytes(of: output), width: output.recipe.width, height: output.recipe.height)
  }
}
