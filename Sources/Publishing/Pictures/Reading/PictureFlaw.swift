import Diagnostics

/// Why a picture cannot be published.
enum PictureFlaw: Error, Hashable, Sendable {
  case empty
  case notAFile
  case foreign(ForeignFormat)
  case unknownFormat
  /// It ends before its picture does.
  case truncated
  /// A part contradicts the format.
  case damaged
  case animated
  /// What was made to be published holds more than pixels.
  case unclean
  /// This machine lacks what reads it.
  case noDecoder
  case tooManyPixels(width: Int, height: Int)
}

extension PictureFlaw {
  /// Pixels that one side may have.
  static let longestSide = 20_000
  /// Pixels that a picture may have.
  static let mostPixels = 50_000_000

  /// Refuses a size that no photo has, before anything is decoded.
  static func check(width: Int, height: Int) throws(PictureFlaw) {
    guard width > 0, height > 0 else { throw .damaged }
    guard width <= longestSide, height <= longestSide, width * height <= mostPixels else {
      throw .tooManyPixels(width: width, height: height)
    }
  }

  func finding(about picture: String, at place: SourcePlace) -> Finding {
    let reason = reason
    return PublishingRules.pictureUnreadable.finding(
      at: place,
      Words(
        zh: "图片 \(picture) 没有发布：\(reason.zh)", en: "the picture \(picture) is left out: \(reason.en)"),
      help: help)
  }

  private var reason: Words {
    switch self {
    case .empty: Words(zh: "文件是空的", en: "the file is empty")
    case .notAFile: Words(zh: "它不是普通文件", en: "it is not a regular file")
    case .foreign(let format):
      Words(
        zh: "这是 \(format.name) 文件，网站只用 JPEG、PNG、WebP 和 HEIC",
        en: "this is \(format.nameWithArticle) file, and only JPEG, PNG, WebP and HEIC are read")
    case .unknownFormat:
      Words(
        zh: "文件内容不是图片，网站只用 JPEG、PNG、WebP 和 HEIC",
        en: "the file holds no picture that can be recognised; only JPEG, PNG, WebP and HEIC are read")
    case .truncated: Words(zh: "文件不完整，后半截没有了", en: "the file is cut short")
    case .damaged: Words(zh: "文件已损坏", en: "the file is damaged")
    case .animated:
      Words(zh: "这是动画，网站只用静态图片", en: "it is an animation, and only still pictures are published")
    case .unclean:
      Words(
        zh: "这台电脑的 libvips 在做好的图片里写了像素以外的东西",
        en: "this machine's libvips wrote more than pixels into the file that was made of it")
    case .noDecoder:
      Words(
        zh: "这是 HEIC 照片，这台电脑没有装解开它的软件",
        en: "this is a HEIC photo, and this machine lacks what decodes it")
    case .tooManyPixels(let width, let height):
      Words(
        zh: "\(width)×\(height) 像素太大：每边最多 2 万，总共最多 5000 万",
        en: "\(width) × \(height) pixels are too many: a side may have 20,000, the whole 50 million")
    }
  }

  private var help: Words? {
    switch self {
    case .empty, .truncated, .damaged:
      Words(zh: "从原件重新复制或导出一次", en: "copy or export it again from the original")
    case .notAFile: Words(zh: "换成图片文件本身", en: "put the picture itself in its place")
    case .foreign(.svg), .foreign(.pdf):
      Words(zh: "另存为 PNG 再用", en: "export it as PNG")
    case .foreign, .unknownFormat:
      Words(zh: "用看图软件打开，另存为 JPEG 再用", en: "open it in a picture viewer and save it as JPEG")
    case .unclean: Words(zh: "换一个版本的 libvips", en: "install another version of libvips")
    case .animated: Words(zh: "取其中一帧，另存为 JPEG 或 PNG", en: "save one of its frames as JPEG or PNG")
    case .noDecoder:
      Words(
        zh: "安装 libheif 的 HEVC 解码器（输入 menpai doctor 看怎么装），或者另存为 JPEG 再用",
        en: "install libheif's HEVC decoder (menpai doctor says how), or save the photo as JPEG")
    case .tooManyPixels:
      Words(zh: "缩小到宽 2000 像素左右再用", en: "scale it down to a width of about 2,000 pixels")
    }
  }
}

extension ForeignFormat {
  fileprivate var name: String {
    switch self {
    case .gif: "GIF"
    case .svg: "SVG"
    case .avif: "AVIF"
    case .bmp: "BMP"
    case .tiff: "TIFF"
    case .pdf: "PDF"
    }
  }

  fileprivate var nameWithArticle: String {
    switch self {
    case .svg, .avif: "an \(name)"
    case .gif, .bmp, .tiff, .pdf: "a \(name)"
    }
  }
}
