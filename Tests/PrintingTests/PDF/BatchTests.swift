import Foundation
import Testing

@testable import Printing

@Suite("Files of many pages")
struct BatchTests {
  private func batch(_ count: Int, sheet: String, reusing: Bool) throws -> [UInt8] {
    let faces = try #require(PrintSamples.faces)
    let press = PDFRenderer(faces: faces)
    var file = PDFFile(
      press, title: "西湖区", language: "zh-Hans-CN",
      job: PrintJob(sheet: try #require(try defaultSheets()[sheet])))
    let back = PrintSamples.back(faces)
    let isTagged = sheet == "single"
    let reused = press.content(back, isTagged: isTagged)
    for number in 0..<count {
      let front = PrintSamples.front(faces, name: "第\(number)位", picture: "portrait\(number % 3)")
      if reusing {
        try file.add(front: press.content(front, isTagged: isTagged), back: reused)
      } else {
        try file.add(front: front, back: back)
      }
    }
    return file.finish { _ in PrintSamples.portrait }
  }

  @Test(
    "Content streams that were kept make the same file as their drawings", arguments: ["a4-2x5", "single"])
  func kept(sheet: String) throws {
    #expect(try batch(25, sheet: sheet, reusing: true) == batch(25, sheet: sheet, reusing: false))
  }

  @Test("Five hundred pages hold each font, each picture and the same back once")
  func fiveHundred() throws {
    let bytes = try batch(250, sheet: "single", reusing: true)
    let file = try PDFOnDisk(bytes)
    #expect(try file.info("Pages") == "500")
    #expect(try file.read("qpdf", "--check", "FILE").contains("No syntax"))
    #expect(try file.read("pdffonts", "FILE").split(separator: "\n").count == 4)
    let pictures = try file.read("pdfimages", "-list", "FILE").split(separator: "\n").dropFirst(2)
    #expect(Set(pictures.map { $0.split(separator: " ")[10] }).count == 3)
    let text = try file.read("pdftotext", "-raw", "FILE", "-")
    for number in [0, 7, 131, 249] { #expect(text.contains("第\(number)位律师")) }
    #expect(bytes.count < 400_000)
  }

  @Test("Any number of files may be begun on one press at a time")
  func sideBySide() throws {
    let faces = try #require(PrintSamples.faces)
    let press = PDFRenderer(faces: faces)
    let job = PrintJob(sheet: try #require(try defaultSheets()["a4-2x5"]))
    var files = (0..<3).map { PDFFile(press, title: "\($0)", language: "zh-Hans-CN", job: job) }
    for index in files.indices { try files[index].add(front: PrintSamples.front(faces, name: "某\(index)")) }
    for index in files.indices {
      let file = try PDFOnDisk(files[index].finish { _ in PrintSamples.portrait })
      #expect(try file.read("pdftotext", "-raw", "FILE", "-").contains("某\(index)律师"))
    }
  }
}
