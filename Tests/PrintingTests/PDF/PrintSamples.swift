import Foundation

@testable import Printing

/// Pieces that the tests print.
enum PrintSamples {
  static let faces: FaceSet? = try? FaceSet([FaceRequest(), FaceRequest(weight: .bold)])

  static let portrait = PrintPicture(
    jpeg: Array(Data(base64Encoded: jpeg.joined()) ?? Data()), width: 50, height: 70, isGray: false)

  /// Pseudo-random modules, for what need not be decoded.
  static func code(side: Int, x: Double, y: Double, size: Double, content: String) -> CodeMark {
    var state: UInt32 = 7
    let modules = (0..<side * side).map { _ in
      state = state &* 1_664_525 &+ 1_013_904_223
      return state >> 31 == 1
    }
    return CodeMark(
      place: Rectangle(x: x, y: y, width: size, height: size), side: side, modules: modules, content: content)
  }

  static func lines(
    _ text: String, x: Double, y: Double, size: Double, width: Double = 80, bold: Bool = false,
    letterSpacing: Double = 0, colour: Colour = .black, in faces: FaceSet
  ) -> [Drawing.Mark] {
    let setter = Typesetter(faces)
    let style = TextStyle(
      faces: faces.fallback(from: [bold ? 1 : 0], weight: bold ? .bold : .regular), size: size,
      letterSpacing: letterSpacing, colour: colour)
    return setter.set(text, in: style, box: TextBox(width: width)).lines.map { line in
      var line = line
      line.x += x
      line.baseline += y
      return .text(line)
    }
  }

  static func front(
    _ faces: FaceSet, name: String = "沈若溪", size: Size = Size(width: 90, height: 54),
    picture: String? = "portrait"
  ) -> Drawing {
    var drawing = Drawing(size: size, bleed: 3)
    let blue = Colour(red: 24, green: 68, blue: 120)
    drawing.marks = [
      .box(BoxMark(place: Rectangle(x: -3, y: -3, width: size.width + 6, height: 13), fill: blue)),
      .line(LineMark(x1: 5, y1: 40, x2: 60, y2: 40, stroke: Stroke(colour: .black, width: 0.2))),
    ]
    drawing.marks += lines(
      "翠苑一区社区法律服务", x: 5, y: 3, size: 11, bold: true, letterSpacing: 1, colour: .white, in: faces)
    drawing.marks += lines(name + "律师", x: 5, y: 14, size: 16, bold: true, in: faces)
    drawing.marks += lines("0571-8888 0001", x: 5, y: 24, size: 18, in: faces)
    drawing.marks += lines("每周二 14:00–17:00（office AV）", x: 5, y: 33, size: 10, in: faces)
    if let picture {
      drawing.marks.append(
        .image(
          ImageMark(
            place: Rectangle(x: 65, y: 14, width: 20, height: 28), picture: picture, radius: 2,
            alternative: "照片")))
    }
    return drawing
  }

  static func back(_ faces: FaceSet, size: Size = Size(width: 90, height: 54)) -> Drawing {
    var drawing = Drawing(size: size, bleed: 3)
    drawing.marks = [
      .code(code(side: 33, x: 60, y: 12, size: 25, content: "https://law.example.org/communities/cuiyuan/"))
    ]
    drawing.marks += lines(
      "社区内部纠纷可调解，不代理诉讼和仲裁。法律援助热线 12348。", x: 5, y: 12, size: 10, width: 45, in: faces)
    return drawing
  }

  /// Of one grey.
  static let grey = PrintPicture(
    jpeg: Array(Data(base64Encoded: greyJPEG.joined()) ?? Data()), width: 8, height: 8, isGray: true)

  private static let greyJPEG = [
    "/9j/4AAQSkZJRgABAQAAAQABAAD/2wBDABsSFBcUERsXFhceHBsgKEIrKCUlKFE6PTBCYFVlZF9VXVtqeJmBanGQc1tdhbWGkJ6j",
    "q62rZ4C8ybqmx5moq6T/wAALCAAIAAgBAREA/8QAFAABAAAAAAAAAAAAAAAAAAAABP/EABQQAQAAAAAAAAAAAAAAAAAAAAD/2gAI",
    "AQEAAD8AI//Z",
  ]

  private static let jpeg = [
    "/9j/4AAQSkZJRgABAQAAAQABAAD/2wBDABsSFBcUERsXFhceHBsgKEIrKCUlKFE6PTBCYFVlZF9VXVtqeJmBanGQc1tdhbWGkJ6j",
    "q62rZ4C8ybqmx5moq6T/2wBDARweHigjKE4rK06kbl1upKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSk",
    "pKSkpKSkpKT/wAARCABGADIDASIAAhEBAxEB/8QAHwAAAQUBAQEBAQEAAAAAAAAAAAECAwQFBgcICQoL/8QAtRAAAgEDAwIEAwUF",
    "BAQAAAF9AQIDAAQRBRIhMUEGE1FhByJxFDKBkaEII0KxwRVS0fAkM2JyggkKFhcYGRolJicoKSo0NTY3ODk6Q0RFRkdISUpTVFVW",
    "V1hZWmNkZWZnaGlqc3R1dnd4eXqDhIWGh4iJipKTlJWWl5iZmqKjpKWmp6ipqrKztLW2t7i5usLDxMXGx8jJytLT1NXW19jZ2uHi",
    "4+Tl5ufo6erx8vP09fb3+Pn6/8QAHwEAAwEBAQEBAQEBAQAAAAAAAAECAwQFBgcICQoL/8QAtREAAgECBAQDBAcFBAQAAQJ3AAEC",
    "AxEEBSExBhJBUQdhcRMiMoEIFEKRobHBCSMzUvAVYnLRChYkNOEl8RcYGRomJygpKjU2Nzg5OkNERUZHSElKU1RVVldYWVpjZGVm",
    "Z2hpanN0dXZ3eHl6goOEhYaHiImKkpOUlZaXmJmaoqOkpaanqKmqsrO0tba3uLm6wsPExcbHyMnK0tPU1dbX2Nna4uPk5ebn6Onq",
    "8vP09fb3+Pn6/9oADAMBAAIRAxEAPwDBVaeq0qrT1Wu5sISBVp6rSqtSKtQ2dcJCKtPVaVVqRVrNs7ISG7aKk20VFzbmM9VqRVoV",
    "akVa2bPnISEVakVaFWpFWs2zrhIRVqRVoVakVazbOyEhu2ipNtFTc35jPVakVaVVp6rWrZ83CQKtPVaVVp6rWbZ2QkCrT1WlVaeq",
    "1DZ1wkJtoqTbRUXN+Yz1WnqtKq1Iq1s2fNwkIq09VpVWpFWs2zshIRVqRVoVakVazbOuEhu2ipNtFTc35jPUVIooorZnzsB4FSKK",
    "KKzZ2QHqKkUUUVDOuA7FFFFQbn//2Q==",
  ]
}
