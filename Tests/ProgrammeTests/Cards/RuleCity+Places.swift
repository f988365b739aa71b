import Diagnostics

extension RuleCity {
  func covered(_ place: SourcePlace) -> String {
    String(decoding: Array((files[place.path] ?? "").utf8)[place.range], as: UTF8.self)
  }

  func line(of place: SourcePlace) -> String {
    let bytes = Array((files[place.path] ?? "").utf8)
    let start = bytes[..<place.range.lowerBound].lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
    let end = bytes[place.range.lowerBound...].firstIndex(of: 0x0A) ?? bytes.count
    return String(decoding: bytes[start..<end], as: UTF8.self)
  }

  /// The same city with the first of several texts put for another.
  func replacingFirst(_ old: String, with new: String, in path: String) -> RuleCity {
    adding((files[path] ?? "").replacing(old, with: new, maxReplacements: 1), at: path)
  }
}
