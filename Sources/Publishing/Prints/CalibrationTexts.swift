import Pages
import Printing

extension PrintSetup {
  /// The sheet that tells how far a printer is off, A4.
  func calibrationSheet(_ wording: Wording, _ adjustment: PrinterAdjustment = .init()) -> [UInt8] {
    let sheet = CalibrationSheet(paper: Size(width: 210, height: 297))
    let bytes = try? sheet.file(
      texts: sheet.texts(wording), language: wording.language.ofPrint, faces: faces, adjustment: adjustment)
    return bytes ?? []
  }
}

extension CalibrationSheet {
  fileprivate func texts(_ wording: Wording) -> Texts {
    Texts(
      title: wording[.calibrationTitle],
      explanation: [
        wording[.calibrationPrint],
        wording(.calibrationOffset, "\(Int(middle.x))", "\(middle.y)"),
        wording(.calibrationScale, "\(Int(rulers.width))", "\(Int(rulers.height))"),
        wording[.calibrationSides], wording[.calibrationAgain],
      ],
      front: wording[.calibrationFront], back: wording[.calibrationBack])
  }
}
