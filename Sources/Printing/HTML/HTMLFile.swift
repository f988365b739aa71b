/// Writes all sides of a piece as a page of its own, for a screen or a browser's printer.
package enum HTMLFile {
  /// - Parameters:
  ///   - sides: Each with the layout's name for it.
  ///   - pictures: Where a picture is found: an address, or a `data:` one; nil leaves it out.
  package static func bytes(
    of sides: [(name: String, drawing: Drawing)], faces: FaceSet, title: String, language: String,
    pictures: @escaping (String) -> String? = { _ in nil }
  ) -> [UInt8] {
    var output = MarkupBytes()
    output.add("<!DOCTYPE html>\n<html")
    output.add(attribute: "lang", text: language)
    output.add(
      ">\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width\">\n<title>")
    output.add(text: title)
    output.add("</title>\n<style>\n")
    // A browser adds nothing of its own around a page without margins.
    output.add("@page { margin: 0 }\nbody { margin: 8mm }\n")
    output.add(
      "svg { display: block; max-width: 100%; height: auto; margin-bottom: 8mm; break-inside: avoid }\n")
    output.add("</style>\n")
    var bytes = output.bytes
    for side in sides {
      bytes += HTMLFragment.bytes(
        of: side.drawing, faces: faces, label: title, id: side.name, pictures: pictures)
    }
    return bytes + Array("</html>\n".utf8)
  }
}
