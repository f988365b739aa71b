/// The objects of one PDF file, appended to its bytes as they come, and where each of them lies.
///
/// Everything but streams goes into object streams (ISO 32000-1, 7.5.7), which makes a file of cards 5 to 7 % smaller; all
/// readers since Acrobat 6 (2003) know them.
struct PDFObjects {
  private(set) var output = PDFBytes()
  /// By object number: the offset of a stream, or the object stream and the index in it; zero for what is not written.
  private var places: [Place] = [Place()]
  private var waiting = PDFBytes()
  private var waitingPlaces: [(number: Int, offset: Int)] = []
  private let deflater: Deflater
  /// As many as a reader has to unpack in order to get at one of them.
  private static let objectsInStream = 200

  private struct Place {
    var offset = 0
    var container = 0
  }

  init(deflater: Deflater) {
    self.deflater = deflater
    output.bytes.reserveCapacity(64 << 10)
    output.add("%PDF-1.7\n%")
    output.bytes += [0xE9, 0x97, 0xA8, 0xE7, 0x89, 0x8C, 0x0A]
  }

  /// A number for an object that is written later.
  mutating func reserve() -> Int {
    places.append(Place())
    return places.count - 1
  }

  /// Writes an object that is no stream.
  mutating func add(_ number: Int, _ body: (inout PDFBytes) -> Void) {
    waitingPlaces.append((number, waiting.count))
    body(&waiting)
    waiting.bytes.append(0x0A)
    if waitingPlaces.count == Self.objectsInStream { flush() }
  }

  /// Writes a stream whose bytes are what its dictionary says.
  ///
  /// - Parameter entries: writes the dictionary's entries except `/Length`.
  mutating func add(
    stream number: Int, _ data: [UInt8], _ entries: (inout PDFBytes) -> Void
  ) {
    places[number] = Place(offset: output.count, container: 0)
    output.add(number)
    output.add(" 0 obj\n<<")
    entries(&output)
    output.add("/Length ")
    output.add(data.count)
    output.add(">>\nstream\n")
    output.add(data)
    output.add("\nendstream\nendobj\n")
  }

  /// Compresses bytes, unless they are too few to gain anything, and writes them as a stream.
  mutating func add(
    compressing data: PDFBytes, as number: Int, _ entries: (inout PDFBytes) -> Void = { _ in }
  ) {
    let packed = data.count < 100 ? nil : deflater.compress(data.bytes)
    add(stream: number, packed ?? data.bytes) { dictionary in
      entries(&dictionary)
      if packed != nil { dictionary.add("/Filter/FlateDecode") }
    }
  }

  private mutating func flush() {
    guard !waitingPlaces.isEmpty else { return }
    let number = reserve()
    var content = PDFBytes()
    for (index, place) in waitingPlaces.enumerated() {
      places[place.number] = Place(offset: index, container: number)
      content.add(place.number)
      content.add(" ")
      content.add(place.offset)
      content.add(" ")
    }
    let first = content.count
    let count = waitingPlaces.count
    content.add(waiting.bytes)
    waiting.bytes.removeAll(keepingCapacity: true)
    waitingPlaces.removeAll(keepingCapacity: true)
    add(compressing: content, as: number) { dictionary in
      dictionary.add("/Type/ObjStm/N ")
      dictionary.add(count)
      dictionary.add("/First ")
      dictionary.add(first)
    }
  }

  /// Ends the file with its cross-reference stream (ISO 32000-1, 7.5.8), named by a digest of all that comes before.
  mutating func finish(catalog: Int, info: Int) -> [UInt8] {
    flush()
    let number = reserve()
    let start = output.count
    let name = PDFName(of: output.bytes)
    places[number] = Place(offset: start, container: 0)
    let offsetBytes = start < 1 << 16 ? 2 : start < 1 << 24 ? 3 : start < 1 << 32 ? 4 : 8
    var table = PDFBytes()
    table.bytes.reserveCapacity(places.count * (offsetBytes + 3))
    for (index, place) in places.enumerated() {
      let isInStream = place.container > 0
      let isFree = index == 0 || place.offset == 0 && !isInStream
      table.bytes.append(isFree ? 0 : isInStream ? 2 : 1)
      table.add(bigEndian: isInStream ? place.container : place.offset, bytes: offsetBytes)
      table.add(bigEndian: isFree && index == 0 ? 0xFFFF : isInStream ? place.offset : 0, bytes: 2)
    }
    let size = places.count
    add(compressing: table, as: number) { dictionary in
      dictionary.add("/Type/XRef/Size ")
      dictionary.add(size)
      dictionary.add("/W[1 ")
      dictionary.add(offsetBytes)
      dictionary.add(" 2]/Root ")
      dictionary.add(reference: catalog)
      dictionary.add("/Info ")
      dictionary.add(reference: info)
      dictionary.add("/ID[")
      for _ in 0..<2 { dictionary.add(name) }
      dictionary.add("]")
    }
    output.add("startxref\n")
    output.add(start)
    output.add("\n%%EOF\n")
    return output.bytes
  }
}

extension PDFBytes {
  fileprivate mutating func add(bigEndian number: Int, bytes count: Int) {
    for shift in (0..<count).reversed() {
      bytes.append(UInt8(truncatingIfNeeded: number >> (8 * shift)))
    }
  }

  fileprivate mutating func add(_ name: PDFName) {
    bytes.append(UInt8(ascii: "<"))
    for word in [name.first, name.second] {
      for shift in stride(from: 48, through: 0, by: -16) {
        add(hexadecimal: UInt16(truncatingIfNeeded: word >> UInt64(shift)))
      }
    }
    bytes.append(UInt8(ascii: ">"))
  }
}
