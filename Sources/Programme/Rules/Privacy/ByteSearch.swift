/// Where bytes first stand among others.
func byteRange(of part: some Collection<UInt8>, in whole: ArraySlice<UInt8>) -> Range<Int>? {
  let part = Array(part)
  guard let first = part.first, part.count <= whole.count else { return nil }
  var start = whole.startIndex
  while start + part.count <= whole.endIndex {
    if whole[start] == first, whole[start..<start + part.count].elementsEqual(part) {
      return start..<start + part.count
    }
    start += 1
  }
  return nil
}
