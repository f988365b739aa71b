#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The addresses of planned files in byte order, in one buffer, each with a NUL behind it: a file's name, or its
/// path below any folder, is handed to the system as it stands there.
///
/// A position is a place in this order, an index one in the planned files. Paths are valid as long as this value is.
struct PlannedAddresses: Sendable {
  private struct Place: Sendable {
    let start: Int
    let index: UInt32
    let length: UInt16
    /// Length of the folder's part, with `/`.
    let folder: UInt16
  }

  private let bytes: Bytes
  private var places: [Place] = []

  var count: Int { places.count }
  /// The size of all addresses together.
  let size: Int

  /// - Throws: if an address would leave the output folder or is there twice.
  init(_ files: [PlannedFile], path: String) throws(OutputError) {
    size = files.reduce(0) { $0 + $1.address.utf8.count }
    bytes = Bytes(capacity: size + files.count)
    places.reserveCapacity(files.count)
    var isSorted = true
    for index in files.indices {
      guard let order = append(files[index].address, UInt32(truncatingIfNeeded: index)) else {
        throw OutputError(.writeFile, outputPath(path, files[index].address), .unsafeAddress)
      }
      if order <= 0 { isSorted = false }
    }
    if !isSorted { try sort(path) }
  }

  /// Adds an address behind those there.
  ///
  /// - Returns: above 0 if it comes behind the last one in the order too; nil if it is not safe.
  private mutating func append(_ address: String, _ index: UInt32) -> Int? {
    let last = places.last
    let start = last.map { $0.start + Int($0.length) + 1 } ?? 0
    let count = address.utf8.count
    guard count > 0, count < 4096 else { return nil }
    bytes.put(address, at: start)
    var folder = count
    while folder > 0, bytes.start[start + folder - 1] != CChar(bitPattern: UInt8(ascii: "/")) { folder -= 1 }
    let place = Place(start: start, index: index, length: UInt16(count), folder: UInt16(folder))
    places.append(place)
    let path = bytes.path(place)
    guard let last = last.map({ bytes.path($0) }) else { return path.isSafe(from: 0) ? 1 : nil }
    // Neighbours mostly share their folder, which is then looked through once.
    let isNeighbour = last.folder == folder && path.begins(with: last, folder)
    return path.isSafe(from: isNeighbour ? folder : 0) ? path.order(last) : nil
  }

  private mutating func sort(_ path: String) throws(OutputError) {
    let bytes = bytes
    places.sort { bytes.path($0).order(bytes.path($1)) < 0 }
    for position in places.indices.dropFirst()
    where self[position - 1].order(self[position]) == 0 {
      throw OutputError(.writeFile, outputPath(path, self[position].text), .repeatedAddress)
    }
  }

  func index(at position: Int) -> Int { Int(places[position].index) }

  subscript(position: Int) -> RelativePath { bytes.path(places[position]) }

  /// Whether two files lie in one folder.
  func shareFolder(_ left: Int, _ right: Int) -> Bool {
    let left = self[left]
    let right = self[right]
    return left.folder == right.folder && left.begins(with: right, left.folder)
  }

  /// The first position whose address does not come before these bytes; `count` if all do.
  func position(from bytes: UnsafeRawPointer, _ length: Int) -> Int {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if self[middle].order(bytes, length) < 0 { low = middle + 1 } else { high = middle }
    }
    return low
  }

  func contains(_ bytes: UnsafeRawPointer, _ length: Int) -> Bool {
    let position = position(from: bytes, length)
    return position < count && self[position].order(bytes, length) == 0
  }

  func contains(_ address: String) -> Bool { address.withCString { contains($0, address.utf8.count) } }

  /// Whether a file at an address would stand where these need a folder, or the other way round.
  func clash(with address: String) -> Bool {
    let bytes = Array(address.utf8) + [UInt8(ascii: "/")]
    return bytes.withUnsafeBytes { bytes in
      guard let start = bytes.baseAddress else { return false }
      let below = position(from: start, bytes.count)
      if below < count, self[below].begins(with: start, bytes.count) { return true }
      return bytes.indices.dropLast().contains { bytes[$0] == UInt8(ascii: "/") && contains(start, $0) }
    }
  }

  /// The positions of everything in and below the folder of this length, of which `position` is one.
  func positions(below length: Int, around position: Int) -> Range<Int> {
    let folder = self[position]
    var low = position
    while low > 0, self[low - 1].begins(with: folder, length) { low -= 1 }
    var high = position + 1
    while high < count, self[high].begins(with: folder, length) { high += 1 }
    return low..<high
  }
}

extension PlannedAddresses {
  /// `@unchecked`: written only while the addresses are made, by the one thread that makes them.
  private final class Bytes: @unchecked Sendable {
    let start: UnsafeMutablePointer<CChar>

    init(capacity: Int) { start = .allocate(capacity: max(1, capacity)) }

    deinit { start.deallocate() }

    func path(_ place: Place) -> RelativePath {
      RelativePath(start: start + place.start, count: Int(place.length), folder: Int(place.folder))
    }

    /// Writes a text and a NUL; the caller keeps within the capacity.
    func put(_ text: String, at offset: Int) {
      let target = UnsafeMutableRawPointer(start + offset)
      let count = text.utf8.count
      let isCopied: Void? = text.utf8.withContiguousStorageIfAvailable { source in
        if let source = source.baseAddress { memcpy(target, source, count) }
      }
      if isCopied == nil {
        for (place, byte) in text.utf8.enumerated() {
          target.storeBytes(of: byte, toByteOffset: place, as: UInt8.self)
        }
      }
      start[offset + count] = 0
    }
  }
}
