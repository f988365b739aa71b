import Diagnostics
import Publishing

extension BuildReport {
  /// What the run took: a table of the stages, one of the layouts where they were measured, and why there was
  /// something to do.
  func timingsText(in language: Language) -> String {
    var text = "\n" + stageTable(in: language)
    if !layouts.isEmpty { text += "\n" + layoutTable(in: language) }
    return text + "\n" + reason[language] + "\n"
  }

  /// `{"stages": [{"stage", "items", "milliseconds"}], "layouts": [{"layout", "pages", "bytes", "model_milliseconds",
  /// "render_milliseconds"}], "rendered", "causes"}`
  var timingsJSON: JSONValue {
    let stages: [JSONValue] = timings.map {
      [
        "stage": .string($0.stage.rawValue), "items": .integer($0.items),
        "milliseconds": .number($0.seconds * 1000),
      ]
    }
    let layouts: [JSONValue] = layouts.map {
      [
        "layout": .string($0.layout.rawValue), "pages": .integer($0.pages), "bytes": .integer($0.bytes),
        "model_milliseconds": .number($0.modelSeconds * 1000),
        "render_milliseconds": .number($0.renderSeconds * 1000),
      ]
    }
    return [
      "stages": .array(stages), "layouts": .array(layouts), "rendered": .integer(rendered),
      "causes": .array(causes.map { .string($0.rawValue) }),
    ]
  }

  private func stageTable(in language: Language) -> String {
    let total = timings.reduce(0) { $0 + $1.seconds }
    var table = TextTable([
      Words(zh: "步骤", en: "stage")[language], Words(zh: "项目", en: "items")[language],
      Words(zh: "用时", en: "time")[language],
    ])
    for timing in timings {
      table.add([timing.stage.words[language], "\(timing.items)", milliseconds(timing.seconds)])
    }
    table.add([Words(zh: "合计", en: "total")[language], "", milliseconds(total)])
    return table.text
  }

  private func layoutTable(in language: Language) -> String {
    var table = TextTable([
      Words(zh: "版式", en: "layout")[language], Words(zh: "页数", en: "pages")[language],
      Words(zh: "字节", en: "bytes")[language], Words(zh: "取数", en: "model")[language],
      Words(zh: "排版", en: "rendering")[language],
    ])
    for timing in layouts {
      table.add([
        timing.layout.rawValue, "\(timing.pages)", "\(timing.bytes)", milliseconds(timing.modelSeconds),
        milliseconds(timing.renderSeconds),
      ])
    }
    return table.text
  }

  private var reason: Words {
    guard !causes.isEmpty else {
      return Words(zh: "与上次相同，什么也不用做。", en: "Nothing changed since the last build.")
    }
    let files = outcome.map { $0.written + $0.unchanged } ?? 0
    let zh = causes.map(\.words.zh).joined(separator: "，")
    let en = causes.map(\.words.en).joined(separator: ", ")
    guard files > 0 else { return Words(zh: "原因：\(zh)。", en: "Reason: \(en).") }
    return Words(
      zh: "原因：\(zh)；\(files) 个文件里重新生成了 \(rendered) 个。",
      en: "Reason: \(en); \(rendered) of \(files) files rendered.")
  }

  private func milliseconds(_ seconds: Double) -> String {
    let tenths = Int((seconds * 10_000).rounded())
    return "\(tenths / 10).\(tenths % 10) ms"
  }
}
