import Bytes

extension RawRecord {
  /// A digest of what the record says: its type, its id, its fields as they were written, its Markdown.
  ///
  /// Where in a file it stands does not matter, nor what stands around it. With Markdown the file's path counts too,
  /// since links in it may be relative to the file.
  package func digest(type: String, id: String) -> UInt64 {
    var digest = Digest()
    digest.add(type)
    digest.add(id)
    let document = value.document
    document.source.withUnsafeBufferPointer { source in
      digest.add(UnsafeBufferPointer(rebasing: source[value.place.range]))
      guard let body else { return }
      digest.add(document.path)
      digest.add(UnsafeBufferPointer(rebasing: source[body]))
    }
    // The blank lines that end a block scalar may be part of its text, and lie outside the record's range.
    let last = value.last
    if last.style == .block { last.withBytes { digest.add($0) } }
    return digest.value
  }
}

extension Value {
  /// The last value inside this one; itself where there is none.
  fileprivate var last: Value {
    Value(document: document, index: document.nodes[index].next(after: index) - 1)
  }
}
