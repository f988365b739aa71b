import Templates

/// Makes the bytes of planned files, one renderer a thread.
///
/// Files of one folder are asked for one after another in the order of their addresses, so that a renderer may keep
/// what it worked out for the last one.
package protocol FileRenderer: SendableMetatype {
  /// Appends the bytes of the file at an index of the planned files to an empty buffer.
  ///
  /// - Throws: where the machine refuses what the file is made of; it is not written then.
  mutating func render(_ index: Int, into output: inout PageBuffer) throws(OutputError)
}

extension FileRenderer {
  /// The bytes of the file at an index, for callers that keep them.
  mutating func bytes(of index: Int) throws(OutputError) -> [UInt8] {
    var output = PageBuffer()
    try render(index, into: &output)
    return output.bytes
  }
}
