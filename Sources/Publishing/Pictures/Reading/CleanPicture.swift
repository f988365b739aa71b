/// A picture whose container was looked through and written anew around its pixels.
struct CleanPicture: Sendable {
  let format: PictureFormat
  let bytes: [UInt8]
  /// In pixels, as stored.
  let width: Int
  let height: Int
  /// How it has to be turned to be upright, as Exif numbers it: 1 to 8.
  let orientation: Int
  /// One component a pixel instead of three or four; known of JPEG only.
  let isGray: Bool
  /// Tells apart the colour profiles that were taken out.
  let profile: UInt64

  /// - Throws: why the file cannot be published; every byte sequence either yields a picture or a reason.
  init(rewriting source: [UInt8]) throws(PictureFlaw) {
    guard !source.isEmpty else { throw .empty }
    switch PictureGuess(source) {
    case .readable(.jpeg):
      var file = JPEGFile(source)
      try file.rewrite()
      self = try CleanPicture(
        .jpeg, file.output, file.width, file.height, file.orientation, file.profile.value, file.isGray)
    case .readable(.png):
      var file = PNGFile(source)
      try file.rewrite()
      self = try CleanPicture(
        .png, file.output, file.width, file.height, file.orientation, file.profile.value)
    case .readable(.webp):
      var file = WebPFile(source)
      try file.rewrite()
      self = try CleanPicture(
        .webp, file.output, file.width, file.height, file.orientation, file.profile.value)
    case .readable(.heic), .unknown: throw .unknownFormat
    case .animated: throw .animated
    case .foreign(let format): throw .foreign(format)
    }
  }

  private init(
    _ format: PictureFormat, _ bytes: [UInt8], _ width: Int, _ height: Int, _ orientation: Int,
    _ profile: UInt64, _ isGray: Bool = false
  ) throws(PictureFlaw) {
    try PictureFlaw.check(width: width, height: height)
    self.format = format
    self.bytes = bytes
    self.width = width
    self.height = height
    self.orientation = orientation
    self.isGray = isGray
    self.profile = profile
  }
}
