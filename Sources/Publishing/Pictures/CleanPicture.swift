/// A picture whose container was written anew around its pixels.
struct CleanPicture: Sendable {
  let format: PictureFormat
  let bytes: [UInt8]
  /// In pixels.
  let width: Int
  let height: Int

  /// - Throws: why the file cannot be published; every byte sequence either yields a picture or a reason.
  init(rewriting source: [UInt8]) throws(PictureFlaw) {
    guard !source.isEmpty else { throw .empty }
    switch PictureGuess(source) {
    case .published(.jpeg):
      var file = JPEGFile(source)
      try file.rewrite()
      self = try CleanPicture(.jpeg, file.output, file.width, file.height)
    case .published(.png):
      var file = PNGFile(source)
      try file.rewrite()
      self = try CleanPicture(.png, file.output, file.width, file.height)
    case .published(.webp):
      var file = WebPFile(source)
      try file.rewrite()
      self = try CleanPicture(.webp, file.output, file.width, file.height)
    case .foreign(let format): throw .foreign(format)
    case .unknown: throw .unknownFormat
    }
  }

  private init(_ format: PictureFormat, _ bytes: [UInt8], _ width: Int, _ height: Int) throws(PictureFlaw) {
    guard width > 0, height > 0 else { throw .damaged }
    guard width <= PictureFlaw.longestSide, height <= PictureFlaw.longestSide,
      width * height <= PictureFlaw.mostPixels
    else { throw .tooManyPixels(width: width, height: height) }
    self.format = format
    self.bytes = bytes
    self.width = width
    self.height = height
  }
}
