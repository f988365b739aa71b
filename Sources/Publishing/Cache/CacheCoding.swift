import Diagnostics

/// The form of the cache's file: `menpai-cache`, a line feed, the version and the payload's size as words, the
/// payload, and the content hash of all that.
extension BuildCache {
  private static let head = Array("menpai-cache\n".utf8)
  private static let hashSize = 16

  var bytes: [UInt8] {
    var writer = CacheWriter()
    put(into: &writer)
    let payload = writer.finished()
    var frame = CacheWriter()
    frame.add(BuildCache.version)
    frame.add(payload.count)
    let body = BuildCache.head + frame.bytes + payload
    var tail = CacheWriter()
    tail.add(ContentHash(of: body))
    return body + tail.bytes
  }

  /// Nil when the bytes are not what this version of the program wrote, in whatever way.
  init?(bytes: [UInt8]) {
    let start = BuildCache.head.count + 16
    let end = bytes.count - BuildCache.hashSize
    guard bytes.starts(with: BuildCache.head), end >= start else { return nil }
    func word(_ offset: Int) -> UInt64 {
      bytes.withUnsafeBytes {
        UInt64(littleEndian: $0.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
      }
    }
    guard word(BuildCache.head.count) == UInt64(BuildCache.version),
      word(BuildCache.head.count + 8) == UInt64(end - start)
    else { return nil }
    let sum = bytes.withUnsafeBytes { ContentHash(of: UnsafeRawBufferPointer(rebasing: $0[..<end])) }
    guard sum == ContentHash(high: word(end), low: word(end + 8)) else { return nil }
    self.init(payload: Array(bytes[start..<end]))
  }

  /// Nil when the bytes make no sense; any bytes may be asked about.
  init?(payload: [UInt8]) {
    do throws(CacheDamage) {
      var reader = try CacheReader(payload)
      conditions = try CacheKey(&reader)
      report = try CachedReport(&reader)
      files = try reader.list(leastSize: 16) { reader throws(CacheDamage) in
        PublishedFile(address: try reader.word(), digest: try reader.word())
      }
      stamps = try reader.list(leastSize: 8) { reader throws(CacheDamage) in
        OutputStamp(value: try reader.word())
      }
      pictures = try reader.list(leastSize: 58) { reader throws(CacheDamage) in try PictureSource(&reader) }
      soundPieces = try reader.list(leastSize: 8) { reader throws(CacheDamage) in try reader.word() }
      fonts = try reader.list(leastSize: 28) { reader throws(CacheDamage) in
        FontStamp(path: try reader.text(), file: try FileIdentity(&reader))
      }
      guard reader.isAtEnd else { return nil }
    } catch {
      return nil
    }
  }

  private func put(into writer: inout CacheWriter) {
    conditions.put(into: &writer)
    report.put(into: &writer)
    writer.add(files) { writer, file in
      writer.add(file.address)
      writer.add(file.digest)
    }
    writer.add(stamps) { writer, stamp in writer.add(stamp.value) }
    writer.add(pictures) { writer, picture in picture.put(into: &writer) }
    writer.add(soundPieces) { writer, piece in writer.add(piece) }
    writer.add(fonts) { writer, font in
      writer.add(font.path)
      font.file.put(into: &writer)
    }
  }
}

extension CacheKey {
  fileprivate func put(into writer: inout CacheWriter) {
    writer.add(taken)
    writer.add(program)
    writer.add(isStrict)
    writer.add(isPortable)
    writer.add(isPrinting)
    writer.add(part.label)
    writer.add(privateFolder) { $0.add($1) }
    writer.add(timezone) { $0.add($1) }
    writer.add(today)
    for stamp in [content, themes, overrides, register] { writer.add(stamp) }
    writer.add(output.path)
    writer.add(output.inode)
    output.manifest.put(into: &writer)
    writer.add(output.hash)
  }

  fileprivate init(_ reader: inout CacheReader) throws(CacheDamage) {
    taken = try reader.number()
    program = try reader.word()
    isStrict = try reader.flag()
    isPortable = try reader.flag()
    isPrinting = try reader.flag()
    guard let part = SitePart(label: try reader.text()) else { throw CacheDamage() }
    self.part = part
    privateFolder = try reader.optional { reader throws(CacheDamage) in try reader.text() }
    timezone = try reader.optional { reader throws(CacheDamage) in try reader.text() }
    today = try reader.number()
    content = try reader.word()
    themes = try reader.word()
    overrides = try reader.word()
    register = try reader.word()
    output = OutputState(
      path: try reader.text(), inode: try reader.word(), manifest: try FileIdentity(&reader),
      hash: try reader.hash())
  }
}

extension FileIdentity {
  fileprivate func put(into writer: inout CacheWriter) {
    writer.add(size)
    writer.add(modified)
    writer.add(inode)
  }

  fileprivate init(_ reader: inout CacheReader) throws(CacheDamage) {
    self.init(size: try reader.size(), modified: try reader.number(), inode: try reader.word())
  }
}

extension PictureSource {
  fileprivate func put(into writer: inout CacheWriter) {
    writer.add(name)
    writer.add(format.rawValue)
    writer.add(hash)
    for number in [width, height, orientation] { writer.add(number) }
    writer.add(file) { $1.put(into: &$0) }
    writer.add(isSound)
  }

  fileprivate init(_ reader: inout CacheReader) throws(CacheDamage) {
    let name = try reader.text()
    guard let format = PictureFormat(rawValue: try reader.text()) else { throw CacheDamage() }
    self.init(
      name: name, format: format, hash: try reader.hash(), width: try reader.size(),
      height: try reader.size(), orientation: try reader.size(),
      file: try reader.optional { reader throws(CacheDamage) in try FileIdentity(&reader) },
      isSound: try reader.flag())
    guard width > 0, height > 0 else { throw CacheDamage() }
  }
}
