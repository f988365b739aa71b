#!/usr/bin/env swift
// Writes Sources/CPinyin/readings.bin, the readings that are compiled into the program; run it with a newer Swift to have
// newer readings. They are those of the Unicode CLDR's transform Han-Latin, whose Chinese readings are Unihan's kMandarin,
// as Foundation's ICU holds it: Swift 6.3 has ICU 76, which is CLDR 46. Tones and other marks are taken off.
//
// Setting that transform up takes ICU longer than a city of a hundred communities takes Menpai, hence the table.
//
// The table, numbers in two bytes, the low one first:
//
//     index count, block count
//     index    for every 128 scalars the block they are in; block 0 is the one without readings
//     blocks   for each of 128 scalars the offset of its reading; 0 for one that stands for itself
//     readings each a byte that counts, then UTF-8
import Foundation

let blockSize = 128
let transform = StringTransform("Han-Latin; NFD; [:Nonspacing Mark:] Remove")

func isAsked(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar.properties.generalCategory {
  case .unassigned, .privateUse, .control, .lineSeparator, .paragraphSeparator: false
  // Korean is not read: its syllables would fall apart into letters.
  default: !(0xAC00...0xD7A3).contains(scalar.value)
  }
}

/// One scalar a line; long texts take ICU much longer.
func readings(of scalars: ArraySlice<Unicode.Scalar>) -> [String] {
  let lines = scalars.map { String($0) }.joined(separator: "\n")
  guard let latin = lines.applyingTransform(transform, reverse: false) else { return [] }
  return latin.lowercased().split(separator: "\n", omittingEmptySubsequences: false).map { String($0) }
}

func bytes(_ number: Int) -> [UInt8] { [UInt8(number & 0xFF), UInt8(number >> 8)] }

let scalars = (0...0x10FFFF as ClosedRange<UInt32>).compactMap(Unicode.Scalar.init).filter(isAsked)
var pool: [UInt8] = [0]
var offsets: [String: Int] = [:]
var blocks: [[Int]] = [Array(repeating: 0, count: blockSize)]
var index: [Int] = []
for start in stride(from: 0, to: scalars.count, by: 500) {
  let asked = scalars[start..<min(start + 500, scalars.count)]
  let read = readings(of: asked)
  guard read.count == asked.count else {
    FileHandle.standardError.write(Data("not one reading a line, in batch \(start / 500)\n".utf8))
    exit(1)
  }
  for (scalar, reading) in zip(asked, read) where !reading.unicodeScalars.elementsEqual([scalar]) {
    let block = Int(scalar.value) / blockSize
    while index.count <= block { index.append(0) }
    if index[block] == 0 {
      index[block] = blocks.count
      blocks.append(blocks[0])
    }
    if offsets[reading] == nil {
      offsets[reading] = pool.count
      pool += [UInt8(reading.utf8.count)] + reading.utf8
    }
    blocks[index[block]][Int(scalar.value) % blockSize] = offsets[reading] ?? 0
  }
}

let numbers = [index.count, blocks.count] + index + blocks.joined()
let table = numbers.flatMap(bytes) + pool
let script = URL(fileURLWithPath: CommandLine.arguments[0])
let project = script.deletingLastPathComponent().deletingLastPathComponent()
try Data(table).write(to: project.appendingPathComponent("Sources/CPinyin/readings.bin"))
print("\(offsets.count) readings, \(blocks.count) blocks, \(table.count) bytes")
