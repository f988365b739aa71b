import Bytes

/// What a compiled template was made of.
struct UsedSources: Sendable {
  var templates: Set<String> = []
  var constants: [String: String] = [:]

  func fingerprint(_ shape: Shape, _ all: TemplateSet) -> UInt64 {
    var digest = Digest()
    digest.add(shape.listing())
    for name in all.names where templates.contains(name) {
      digest.add(name)
      digest.add(all.trees[name]?.source.bytes ?? [])
    }
    for (name, text) in constants.sorted(by: { precedesInBytes($0.key, $1.key) }) {
      digest.add(name)
      digest.add(text)
    }
    return digest.value
  }
}
