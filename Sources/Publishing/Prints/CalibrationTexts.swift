import Diagnostics
import Printing

extension PrintHouse {
  /// The sheet that tells how far a printer is off, A4.
  func calibrationSheet(in language: Language, _ adjustment: PrinterAdjustment = .init()) -> [UInt8] {
    let sheet = CalibrationSheet(paper: Size(width: 210, height: 297))
    let bytes = try? sheet.file(
      texts: sheet.texts(in: language), language: language.ofPrint, faces: faces, adjustment: adjustment)
    return bytes ?? []
  }
}

extension CalibrationSheet {
  fileprivate func texts(in language: Language) -> Texts {
    let (x, y) = (Int(middle.x), middle.y)
    let (across, down) = (Int(rulers.width), Int(rulers.height))
    let explanation = [
      Words(
        zh: "双面、实际大小（100%）、沿长边翻转打印这一页，然后用尺子量：",
        en: "Print this page on both sides, at actual size (100 %), flipped on the long edge. Then measure:"),
      Words(
        zh: "一、偏移：中间十字到纸的左边应是 \(x) 毫米，到上边应是 \(y) 毫米。应是的数减去量到的数，写成 --offset 横,竖，例如 --offset 0.5,-1。",
        en:
          "1. Offset: the middle cross should lie \(x) mm from the left edge and \(y) mm from the upper one. What it should "
          + "be less what you measure is --offset across,down, such as --offset 0.5,-1."),
      Words(
        zh: "二、缩放：上边的尺应长 \(across) 毫米，左边的尺应长 \(down) 毫米。应是的数除以量到的数，写成 --scale 横,竖，例如 --scale 1.003,1.002。",
        en:
          "2. Scale: the upper ruler should be \(across) mm long, the left one \(down) mm. What it should be divided by what "
          + "you measure is --scale across,down, such as --scale 1.003,1.002."),
      Words(
        zh: "三、正反面：对着光看，背面的框应与正面的框重合；差不到 1 毫米就能用。",
        en:
          "3. Both sides: held against the light, the back's frame should lie on the front's; less than 1 mm off is fine."
      ),
      Words(
        zh: "四、带上这两个数再印一次看看：menpai cards --calibration --offset … --scale …",
        en:
          "4. Print this page again with both figures and see: menpai cards --calibration --offset … --scale …"
      ),
    ]
    return Texts(
      title: Words(zh: "打印校准页", en: "Calibration sheet")[language],
      explanation: explanation.map { $0[language] },
      front: Words(zh: "正面", en: "Front")[language], back: Words(zh: "背面", en: "Back")[language])
  }
}
