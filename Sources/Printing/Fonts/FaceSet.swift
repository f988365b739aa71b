import Bytes

/// The faces that drawings are set in; a `GlyphRun` names one by its position.
package struct FaceSet: Sendable {
  package let faces: [FontFace]
  /// What was asked for, in the same order.
  package let requests: [FaceRequest]
  /// Of all the faces, so that what was printed with others is printed anew.
  package let digest: UInt64

  /// Opens each face that is asked for, once however often it is.
  package init(_ requests: [FaceRequest], finder: FontFinder = .machine) throws(FontFailure) {
    var faces: [FontFace] = []
    var asked: [FaceRequest] = []
    var digest = Digest()
    for request in requests where !asked.contains(request) {
      let face: FontFace
      if let file = request.file { face = try FontFace(file) } else { face = try finder.face(for: request) }
      asked.append(request)
      faces.append(face)
      digest.add(face.digest)
    }
    self.faces = faces
    self.requests = asked
    self.digest = digest.value
  }

  /// Where the face of that name and weight stands; a file that is the only one of its name serves for both weights.
  package func index(family: String, weight: FaceWeight) -> Int? {
    requests.firstIndex { $0.family == family && $0.weight == weight }
      ?? requests.firstIndex { $0.family == family && $0.file != nil }
  }

  /// The faces to look a character up in: those named, then all others, the ones of the same weight first.
  package func fallback(from first: [Int], weight: FaceWeight) -> [Int] {
    let rest = faces.indices.filter { !first.contains($0) }
    return first.filter(faces.indices.contains) + rest.filter { requests[$0].weight == weight }
      + rest.filter { requests[$0].weight != weight }
  }
}
