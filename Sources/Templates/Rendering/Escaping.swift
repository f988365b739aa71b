/// Writes text so that it is only text in HTML and in quoted attributes.
///
/// Works on bytes: the five characters are ASCII, so that nothing that follows one (a combining mark, say) can hide it.
@inline(__always)
func appendEscaped(_ text: UnsafeBufferPointer<UInt8>, to output: inout [UInt8]) {
  var start = 0
  for at in 0..<text.count where isSpecial(text[at]) {
    output.append(contentsOf: UnsafeBufferPointer(rebasing: text[start..<at]))
    appendEntity(text[at], to: &output)
    start = at + 1
  }
  output.append(contentsOf: UnsafeBufferPointer(rebasing: text[start...]))
}

/// The five as a set of bits: `"` 34, `&` 38, `'` 39, `<` 60, `>` 62.
@inline(__always)
private func isSpecial(_ byte: UInt8) -> Bool {
  let special: UInt64 = 1 << 34 | 1 << 38 | 1 << 39 | 1 << 60 | 1 << 62
  return byte < 64 && special >> UInt64(byte) & 1 == 1
}

private func appendEntity(_ byte: UInt8, to output: inout [UInt8]) {
  switch byte {
  case UInt8(ascii: "\""): output.append(contentsOf: "&quot;".utf8)
  case UInt8(ascii: "&"): output.append(contentsOf: "&amp;".utf8)
  case UInt8(ascii: "'"): output.append(contentsOf: "&#39;".utf8)
  case UInt8(ascii: "<"): output.append(contentsOf: "&lt;".utf8)
  default: output.append(contentsOf: "&gt;".utf8)
  }
}

func escaped(_ text: some Sequence<UInt8>) -> [UInt8] {
  var output: [UInt8] = []
  Array(text).withUnsafeBufferPointer { appendEscaped($0, to: &output) }
  return output
}

/// Decimal digits, without a string in between.
func appendNumber(_ number: Int, to output: inout [UInt8]) {
  if number < 0 { output.append(UInt8(ascii: "-")) }
  let start = output.count
  var rest = number.magnitude
  repeat {
    output.append(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: rest % 10))
    rest /= 10
  } while rest > 0
  output[start...].reverse()
}
