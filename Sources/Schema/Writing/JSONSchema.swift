import Diagnostics
import Records

/// A type of record, or a file of another kind, as JSON Schema 2020-12, so that editors complete and check fields while they are typed.
///
/// It takes one record or a list of them, each field by its English or its Chinese name. Scalars may come as a YAML 1.2 editor sees
/// them (numbers, booleans) or all as strings. What no schema can say, such as whether a mentioned record is there, is left
/// to `menpai check`.
package struct JSONSchema {
  private let language: Language
  /// Whether fields say who may see them.
  private let isRecord: Bool

  /// The schema's bytes, indented, with a line break at the end.
  package static func bytes(of schema: JSONValue) -> [UInt8] {
    JSONWriter.bytes(of: schema, layout: .indented) + [0x0A]
  }

  package static func value(of model: any RecordModel.Type, in language: Language) -> JSONValue {
    let schema = JSONSchema(language: language, isRecord: true)
    let record = "#/$defs/record"
    var element: JSONValue = ["$ref": .string(record)]
    if model.type.needsID {
      // Only a file of one record can lend it its name.
      element = ["allOf": [element, schema.oneName(["id", "编号"])]]
    }
    let type = model.type
    return .object(
      schema.heading(type.name, type.title, type.summary) + [
        .init("oneOf", [["$ref": .string(record)], ["type": "array", "items": element]]),
        .init(
          "$defs", ["record": .object(schema.object(model.fields, at: record, isInternal: type.isPrivate))]),
      ])
  }

  /// The schema of a file that holds no records.
  package static func value(of format: FileFormat, in language: Language) -> JSONValue {
    let schema = JSONSchema(language: language, isRecord: false)
    let definitions = format.definitions.map { name, type in
      JSONValue.Member(name, .object(schema.schema(type, at: "#/$defs/\(name)", isInternal: false)))
    }
    return .object(
      schema.heading(format.name, format.title, format.summary)
        + schema.schema(format.content, at: "#", isInternal: false)
        + (definitions.isEmpty ? [] : [.init("$defs", .object(definitions))]))
  }

  private func heading(_ name: String, _ title: Words, _ summary: Words) -> Members {
    [
      .init("$schema", "https://json-schema.org/draft/2020-12/schema"),
      .init("$id", .string("urn:menpai:schema:\(name)")), .init("title", .string(title[language])),
      .init("description", .string(summary[language])),
    ]
  }
}

extension JSONSchema {
  private typealias Members = [JSONValue.Member]

  /// - Parameters:
  ///   - pointer: where this schema stands, so that a field's Chinese name can refer to its English one.
  ///   - isInternal: whether it lies inside an internal field, which makes all of it internal.
  private func object(_ table: FieldTable, at pointer: String, isInternal: Bool) -> Members {
    var properties: Members = []
    var conditions: [JSONValue] = []
    for field in table.fields {
      let place = "\(pointer)/properties/\(field.name)"
      properties.append(.init(field.name, .object(property(field, at: place, isInternal: isInternal))))
      if field.zh != field.name { properties.append(.init(field.zh, ["$ref": .string(place)])) }
      // A body may follow the front matter instead.
      if field.need == .required, !field.isMarkdown {
        conditions.append(oneName(field.names))
      } else if field.names.count > 1 {
        conditions.append(["not": ["required": [.string(field.name), .string(field.zh)]]])
      }
    }
    return [
      .init("type", "object"), .init("properties", .object(properties)), .init("additionalProperties", false),
    ] + (conditions.isEmpty ? [] : [.init("allOf", .array(conditions))])
  }

  /// That a field stands there under exactly one of its names.
  private func oneName(_ names: [String]) -> JSONValue {
    if names.count == 1 { return ["required": [.string(names[0])]] }
    return ["oneOf": .array(names.map { ["required": [.string($0)]] })]
  }

  private func property(_ field: FieldDescription, at pointer: String, isInternal: Bool) -> Members {
    let visibility = isInternal ? .internal : field.visibility
    var members: Members = [
      .init("title", .string(language == .chinese ? field.zh : field.name)),
      .init("description", .string(field.described(in: language))),
    ]
    var schema = self.schema(field.type, at: pointer, isInternal: visibility == .internal)
    if isRecord, field.need != .required { schema = allowingNothing(schema) }
    members += schema
    if isRecord { members.append(.init("x-visibility", .string(visibility.rawValue))) }
    if let article = field.article { members.append(.init("x-article", .integer(article))) }
    if case .expected(let rule) = field.need { members.append(.init("x-rule", .string(rule.rawValue))) }
    return members
  }

  /// A name with nothing after it is an absent field.
  private func allowingNothing(_ schema: Members) -> Members {
    schema.map { member in
      switch (member.key, member.value) {
      case ("type", .string(let type)): .init("type", [.string(type), "null"])
      case ("type", .array(let types)): .init("type", .array(types + ["null"]))
      case ("enum", .array(let words)): .init("enum", .array(words + [.null]))
      case ("anyOf", .array(let forms)): .init("anyOf", .array(forms + [["type": "null"]]))
      default: member
      }
    }
  }

  private func schema(_ type: TypeDescription, at pointer: String, isInternal: Bool) -> Members {
    switch type {
    case .text, .prose: [types("string", "number"), .init("minLength", 1), maxLength(type)]
    case .markdown: [types("string"), .init("minLength", 1)]
    case .phone: [types("string", "integer"), pattern("^[(（]?[+＋]?[0-9０-９].*[0-9０-９)）]$")]
    case .email: [types("string"), .init("format", "email"), pattern("^[^@\\s]+@[^@\\s]+$"), maxLength(type)]
    case .url: [types("string"), .init("format", "uri"), pattern("^https?://\\S+$"), maxLength(type)]
    case .date: [types("string"), .init("format", "date"), pattern("^[0-9]{4}-[0-9]{2}-[0-9]{2}$")]
    case .month: [types("string"), pattern("^[0-9]{4}-(0[1-9]|1[0-2])$")]
    case .time: [types("string"), pattern("^([01][0-9]|2[0-3]):[0-5][0-9]$")]
    case .identifier:
      [types("string", "integer"), pattern("^[a-z0-9]([a-z0-9-]*[a-z0-9])?$"), maxLength(type)]
    case .reference: [types("string", "integer"), .init("minLength", 1), maxLength(type)]
    case .flag:
      [types("boolean", "string"), .init("enum", [true, false, "true", "false", "yes", "no", "是", "否"])]
    case .textOrFlag: [types("boolean", "string", "number"), .init("minLength", 1), maxLength(type)]
    case .integer(let bounds):
      [
        types("integer", "string"), pattern("^-?[0-9]+$"), .init("minimum", .integer(bounds.lowerBound)),
        .init("maximum", .integer(bounds.upperBound)),
      ]
    case .decimal(let bounds, _):
      [
        types("number", "string"), pattern("^-?[0-9]+(\\.[0-9]+)?$"),
        .init("minimum", .number(bounds.lowerBound)), .init("maximum", .number(bounds.upperBound)),
      ]
    case .choice(let names):
      [types("string"), .init("enum", .array(names.flatMap(\.all).map { .string($0) }))]
    case .list(let element):
      [
        types("array"), .init("maxItems", .integer(element.mostElements)),
        .init("items", .object(schema(element, at: pointer + "/items", isInternal: isInternal))),
      ]
    case .object(let table): object(table, at: pointer, isInternal: isInternal)
    case .pair(let bounds):
      [
        types("array"),
        .init("items", .object(schema(.decimal(bounds), at: pointer, isInternal: isInternal))),
        .init("minItems", 2), .init("maxItems", 2),
      ]
    case .definition(let name): [.init("$ref", .string("#/$defs/\(name)"))]
    case .said(let type, _): schema(type, at: pointer, isInternal: isInternal)
    case .map(let element):
      [
        types("object"),
        .init(
          "additionalProperties",
          .object(schema(element, at: pointer + "/additionalProperties", isInternal: isInternal))),
      ]
    case .either(let forms):
      [
        .init(
          "anyOf",
          .array(
            forms.enumerated().map {
              .object(schema($1, at: "\(pointer)/anyOf/\($0)", isInternal: isInternal))
            }))
      ]
    }
  }

  private func types(_ names: String...) -> JSONValue.Member {
    .init("type", names.count == 1 ? .string(names[0]) : .array(names.map { .string($0) }))
  }

  private func maxLength(_ type: TypeDescription) -> JSONValue.Member {
    .init("maxLength", .integer(type.longest ?? RecordFile.longestBody))
  }

  private func pattern(_ expression: String) -> JSONValue.Member { .init("pattern", .string(expression)) }
}

extension FieldDescription {
  var isMarkdown: Bool {
    if case .markdown = type { return true }
    return false
  }

  /// The summary, and for a reference what it refers to.
  fileprivate func described(in language: Language) -> String {
    switch type {
    case .reference, .list(.reference): "\(summary[language]) (\(type.words[language]))"
    default: summary[language]
    }
  }
}
