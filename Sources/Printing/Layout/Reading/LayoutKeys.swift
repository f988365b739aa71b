import Diagnostics
import Records

/// Every key of layout files.
enum LayoutKeys {
  /// Farther than any paper that Menpai prints on.
  static let anywhere = -1200.0...1200.0
  private static let extent = 0.0...1200.0

  // The file.
  static let title = LayoutKey<Words>(
    "title", Words(zh: "文字，或 `{zh: …, en: …}`", en: "text, or `{zh: …, en: …}`"),
    Words(zh: "给人看的名字", en: "the name that people see")
  ) { value, entry, reading in reading.words(value, entry) }
  static let shows = LayoutKey<Value>.any(
    "shows", Words(zh: "card 或 notice", en: "card or notice"),
    Words(zh: "印的是什么；决定能用哪些数据", en: "what is printed, which decides the keys that may be written"))
  static let sheetSize = LayoutKey<Point>.pair(
    "size", 5...1200, Words(zh: "[宽, 高]，毫米，5–1200", en: "[width, height] in millimetres, 5 to 1200"),
    Words(zh: "裁切后的尺寸", en: "the size once it is trimmed"))
  static let bleed = LayoutKey<Double>.length(
    "bleed", 0...20,
    Words(zh: "出血：底色超出裁切边多少；不写是 3", en: "how far colour goes on beyond the trim; 3 if not given"))
  static let safe = LayoutKey<Double>.length(
    "safe", 0...100,
    Words(
      zh: "安全边距：文字、照片和二维码离裁切边至少多少；不写是 3",
      en: "how far texts, pictures and codes stay inside the trim; 3 if not given"))
  static let faces = LayoutKey<Value>.mapping(
    "faces", Words(zh: "名字: 字体", en: "name: face"), Words(zh: "用到的字体", en: "the faces it uses"))
  static let colours = LayoutKey<Value>.mapping(
    "colours", Words(zh: "名字: \"#rrggbb\"", en: "name: \"#rrggbb\""),
    Words(zh: "用到的颜色", en: "the colours it uses"))
  static let styles = LayoutKey<Value>.mapping(
    "styles", Words(zh: "名字: {文字的设置}", en: "name: {settings of text}"),
    Words(zh: "几处文字共用的设置", en: "settings that several texts share"))
  static let sides = LayoutKey<Value>.mapping(
    "sides", Words(zh: "front: [元素]，back: [元素]", en: "front: [elements], back: [elements]"),
    Words(zh: "正面和背面，各是一串元素，后写的在上面", en: "the front and the back, each a list of elements, later ones on top")
  )

  // A face.
  static let family = LayoutKey<Value>.any(
    "family", Words(zh: "字体名", en: "a family's name"),
    Words(zh: "电脑里装的字体，如 Noto Sans CJK SC", en: "an installed family, such as Noto Sans CJK SC"))
  static let weight = LayoutKey<FaceWeight>.choice(
    "weight", Words(zh: "粗细；不写是 regular", en: "regular if not given"))
  static let fontFile = LayoutKey<Value>.any(
    "file", Words(zh: "print/ 下的路径", en: "a path below print/"),
    Words(zh: "主题自带的字体文件，如 fonts/song.otf", en: "a font file of the theme, such as fonts/song.otf"))

  // What holds for every element.
  static let at = LayoutKey<Point>.pair(
    "at", anywhere, Words(zh: "[左, 上]，毫米", en: "[left, top] in millimetres"),
    Words(zh: "左上角的位置，等于 left 和 top", en: "its upper left corner; the same as left and top"))
  static let size = LayoutKey<Point>.pair(
    "size", extent, Words(zh: "[宽, 高]，毫米", en: "[width, height] in millimetres"),
    Words(zh: "大小，等于 width 和 height", en: "the same as width and height"))
  static let left = LayoutKey<Double>.length(
    "left", anywhere, Words(zh: "离左边多远", en: "distance from the left edge"))
  static let top = LayoutKey<Double>.length(
    "top", anywhere, Words(zh: "离上边多远", en: "distance from the top edge"))
  static let right = LayoutKey<Double>.length(
    "right", anywhere,
    Words(zh: "离右边多远；与 left 同写就定了宽", en: "distance from the right edge; with left it gives the width"))
  static let bottom = LayoutKey<Double>.length(
    "bottom", anywhere,
    Words(zh: "离下边多远；与 top 同写就定了高", en: "distance from the bottom edge; with top it gives the height"))
  static let width = LayoutKey<Double>.length("width", extent, Words(zh: "宽", en: "its width"))
  static let height = LayoutKey<Double>.length("height", extent, Words(zh: "高", en: "its height"))
  static let space = LayoutKey<Double>.length(
    "space", -100...500,
    Words(zh: "在 stack 或 row 里，前面再空多少", en: "in a stack or row, added before it"))
  static let when = LayoutKey<[Value]>.names(
    "when", Words(zh: "这些数据都有才印", en: "printed only if all of these are there"))
  static let unless = LayoutKey<[Value]>.names(
    "unless", Words(zh: "这些数据有一个就不印", en: "not printed if one of these is there"))
  static let each = LayoutKey<Value>.any(
    "each", Words(zh: "列表的键", en: "the key of a list"),
    Words(zh: "在 stack 或 row 里，列表有几项就印几次", en: "in a stack or row, printed once for each item of the list"))

  // What an element is.
  static let text = LayoutKey<Value>.text("text", Words(zh: "文字", en: "a text"))
  static let image = LayoutKey<Value>.text("image", Words(zh: "图片的键", en: "a picture, by its key"))
  static let code = LayoutKey<Value>.text("qr", Words(zh: "二维码，及其内容", en: "a QR code, and what is in it"))
  static let box = LayoutKey<Value>.mapping(
    "box", Words(same: "{fill, stroke, radius}"), Words(zh: "色块或边框", en: "a filled or outlined rectangle"))
  static let line = LayoutKey<Value>.mapping(
    "line", Words(same: "{width, colour, from, to}"), Words(zh: "直线", en: "a straight line"))
  static let group = LayoutKey<Value>.list(
    "group", Words(zh: "[元素]", en: "[elements]"),
    Words(zh: "放在一起的元素，位置从组的左上角算起", en: "elements whose places count from the group's upper left corner"))
  static let stack = LayoutKey<Value>.list(
    "stack", Words(zh: "[元素]", en: "[elements]"),
    Words(zh: "从上往下一个接一个的元素", en: "elements that follow one another downwards"))
  static let row = LayoutKey<Value>.list(
    "row", Words(zh: "[元素]", en: "[elements]"),
    Words(zh: "从左往右一个接一个的元素", en: "elements that stand side by side"))
}
