/// Makes drawings into content streams, and those into files; one a thread, which keeps its tables and its room.
package final class PDFRenderer {
  let faces: FaceSet
  let deflater = Deflater()
  private var writer = ContentWriter()

  /// - Parameter faces: those that the drawings were made with.
  package init(faces: FaceSet) { self.faces = faces }

  /// A drawing's content stream, which may be kept and put into several files.
  ///
  /// - Parameter isTagged: whether its texts and pictures are marked for who has the page read aloud, as in files of one
  ///   piece a page.
  package func content(_ drawing: Drawing, isTagged: Bool = false) -> PDFContent {
    content(drawing, isTagged: isTagged, spelledOut: [])
  }

  func content(_ drawing: Drawing, isTagged: Bool, spelledOut: Set<UInt32>) -> PDFContent {
    writer.write(
      drawing, isTagged: isTagged, spelledOut: spelledOut, faces: faces.faces, deflater: deflater)
  }
}
