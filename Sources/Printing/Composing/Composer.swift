import Templates

/// Makes drawings of one layout; keeps buffers and the texts it has set, so that each thread has one of its own.
///
///     let composer = Composer(layout, faces: faces)
///     let front = composer.compose(side: 0, card, pictures: { sizes[$0] })
///     front.drawing   // in its place, front.notes what does not print well
package final class Composer {
  package let layout: PrintLayout
  let setter: Typesetter
  /// For each face of the layout, where it and those to fall back on stand in the face set.
  let faces: [[Int]]
  let codes: QRCodeEncoder
  private var buffer = PageBuffer(capacity: 4096)

  /// - Parameters:
  ///   - setter: With the layout's faces in its set; composers of one thread may share it.
  ///   - codes: Likewise.
  package init(_ layout: PrintLayout, setter: Typesetter, codes: QRCodeEncoder = QRCodeEncoder()) {
    self.layout = layout
    self.setter = setter
    self.codes = codes
    faces = layout.faces.map { choices in
      let first = choices.compactMap { setter.faces.requests.firstIndex(of: $0) }
      return setter.faces.fallback(from: first, weight: choices.first?.weight ?? .regular)
    }
  }

  package convenience init(_ layout: PrintLayout, faces: FaceSet) {
    self.init(layout, setter: Typesetter(faces))
  }

  /// The drawing of one side, and what of it does not print well.
  ///
  /// - Parameters:
  ///   - side: Position among the layout's sides.
  ///   - model: Of the kind that the layout was compiled for.
  ///   - pictures: The size of a picture in pixels; nil where it is not known, and is not looked at then.
  package func compose<Model: TemplateModel>(
    side: Int, _ model: Model, pictures: (String) -> PixelSize? = { _ in nil }
  ) -> Composition {
    let side = layout.sides[side]
    guard let contents = side.contents as? CompiledTemplate<Model> else {
      preconditionFailure("the layout shows another model than \(Model.self)")
    }
    buffer.removeAll()
    contents.render(model, into: &buffer)
    return buffer.withUnsafeBytes { bytes in
      var composing = SideComposer(side, self, ElementStream(bytes))
      composing.run()
      let drawing = Drawing(size: layout.size, bleed: layout.bleed, marks: composing.marks)
      let preflight = Preflight(
        drawing, safe: layout.safe, elements: side.elements, composing.origins, composing.notes)
      return Composition(drawing: drawing, notes: preflight.checked(pictures: pictures))
    }
  }
}

package struct Composition: Sendable {
  package let drawing: Drawing
  /// In the order of the marks.
  package let notes: [PreflightNote]
}

/// Of a picture.
package struct PixelSize: Hashable, Sendable {
  package let width: Int
  package let height: Int

  package init(width: Int, height: Int) { (self.width, self.height) = (width, height) }
}
