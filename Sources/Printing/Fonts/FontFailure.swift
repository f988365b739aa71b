import Diagnostics
import Files

/// A font that cannot be used, so that nothing is printed; the command ends with exit code 3.
package enum FontFailure: Error, Hashable, Sendable {
  /// The machine has no such face.
  case missing(family: String, weight: FaceWeight)
  /// The file is there but unfit.
  case unfit(file: String, FontDefect)
  /// The machine refused to let it be looked for or read.
  case unreadable(family: String, ReadingFailure)

  /// Whether the font may well be there, and the machine has not let it be read.
  package var isRefusal: Bool {
    if case .unreadable = self { true } else { false }
  }

  /// What is wrong.
  package var message: Words {
    switch self {
    case .missing(let family, let weight):
      let name = weight == .bold ? Words(zh: "粗体", en: "bold") : Words(zh: "常规体", en: "regular")
      return Words(
        zh: "本机没有安装字体“\(family)”（\(name.zh)）",
        en: "the font \"\(family)\" (\(name.en)) is not installed on this machine")
    case .unfit(let file, let defect):
      return Words(
        zh: "字体文件 \(file) 不能用：\(defect.words.zh)",
        en: "the font file \(file) cannot be used: \(defect.words.en)"
      )
    case .unreadable(let family, let failure):
      return Words(
        zh: "字体“\(family)”：\(failure.message.zh)", en: "the font \"\(family)\": \(failure.message.en)")
    }
  }

  /// How it can be mended.
  package var help: Words {
    switch self {
    case .missing(let family, _)
    where family.hasPrefix("Noto Sans CJK") || family.hasPrefix("Noto Serif CJK"):
      return Words(
        zh: "Debian、Ubuntu 请运行 apt-get install fonts-noto-cjk；版式也可以用 print/fonts/ 里自带的字体文件",
        en:
          "on Debian and Ubuntu run apt-get install fonts-noto-cjk; a layout may also name a font file of its own "
          + "in print/fonts/")
    case .missing:
      return Words(
        zh: "请安装这种字体（fc-list 列出已装的），或在版式中指定 print/fonts/ 里的字体文件",
        en: "install it (fc-list prints what is installed), or name a font file in print/fonts/ in the layout"
      )
    case .unreadable(_, let failure):
      return failure.help
        ?? Words(zh: "检查这个字体文件能否读取", en: "check whether the font's file can be read")
    case .unfit(_, .variable):
      return Words(
        zh: "请换用同一字体的静态版本（每个字重一个文件）", en: "take the static fonts of that family, a file for each weight")
    case .unfit(_, .restricted):
      return Words(
        zh: "请换用许可证允许嵌入的字体，例如 Noto Sans CJK SC",
        en: "take a font whose licence allows embedding, such as Noto Sans CJK SC")
    case .unfit:
      return Words(
        zh: "请重新下载或重新安装这个字体；可用 fc-validate 或 otfinfo 检查文件",
        en: "download or install the font again; fc-validate and otfinfo check a file")
    }
  }
}

/// Why a font file is unfit.
package enum FontDefect: Error, Hashable, Sendable {
  case notAFont
  case truncated
  /// Neither CFF nor TrueType outlines: a font of bitmaps or colour pictures.
  case noOutlines
  case brokenOutlines
  case variable
  /// Its licence bits (OS/2 fsType 2) forbid embedding.
  case restricted

  var words: Words {
    switch self {
    case .notAFont: Words(zh: "不是 OpenType 或 TrueType 字体", en: "it is no OpenType or TrueType font")
    case .truncated: Words(zh: "文件不完整", en: "it is cut off")
    case .noOutlines: Words(zh: "没有轮廓（点阵或彩色字体）", en: "it has no outlines (bitmaps or colour pictures)")
    case .brokenOutlines: Words(zh: "轮廓数据（CFF 表）已损坏", en: "its outlines (the CFF table) are damaged")
    case .variable: Words(zh: "是可变字体", en: "it is a variable font")
    case .restricted: Words(zh: "许可证不允许嵌入", en: "its licence forbids embedding")
    }
  }
}
