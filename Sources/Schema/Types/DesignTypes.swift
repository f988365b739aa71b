import Diagnostics
import Records

/// Two numbers within bounds, in brackets.
package struct PairType: FieldType {
  package struct Output: Hashable, Sendable {
    package let first: Double
    package let second: Double
  }

  let bounds: ClosedRange<Double>
  /// What is wanted, in words: "[width, height] in millimetres".
  let words: Words
  package var placeholder: Output { Output(first: bounds.lowerBound, second: bounds.lowerBound) }
  package var description: TypeDescription { .said(.pair(bounds), words) }

  package func read(_ value: ValueView, _ context: ReadingContext) -> Output? {
    let elements = Array(value.elements)
    guard elements.count == 2 else {
      context.reportWrong(value, expected: .words(words))
      return nil
    }
    var numbers: [Double] = []
    for element in elements {
      if element.kind == .scalar, let number = fraction(element.string), bounds.contains(number) {
        numbers.append(number)
      } else {
        context.reportWrong(element, expected: .words(words))
      }
    }
    return numbers.count == 2 ? Output(first: numbers[0], second: numbers[1]) : nil
  }
}

/// A text of any length whose form its own words tell: a template, a name that is defined elsewhere in the file.
package struct SaidType: FieldType {
  let words: Words
  let mayBeEmpty: Bool
  package var placeholder: String { "" }
  package var description: TypeDescription { .said(.prose, words) }

  package func read(_ value: ValueView, _ context: ReadingContext) -> String? {
    if value.kind == .scalar, mayBeEmpty || !value.bytes.isEmpty { return value.string }
    context.reportWrong(value, expected: .words(words))
    return nil
  }
}

/// One text for all languages, or one for each.
package struct WordsType: FieldType {
  /// Whether each language of Menpai's own must be among them.
  let isComplete: Bool
  package var placeholder: Words { Words(same: "") }
  package var description: TypeDescription {
    .said(
      .either([.prose, .map(.prose)]),
      Words(zh: "文字，或 `{zh: …, en: …}`", en: "text, or `{zh: …, en: …}`"))
  }

  package func read(_ value: ValueView, _ context: ReadingContext) -> Words? {
    if value.kind == .scalar, !value.bytes.isEmpty { return Words(same: value.string) }
    let texts = value.entries.filter { $0.value.kind == .scalar && !$0.value.isBlank }
    func text(_ names: [String]) -> String? {
      texts.first { names.contains($0.key.string) }?.value.string
    }
    let (zh, en) = (text(["zh", "zh-CN"]), text(["en"]))
    if let words = zh ?? en, !isComplete || zh != nil && en != nil {
      return Words(zh: zh ?? words, en: en ?? words)
    }
    context.reportWrong(value, expected: .words(description.words))
    return nil
  }
}

extension FieldType where Self == PairType {
  package static func pair(_ bounds: ClosedRange<Double>, _ words: Words) -> PairType {
    PairType(bounds: bounds, words: words)
  }
}
extension FieldType where Self == SaidType {
  package static func said(_ words: Words, mayBeEmpty: Bool = false) -> SaidType {
    SaidType(words: words, mayBeEmpty: mayBeEmpty)
  }
}
extension FieldType where Self == WordsType {
  package static var words: WordsType { WordsType(isComplete: false) }
  package static var wordsInBoth: WordsType { WordsType(isComplete: true) }
}
extension FieldType where Self == DecimalType {
  /// A length in millimetres.
  package static func length(_ bounds: ClosedRange<Double>) -> DecimalType {
    .decimal(bounds, unit: Words(zh: "毫米", en: "millimetres"))
  }
}
